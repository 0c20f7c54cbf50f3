package org.xinxiyuan.redact.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tables written in plain text (文本表格): rows of cells parted by bars, tabs, commas or blanks under a row of heads.
 * Found when first asked for.
 */
public final class Tables {
    private static final int MOST_HEAD_LENGTH = 16;
    private static final int LONGEST_HEADS = 400;
    /** Heads parted as words of a sentence are (姓名、组别、电话). */
    private static final int FEWEST_LISTED = 4;

    private final Page page;
    private List<Table> found;
    private int rowStart = -1;
    private List<Table.Cell> row = List.of();

    Tables(Page page) {
        this.page = page;
    }

    /** Every table of the text, in its order. */
    public List<Table> all() {
        if (found == null) {
            found = find();
        }
        return found;
    }

    /** The table whose rows hold this place. */
    public Optional<Table> at(int place) {
        int index = holding(place);
        return index < 0 ? Optional.empty() : Optional.of(all().get(index));
    }

    /** Index of the table that holds this place, -1 if none does. */
    private int holding(int place) {
        var tables = all();
        int low = 0;
        int high = tables.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            var table = tables.get(middle);
            if (place < table.start()) {
                high = middle - 1;
            } else if (place >= table.end()) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    /** What the head says about the value here; NONE outside a table. */
    public Cue headAt(int place) {
        int index = holding(place);
        if (index < 0 || place < all().get(index).body()) {
            return Cue.NONE;
        }
        var table = all().get(index);
        var cells = cellsOf(table, place);
        int column = cells.size() > 1 ? table.columnOf(cells, place) : -1;
        return column < 0 ? Cue.NONE : table.columns().get(column).head();
    }

    /** The cell below the heads that holds this place. */
    public Optional<Table.Cell> cellAt(int place) {
        int index = holding(place);
        if (index < 0 || place < all().get(index).body()) {
            return Optional.empty();
        }
        for (var cell : cellsOf(all().get(index), place)) {
            if (cell.start() <= place && place < cell.end()) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    /** The cells of the row that holds this place; none outside a table's rows. */
    public List<Table.Cell> rowAt(int place) {
        int index = holding(place);
        return index < 0 || place < all().get(index).body() ? List.of() : cellsOf(all().get(index), place);
    }

    /** The cells of the row that holds this place; kept for the next question, which mostly is about the same row. */
    private List<Table.Cell> cellsOf(Table table, int place) {
        int line = page.lineStart(place);
        if (line != rowStart) {
            rowStart = line;
            row = Table.cells(page, line, page.lineEnd(line), table.separator());
        }
        return row;
    }

    private List<Table> find() {
        if (!page.hasLines()) {
            return List.of();
        }
        var tables = new ArrayList<Table>();
        int end;
        for (int line = 0; line < page.length(); line = end + 1) {
            end = page.lineEnd(line);
            // by far the most lines end a sentence
            if (end - line < LONGEST_HEADS
                    && !isSentence(page.at(end - 1))
                    && page.at(end - 1) != ';'
                    && holdsHead(line, end)) {
                var table = tableUnder(line, end);
                table.ifPresent(tables::add);
                end = table.map(found -> found.end() - 1).orElse(end);
            }
        }
        return tables;
    }

    private boolean holdsHead(int line, int end) {
        var hits = page.hits();
        int hit = hits.firstFrom(line);
        while (hit < hits.size() && hits.start(hit) < end && !isHead(hits.cue(hit))) {
            hit++;
        }
        return hit < hits.size() && hits.start(hit) < end;
    }

    /** Names a kind of value: else the columns decide nothing. */
    private static boolean isHead(Cue cue) {
        return cue.isLabel() || cue == Cue.GROUP;
    }

    private Optional<Table> tableUnder(int line, int end) {
        var hits = page.hits();
        int first = hits.firstFrom(line);
        int last = hits.lastBefore(end);
        if (end >= page.length() || last - first < 1 || page.runFrom(line) < page.runs() && digitsIn(line, end) > 4) {
            return Optional.empty();
        }
        int blanks = 0;
        int marks = 0;
        int from = behindTitle(line, end);
        for (int i = from; i < end; i++) {
            char c = page.at(i);
            if (isSentence(c)) {
                return Optional.empty();
            }
            blanks += c == ' ' ? 1 : 0;
            marks += isMark(c) ? 1 : 0;
        }
        return marks + blanks == 0 ? Optional.empty() : parted(from, end, marks > 0 ? 0 : Table.BLANKS);
    }

    /** 领款册：姓名 金额 账号: the heads stand behind the list's title. */
    private int behindTitle(int line, int end) {
        int at = line;
        while (at < end && at - line < MOST_HEAD_LENGTH && page.is(at, Glyphs.HAN)) {
            at++;
        }
        boolean title = at > line + 1 && page.at(at) == ':' && !page.hits().any(Cue.PERSON, line, at);
        return title && page.hits().firstFrom(line) == page.hits().firstFrom(at) ? at + 1 : line;
    }

    /** Tries the separators from this one on. */
    private Optional<Table> parted(int line, int end, int from) {
        for (int i = from; i < Table.SEPARATORS.length; i++) {
            char separator = Table.SEPARATORS[i];
            var cells = Table.cells(page, line, end, separator);
            if (cells.size() >= (separator == '、' ? FEWEST_LISTED : 2)
                    && looksLikeHeads(cells)
                    && !Sheets.isRow(page, end, separator, cells)) {
                return Optional.of(Table.below(page, line, separator, cells)).filter(table -> table.rows() > 0);
            }
        }
        return Optional.empty();
    }

    private int digitsIn(int from, int to) {
        int digits = 0;
        for (int run = page.runFrom(from); run < page.runs() && page.runStart(run) < to; run++) {
            digits += page.runEnd(run) - page.runStart(run);
        }
        return digits;
    }

    private static boolean isMark(char c) {
        return c == '\t' || c == '|' || c == ',' || c == '/' || c == ';' || c == '、';
    }

    /** A head holds none of these; an e-mail address is no head, whatever word stands in it (qq). */
    private static boolean isSentence(char c) {
        return c == '。' || c == ':' || c == '@';
    }

    private boolean looksLikeHeads(List<Table.Cell> cells) {
        int heads = 0;
        for (var cell : cells) {
            if (cell.end() - cell.start() > MOST_HEAD_LENGTH) {
                return false;
            }
            heads += Table.head(page, cell) == Cue.NONE ? 0 : 1;
        }
        return heads >= 2 && heads * 3 >= cells.size();
    }
}
