package org.xinxiyuan.redact.people;

import java.util.List;
import java.util.Map;
import org.xinxiyuan.redact.scan.Page;

/** Whether a text speaks of one certain person (具体的人), by the full name or one masked already (户主赵某). */
public final class Persons {
    private static final int REACH = 150;
    private final NameReader reader;
    private final WordIndex cues;
    private final WordIndex heads;

    public Persons(List<String> surnames, Map<PersonCue, List<String>> words) {
        reader = new NameReader(surnames, words);
        cues = WordIndex.of(words, PersonCue.NAME_LABEL, PersonCue.KIN, PersonCue.ORDINARY, PersonCue.CHILD);
        heads = WordIndex.of(words, PersonCue.NAME_HEAD);
    }

    /** Lists with a column of names. */
    public List<Grid> grids(Page page) {
        return Grid.all(page, heads);
    }

    /** Start of the sentence that holds this place. */
    public static int sentenceStart(Page page, int place) {
        int at = place;
        while (at > 0 && place - at < REACH && "。!?\n".indexOf(page.at(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    public static int sentenceEnd(Page page, int place) {
        int at = place;
        while (at < page.length() && at - place < REACH && "。!?\n".indexOf(page.at(at)) < 0) {
            at++;
        }
        return at;
    }

    /** A name stands within, masked or behind a word that leads to one. */
    public boolean anyIn(Page page, int from, int to) {
        for (int at = from; at < to; at++) {
            int masked = reader.maskedEnd(page, at);
            if (masked > 0 && masked <= to) {
                return true;
            }
            int cue = cues.lengthAt(page, at);
            if (cue > 0 && nameEnd(page, at + cue, to) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Behind the name, masked or not, that a word ending here leads to; 0 if none does. */
    public int nameEnd(Page page, int cueEnd, int to) {
        int value = NameContexts.behindLabel(page, cueEnd);
        int end = Math.max(
                reader.end(page, value, NameContexts.isMarked(page, cueEnd, value)), reader.maskedEnd(page, value));
        return end <= to ? end : 0;
    }

    /** Start of the name, masked or not, that ends here; -1 if none does. */
    public int nameStart(Page page, int end) {
        for (int start = end - 2; start >= Math.max(0, end - 4); start--) {
            if (reader.maskedEnd(page, start) == end && reader.isApart(page, start)) {
                return start;
            }
        }
        return reader.start(page, end);
    }
}
