package org.xinxiyuan.redact.scan;

import java.util.List;

/**
 * Forms written as pairs (表单): 家庭住址	某村二组	家庭人口	5. Each row holds words and the values behind them, so that none
 * is a row of heads.
 */
final class Sheets {
    private static final int FEWEST = 4;
    private static final CharSet LEVELS = CharSet.of("县镇乡村组号社");

    private Sheets() {}

    /** These cells, whose line ends at {@code end}, are words and values by turns, or heads stand below all heads. */
    static boolean isRow(Page page, int end, char separator, List<Table.Cell> cells) {
        return isPaired(page, cells)
                || isAboveWords(page, end, separator, cells)
                || isAboveTitle(page, cells, end + 1, separator);
    }

    /** The cell behind an address's word holds one. */
    private static boolean isPaired(Page page, List<Table.Cell> cells) {
        if (cells.size() < FEWEST) {
            return false;
        }
        boolean valued = false;
        for (int i = 0; i < cells.size(); i++) {
            var head = Table.head(page, cells.get(i));
            if (i % 2 == 0 == (head == Cue.NONE)) {
                return false;
            }
            boolean place = head == Cue.HOME || head == Cue.ADDRESS;
            valued |= place && i + 1 < cells.size() && endsLevel(page, cells.get(i + 1));
        }
        return valued;
    }

    private static boolean endsLevel(Page page, Table.Cell cell) {
        for (int at = cell.start() + 1; at < cell.end(); at++) {
            if (LEVELS.has(page.at(at))) {
                return true;
            }
        }
        return false;
    }

    /** 性别 above 联系电话, 家庭人口 above 银行账号: what stands below each head is a word for a value, too. */
    private static boolean isAboveWords(Page page, int end, char separator, List<Table.Cell> cells) {
        if (cells.size() < FEWEST || end + 1 >= page.length()) {
            return false;
        }
        var below = Table.cells(page, end + 1, page.lineEnd(end + 1), separator);
        int words = 0;
        for (int i = 0; i < cells.size() && i < below.size(); i++) {
            if (Table.head(page, cells.get(i)) != Cue.NONE) {
                if (!isWord(Table.head(page, below.get(i)))) {
                    return false;
                }
                words++;
            }
        }
        return words > 1 && below.size() >= cells.size() - 2;
    }

    /** 性别|男|年龄|63 above 开户行|…: heads and values in turn, whose next line begins with a head as well. */
    private static boolean isAboveTitle(Page page, List<Table.Cell> heads, int below, char separator) {
        boolean values = Table.head(page, heads.get(0)) != Cue.NONE;
        for (int i = 1; i < heads.size(); i += 2) {
            values &= Table.head(page, heads.get(i)) == Cue.NONE
                    || page.isDigit(heads.get(i).start());
        }
        if (!values || below >= page.length()) {
            return false;
        }
        var first = Table.cells(page, below, page.lineEnd(below), separator).get(0);
        int hit = page.hits().firstFrom(first.start());
        return hit < page.hits().size()
                && page.hits().start(hit) == first.start()
                && page.hits().end(hit) == first.end()
                && isTitle(page.hits().cue(hit));
    }

    private static boolean isTitle(Cue cue) {
        return cue == Cue.CONTACT || cue == Cue.PERSON || isWord(cue);
    }

    private static boolean isWord(Cue cue) {
        return cue.isLabel() || cue == Cue.HEAD || cue == Cue.HOLDER || cue == Cue.GROUP;
    }
}
