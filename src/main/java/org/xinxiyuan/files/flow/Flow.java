package org.xinxiyuan.files.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.xinxiyuan.document.Span;
import org.xinxiyuan.redact.Comparison;

/**
 * A file's visible text as one Markdown text that knows where each character came from (文本流). What an officer reads
 * after importing and what is redacted are the same text, and an edit lands in the right place of the file even where
 * a value is split over runs.
 */
public final class Flow {
    private final StringBuilder text = new StringBuilder();
    private final List<Segment> segments = new ArrayList<>();
    private final List<Grid> grids = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();

    /** A sheet's cells as they are written (工作表): its name, and where the words of each cell stand. */
    private record Sheet(Span name, List<Comparison.Cell> cells) {}

    private record Segment(int at, int length, Piece piece, int from) {
        int end() {
            return at + length;
        }
    }

    /** A change of the text. */
    public record Edit(Span span, String with) {
        @Override
        public String toString() {
            return "Edit[" + span + "]";
        }
    }

    public String text() {
        return text.toString();
    }

    public int length() {
        return text.length();
    }

    public List<Grid> grids() {
        return List.copyOf(grids);
    }

    /** A grid written into this flow. */
    public void add(Grid grid) {
        grids.add(grid);
    }

    /** A sheet begins; the cells written from here on are its own. */
    public void sheet(Span name) {
        sheets.add(new Sheet(name, new ArrayList<>()));
    }

    /** A cell of the sheet that has begun, if one has, ends here. */
    public void cell(int row, int column, int width, int start) {
        if (!sheets.isEmpty() && start < length()) {
            sheets.get(sheets.size() - 1)
                    .cells()
                    .add(new Comparison.Cell(row, column, width, new Span(start, length())));
        }
    }

    public List<Comparison.Sheet> sheets() {
        return sheets.stream().map(s -> new Comparison.Sheet(s.name(), s.cells())).toList();
    }

    /** Text of our own that stands nowhere in the file. */
    public Flow literal(String own) {
        text.append(own);
        return this;
    }

    /** Starts a new paragraph, unless the text is at the start of one. */
    public void paragraph() {
        if (text.length() > 0 && text.indexOf("\n\n", text.length() - 2) < 0) {
            literal(text.charAt(text.length() - 1) == '\n' ? "\n" : "\n\n");
        }
    }

    /** Appends a piece, character by character. */
    public void piece(Piece piece) {
        var all = piece.text();
        segments.add(new Segment(text.length(), all.length(), piece, 0));
        text.append(all);
    }

    /** Appends pieces into a table cell or heading: on one line, pipes escaped, outer blanks kept away. */
    public void line(List<Piece> pieces) {
        for (var piece : pieces) {
            var all = piece.text();
            int from = 0;
            for (int i = 0; i <= all.length(); i++) {
                if (i == all.length() || all.charAt(i) == '|') {
                    segments.add(new Segment(text.length(), i - from, piece, from));
                    text.append(all.substring(from, i).replace('\n', ' ').replace('\r', ' '));
                    literal(i < all.length() ? "\\" : "");
                    from = i;
                }
            }
        }
    }

    /** Carries out the changes in the file; spans are those of {@link #text()} and do not overlap. */
    public void apply(List<Edit> edits) {
        var forwards = new ArrayList<>(edits);
        forwards.sort(Comparator.comparingInt((Edit e) -> e.span().start()));
        var cuts = new IdentityHashMap<Piece, List<Cut>>();
        var pieces = new ArrayList<Piece>();
        for (var edit : forwards) {
            var touched = touched(edit.span());
            for (int i = 0; i < touched.size(); i++) {
                var s = touched.get(i);
                int from = Math.max(edit.span().start(), s.at()) - s.at() + s.from();
                int to = Math.min(edit.span().end(), s.end()) - s.at() + s.from();
                cuts.computeIfAbsent(s.piece(), piece -> {
                            pieces.add(piece);
                            return new ArrayList<>();
                        })
                        .add(new Cut(from, to, i == 0 ? edit.with() : ""));
            }
        }
        pieces.forEach(piece -> cut(piece, cuts.get(piece)));
    }

    /** All at once: a piece may be long and hold many values. */
    private static void cut(Piece piece, List<Cut> cuts) {
        var old = piece.text();
        var changed = new StringBuilder(old.length());
        int at = 0;
        for (var cut : cuts) {
            changed.append(old, at, Math.max(at, cut.from())).append(cut.with());
            at = Math.max(at, cut.to());
        }
        piece.replace(0, old.length(), changed.append(old, at, old.length()).toString());
    }

    private record Cut(int from, int to, String with) {
        @Override
        public String toString() {
            return "Cut[" + from + "-" + to + "]";
        }
    }

    private List<Segment> touched(Span span) {
        int low = 0;
        int high = segments.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (segments.get(mid).end() <= span.start()) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        var touched = new ArrayList<Segment>();
        for (int i = low; i < segments.size() && segments.get(i).at() < span.end(); i++) {
            if (segments.get(i).length() > 0) {
                touched.add(segments.get(i));
            }
        }
        return touched;
    }

    @Override
    public String toString() {
        return "Flow[" + text.length() + " chars]";
    }
}
