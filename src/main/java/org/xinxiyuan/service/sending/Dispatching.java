package org.xinxiyuan.service.sending;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.check.CheckReport;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Sha256;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.outbox.Withdrawal;
import org.xinxiyuan.outbox.sync.Progress;
import org.xinxiyuan.outbox.sync.SyncReport;
import org.xinxiyuan.outbox.sync.SyncRun;
import org.xinxiyuan.redact.Treatment;
import org.xinxiyuan.review.Approved;
import org.xinxiyuan.review.CanonicalJson;
import org.xinxiyuan.review.Review;
import org.xinxiyuan.service.checking.Preparing;
import org.xinxiyuan.service.desk.Bundles;
import org.xinxiyuan.service.desk.Desk;
import org.xinxiyuan.service.desk.Wire;
import org.xinxiyuan.service.reviewing.Releasing;

/** 发送: queues what is signed, sends it when a connection comes up, withdraws. Sending never deletes. */
public final class Dispatching {
    private final Desk desk;
    private final Wire wire;
    private final Preparing preparing;
    private final Bundles bundles;
    private final CanonicalJson json;
    private final Clock clock;

    public Dispatching(
            Desk desk, Wire wire, Preparing preparing, Bundles bundles, CanonicalJson json, Clock clock) {
        this.desk = desk;
        this.wire = wire;
        this.preparing = preparing;
        this.bundles = bundles;
        this.json = json;
        this.clock = clock;
    }

    /** What became of queueing. */
    public sealed interface Queueing {}

    /** All members of a bundle are queued together. */
    public record Queued(List<OutboxEntry> entries) implements Queueing {}

    public record NotQueued(String sentence) implements Queueing {}

    /** The checks no longer pass. */
    public record Shut(CheckReport report) implements Queueing {}

    /** 待发: freezes the signed release, with its whole bundle. */
    public Queueing queue(DraftId id) {
        return desk.transactions().inTransaction(() -> {
            var draft = desk.drafts().find(id).orElseThrow(() -> new WorkstationException("draft.unknown", id));
            var members = bundles.of(draft);
            var group = members.isEmpty() ? List.of(draft) : members;
            var stamps = new LinkedHashMap<Draft, Approved>();
            for (Draft member : group) {
                var approved = Review.approved(desk.reviews().standing(member.id()));
                if (approved.isEmpty() || !Releasing.fits(approved.get().release(), member)) {
                    return new NotQueued(
                            member == draft ? "这件还没有签发。" : "同组的《" + member.content().title() + "》还没有签发，两件须一起发出。");
                }
                var report = look(member, approved.get());
                if (!report.passes()) {
                    return new Shut(report);
                }
                stamps.put(member, approved.get());
            }
            return add(stamps);
        });
    }

    /** Finds in the drafts what the portal points at. */
    public Pointing pointing() {
        return new Pointing(desk, wire, json);
    }

    /** The checks of today, and every string of what goes out, those of the envelope too. */
    private CheckReport look(Draft draft, Approved approved) {
        var prepared = preparing.prepare(draft);
        var outgoing = new LinkedHashMap<String, Object>(json.read(approved.release().content()));
        quota(draft).ifPresent(quota -> outgoing.put("quotaId", quota));
        outgoing.put("signOff", Map.of("by", approved.signOff().by()));
        return prepared.report().plus(preparing.strings().leaks(outgoing, prepared.kept()::contains));
    }

    private static Optional<String> quota(Draft draft) {
        return draft.content().filing() instanceof Filing.Report r ? r.quotaId() : Optional.empty();
    }

    private Queueing add(LinkedHashMap<Draft, Approved> stamps) {
        var split = stamps.values().stream()
                        .map(a -> a.release().subject().bundleId())
                        .distinct()
                        .count()
                > 1;
        if (split) {
            return new NotQueued("同组各件签发时的编组不一致，请把两件重新送审。");
        }
        var queued = new ArrayList<OutboxEntry>();
        for (var stamp : stamps.entrySet()) {
            var draft = stamp.getKey();
            if (wire.outbox().of(draft.id()).stream().anyMatch(e -> sameContent(e, stamp.getValue()))) {
                return new NotQueued("这一稿已在待发箱或已发出。");
            }
            var filing = draft.content().filing();
            var urgent = filing instanceof Filing.Report r && r.type().urgent();
            var title = preparing.glance(draft).text().field("title");
            queued.add(wire.outbox().add(stamp.getValue(), title, urgent, quota(draft), clock.instant()));
            desk.reviews().note(draft.id(), "queued", "", stamp.getValue().release().sha256(), clock.instant());
        }
        return new Queued(queued);
    }

    private static boolean sameContent(OutboxEntry entry, Approved approved) {
        var live = entry.state().open() || entry.state() == EntryState.ACCEPTED;
        return live && entry.frozen().sha256().equals(approved.release().sha256());
    }

    /** 取回: only a row that was never claimed; its signature is void and the piece a draft again. */
    public void takeBack(DraftId id) {
        desk.transactions().run(() -> {
            for (OutboxEntry entry : wire.outbox().of(id)) {
                if (entry.state().open()) {
                    wire.outbox().takeBack(entry.row());
                    desk.reviews().revoke(id, "taken back", clock.instant());
                }
            }
        });
    }

    /** 撤回 what was sent; a piece that never left is dropped from the outbox. */
    public Optional<OutboxEntry> withdraw(DraftId id, Withdrawal.Reason reason, String note) {
        return desk.transactions().inTransaction(() -> {
            var rows = wire.outbox().of(id);
            if (rows.isEmpty()) {
                throw new WorkstationException("outbox.never-sent", id);
            }
            var clean = clean(id, note);
            var withdrawal = new Withdrawal(id, reason, clean, clock.instant());
            var content = new LinkedHashMap<String, Object>();
            content.put("reason", reason.word());
            content.put("occurredAt", timestamp());
            if (!clean.isBlank()) {
                content.put("note", clean);
            }
            if (!preparing.strings().leaks(content, value -> false).isEmpty()) {
                throw new WorkstationException("outbox.note-personal", id);
            }
            var text = json.write(content);
            var last = rows.get(rows.size() - 1);
            var hash = Sha256.of(text);
            desk.reviews().note(id, "withdrawn", "", reason.word(), clock.instant());
            return wire.outbox().add(withdrawal, last.key().lane(), last.frozen().title(), text, hash);
        });
    }

    private String timestamp() {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                clock.instant().truncatedTo(ChronoUnit.MILLIS).atZone(clock.getZone()));
    }

    /** The note goes out too: what would be redacted in it is hidden whatever the policy keeps. */
    private String clean(DraftId id, String note) {
        var redacted = preparing.redactNote(note);
        redacted.redactions().stream()
                .filter(r -> r.treatment() == Treatment.KEEP)
                .findFirst()
                .ifPresent(r -> {
                    throw new WorkstationException("outbox.note-personal", id);
                });
        return redacted.field("note");
    }

    /** A person looked at a likely duplicate: it is another piece, send it. */
    public void notADuplicate(DraftId id) {
        wire.outbox().of(id).stream()
                .filter(e -> e.progress().lastCode().equals("likely_duplicate"))
                .forEach(e -> wire.outbox().notADuplicate(e.row()));
    }

    public List<OutboxEntry> outbox() {
        return wire.outbox().all();
    }

    /** One sync run; throws {@code portal.not-connected} where no device is registered. */
    public SyncReport sync(Progress progress) {
        if (wire.connection().registration().isPresent()) {
            new Rotating(desk.preferences(), wire, clock).ifDue();
        }
        var portal = wire.portal();
        return new SyncRun(wire.outbox(), wire.feed(), wire.connection(), portal, clock).run(progress);
    }
}
