package org.xinxiyuan.outbox.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.document.Attachment;
import org.xinxiyuan.document.Lane;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.outbox.OutgoingJson;
import org.xinxiyuan.outbox.Portal.Meta;
import org.xinxiyuan.outbox.Portal.Meta.Limits;
import org.xinxiyuan.outbox.Told;
import org.xinxiyuan.outbox.sync.SyncReport.Result;

/** What need not be sent to know the answer (发前看限额): the portal's limits, its features, this device's rights. */
final class Screening {
    private final Ports ports;
    private final Session session;
    private final Waiting waiting;
    private final Meta meta;

    Screening(Ports ports, Session session, Waiting waiting, Meta meta) {
        this.ports = ports;
        this.session = session;
        this.waiting = waiting;
        this.meta = meta;
    }

    void hold() {
        var scopes = ports.connection().registration().map(r -> r.unit().scopes()).orElse(List.of());
        for (var unit : waiting.units()) {
            var objection = overLimit(unit, meta.limits());
            var held = objection.isPresent() ? Optional.<String>empty() : notYet(unit, scopes);
            objection.ifPresent(o -> block(unit, o));
            held.ifPresent(code -> keep(unit, code));
            unit.open().filter(waiting::earlierOpen).forEach(e ->
                    session.settle(e, Result.WAITING, "waits_for_earlier", List.of()));
        }
    }

    private Optional<String> notYet(Unit unit, List<String> scopes) {
        boolean report = unit.first().key().lane() == Lane.REPORT;
        if (report && !meta.features().contains("reports")) {
            return Optional.of("reports_not_supported");
        }
        if (!scopes.contains(report ? "reports.write" : "items.write")) {
            return Optional.of("scope_missing");
        }
        return waiting.waitsForOthers(unit) ? Optional.of("bundle_waits") : Optional.empty();
    }

    private Optional<Objection> overLimit(Unit unit, Limits limits) {
        for (var entry : unit.open().toList()) {
            var objection = overLimit(entry, limits);
            if (objection.isPresent()) {
                return objection;
            }
        }
        var code = unit.bundle() ? "bundle_too_large" : "too_large";
        if (unit.members().size() > limits.maxBatchItems()) {
            return Optional.of(Objection.of(code, unit.members().size(), limits.maxBatchItems(), "件"));
        }
        return unit.bytes() > limits.maxBatchBytes()
                ? Optional.of(Objection.of(code, unit.bytes(), limits.maxBatchBytes(), "字节"))
                : Optional.empty();
    }

    private static Optional<Objection> overLimit(OutboxEntry entry, Limits limits) {
        int bytes = OutgoingJson.bytes(entry);
        if (bytes > limits.maxItemBytes()) {
            return Optional.of(Objection.of("too_large", bytes, limits.maxItemBytes(), "字节"));
        }
        var attachments = entry.frozen().attachments();
        if (attachments.size() > limits.maxAttachmentsPerItem()) {
            int most = limits.maxAttachmentsPerItem();
            return Optional.of(Objection.of("too_many_attachments", attachments.size(), most, "个"));
        }
        return attachments.stream()
                .filter(a -> a.size() > limits.maxAttachmentBytes())
                .findFirst()
                .map(a -> tooLarge(a, limits));
    }

    private static Objection tooLarge(Attachment file, Limits limits) {
        var objection = Objection.of("attachment_too_large", file.size(), limits.maxAttachmentBytes(), "字节");
        var named = new ArrayList<>(objection.findings());
        named.add(0, file.fileName());
        return new Objection(objection.code(), named);
    }

    private void block(Unit unit, Objection objection) {
        unit.open().forEach(e -> {
            ports.outbox().block(e.row(), objection.code());
            ports.outbox().told(e.row(), new Told(objection.findings(), List.of()));
            waiting.through(e.row());
            session.settle(e, Result.BLOCKED, objection.code(), objection.findings());
        });
    }

    private void keep(Unit unit, String code) {
        unit.open().forEach(e -> {
            waiting.through(e.row());
            session.settle(e, Result.WAITING, code, List.of());
        });
    }

    /** @param findings both numbers, for the screen */
    private record Objection(String code, List<String> findings) {
        static Objection of(String code, long is, long most, String unit) {
            return new Objection(code, List.of("现为 " + is + " " + unit, "上限 " + most + " " + unit));
        }
    }
}
