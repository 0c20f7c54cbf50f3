package org.xinxiyuan.redact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.document.Span;
import org.xinxiyuan.redact.detect.Detection;
import org.xinxiyuan.redact.scan.Page;

/** Writes the public text once (改写): replaces values, leaves out what is deleted, notes where each is shown. */
final class Edit {
    /** A detection with what is done to it and to which characters. Raw personal data: prints the place alone. */
    record Settled(Place place, Detection detection, Span span, Treatment treatment, Optional<Decision> decision) {
        Redaction shownAt(int start, int end) {
            return new Redaction(place, span, new Span(start, end), detection.confidence(), treatment, decision);
        }

        @Override
        public String toString() {
            return place.toString();
        }
    }

    private final Page page;
    private final Policy policy;
    private final List<Settled> settled;
    private final BitSet gone = new BitSet();

    Edit(Page page, Policy policy, List<Settled> settled) {
        this.page = page;
        this.policy = policy;
        this.settled = settled;
    }

    Applied run() {
        new ColumnDeletion(page, policy, settled).markIn(gone);
        var deletion = new Deletion(page, gone);
        settled.forEach(deletion::around);
        var text = page.text();
        var out = new StringBuilder(text.length());
        var redactions = new ArrayList<Redaction>();
        int at = 0;
        for (var one : settled) {
            copy(text, at, one.span().start(), out);
            int start = out.length();
            out.append(gone.get(one.span().start()) ? "" : held(one, shown(one)));
            redactions.add(said(one).shownAt(start, out.length()));
            at = one.span().end();
        }
        copy(text, at, text.length(), out);
        return new Applied(out.toString(), redactions);
    }

    /** Gone with its column: nothing is left to decide. */
    private Settled said(Settled one) {
        boolean deleted =
                one.treatment() == Treatment.DECIDE && gone.get(one.span().start());
        return deleted ? new Settled(one.place(), one.detection(), one.span(), Treatment.DELETE, one.decision()) : one;
    }

    private void copy(String text, int from, int to, StringBuilder out) {
        int at = from;
        while (at < to) {
            int removed = gone.nextSetBit(at);
            int stop = removed < 0 ? to : Math.min(removed, to);
            out.append(text, at, stop);
            at = stop < to ? Math.min(gone.nextClearBit(stop), to) : to;
        }
    }

    /** Between blanks an empty cell would shift its row: the hide word keeps the place. */
    private String held(Settled one, String shown) {
        var cell = page.tables().cellAt(one.span().start());
        boolean emptied = shown.isEmpty()
                && cell.filter(whole -> whole.start() == one.span().start()
                                && whole.end() == one.span().end())
                        .isPresent();
        return emptied ? policy.hideWord() : shown;
    }

    private String shown(Settled one) {
        var value = one.span().in(page.text());
        return switch (one.treatment()) {
            case KEEP -> value;
            case DELETE -> "";
            case CUT_TOWNSHIP, CUT_VILLAGE, CUT_VILLAGE_GROUP ->
                one.detection().levels().isPresent() && !policy.measuring() ? "" : policy.hideWord();
            case MASK ->
                one.detection().levels().isPresent()
                        ? ""
                        : Masking.mask(value, one.place().type(), policy);
            case SURNAME -> Masking.surname(value, one.detection().surname());
            case HIDE, DECIDE -> policy.hideWord();
        };
    }
}
