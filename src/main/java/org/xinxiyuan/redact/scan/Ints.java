package org.xinxiyuan.redact.scan;

import java.util.Arrays;

/** A growing row of numbers, so that a scan makes no object per character. */
final class Ints {
    private int[] values;
    private int size;

    Ints() {
        this(8);
    }

    Ints(int capacity) {
        values = new int[capacity];
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    /** Adds the value once or, without a branch, not at all. */
    void addIf(int value, int times) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size] = value;
        size += times;
    }

    int get(int index) {
        return values[index];
    }

    void set(int index, int value) {
        values[index] = value;
    }

    int size() {
        return size;
    }

    /** Index of the first value not below the wanted one; the values stand in rising order. */
    int firstNotBelow(int wanted) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[middle] < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
