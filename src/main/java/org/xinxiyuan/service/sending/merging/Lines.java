package org.xinxiyuan.service.sending.merging;

import java.util.ArrayList;
import java.util.List;
import org.xinxiyuan.service.reviewing.LineDiff;

/**
 * 三方逐行比对: where two texts that come from one base agree with it, and where they do not. What lies between two lines
 * that all three have is one chunk, or one for each line where all three have as many there.
 */
public final class Lines {
    private Lines() {}

    /** Lines that stand together; {@code same} where all three have them. */
    public record Chunk(boolean same, List<String> base, List<String> mine, List<String> theirs) {
        public Chunk {
            base = List.copyOf(base);
            mine = List.copyOf(mine);
            theirs = List.copyOf(theirs);
        }

        @Override
        public String toString() {
            return "Chunk[" + mine.size() + " " + theirs.size() + "]";
        }
    }

    /** In the order of the text; nothing is lost: the sides put together again are the three texts. */
    public static List<Chunk> compare(List<String> base, List<String> mine, List<String> theirs) {
        var inMine = partners(base, mine);
        var inTheirs = partners(base, theirs);
        var chunks = new ArrayList<Chunk>();
        int b = 0;
        int m = 0;
        int t = 0;
        for (int i = 0; i < base.size(); i++) {
            if (inMine[i] < 0 || inTheirs[i] < 0) {
                continue;
            }
            add(chunks, false, base.subList(b, i), mine.subList(m, inMine[i]), theirs.subList(t, inTheirs[i]));
            add(chunks, true, List.of(base.get(i)), List.of(base.get(i)), List.of(base.get(i)));
            b = i + 1;
            m = inMine[i] + 1;
            t = inTheirs[i] + 1;
        }
        add(
                chunks,
                false,
                base.subList(b, base.size()),
                mine.subList(m, mine.size()),
                theirs.subList(t, theirs.size()));
        return chunks;
    }

    private static void add(
            List<Chunk> chunks, boolean same, List<String> base, List<String> mine, List<String> theirs) {
        if (base.isEmpty() && mine.isEmpty() && theirs.isEmpty()) {
            return;
        }
        boolean lineForLine = base.size() == mine.size() && base.size() == theirs.size();
        for (int i = 0; lineForLine && i < base.size(); i++) {
            var own = List.of(mine.get(i));
            chunks.add(new Chunk(same, List.of(base.get(i)), own, List.of(theirs.get(i))));
        }
        if (!lineForLine) {
            chunks.add(new Chunk(same, base, mine, theirs));
        }
    }

    /** For each line of the first the line of the second it stands for, or -1. */
    static int[] partners(List<String> first, List<String> second) {
        var partners = new int[first.size()];
        java.util.Arrays.fill(partners, -1);
        int i = 0;
        int j = 0;
        for (var line : LineDiff.between(first, second)) {
            switch (line.kind()) {
                case SAME -> partners[i++] = j++;
                case GONE -> i++;
                case NEW -> j++;
            }
        }
        return partners;
    }
}
