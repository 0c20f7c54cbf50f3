package org.xinxiyuan.service.reviewing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Severity;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Lane;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.review.People;
import org.xinxiyuan.review.Role;
import org.xinxiyuan.review.secrecy.Point;
import org.xinxiyuan.review.secrecy.SecrecyReview;
import org.xinxiyuan.review.secrecy.SecrecyReview.Carrier;
import org.xinxiyuan.review.secrecy.Step;
import org.xinxiyuan.review.secrecy.Step.Level;
import org.xinxiyuan.service.checking.GateSheets;
import org.xinxiyuan.service.checking.Prepared;
import org.xinxiyuan.service.checking.Preparing;
import org.xinxiyuan.service.desk.Desk;

/** 保密审查: three steps on the public version as it stands; what is lapsed or unfinished never counts as consent. */
public final class SecrecyReviewing {
    /** Preference: {@code true} where nothing is submitted without a review. */
    public static final String REQUIRED = "secrecy.required";

    private final Desk desk;
    private final People people;
    private final Preparing preparing;
    private final Clock clock;

    public SecrecyReviewing(Desk desk, People people, Preparing preparing, Clock clock) {
        this.desk = desk;
        this.people = people;
        this.preparing = preparing;
        this.clock = clock;
    }

    /** What the first step fills in (审查表). */
    public record Entry(String filledBy, Carrier carrier, String way, String when, Set<Point> involved) {}

    /** What became of a step. */
    public sealed interface Outcome {}

    public record Taken(SecrecyReview review) implements Outcome {}

    public record NotTaken(String sentence) implements Outcome {}

    /** Where a piece stands with its review. */
    public enum Consent {
        NONE("未审查"),
        UNFINISHED("未审完"),
        STALE("过期：审查后稿件有改动"),
        REFUSED("不得公开"),
        GIVEN("同意");

        private final String label;

        Consent(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** 初审: begins a review of the text as it stands. */
    public Outcome begin(DraftId id, Entry entry, String by, Step.Verdict verdict) {
        var prepared = prepared(id);
        var subject = new SecrecyReview.Subject(
                id, prepared.draft().latest().number(), TextHash.of(prepared), prepared.text().field("title"));
        var sheet = new SecrecyReview.Sheet(
                LocalDate.now(clock), entry.filledBy(), entry.carrier(), entry.way(), entry.when(), entry.involved());
        var empty = new SecrecyReview(subject, sheet, List.of());
        var step = new Step(Level.INITIAL, by, verdict, LocalDate.now(clock));
        return objection(empty, step).<Outcome>map(NotTaken::new).orElseGet(() -> {
            desk.secrecy().begin(empty.with(step), clock.instant());
            return new Taken(empty.with(step));
        });
    }

    /** 复审, 批准: on the same text, one after the other. */
    public Outcome go(DraftId id, Level level, String by, Step.Verdict verdict) {
        var latest = desk.secrecy().latest(id);
        if (latest.isEmpty()) {
            return new NotTaken("还没有初审。");
        }
        if (!latest.get().fits(TextHash.of(prepared(id)))) {
            return new NotTaken("初审后稿件有改动，审查已过期，请从初审重新来过。");
        }
        var step = new Step(level, by, verdict, LocalDate.now(clock));
        return objection(latest.get(), step).<Outcome>map(NotTaken::new).orElseGet(() -> {
            desk.secrecy().add(id, step, clock.instant());
            return new Taken(latest.get().with(step));
        });
    }

    private Optional<String> objection(SecrecyReview review, Step step) {
        var person = people.find(step.by());
        if (person.isEmpty()) {
            return Optional.of("本单位人员中没有这位审查人。");
        }
        if (step.level() == Level.APPROVAL && person.get().role() == Role.AUTHOR) {
            return Optional.of("批准须由审核责任人或主要负责人作出。");
        }
        return review.objection(step, people.all().size() > 1);
    }

    public Optional<SecrecyReview> latest(DraftId id) {
        return desk.secrecy().latest(id);
    }

    /** Where the piece stands, as its text stands. */
    public Consent consent(Prepared prepared, String author) {
        var latest = desk.secrecy().latest(prepared.draft().id());
        if (latest.isEmpty()) {
            return Consent.NONE;
        }
        var review = latest.get();
        if (review.refuses()) {
            return Consent.REFUSED;
        }
        var hash = TextHash.of(prepared);
        if (!review.fits(hash)) {
            return Consent.STALE;
        }
        return review.consents(hash, author) ? Consent.GIVEN : Consent.UNFINISHED;
    }

    public Consent consent(DraftId id, String author) {
        return consent(prepared(id), author);
    }

    /** For the gate of a disclosure piece; a report to the superior is not published and needs none. */
    public List<Finding> findings(Prepared prepared, String author) {
        if (prepared.draft().content().filing().lane().filter(Lane.DISCLOSURE::equals).isEmpty()) {
            return List.of();
        }
        return switch (consent(prepared, author)) {
            case GIVEN -> List.of();
            case REFUSED -> List.of(GateSheets.SECRECY_REFUSED.found("保密审查结论是不予公开或报审，不能送审、签发；改稿后须重新审查。"));
            case NONE -> missing("还没有保密审查。");
            case STALE -> missing("保密审查已过期：审查后稿件有改动，须重新审查；过期不视为同意。");
            case UNFINISHED -> missing("保密审查没有走完三级（批准人不能是拟稿人），不视为同意。");
        };
    }

    private List<Finding> missing(String sentence) {
        var sheet = required() ? GateSheets.SECRECY_DEMANDED : GateSheets.SECRECY_MISSING;
        return List.of(sheet.found(sentence));
    }

    /** Why the signature cannot be given; prepares the piece only where there is something to ask. */
    Optional<String> objection(DraftId id, String author) {
        if (!required() && desk.secrecy().latest(id).isEmpty()) {
            return Optional.empty();
        }
        return findings(prepared(id), author).stream()
                .filter(f -> f.severity() == Severity.BLOCK)
                .map(Finding::message)
                .findFirst();
    }

    /** Whether nothing is submitted without a review. */
    public boolean required() {
        return desk.preferences().get(REQUIRED).filter("true"::equals).isPresent();
    }

    public void require(boolean demanded) {
        desk.preferences().put(REQUIRED, Boolean.toString(demanded));
    }

    /** Latest reviews filled in during the month. */
    public List<SecrecyReview> month(YearMonth month) {
        return desk.secrecy().filled(month.atDay(1), month.atEndOfMonth());
    }

    private Prepared prepared(DraftId id) {
        return preparing.prepare(
                desk.drafts().find(id).orElseThrow(() -> new WorkstationException("draft.unknown", id)));
    }
}
