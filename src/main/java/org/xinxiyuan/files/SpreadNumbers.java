package org.xinxiyuan.files;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Numbers written over neighbouring cells of a table, such as one digit to each box of a form (分格填写的号码). Each
 * stretch of neighbouring cells that together have as many characters as an ID number is given as one word.
 */
final class SpreadNumbers {
    private static final int LENGTH = 18;
    private static final Pattern CELL = Pattern.compile("[0-9]{1,17}|[Xx]");
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

    private SpreadNumbers() {}

    /**
     * @param text Markdown with pipe tables
     */
    static List<String> in(String text) {
        var found = new ArrayList<String>();
        text.lines().filter(l -> l.startsWith("|")).forEach(line -> {
            var cells = BAR.split(line);
            for (int from = 0; from < cells.length; from++) {
                spread(cells, from, found);
            }
        });
        return found;
    }

    private static void spread(String[] cells, int from, List<String> found) {
        var number = new StringBuilder();
        int at = from;
        while (at < cells.length && number.length() < LENGTH) {
            var cell = cells[at].strip();
            if (!CELL.matcher(cell).matches()) {
                return;
            }
            number.append(cell);
            at++;
        }
        if (number.length() == LENGTH && at - from > 1) {
            found.add(number.toString());
        }
    }
}
