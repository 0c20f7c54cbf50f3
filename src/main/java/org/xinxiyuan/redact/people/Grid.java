package org.xinxiyuan.redact.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.Table;

/**
 * A list of persons in plain text (人员表): a row of heads with at least one that names a person or what is told of one,
 * and the rows below.
 */
public record Grid(int start, int body, int end, char separator, List<Table.Cell> heads) {
    private static final char[] SEPARATORS = {'\t', '|', ',', ';', '/', ' ', '1'};
    private static final String MARKS = " .:*_\u200B\"";
    private static final int MOST_HEAD_LENGTH = 16;
    private static final int LONGEST_HEADS = 400;
    private static final int LONGEST_ROW = 2000;

    /** The lists that have a head of these words. */
    public static List<Grid> all(Page page, WordIndex words) {
        var grids = new ArrayList<Grid>();
        int done = 0;
        for (int line : lines(page, words)) {
            if (line >= done && page.lineEnd(line) - line < LONGEST_HEADS) {
                var grid = under(page, line, words);
                grid.ifPresent(grids::add);
                done = grid.map(Grid::end).orElse(page.lineEnd(line));
            }
        }
        return grids;
    }

    /** Starts of the lines that may be heads: with one of the words, or with a known word set wide (姓 名). */
    private static SortedSet<Integer> lines(Page page, WordIndex words) {
        var lines = new TreeSet<Integer>();
        if (page.hasLines()) {
            words.each(page, 0, page.length(), (cue, start, end) -> lines.add(page.lineStart(start)));
            var hits = page.hits();
            for (int hit = 0; hit < hits.size(); hit++) {
                if (page.at(hits.start(hit) + 1) == ' ') {
                    lines.add(page.lineStart(hits.start(hit)));
                }
            }
        }
        return lines;
    }

    public boolean has(Page page, WordIndex words) {
        return heads.stream().anyMatch(head -> says(page, head, words));
    }

    /** Every cell below a head of these words; the rest of its row beside it. */
    public void cells(Page page, WordIndex words, Consumer<Table.Cell> action) {
        int line = body;
        while (line < end) {
            int stop = page.lineEnd(line);
            var cells = Table.cells(page, line, stop, separator);
            for (int column = 0; column < heads.size() && column < cells.size(); column++) {
                boolean filled = cells.get(column).end() > cells.get(column).start();
                if (filled && says(page, heads.get(column), words)) {
                    action.accept(cells.get(column));
                }
            }
            line = stop + 1;
        }
    }

    private static Optional<Grid> under(Page page, int line, WordIndex words) {
        int stop = page.lineEnd(line);
        for (char separator : SEPARATORS) {
            var heads = Table.cells(page, line, stop, separator);
            boolean named = heads.stream().anyMatch(head -> says(page, head, words));
            if (heads.size() >= 2 && named && areHeads(heads)) {
                int end = end(page, stop + 1, separator, heads.size());
                return Optional.of(new Grid(line, stop + 1, end, separator, heads))
                        .filter(grid -> grid.end() > grid.body());
            }
        }
        return Optional.empty();
    }

    private static boolean areHeads(List<Table.Cell> heads) {
        return heads.stream().allMatch(head -> head.end() - head.start() <= MOST_HEAD_LENGTH);
    }

    private static int end(Page page, int body, char separator, int columns) {
        int at = body;
        while (at < page.length()) {
            int stop = page.lineEnd(at);
            int cells = stop - at > LONGEST_ROW
                    ? 0
                    : Table.cells(page, at, stop, separator).size();
            if (cells < 2 || cells < columns - 2) {
                break;
            }
            at = stop + 1;
        }
        return Math.min(at, page.length());
    }

    /** Blanks, marks and a note in brackets do not matter: 姓 名, 姓名., 姓名（必填）. */
    private static boolean says(Page page, Table.Cell head, WordIndex words) {
        var word = new StringBuilder();
        for (int i = head.start(); i < head.end(); i++) {
            char c = page.at(i);
            if (c == '(' && words.knows(word)) {
                return true;
            }
            if (MARKS.indexOf(c) < 0) {
                word.append(c);
            }
        }
        return words.knows(word);
    }
}
