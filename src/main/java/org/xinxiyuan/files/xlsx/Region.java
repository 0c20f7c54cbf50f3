package org.xinxiyuan.files.xlsx;

/** A merged region (合并单元格), all bounds inclusive and from 0. */
record Region(int top, int left, int bottom, int right) {
    static Region of(String ref) {
        var ends = ref.split(":");
        var a = CellRef.of(ends[0]);
        var b = CellRef.of(ends[ends.length - 1]);
        return new Region(
                Math.min(a.row(), b.row()),
                Math.min(a.column(), b.column()),
                Math.max(a.row(), b.row()),
                Math.max(a.column(), b.column()));
    }

    boolean contains(int row, int column) {
        return row >= top && row <= bottom && column >= left && column <= right;
    }

    int width() {
        return right - left + 1;
    }

    boolean isSingle() {
        return top == bottom && left == right;
    }

    String ref() {
        return new CellRef(top, left).a1() + ":" + new CellRef(bottom, right).a1();
    }
}
