package org.xinxiyuan.redact.scan;

import java.util.Arrays;

/** A growing row of numbers, so that a scan makes no object per character. */
final class Ints {
    private int[] values;
    private int size;
    private int near;

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

    void clear() {
        size = 0;
        near = 0;
    }

    /** Room for that many more behind those that stand here; {@link #resize} tells how many were written. */
    int[] room(int more) {
        if (size + more > values.length) {
            values = Arrays.copyOf(values, Math.max(size * 2, size + more));
        }
        return values;
    }

    void resize(int size) {
        this.size = size;
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

    /**
     * Index of the first value not below the wanted one; the values stand in rising order. Looks around the last answer
     * first, in steps that double: the next question is mostly about a place near by.
     */
    int firstNotBelow(int wanted) {
        int low = Math.min(near, size);
        int high = low;
        int step = 1;
        while (high < size && values[high] < wanted) {
            low = high + 1;
            high += step;
            step *= 2;
        }
        while (low > 0 && values[low - 1] >= wanted) {
            high = low - 1;
            low = Math.max(0, low - step);
            step *= 2;
        }
        near = between(low, Math.min(high, size), wanted);
        return near;
    }

    private int between(int from, int to, int wanted) {
        int low = from;
        int high = to;
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
