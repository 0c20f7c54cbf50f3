package org.xinxiyuan.files;

import java.util.ArrayList;
import java.util.List;
import org.xinxiyuan.document.Span;
import org.xinxiyuan.files.TextRedaction.Applied;
import org.xinxiyuan.files.flow.Flow.Edit;
import org.xinxiyuan.files.flow.Grid;

/**
 * What went with a deleted value in prose, such as its label and a comma (随删的标签和标点): found by comparing the text
 * between two places before and after.
 */
record Trimmings(String text, Applied applied, List<Grid> grids) {
    List<Edit> edits() {
        var edits = new ArrayList<Edit>();
        int before = 0;
        int after = 0;
        for (var r : applied.redactions()) {
            compare(
                    new Span(before, r.span().start()),
                    new Span(after, r.shown().start()),
                    edits);
            before = r.span().end();
            after = r.shown().end();
        }
        if (!applied.redactions().isEmpty()) {
            compare(
                    new Span(before, text.length()),
                    new Span(after, applied.text().length()),
                    edits);
        }
        return edits;
    }

    private void compare(Span gap, Span shown, List<Edit> edits) {
        if (gap.length() == shown.length()) {
            return;
        }
        if (grids.stream().noneMatch(g -> touches(g, gap))) {
            trim(gap, shown, edits);
            return;
        }
        var before = gap.in(text);
        var after = shown.in(applied.text());
        if (before.indexOf('\n') > 0 && after.indexOf('\n') >= 0) {
            trimProse(
                    new Span(gap.start(), gap.start() + before.indexOf('\n')),
                    new Span(shown.start(), shown.start() + after.indexOf('\n')),
                    edits);
            trimProse(
                    new Span(gap.start() + before.lastIndexOf('\n'), gap.end()),
                    new Span(shown.start() + after.lastIndexOf('\n'), shown.end()),
                    edits);
        }
    }

    /** The rest of a line above a table, and the beginning of one below. */
    private void trimProse(Span gap, Span shown, List<Edit> edits) {
        if (gap.length() != shown.length() && grids.stream().noneMatch(g -> touches(g, gap))) {
            trim(gap, shown, edits);
        }
    }

    private void trim(Span gap, Span shown, List<Edit> edits) {
        var left = shown.in(applied.text());
        int at = left.isEmpty() ? gap.length() : gap.in(text).indexOf(left);
        if (at < 0) {
            return;
        }
        add(new Span(gap.start(), gap.start() + at), edits);
        add(new Span(Math.min(gap.end(), gap.start() + at + left.length()), gap.end()), edits);
    }

    private static void add(Span gone, List<Edit> edits) {
        if (gone.length() > 0) {
            edits.add(new Edit(gone, ""));
        }
    }

    /** Columns go in a way of their own. */
    private static boolean touches(Grid grid, Span gap) {
        int start = grid.header().get(0).span().start();
        int end =
                grid.rows().isEmpty() || grid.rows().get(grid.rows().size() - 1).isEmpty()
                        ? grid.header().get(grid.header().size() - 1).span().end()
                        : last(grid).span().end();
        return gap.start() <= end && gap.end() >= start;
    }

    private static Grid.Slot last(Grid grid) {
        var row = grid.rows().get(grid.rows().size() - 1);
        return row.get(row.size() - 1);
    }
}
