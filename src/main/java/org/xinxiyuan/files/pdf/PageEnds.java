package org.xinxiyuan.files.pdf;

import java.util.List;
import java.util.TreeSet;

/** Numbers that begin at the end of one page and go on at the beginning of the next (跨页断开的号码). */
final class PageEnds {
    private static final int LINES = 6;
    private static final int MOST = 60;

    private final TreeSet<Integer> torn = new TreeSet<>();
    private List<String> last = List.of();

    /**
     * @param page from 0
     */
    void page(int page, List<List<Stretch>> lines) {
        var first = words(lines.subList(0, Math.min(LINES, lines.size()))).stream()
                .filter(w -> Character.isDigit(w.charAt(0)))
                .limit(MOST)
                .toList();
        if (last.stream().anyMatch(upper -> first.stream().anyMatch(w -> BrokenNumbers.areProven(upper, w)))) {
            torn.add(page);
        }
        last = words(lines.subList(Math.max(0, lines.size() - LINES), lines.size())).stream()
                .filter(w -> Character.isDigit(w.charAt(w.length() - 1)))
                .limit(MOST)
                .toList();
    }

    private static List<String> words(List<List<Stretch>> lines) {
        return lines.stream().flatMap(List::stream).map(Stretch::text).toList();
    }

    /** Pages, from 0, at whose top a number goes on. */
    TreeSet<Integer> torn() {
        return torn;
    }
}
