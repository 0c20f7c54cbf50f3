package org.xinxiyuan.service.reviewing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.check.CheckReport;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.review.Approved;
import org.xinxiyuan.review.FormCode;
import org.xinxiyuan.review.People;
import org.xinxiyuan.review.People.PinAnswer;
import org.xinxiyuan.review.Release;
import org.xinxiyuan.review.Review;
import org.xinxiyuan.review.Review.Objection;
import org.xinxiyuan.review.ReviewState;
import org.xinxiyuan.review.SignOff;
import org.xinxiyuan.service.checking.GateSheets;
import org.xinxiyuan.service.checking.Preparing;
import org.xinxiyuan.service.desk.Desk;

/** 审签: submit, return, sign at the machine or on paper. */
public final class Reviewing {
    private final Desk desk;
    private final People people;
    private final Gate gate;
    private final CodeReader codes;
    private final Clock clock;

    public Reviewing(
            Desk desk, People people, Gate gate, CodeReader codes, Clock clock) {
        this.desk = desk;
        this.people = people;
        this.gate = gate;
        this.codes = codes;
        this.clock = clock;
    }

    /** What a piece has to pass on its way to the signer. */
    public record Gate(
            Preparing preparing, Releasing releasing, SecrecyReviewing secrecy, Delegating delegating) {}

    /** Reads what the QR code on a scanned form says. */
    @FunctionalInterface
    public interface CodeReader {
        Optional<String> codeOn(byte[] scan);
    }

    /** What became of a submission. */
    public sealed interface Submission {}

    /** @param warnings what does not block, but has to be known */
    public record Submitted(Release release, List<Finding> warnings) implements Submission {}

    /** The gate is shut: the report says why. */
    public record Held(CheckReport report) implements Submission {}

    /** What became of a signature. */
    public sealed interface Signing {}

    public record Signed(Approved approved) implements Signing {}

    public record NotSigned(String sentence) implements Signing {}

    /** 送审: the checks gate it, the release is written and its hash stands. */
    public Submission submit(DraftId id, String author) {
        return desk.transactions().inTransaction(() -> {
            var draft = desk.drafts().find(id).orElseThrow(() -> new WorkstationException("draft.unknown", id));
            if (draft.locked()) {
                throw new WorkstationException("draft.locked", id);
            }
            var prepared = gate.preparing().prepare(draft);
            var secrecy = gate.secrecy().findings(prepared, author);
            var report = prepared.report().plus(unnamed()).plus(secrecy);
            if (!report.passes()) {
                return new Held(report);
            }
            var release = gate.releasing().write(prepared, author);
            var leaks = gate.releasing().leaks(prepared, release);
            if (!leaks.isEmpty()) {
                return new Held(report.plus(leaks));
            }
            desk.reviews().submit(release, clock.instant());
            return new Submitted(release, secrecy);
        });
    }

    private List<Finding> unnamed() {
        return desk.unit().isBlank()
                ? List.of(GateSheets.UNIT_MISSING.found("还没有填本单位全称（发布机构），请先登记到门户或在设置里填写。"))
                : List.of();
    }

    /** 退回: back to the author with a reason. */
    public void giveBack(DraftId id, String by, String reason) {
        desk.transactions().run(() -> {
            if (desk.reviews().standing(id).state() != ReviewState.SUBMITTED) {
                throw new WorkstationException("review.not-submitted", id);
            }
            desk.reviews().giveBack(id, by, reason, clock.instant());
        });
    }

    /** 签发 at the machine, with the signer's own PIN. */
    public Signing sign(DraftId id, String by, String pin) {
        var person = people.find(by);
        if (person.isEmpty()) {
            return new NotSigned("本单位人员中没有这位签发人。");
        }
        var answer = people.tryPin(by, pin);
        if (answer != PinAnswer.RIGHT) {
            return new NotSigned(answer == PinAnswer.LOCKED ? "口令连续错误五次，已锁定；请重新登记该人员的口令。" : "口令不对，没有签发。");
        }
        var standing = desk.reviews().standing(id);
        var signOff = gate.delegating().signOff(person.get(), standing.release(), Optional.empty());
        return stamp(id, signOff, standing.release().map(Release::sha256).orElse(""));
    }

    /**
     * 签发 on paper: the scanned original is kept and its hash compared with the release.
     *
     * @param typedSha256 the hash on the form, typed in; may be empty where the form's code can be read
     */
    public Signing signOnPaper(DraftId id, String by, byte[] scan, String typedSha256) {
        var person = people.find(by);
        if (person.isEmpty()) {
            return new NotSigned("本单位人员中没有这位签发人。");
        }
        var code = codes.codeOn(scan).flatMap(FormCode::read);
        if (code.isPresent() && !code.get().id().equals(id)) {
            return new NotSigned("扫描件上的二维码是另一件稿的审批单，没有签发。");
        }
        if (code.isEmpty() && typedSha256.isBlank()) {
            return new NotSigned("扫描件上读不出二维码，请照审批单输入内容散列。");
        }
        var signed = typedSha256.isBlank() ? code.get().sha256() : typedSha256;
        if (code.isPresent() && !code.get().sha256().equalsIgnoreCase(signed.strip())) {
            return new NotSigned("输入的散列与扫描件上二维码的不一致，没有签发。");
        }
        return desk.transactions().inTransaction(() -> {
            var form = desk.blobs().put(scan);
            var release = desk.reviews().standing(id).release();
            var signOff = gate.delegating().signOff(person.get(), release, Optional.of(form));
            return stamp(id, signOff, signed);
        });
    }

    private Signing stamp(DraftId id, SignOff signOff, String signedSha256) {
        return desk.transactions().inTransaction(() -> {
            var standing = desk.reviews().standing(id);
            var objection = Review.objection(standing, signOff, signedSha256)
                    .map(Objection::sentence)
                    .or(() -> edited(id, standing.release()))
                    .or(() -> gate.secrecy().objection(id, author(standing.release())));
            if (objection.isPresent()) {
                return new NotSigned(objection.get());
            }
            var approved = Review.approve(standing, signOff, signedSha256);
            desk.reviews().sign(approved);
            return new Signed(approved);
        });
    }

    private static String author(Optional<Release> release) {
        return release.map(r -> r.subject().author()).orElse("");
    }

    private Optional<String> edited(DraftId id, Optional<Release> release) {
        var draft = desk.drafts().find(id);
        var fits = draft.isPresent() && release.isPresent() && Releasing.fits(release.get(), draft.get());
        return fits ? Optional.empty() : Optional.of("送审后稿件有改动，请重新送审。");
    }
}
