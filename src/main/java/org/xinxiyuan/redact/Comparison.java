package org.xinxiyuan.redact;

import java.util.ArrayList;
import java.util.List;
import org.xinxiyuan.document.Span;

/**
 * A text beside its public version (对照): what stood there and what each place became. Holds personal data: prints as
 * its length.
 *
 * @param text the original, Markdown for files; spans of redactions are places in it
 * @param changes what is put in place of what, in order, without overlap
 * @param sheets where the cells of a workbook or csv table stand in it, empty for everything else
 */
public record Comparison(String text, List<Change> changes, List<Sheet> sheets) {
    /** One replacement; deleted where {@code with} is empty. */
    public record Change(Span span, String with) {
        @Override
        public String toString() {
            return "Change[" + span + "]";
        }
    }

    /**
     * A sheet's cells in the file's own counting.
     *
     * @param name where its name stands; empty (start = end) where it has none
     */
    public record Sheet(Span name, List<Cell> cells) {
        public Sheet {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param row from 0
     * @param column from 0
     * @param width columns it spans
     * @param span its words, with {@code \|} for a bar
     */
    public record Cell(int row, int column, int width, Span span) {}

    public Comparison {
        changes = List.copyOf(changes);
        sheets = List.copyOf(sheets);
    }

    public static Comparison none() {
        return new Comparison("", List.of(), List.of());
    }

    /** What became of a text, read off the two of them: between the places nothing but deleting happens. */
    public static Comparison between(String text, String shown, List<Redaction> redactions) {
        var changes = new ArrayList<Change>();
        int before = 0;
        int after = 0;
        for (var r : redactions) {
            var gap = new Span(before, r.span().start());
            Gap.changes(text, gap, shown.substring(after, r.shown().start()), changes);
            changes.add(new Change(r.span(), r.shown().in(shown)));
            before = r.span().end();
            after = r.shown().end();
        }
        Gap.changes(text, new Span(before, text.length()), shown.substring(after), changes);
        return new Comparison(text, changes, List.of());
    }

    /** The public words of a stretch of the original. */
    public String shown(Span span) {
        var out = new StringBuilder();
        int at = span.start();
        for (int i = firstWithin(span);
                i < changes.size() && changes.get(i).span().start() < span.end();
                i++) {
            var change = changes.get(i);
            int start = Math.max(at, change.span().start());
            out.append(text, at, start);
            if (change.span().start() >= span.start()) {
                out.append(change.with());
            }
            at = Math.max(at, Math.min(change.span().end(), span.end()));
        }
        return out.append(text, at, span.end()).toString();
    }

    /** The changes that touch a stretch, in order. */
    public List<Change> within(Span span) {
        int first = firstWithin(span);
        int end = first;
        while (end < changes.size() && changes.get(end).span().start() < span.end()) {
            end++;
        }
        return changes.subList(first, end);
    }

    private int firstWithin(Span span) {
        int low = 0;
        int high = changes.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (changes.get(mid).span().end() <= span.start()) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }

    @Override
    public String toString() {
        return "Comparison[" + text.length() + " chars, " + changes.size() + " changes]";
    }

    /** What was deleted in a stretch without places, such as labels and columns. */
    private static final class Gap {
        private Gap() {}

        static void changes(String text, Span gap, String left, List<Change> changes) {
            int start = gap.start();
            int end = gap.end();
            int from = 0;
            int to = left.length();
            while (start < end && from < to && text.charAt(start) == left.charAt(from)) {
                start++;
                from++;
            }
            while (end > start && to > from && text.charAt(end - 1) == left.charAt(to - 1)) {
                end--;
                to--;
            }
            while (from < to && start < end) {
                int kept = text.indexOf(left.charAt(from), start);
                if (kept < 0 || kept >= end) {
                    changes.add(new Change(new Span(start, end), left.substring(from, to)));
                    return;
                }
                gone(start, kept, changes);
                start = kept + 1;
                from++;
            }
            gone(start, end, changes);
        }

        private static void gone(int start, int end, List<Change> changes) {
            if (start < end) {
                changes.add(new Change(new Span(start, end), ""));
            }
        }
    }
}
