package org.xinxiyuan.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Lane;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.review.Approved;
import org.xinxiyuan.review.Release;
import org.xinxiyuan.review.Review;
import org.xinxiyuan.review.ReviewState;
import org.xinxiyuan.review.Reviews;
import org.xinxiyuan.review.Role;
import org.xinxiyuan.store.blob.BlobUses;
import org.xinxiyuan.store.blob.BlobUses.Holder;
import org.xinxiyuan.store.json.RecordJson;
import org.xinxiyuan.store.vault.Row;
import org.xinxiyuan.store.vault.Vault;

/** Submissions, signatures and the trail (送审、签发与留痕). Each act leaves its own line in the trail. */
public final class SqliteReviews implements Reviews {
    private static final String SUBMIT = """
            INSERT INTO submission (draft, revision, lane, author, needed, bundle_id,
                                    content, sha256, attachments, certificate, submitted_at, state)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'SUBMITTED')""";
    private static final String STANDING = """
            SELECT draft, revision, lane, author, needed, bundle_id, content, sha256, attachments, certificate,
                   state, reason, sign_off
              FROM submission WHERE draft = ? AND state <> 'VOID'""";

    private static final String LAST = "SELECT * FROM submission WHERE draft = ? ORDER BY nr DESC LIMIT 1";

    private static final String SIGNED = "SELECT * FROM submission WHERE sign_off IS NOT NULL ORDER BY nr";

    private final Vault vault;
    private final Trail trail;
    private final BlobUses uses;

    public SqliteReviews(Vault vault) {
        this.vault = vault;
        this.trail = new Trail(vault);
        this.uses = new BlobUses(vault);
    }

    @Override
    public void submit(Release release, Instant at) {
        var subject = release.subject();
        vault.run(() -> {
            discard(subject.id(), "");
            vault.update(
                    SUBMIT,
                    subject.id(),
                    subject.revision(),
                    subject.lane(),
                    subject.author(),
                    subject.needed(),
                    subject.bundleId(),
                    release.content(),
                    release.sha256(),
                    RecordJson.attachments(release.attachments()),
                    release.certificate(),
                    at);
            uses.hold(Holder.RELEASE, subject.id().value(), release.attachments());
            trail.append(subject.id(), "submitted", subject.author(), release.sha256(), at);
        });
    }

    @Override
    public void giveBack(DraftId id, String by, String reason, Instant at) {
        vault.run(() -> {
            int returned = vault.update(
                    "UPDATE submission SET state = 'RETURNED', reason = ?, sign_off = NULL"
                            + " WHERE draft = ? AND state IN ('SUBMITTED', 'APPROVED')",
                    reason,
                    id);
            if (returned == 0) {
                throw new WorkstationException("review.not-submitted", id);
            }
            trail.append(id, "returned", by, "", at);
        });
    }

    @Override
    public void sign(Approved approved) {
        var release = approved.release();
        var signOff = approved.signOff();
        vault.run(() -> {
            int signed = vault.update(
                    "UPDATE submission SET state = 'APPROVED', sign_off = ?"
                            + " WHERE draft = ? AND state = 'SUBMITTED' AND sha256 = ? AND revision = ?",
                    RecordJson.signOff(signOff),
                    release.id(),
                    release.sha256(),
                    release.subject().revision());
            if (signed == 0) {
                throw new WorkstationException("review.not-submitted", release.id());
            }
            signOff.formSha256()
                    .ifPresent(form -> uses.hold(Holder.FORM, release.id().value(), form));
            trail.append(
                    release.id(),
                    "signed",
                    signOff.by(),
                    release.sha256()
                            + signOff.formSha256().map(form -> " form " + form).orElse("")
                            + signOff.onBehalfOf().map(giver -> " for " + giver).orElse(""),
                    signOff.at());
        });
    }

    @Override
    public Standing standing(DraftId id) {
        return vault.first(STANDING, SqliteReviews::standing, id).orElseGet(Standing::drafting);
    }

    @Override
    public Optional<Release> lastSubmitted(DraftId id) {
        return vault.first(LAST, SqliteReviews::release, id);
    }

    @Override
    public List<Approved> signed(Instant from, Instant before) {
        return vault.query(SIGNED, SqliteReviews::approved).stream()
                .filter(a -> !a.signOff().at().isBefore(from) && a.signOff().at().isBefore(before))
                .sorted(Comparator.comparing(a -> a.signOff().at()))
                .toList();
    }

    private static Approved approved(Row row) throws SQLException {
        var signOff = RecordJson.signOff(row.text("sign_off"));
        var standing = new Standing(ReviewState.APPROVED, Optional.of(release(row)), Optional.of(signOff), "");
        return Review.approved(standing).orElseThrow();
    }

    @Override
    public void revoke(DraftId id, String why, Instant at) {
        vault.run(() -> {
            if (discard(id, why)) {
                trail.append(id, "revoked", "", why, at);
            }
        });
    }

    /** The signature may have been given: void releases are kept as they were, they no longer stand. */
    private boolean discard(DraftId id, String why) {
        return vault.update(
                        "UPDATE submission SET state = 'VOID', reason = ? WHERE draft = ? AND state <> 'VOID'", why, id)
                > 0;
    }

    @Override
    public void note(DraftId id, String event, String by, String detail, Instant at) {
        trail.append(id, event, by, detail, at);
    }

    @Override
    public List<TrailEntry> trail(DraftId id) {
        return trail.of(id);
    }

    /** Numbers of the trail's lines that do not fit the one before; empty where the trail is sound. */
    public List<String> brokenLinks() {
        return trail.brokenLinks();
    }

    private static Standing standing(Row row) throws SQLException {
        return new Standing(
                ReviewState.valueOf(row.text("state")),
                Optional.of(release(row)),
                row.maybeText("sign_off").map(RecordJson::signOff),
                row.text("reason"));
    }

    private static Release release(Row row) throws SQLException {
        var subject = new Release.Subject(
                new DraftId(row.text("draft")),
                (int) row.number("revision"),
                Lane.valueOf(row.text("lane")),
                row.text("author"),
                Role.valueOf(row.text("needed")),
                row.maybeText("bundle_id"));
        return Release.reopen(
                subject,
                row.text("content"),
                row.text("sha256"),
                RecordJson.attachments(row.text("attachments")),
                row.text("certificate"));
    }
}
