package org.xinxiyuan.redact.scan;

import java.util.ArrayList;
import java.util.List;

/**
 * A table in plain text: its heads and the lines below (文本表格).
 *
 * @param start of the row of heads
 * @param body start of the first row below the heads
 * @param end behind the last row
 */
public record Table(int start, int body, int end, char separator, List<Column> columns, int rows) {
    static final char[] SEPARATORS = {'\t', '|', ',', '/', ';', '、', ' ', '1'};
    /** Index of the first separator made of blanks. */
    static final int BLANKS = 6;

    private static final int LONGEST_ROW = 2000;
    private static final int LONGEST_SECTION = 20;
    /** Behind a word of living a head has no more: 现住地(省市县). */
    private static final int LONGEST_REST = 5;
    /** One blank only between cells. */
    private static final char SINGLE = '1';

    /** One column: what its head says and the head's own place. */
    public record Column(Cue head, Cell cell) {}

    /** A cell's place, blanks at both ends taken off. */
    public record Cell(int start, int end) {}

    static Table below(Page page, int start, char separator, List<Cell> heads) {
        var columns = new ArrayList<Column>();
        heads.forEach(cell -> columns.add(new Column(head(page, cell), cell)));
        int body = page.lineEnd(start) + 1;
        int at = body;
        int rows = 0;
        int sections = 0;
        boolean whole = false;
        while (at < page.length()) {
            int end = page.lineEnd(at);
            if (isRow(page, at, end, separator, heads.size())) {
                rows++;
                whole |= cells(page, at, end, separator).size() >= heads.size() && !repeats(page, at, heads.get(0));
            } else if (!isSection(page, at, end)
                    || !isRow(page, end + 1, page.lineEnd(end + 1), separator, heads.size())) {
                break;
            } else {
                sections++;
            }
            at = end + 1;
        }
        // the section names what the first column would: 村别 above （一）双河村
        if (sections > 0 && !whole) {
            columns.remove(0);
        }
        return new Table(start, body, Math.min(at, page.length()), separator, List.copyOf(columns), rows);
    }

    private static boolean isRow(Page page, int from, int to, char separator, int columns) {
        if (to - from > LONGEST_ROW) {
            return false;
        }
        var cells = cells(page, from, to, separator);
        return cells.size() >= 2 && cells.size() >= columns - 2 && !isNote(page, cells.get(0));
    }

    /** 党政办值班电话|0000-5822003: a word for a number fills the first cell; the table ended above. */
    private static boolean isNote(Page page, Cell first) {
        var hits = page.hits();
        int hit = hits.lastBefore(first.end());
        boolean whole = hit >= 0 && hits.start(hit) >= first.start() && hits.end(hit) == first.end();
        return whole
                && switch (hits.cue(hit)) {
                    case PHONE, OFFICE_PHONE, OFFICE_ADDRESS, OFFICE_EMAIL -> true;
                    default -> false;
                };
    }

    /** （一）双河村: a short line that names the rows below it, as the villages of a township. */
    private static boolean isSection(Page page, int from, int to) {
        int at = from;
        while (at < to && at - from <= LONGEST_SECTION && "。,;|\t@".indexOf(page.at(at)) < 0 && !page.isDigit(at)) {
            at++;
        }
        return at == to && to > from && to < page.length();
    }

    /** The heads stand there once more. */
    private static boolean repeats(Page page, int line, Cell head) {
        int start = page.skipBlanks(line);
        return page.has(start, page.text().substring(head.start(), head.end()));
    }

    /** Index of the column that holds this place; -1 if the row has no such one. */
    public int columnAt(Page page, int place) {
        int line = page.lineStart(place);
        return columnOf(cells(page, line, page.lineEnd(place), separator), place);
    }

    int columnOf(List<Cell> cells, int place) {
        int surplus = cells.size() - columns.size();
        for (int i = 0; i < cells.size(); i++) {
            if (place < cells.get(i).end()) {
                // a number written with blanks makes too many cells: count from the nearer side
                int column = surplus > 0 && separator == SINGLE ? -1 : i;
                return column < columns.size() ? column : -1;
            }
        }
        return -1;
    }

    public boolean has(Cue head) {
        for (var column : columns) {
            if (column.head() == head) {
                return true;
            }
        }
        return false;
    }

    /** The cells of a line; the bars of its frame make none. */
    public static List<Cell> cells(Page page, int from, int to, char separator) {
        var cells = new ArrayList<Cell>();
        int start = separator == '|' ? behindFrame(page, from, to) : from;
        int at = start;
        while (at <= to) {
            int wide = at == to ? 1 : separatorAt(page, at, to, separator);
            if (wide > 0) {
                add(page, cells, start, at, separator, at == to);
                start = at + wide;
            }
            at += Math.max(1, wide);
        }
        return cells;
    }

    /** A bar first in the line is a frame only where one stands last too: else the first cell is empty. */
    private static int behindFrame(Page page, int from, int to) {
        int first = page.skipBlanks(from);
        int last = page.skipBlanksBack(to - 1);
        return first < last && page.at(first) == '|' && page.at(last) == '|' ? first + 1 : from;
    }

    private static void add(Page page, List<Cell> cells, int from, int to, char separator, boolean last) {
        int start = Math.min(page.skipBlanks(from), to);
        int end = Math.max(start, page.skipBlanksBack(to - 1) + 1);
        boolean frame = separator == '|' && start == end && last;
        boolean margin = (separator == ' ' || separator == SINGLE) && start == end;
        if (!frame && !margin) {
            cells.add(new Cell(start, end));
        }
    }

    private static int separatorAt(Page page, int at, int to, char separator) {
        char c = page.at(at);
        if (separator == ' ' || separator == SINGLE) {
            if (c != ' ') {
                return 0;
            }
            int wide = Math.min(page.skipBlanks(at), to) - at;
            return separator == SINGLE || wide >= 2 ? wide : 0;
        }
        // \| is a bar within its cell
        return c == separator && (c != '|' || page.at(at - 1) != '\\') ? 1 : 0;
    }

    /** What a head's words say: the last label in it, else any word. */
    static Cue head(Page page, Cell cell) {
        var hits = page.hits();
        var found = Cue.NONE;
        for (int i = Math.max(0, hits.firstFrom(cell.start()) - 1);
                i < hits.size() && hits.start(i) < cell.end();
                i++) {
            var said = said(page, cell, i);
            if (said != Cue.NONE && (found == Cue.NONE || said.isLabel())) {
                found = said;
            }
        }
        return found;
    }

    /** 户主  住址, 身份证  住址: a word found across the blank belongs to the cell it ends in; 门牌20号 is a value. */
    private static Cue said(Page page, Cell cell, int hit) {
        var hits = page.hits();
        boolean value = hits.cue(hit) == Cue.HOME && page.isDigit(hits.end(hit));
        // 家在奶站楼上西边第二家: a clause
        value |= hits.cue(hit) == Cue.HOME
                && "在住于到至".indexOf(page.at(hits.end(hit) - 1)) >= 0
                && cell.end() - hits.end(hit) > LONGEST_REST;
        if (hits.end(hit) <= cell.start() || hits.cue(hit) == Cue.HIDDEN || value) {
            return Cue.NONE;
        }
        boolean across = hits.end(hit) > cell.end();
        return !across ? hits.cue(hit) : page.has(hits.start(hit), "身份证") ? Cue.ID_CARD : Cue.NONE;
    }
}
