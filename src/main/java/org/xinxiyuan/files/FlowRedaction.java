package org.xinxiyuan.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.xinxiyuan.document.Span;
import org.xinxiyuan.files.flow.Flow;
import org.xinxiyuan.files.flow.Flow.Edit;
import org.xinxiyuan.files.flow.Grid;
import org.xinxiyuan.files.flow.Grid.Slot;
import org.xinxiyuan.redact.Comparison;
import org.xinxiyuan.redact.Comparison.Change;
import org.xinxiyuan.redact.Decision;
import org.xinxiyuan.redact.Policy;
import org.xinxiyuan.redact.Redaction;
import org.xinxiyuan.redact.Treatment;

/**
 * Redacts the text of a file where it stands (就地脱敏): values one by one, and in a list the whole column with its
 * header where deleting is the treatment.
 */
final class FlowRedaction {
    private final TextRedaction redaction;
    private final Policy policy;

    FlowRedaction(TextRedaction redaction, Policy policy) {
        this.redaction = redaction;
        this.policy = policy;
    }

    /**
     * What was done to a file.
     *
     * @param words before and after
     */
    record Done(TextRedaction.Applied applied, Comparison words) {}

    /** Changes the file behind the flow and tells what was done. */
    Done redact(Flow flow, String field, List<Decision> decisions) {
        var text = flow.text();
        var boxes = new Boxes(redaction, policy).in(text);
        var applied = redaction.apply(field, Boxes.starred(text, boxes), policy, decisions);
        var edits = new ArrayList<Edit>();
        for (var r : applied.redactions()) {
            if (r.treatment() != Treatment.KEEP) {
                edits.add(new Edit(r.span(), r.shown().in(applied.text())));
            }
        }
        edits.addAll(new Trimmings(text, applied, flow.grids()).edits());
        boxes.forEach(b -> b.cells().forEach(c -> edits.add(new Edit(c, "*".repeat(c.length())))));
        var places = new Places(applied.redactions());
        var cuts = flow.grids().stream()
                .map(grid -> columns(grid, text, places, edits))
                .toList();
        flow.apply(edits);
        for (int i = 0; i < cuts.size(); i++) {
            if (!cuts.get(i).isEmpty()) {
                flow.grids().get(i).columns().remove(cuts.get(i));
            }
        }
        return new Done(Boxes.with(applied, field, boxes), compared(flow, text, edits, cuts));
    }

    /** A column that goes takes every word in it along. */
    private static Comparison compared(Flow flow, String text, List<Edit> edits, List<TreeSet<Integer>> cuts) {
        var all = new ArrayList<Change>();
        for (int i = 0; i < cuts.size(); i++) {
            var cut = cuts.get(i);
            var grid = flow.grids().get(i);
            Stream.concat(grid.header().stream(), grid.rows().stream().flatMap(List::stream))
                    .filter(s -> s.width() == 1
                            && cut.contains(s.column())
                            && s.span().length() > 0)
                    .forEach(s -> all.add(new Change(s.span(), "")));
        }
        edits.forEach(e -> all.add(new Change(e.span(), e.with())));
        all.sort(Comparator.comparingInt((Change c) -> c.span().start())
                .thenComparingInt(c -> -c.span().length()));
        var changes = new ArrayList<Change>();
        int done = 0;
        for (var change : all) {
            if (change.span().start() >= done) {
                changes.add(change);
                done = change.span().end();
            }
        }
        return new Comparison(text, changes, flow.sheets());
    }

    private TreeSet<Integer> columns(Grid grid, String text, Places places, List<Edit> edits) {
        var cut = new TreeSet<Integer>();
        for (var header : grid.header()) {
            var values = grid.rows().stream()
                    .flatMap(List::stream)
                    .filter(s -> s.column() == header.column() && s.width() == 1)
                    .filter(s -> !s.span().in(text).isBlank())
                    .toList();
            var treatment = redaction.columnKind(header.span().in(text)).map(policy::treatmentOf);
            boolean wholly = values.stream().allMatch(v -> places.deleted(v, text));
            boolean loosely = values.stream().noneMatch(v -> places.treatedOtherwise(v));
            if (treatment.isPresent() && treatment.get() == Treatment.DELETE ? loosely : wholly && !values.isEmpty()) {
                cut.add(header.column());
            } else if (treatment.isPresent() && treatment.get() != Treatment.KEEP) {
                values.stream()
                        .filter(v -> places.untouched(v) && isValue(v.span().in(text)))
                        .forEach(v -> edits.add(new Edit(v.span(), policy.hideWord())));
            }
        }
        return cut;
    }

    /** 无, — or / in a column of numbers is no value. */
    private static boolean isValue(String text) {
        return text.codePoints().anyMatch(Character::isDigit);
    }

    /** The redactions by place; sorted, as texts are long and cells many. */
    private static final class Places {
        private final List<Redaction> sorted;

        Places(List<Redaction> redactions) {
            sorted = redactions.stream()
                    .sorted((a, b) -> Integer.compare(a.span().start(), b.span().start()))
                    .toList();
        }

        boolean deleted(Slot slot, String text) {
            var left = new StringBuilder(slot.span().in(text));
            for (var r : within(slot)) {
                if (r.treatment() == Treatment.DELETE) {
                    for (int i = Math.max(r.span().start(), slot.span().start());
                            i < Math.min(r.span().end(), slot.span().end());
                            i++) {
                        left.setCharAt(i - slot.span().start(), ' ');
                    }
                }
            }
            return left.toString().isBlank();
        }

        boolean treatedOtherwise(Slot slot) {
            return within(slot).stream().anyMatch(r -> r.treatment() != Treatment.DELETE);
        }

        boolean untouched(Slot slot) {
            return within(slot).isEmpty();
        }

        private List<Redaction> within(Slot slot) {
            Span span = slot.span();
            int low = 0;
            int high = sorted.size();
            while (low < high) {
                int mid = (low + high) >>> 1;
                if (sorted.get(mid).span().end() <= span.start()) {
                    low = mid + 1;
                } else {
                    high = mid;
                }
            }
            int end = low;
            while (end < sorted.size() && sorted.get(end).span().start() < span.end()) {
                end++;
            }
            return sorted.subList(low, end);
        }
    }
}
