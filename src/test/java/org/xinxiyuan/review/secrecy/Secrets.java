package org.xinxiyuan.review.secrecy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.review.secrecy.SecrecyReview.Carrier;
import org.xinxiyuan.review.secrecy.Step.Level;
import org.xinxiyuan.review.secrecy.Step.Verdict;

/** Secrecy reviews for tests. */
final class Secrets {
    static final DraftId PIECE = new DraftId("01955a02-1d40-7b21-a0c3-8e5d7f1b6a21");
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final String HASH = "ab".repeat(32);
    static final Verdict OPEN = new Verdict(Conclusion.OPEN, List.of(), "不涉密");

    private Secrets() {}

    static SecrecyReview empty(Set<Point> involved) {
        return empty(PIECE, DAY, involved);
    }

    static SecrecyReview empty(DraftId id, LocalDate day, Set<Point> involved) {
        var subject = new SecrecyReview.Subject(id, 3, HASH, "关于防火的通告");
        var sheet = new SecrecyReview.Sheet(day, "王某", Carrier.DOCUMENT, "政府网站", "签发后", involved);
        return new SecrecyReview(subject, sheet, List.of());
    }

    static Step step(Level level, String by) {
        return step(level, by, OPEN);
    }

    static Step step(Level level, String by, Verdict verdict) {
        return new Step(level, by, verdict, DAY);
    }

    static SecrecyReview finished() {
        return empty(Set.of())
                .with(step(Level.INITIAL, "王某"))
                .with(step(Level.SECOND, "李某"))
                .with(step(Level.APPROVAL, "赵某"));
    }
}
