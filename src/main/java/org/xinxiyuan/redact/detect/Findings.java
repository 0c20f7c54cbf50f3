package org.xinxiyuan.redact.detect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.xinxiyuan.document.Span;

/** Collects detections of one text; no two overlap, the first one stays (发现清单). */
public final class Findings {
    private final BitSet taken = new BitSet();
    private final List<Detection> found = new ArrayList<>();

    public boolean isTaken(int place) {
        return taken.get(place);
    }

    /** The first place at or behind this one that is taken; -1 if there is none. */
    public int nextTaken(int place) {
        return taken.nextSetBit(place);
    }

    /** The first place at or behind this one that is free. */
    public int nextFree(int place) {
        return taken.nextClearBit(place);
    }

    public boolean isFree(int start, int end) {
        int next = taken.nextSetBit(start);
        return next < 0 || next >= end;
    }

    /** Adds the value unless part of its place is taken. */
    public boolean add(PersonalData type, int start, int end, Confidence confidence) {
        return add(new Detection(type, new Span(start, end), confidence));
    }

    public boolean add(Detection detection) {
        var span = detection.span();
        if (!isFree(span.start(), span.end())) {
            return false;
        }
        taken.set(span.start(), span.end());
        found.add(detection);
        return true;
    }

    /** Whether a value of a person's own stands between these places. */
    public boolean anyBetween(int start, int end) {
        int next = taken.nextSetBit(Math.max(0, start));
        return next >= 0 && next < end;
    }

    /** Hands over every place of this kind found so far. */
    public void each(PersonalData type, Consumer<Span> action) {
        found.forEach(detection -> {
            if (detection.type() == type) {
                action.accept(detection.span());
            }
        });
    }

    /** In the order of the text; none cuts a character of two UTF-16 units. */
    public List<Detection> inOrder(String text) {
        found.sort(Comparator.comparingInt(detection -> detection.span().start()));
        var whole = new ArrayList<Detection>();
        int done = 0;
        for (var detection : found) {
            var span = whole(detection.span(), text);
            var kept = new Span(Math.max(done, span.start()), span.end());
            whole.add(kept.equals(detection.span()) ? detection : detection.at(kept));
            done = kept.end();
        }
        return List.copyOf(whole);
    }

    /** The place with the other half of a character of two UTF-16 units at its ends. */
    public static Span whole(Span span, String text) {
        int from = cutsPair(text, span.start()) ? span.start() - 1 : span.start();
        int to = cutsPair(text, span.end()) ? span.end() + 1 : span.end();
        return new Span(from, to);
    }

    private static boolean cutsPair(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
}
