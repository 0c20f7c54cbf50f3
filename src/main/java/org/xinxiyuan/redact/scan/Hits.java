package org.xinxiyuan.redact.scan;

/** The context words found in a text, in its order (语境词命中); they do not overlap. */
public final class Hits {
    private static final Cue[] CUES = Cue.values();
    private final Ints starts = new Ints();
    private final Ints ends = new Ints();
    private final Ints cues = new Ints();
    private final Ints placed = new Ints();
    private long kinds;

    /** Tries the words at these places of another text. */
    void find(char[] text, CueIndex words, Ints candidates) {
        starts.clear();
        ends.clear();
        cues.clear();
        placed.clear();
        kinds = 0;
        int done = 0;
        var end = new int[1];
        for (int i = 0; i < candidates.size(); i++) {
            int place = candidates.get(i);
            if (place < done) {
                continue;
            }
            var cue = words.longestAt(text, place, end);
            if (cue != Cue.NONE) {
                if (cue == Cue.HOME || cue == Cue.NEAR || cue == Cue.GROUP) {
                    placed.add(starts.size());
                }
                starts.add(place);
                ends.add(end[0]);
                cues.add(cue.ordinal());
                kinds |= 1L << cue.ordinal();
                done = end[0];
            }
        }
    }

    /** Whether any word of this kind stands in the text. */
    public boolean has(Cue cue) {
        return (kinds & 1L << cue.ordinal()) != 0;
    }

    public int size() {
        return starts.size();
    }

    /** How many of the words tell where somebody lives. */
    public int placed() {
        return placed.size();
    }

    /** Index of a word that tells where somebody lives: of living, of the neighbourhood, of a group. */
    public int placedAt(int index) {
        return placed.get(index);
    }

    public int start(int hit) {
        return starts.get(hit);
    }

    public int end(int hit) {
        return ends.get(hit);
    }

    public Cue cue(int hit) {
        return CUES[cues.get(hit)];
    }

    /** Index of the last word that ends at or before this place; -1 if there is none. */
    public int lastBefore(int place) {
        int index = starts.firstNotBelow(place) - 1;
        return index >= 0 && ends.get(index) > place ? index - 1 : index;
    }

    /** Index of the first word that starts at or behind this place. */
    public int firstFrom(int place) {
        return starts.firstNotBelow(place);
    }

    /** Whether a word of this kind starts within the range. */
    public boolean any(Cue cue, int from, int to) {
        if (!has(cue)) {
            return false;
        }
        for (int i = firstFrom(from); i < size() && start(i) < to; i++) {
            if (cue(i) == cue) {
                return true;
            }
        }
        return false;
    }
}
