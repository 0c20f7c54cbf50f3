package org.xinxiyuan.check.placing;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xinxiyuan.catalog.Cue;
import org.xinxiyuan.catalog.CuedText;
import org.xinxiyuan.catalog.EvidenceKind;
import org.xinxiyuan.catalog.RequiredElement;

/**
 * Looks for an element (要素) in a text as the catalog's {@code judging} says: a value of its kind in the sentence of the
 * cue, from 20 characters before to 60 behind it; a cue in a table's header has its values in the lines below.
 */
public final class ElementSearch {
    private static final int BEFORE = 20;
    private static final int AFTER = 60;
    /** A word that stands more often announces nothing; looking on would only cost time. */
    private static final int MOST_PLACES = 300;

    private static final int SHORT = 1_500;
    private static final int HEADER_COLUMNS = 3;
    private static final int HEADER_NAME = 14;
    private static final int LONGEST_HEADER = 400;
    private static final Pattern COLUMN_GAP = Pattern.compile("[\\s|　]+");

    private final String text;
    private final CuedText cued;
    private final Map<String, Boolean> known = new HashMap<>();
    private final Map<String, BitSet> values = new HashMap<>();
    private final Map<String, Integer> noValueFrom = new HashMap<>();

    public ElementSearch(String text) {
        this.text = text;
        this.cued = new CuedText(text);
    }

    public boolean finds(RequiredElement element) {
        if (element.cues().isEmpty()) {
            return element.evidence().filter(this::anywhere).isPresent();
        }
        for (Cue cue : element.cues()) {
            if (!cue.mayStandIn(cued)) {
                continue;
            }
            // the same cue serves many columns
            String question = cue.source() + "\n"
                    + element.evidence().map(EvidenceKind::name).orElse("");
            if (known.computeIfAbsent(question, asked -> proved(cue, element.evidence()))) {
                return true;
            }
        }
        return false;
    }

    private boolean anywhere(EvidenceKind kind) {
        if (text.length() <= SHORT) {
            return !values(kind).isEmpty();
        }
        return known.computeIfAbsent(
                kind.name(), asked -> kind.shape().matcher(text).find());
    }

    /** The cue stands in the text, and what it announces stands with it. */
    private boolean proved(Cue cue, Optional<EvidenceKind> evidence) {
        var hit = cue.find(text, 0);
        for (int tries = 0; hit.isPresent() && tries < MOST_PLACES; tries++) {
            var place = hit.get();
            // one character alone is no evidence
            if (place.length() > 1 && evidence.map(kind -> stands(kind, place)).orElse(true)) {
                return true;
            }
            int next = Math.max(place.end(), place.start() + 1);
            hit = next > text.length() ? Optional.empty() : cue.find(text, next);
        }
        return false;
    }

    private boolean stands(EvidenceKind kind, Cue.Hit cue) {
        int from = kind.narrative() ? cue.start() : sentenceStart(text, cue.start());
        int to = kind.narrative() ? Math.min(text.length(), cue.end() + AFTER) : sentenceEnd(text, cue.end());
        if (within(kind, from, to)) {
            return true;
        }
        int lineEnd = lineEnd(text, cue.end());
        return isHeader(text, cue, lineEnd) && below(kind, lineEnd);
    }

    private boolean below(EvidenceKind kind, int lineEnd) {
        if (lineEnd >= noValueFrom.getOrDefault(kind.name(), Integer.MAX_VALUE)) {
            return false;
        }
        boolean found = within(kind, lineEnd, text.length());
        if (!found) {
            noValueFrom.put(kind.name(), lineEnd);
        }
        return found;
    }

    private boolean within(EvidenceKind kind, int from, int to) {
        return mayStand(kind, from, to)
                && kind.shape()
                        .matcher(text)
                        .region(from, to)
                        .useTransparentBounds(true)
                        .useAnchoringBounds(false)
                        .find();
    }

    /**
     * In a short text, of which many columns ask, the values are listed once: where none touches the stretch, none
     * stands in it.
     */
    private boolean mayStand(EvidenceKind kind, int from, int to) {
        if (text.length() > SHORT) {
            return true;
        }
        int touched = values(kind).nextSetBit(from);
        return touched >= 0 && touched < to;
    }

    private BitSet values(EvidenceKind kind) {
        return values.computeIfAbsent(kind.name(), asked -> {
            var covered = new BitSet();
            kind.shape().matcher(text).results().forEach(hit -> covered.set(hit.start(), hit.end()));
            return covered;
        });
    }

    private static int sentenceStart(String text, int cue) {
        int least = Math.max(0, cue - BEFORE);
        for (int i = cue - 1; i >= least; i--) {
            if (endsSentence(text, i)) {
                return i + 1;
            }
        }
        return least;
    }

    private static int sentenceEnd(String text, int cue) {
        int most = Math.min(text.length(), cue + AFTER);
        for (int i = cue; i < most; i++) {
            if (endsSentence(text, i)) {
                return i;
            }
        }
        return most;
    }

    private static boolean endsSentence(String text, int at) {
        char c = text.charAt(at);
        return c == '。' || c == '！' || c == '？' || c == '\n' && blankLineFollows(text, at);
    }

    private static boolean blankLineFollows(String text, int at) {
        int i = at + 1;
        while (i < text.length() && text.charAt(i) != '\n' && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i < text.length() && text.charAt(i) == '\n';
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static boolean isHeader(String text, Cue.Hit cue, int lineEnd) {
        int start = text.lastIndexOf('\n', cue.start()) + 1;
        if (start > cue.start() || lineEnd - start > LONGEST_HEADER) {
            return false;
        }
        String[] names = COLUMN_GAP.split(text.substring(start, lineEnd).strip());
        if (names.length < HEADER_COLUMNS) {
            return false;
        }
        for (String name : names) {
            if (name.length() > HEADER_NAME) {
                return false;
            }
        }
        return true;
    }
}
