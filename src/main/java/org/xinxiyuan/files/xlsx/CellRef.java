package org.xinxiyuan.files.xlsx;

/** A cell's address (单元格地址), row and column from 0. */
record CellRef(int row, int column) {
    /** {@code B7} or {@code $B$7}; throws {@link IllegalArgumentException} for anything else. */
    static CellRef of(String a1) {
        int column = 0;
        int i = 0;
        var plain = a1.replace("$", "");
        while (i < plain.length() && Character.isLetter(plain.charAt(i)) && i < 4) {
            column = column * 26 + (Character.toUpperCase(plain.charAt(i)) - 'A' + 1);
            i++;
        }
        int row = Integer.parseInt(plain.substring(i));
        if (column < 1 || column > Sheet.MAX_COLUMNS || row < 1 || row > Sheet.MAX_ROWS) {
            throw new IllegalArgumentException("cell");
        }
        return new CellRef(row - 1, column - 1);
    }

    String a1() {
        var letters = new StringBuilder();
        for (int c = column + 1; c > 0; c = (c - 1) / 26) {
            letters.insert(0, (char) ('A' + (c - 1) % 26));
        }
        return letters.append(row + 1).toString();
    }
}
