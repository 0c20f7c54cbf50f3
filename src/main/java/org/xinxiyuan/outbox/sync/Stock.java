package org.xinxiyuan.outbox.sync;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xinxiyuan.document.Attachment;
import org.xinxiyuan.outbox.Answer;
import org.xinxiyuan.outbox.Answer.Kind;
import org.xinxiyuan.outbox.Answer.Trouble;
import org.xinxiyuan.outbox.Portal.Meta.Limits;
import org.xinxiyuan.outbox.sync.SyncReport.Result;

/** What the portal has of the attachments (附件), and bringing it what it misses, in the order of the queue. */
final class Stock {
    private static final int PER_REQUEST = 1000;
    private static final int TRIES = 3;

    private final Ports ports;
    private final Session session;
    private final Waiting waiting;
    private final Limits limits;
    private final Map<String, Long> missing = new HashMap<>();
    private final Set<String> asked = new HashSet<>();

    Stock(Ports ports, Session session, Waiting waiting, Limits limits) {
        this.ports = ports;
        this.session = session;
        this.waiting = waiting;
        this.limits = limits;
    }

    /** Asks for all hashes of these units at once. */
    void ask(List<Unit> units) {
        var hashes = units.stream()
                .flatMap(u -> u.attachments().stream())
                .map(Attachment::sha256)
                .distinct()
                .toList();
        for (int from = 0; from < hashes.size() && session.goesOn(); from += PER_REQUEST) {
            var part = hashes.subList(from, Math.min(hashes.size(), from + PER_REQUEST));
            session.valueOf(ports.portal().missing(part)).ifPresent(answer -> {
                asked.addAll(part);
                missing.putAll(answer);
            });
        }
    }

    boolean has(Unit unit) {
        return unit.attachments().stream().map(Attachment::sha256).allMatch(this::has);
    }

    private boolean has(String sha256) {
        return asked.contains(sha256) && !missing.containsKey(sha256);
    }

    /** The portal says it has lost these. */
    void lost(List<String> sha256) {
        sha256.forEach(hash -> missing.putIfAbsent(hash, 0L));
    }

    /** Uploads what the portal misses of a unit; what it will not take blocks the unit. */
    void bring(Unit unit) {
        for (var file : unit.attachments()) {
            if (!has(file.sha256()) && session.goesOn()) {
                var answer = upload(file);
                if (answer instanceof Trouble<Boolean> trouble && !session.stopped()) {
                    block(unit, file, trouble);
                    return;
                }
            }
        }
    }

    private Answer<Boolean> upload(Attachment file) {
        long from = missing.getOrDefault(file.sha256(), 0L);
        Answer<Boolean> answer = Trouble.of(Kind.REFUSED, "hash_mismatch");
        for (int i = 0; i < TRIES && damaged(answer) && session.goesOn(); i++) {
            answer = ports.portal().upload(file.sha256(), file.size(), i == 0 ? from : 0, limits);
        }
        if (answer instanceof Trouble<Boolean> trouble) {
            if (trouble.kind() != Kind.REFUSED && trouble.kind() != Kind.TOO_LARGE) {
                session.stop(trouble);
            }
            return trouble;
        }
        session.answered();
        asked.add(file.sha256());
        missing.remove(file.sha256());
        return answer;
    }

    private static boolean damaged(Answer<Boolean> answer) {
        return answer instanceof Trouble<Boolean> trouble && trouble.code().equals("hash_mismatch");
    }

    private void block(Unit unit, Attachment file, Trouble<Boolean> trouble) {
        boolean tooLarge = trouble.kind() == Kind.TOO_LARGE;
        var code = tooLarge ? "attachment_too_large" : trouble.code();
        var limit = trouble.limit().orElse(limits.maxAttachmentBytes());
        var findings = tooLarge
                ? List.of(file.fileName(), "现为 " + file.size() + " 字节", "上限 " + limit + " 字节")
                : List.of(file.fileName());
        unit.open().filter(e -> e.frozen().attachments().contains(file)).forEach(e -> {
            ports.outbox().block(e.row(), code);
            session.settle(e, Result.BLOCKED, code, findings);
        });
        unit.open().forEach(e -> waiting.through(e.row()));
    }
}
