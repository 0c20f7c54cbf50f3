package org.xinxiyuan.service.reviewing;

import java.util.ArrayList;
import java.util.List;

/** 逐行比对: the longest common lines stay, the others are gone or new. */
public final class LineDiff {
    /** Above this many pairs of lines the middle is told as replaced whole. */
    private static final long PAIRS = 4_000_000;

    private LineDiff() {}

    /** What became of a line. */
    public enum Kind {
        SAME,
        GONE,
        NEW
    }

    public record Line(Kind kind, String text) {
        @Override
        public String toString() {
            return "Line[" + kind + "]";
        }
    }

    public static List<Line> between(List<String> before, List<String> now) {
        int head = 0;
        while (head < Math.min(before.size(), now.size()) && before.get(head).equals(now.get(head))) {
            head++;
        }
        int oldEnd = before.size();
        int newEnd = now.size();
        while (oldEnd > head && newEnd > head && before.get(oldEnd - 1).equals(now.get(newEnd - 1))) {
            oldEnd--;
            newEnd--;
        }
        var lines = new ArrayList<Line>();
        before.subList(0, head).forEach(text -> lines.add(new Line(Kind.SAME, text)));
        middle(before.subList(head, oldEnd), now.subList(head, newEnd), lines);
        before.subList(oldEnd, before.size()).forEach(text -> lines.add(new Line(Kind.SAME, text)));
        return lines;
    }

    private static void middle(List<String> before, List<String> now, List<Line> lines) {
        int i = 0;
        int j = 0;
        if ((long) before.size() * now.size() <= PAIRS) {
            int[][] common = common(before, now);
            while (i < before.size() && j < now.size()) {
                if (before.get(i).equals(now.get(j))) {
                    lines.add(new Line(Kind.SAME, before.get(i++)));
                    j++;
                } else if (common[i + 1][j] >= common[i][j + 1]) {
                    lines.add(new Line(Kind.GONE, before.get(i++)));
                } else {
                    lines.add(new Line(Kind.NEW, now.get(j++)));
                }
            }
        }
        before.subList(i, before.size()).forEach(text -> lines.add(new Line(Kind.GONE, text)));
        now.subList(j, now.size()).forEach(text -> lines.add(new Line(Kind.NEW, text)));
    }

    /** How many lines the two have in common from here to the end. */
    private static int[][] common(List<String> before, List<String> now) {
        var common = new int[before.size() + 1][now.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
