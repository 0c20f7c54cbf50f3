package org.xinxiyuan.review.secrecy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinxiyuan.document.DraftId;

/**
 * 保密审查表: one piece, one review (一事一审), for the text it was made on and for no other. Fields: published review
 * forms (填表日期、信息名称、载体形式、拟公开方式、拟公开时间、审查内容、结论、依据、三级签名日期).
 *
 * @param steps those taken so far, in their order
 */
public record SecrecyReview(Subject subject, Sheet sheet, List<Step> steps) {
    public SecrecyReview {
        steps = List.copyOf(steps);
    }

    /**
     * @param revision the draft's
     * @param sha256 of the public version the review was made on, lower-case hex
     * @param title 信息名称, the public one
     */
    public record Subject(DraftId id, int revision, String sha256, String title) {
        @Override
        public String toString() {
            return "Subject[" + id + "]";
        }
    }

    /**
     * @param filledBy who drafted the piece or filled the form in; never its approver
     * @param way 拟公开方式
     * @param when 拟公开时间, in words
     * @param involved what was found; empty: none of the points
     */
    public record Sheet(
            LocalDate filledOn, String filledBy, Carrier carrier, String way, String when, Set<Point> involved) {
        public Sheet {
            involved = Set.copyOf(involved);
        }
    }

    /** 载体形式. */
    public enum Carrier {
        DOCUMENT("公文"),
        OTHER("非公文");

        private final String label;

        Carrier(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** The verdict of the last step. */
    public Optional<Conclusion> conclusion() {
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(steps.get(steps.size() - 1).verdict().conclusion());
    }

    public Optional<Step> step(Step.Level level) {
        return steps.stream().filter(s -> s.level() == level).findFirst();
    }

    /** All three steps are taken. */
    public boolean finished() {
        return steps.size() == Step.Level.values().length;
    }

    /** Whether the piece must not go out; an edit does not lift that, only another review does. */
    public boolean refuses() {
        return conclusion().filter(c -> !c.consents()).isPresent();
    }

    /** Made on the text of this hash. */
    public boolean fits(String sha256) {
        return subject.sha256().equals(sha256);
    }

    /** Finished, on this very text, with consent, not approved by the author: nothing less counts (逾期不视为同意). */
    public boolean consents(String sha256, String author) {
        return finished()
                && fits(sha256)
                && !refuses()
                && step(Step.Level.APPROVAL).filter(s -> s.by().equals(author)).isEmpty();
    }

    public SecrecyReview with(Step step) {
        var more = new ArrayList<>(steps);
        more.add(step);
        return new SecrecyReview(subject, sheet, more);
    }

    /**
     * Why this step cannot be taken, in Chinese.
     *
     * @param several the unit has more than one person
     */
    public Optional<String> objection(Step step, boolean several) {
        if (finished() || step.level() != Step.Level.values()[steps.size()]) {
            return Optional.of("三级审查须依次进行：初审、复审、批准；批准后要改结论，从初审重新来过。");
        }
        if (several && steps.stream().anyMatch(s -> s.by().equals(step.by()))) {
            return Optional.of("同一个人不能做两级审查。");
        }
        if (step.level() == Step.Level.APPROVAL && step.by().equals(sheet.filledBy())) {
            return Optional.of("批准人不能是拟稿人。");
        }
        return ill(step.verdict());
    }

    private Optional<String> ill(Step.Verdict verdict) {
        var conclusion = verdict.conclusion();
        if (conclusion == Conclusion.OPEN && !sheet.involved().isEmpty()) {
            return Optional.of("涉及审查内容的，结论不能是“公开”。");
        }
        if (conclusion == Conclusion.PARTLY && sheet.involved().stream().anyMatch(p -> !p.divisible())) {
            return Optional.of("涉及国家秘密、工作秘密或三安全一稳定的，只能不予公开或报审。");
        }
        return conclusion != Conclusion.OPEN && verdict.grounds().isEmpty()
                ? Optional.of("结论不是“公开”的，须选明依据。")
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "SecrecyReview[" + subject.id() + "]";
    }
}
