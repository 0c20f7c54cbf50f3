package org.xinxiyuan.service.checking;

import java.util.List;
import java.util.Map;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.redact.Choices;
import org.xinxiyuan.redact.Policy;
import org.xinxiyuan.redact.RedactedText;
import org.xinxiyuan.service.desk.Desk;
import org.xinxiyuan.service.desk.Rulebook;
import org.xinxiyuan.service.desk.Stock;

/**
 * 公开版: redacts every field and file of a piece and runs the checks on the redacted text, since hiding may have eaten
 * a required element. Here alone, with {@link Judging}, {@code check} and {@code redact} meet.
 */
public final class Preparing {
    private final Desk desk;
    private final Rulebook rules;
    private final Stock stock;

    public Preparing(Desk desk, Rulebook rules, Stock stock) {
        this.desk = desk;
        this.rules = rules;
        this.stock = stock;
    }

    /** The whole of it, files included. */
    public Prepared prepare(Draft draft) {
        var decisions = desk.decisions();
        return judge(draft)
                .prepare(
                        draft,
                        choices(draft),
                        decisions.looked(draft.id()),
                        file -> desk.blobs().get(file.sha256()));
    }

    /** What people chose for a piece. */
    Choices choices(Draft draft) {
        return new Choices(
                desk.decisions().of(draft.id()), desk.decisions().paintings(draft.id()));
    }

    Policy policyOf(Draft draft) {
        return judge(draft).policyOf(draft.content().filing());
    }

    /** What can be said while typing: the text alone, quick. */
    public Prepared glance(Draft draft) {
        return judge(draft).glance(draft, desk.decisions().of(draft.id()));
    }

    /** The public version of a remark that goes out beside a piece, as field {@code note}. */
    public RedactedText redactNote(String note) {
        var policy = Policy.of(rules.catalog().redaction(), Judging.STANDARD);
        return rules.redactor().redact(Map.of("note", note), policy, List.of());
    }

    /** The look at every string that goes out. */
    public OutgoingStrings strings() {
        return new OutgoingStrings(rules);
    }

    private Judging judge(Draft draft) {
        return new Judging(rules, stock.around(draft));
    }
}
