package org.xinxiyuan.service.sending.merging;

import java.util.Map;
import org.xinxiyuan.service.sending.merging.Lines.Chunk;

/**
 * 合并后的正文. Lines of mine come as the officer typed them, which may hold more than their public version; lines of the
 * portal's as the portal has them.
 */
final class MergedBody {
    private final ThreeWay view;
    private final BodyText typed;
    private final BodyText mine;
    private final BodyText theirs;
    private final int[] typedOf;
    private final BodyText.Writer out = new BodyText.Writer();
    private int atMine;
    private int atTheirs;

    /**
     * @param typed the draft's body
     * @param redacted its public version, line for line as it was typed
     * @param mine the public body as it goes out and comes back, which the view was made of
     */
    MergedBody(ThreeWay view, BodyText typed, BodyText redacted, BodyText mine, BodyText theirs) {
        this.view = view;
        this.typed = typed;
        this.mine = mine;
        this.theirs = theirs;
        typedOf = partners(typed, redacted, mine);
    }

    /** For each public line the typed one it came from, or -1. */
    private static int[] partners(BodyText typed, BodyText redacted, BodyText mine) {
        boolean lineForLine = typed.lines().size() == redacted.lines().size();
        if (lineForLine && mine.lines().size() == typed.lines().size()) {
            return java.util.stream.IntStream.range(0, typed.lines().size()).toArray();
        }
        return Lines.partners(mine.lines(), lineForLine ? redacted.lines() : typed.lines());
    }

    String text(Map<String, Side> chosen) {
        for (int i = 0; i < view.body().size(); i++) {
            var chunk = view.body().get(i);
            var side = view.place(i).flatMap(p -> p.side(chosen, view.baseKnown())).orElse(Side.MINE);
            if (side == Side.MINE) {
                mine(chunk);
            } else {
                theirs(chunk);
            }
            atMine += chunk.mine().size();
            atTheirs += chunk.theirs().size();
        }
        return out.text();
    }

    private void mine(Chunk chunk) {
        for (int i = 0; i < chunk.mine().size(); i++) {
            int from = typedOf[atMine + i];
            if (from >= 0) {
                out.add(typed.lines().get(from), typed.gaps().get(from));
            } else {
                out.add(chunk.mine().get(i), mine.gaps().get(atMine + i));
            }
        }
    }

    private void theirs(Chunk chunk) {
        separate(chunk);
        for (int i = 0; i < chunk.theirs().size(); i++) {
            out.add(chunk.theirs().get(i), theirs.gaps().get(atTheirs + i));
        }
    }

    /** Where the portal's lines begin a paragraph of their own, they do so here too. */
    private void separate(Chunk chunk) {
        if (!chunk.theirs().isEmpty() && atTheirs > 0 && theirs.gaps().get(atTheirs - 1)) {
            out.part();
        }
    }
}
