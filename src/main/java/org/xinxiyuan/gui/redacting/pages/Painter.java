package org.xinxiyuan.gui.redacting.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.xinxiyuan.document.Span;
import org.xinxiyuan.gui.redacting.pages.Run.Look;
import org.xinxiyuan.redact.Comparison;

/** Draws any stretch of a text as it stood and as it is made public (对照着色), only when it is looked at. */
public final class Painter {
    private final Comparison words;
    private final Supplier<List<Note>> notes;

    /** @param notes the places of this text as they stand now, in order */
    public Painter(Comparison words, Supplier<List<Note>> notes) {
        this.words = words;
        this.notes = notes;
    }

    Comparison words() {
        return words;
    }

    /** The stretch as it stood. */
    public List<Run> before(Span span) {
        var runs = new ArrayList<Run>();
        int at = span.start();
        for (var note : within(span)) {
            var place = cut(note.span(), at, span.end());
            kept(new Span(at, place.start()), runs);
            badge(note, note.kind(), runs);
            add(place.in(words.text()), Look.VALUE, note, runs);
            at = place.end();
        }
        kept(new Span(at, span.end()), runs);
        return runs;
    }

    /** What went without a number of its own, such as a label, is struck. */
    private void kept(Span span, List<Run> runs) {
        int at = span.start();
        for (var change : words.within(span)) {
            var gone = cut(change.span(), at, span.end());
            plain(new Span(at, gone.start()), runs);
            add(gone.in(words.text()), Look.GONE, runs);
            at = gone.end();
        }
        plain(new Span(at, span.end()), runs);
    }

    /** The stretch as it is made public. */
    public List<Run> after(Span span) {
        var runs = new ArrayList<Run>();
        int at = span.start();
        for (var note : within(span)) {
            var place = cut(note.span(), at, span.end());
            made(new Span(at, place.start()), runs);
            badge(note, note.done(), runs);
            add(note.soon().orElseGet(() -> words.shown(note.span())), Look.VALUE, note, runs);
            at = place.end();
        }
        made(new Span(at, span.end()), runs);
        return runs;
    }

    private void made(Span span, List<Run> runs) {
        int at = span.start();
        for (var change : words.within(span)) {
            var place = cut(change.span(), at, span.end());
            plain(new Span(at, place.start()), runs);
            add(place.start() == change.span().start() ? change.with() : "", Look.CHANGED, runs);
            at = place.end();
        }
        plain(new Span(at, span.end()), runs);
    }

    private List<Note> within(Span span) {
        var all = notes.get();
        int low = 0;
        int high = all.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (all.get(mid).span().end() <= span.start()) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        int end = low;
        while (end < all.size() && all.get(end).span().start() < span.end()) {
            end++;
        }
        return all.subList(low, end);
    }

    private static Span cut(Span span, int from, int to) {
        int start = Math.max(from, Math.min(to, span.start()));
        return new Span(start, Math.max(start, Math.min(to, span.end())));
    }

    private void plain(Span span, List<Run> runs) {
        add(span.in(words.text()), Look.PLAIN, runs);
    }

    private static void badge(Note note, String word, List<Run> runs) {
        runs.add(new Run(note.number() + " " + word, Look.BADGE, note.style(), note.number()));
    }

    private static void add(String text, Look look, List<Run> runs) {
        if (!text.isEmpty()) {
            runs.add(new Run(seen(text), look, "", 0));
        }
    }

    private static void add(String text, Look look, Note note, List<Run> runs) {
        if (!text.isEmpty()) {
            runs.add(new Run(seen(text), look, note.style(), note.number()));
        }
    }

    /** A bar inside a cell is written with a backslash before it. */
    private static String seen(String text) {
        return text.replace("\\|", "|");
    }
}
