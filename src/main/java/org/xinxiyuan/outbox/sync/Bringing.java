package org.xinxiyuan.outbox.sync;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.xinxiyuan.document.Attachment;
import org.xinxiyuan.outbox.Answer;
import org.xinxiyuan.outbox.Answer.Kind;
import org.xinxiyuan.outbox.Answer.Trouble;
import org.xinxiyuan.outbox.Portal.Meta.Limits;
import org.xinxiyuan.outbox.Portal.Upload;
import org.xinxiyuan.outbox.sync.SyncReport.Result;

/** One go of uploads (逐件补传), in the order of the queue; what the portal will not take blocks the units that need it. */
final class Bringing {
    private static final int TRIES = 3;

    private final Ports ports;
    private final Session session;
    private final Waiting waiting;
    private final Stock stock;
    private final Limits limits;
    private final List<Unit> units;
    private final Deque<Wanted> queue = new ArrayDeque<>();
    private final Map<String, Integer> damaged = new HashMap<>();
    private final Set<String> underWay = new HashSet<>();
    private final Set<Unit> blocked = new HashSet<>();

    /** A file and a unit that waits for it. */
    private record Wanted(Unit unit, Attachment file) {}

    Bringing(Ports ports, Session session, Waiting waiting, Stock stock, Limits limits, List<Unit> units) {
        this.ports = ports;
        this.session = session;
        this.waiting = waiting;
        this.stock = stock;
        this.limits = limits;
        this.units = units;
        units.forEach(unit -> unit.attachments().forEach(file -> queue.add(new Wanted(unit, file))));
    }

    void run() {
        ports.portal().upload(this::next, this::heard, limits);
    }

    private Optional<Upload> next() {
        while (!queue.isEmpty() && session.goesOn()) {
            var wanted = queue.remove();
            var sha256 = wanted.file().sha256();
            if (!stock.has(sha256) && !blocked.contains(wanted.unit()) && underWay.add(sha256)) {
                long from = damaged.containsKey(sha256) ? 0 : stock.offset(sha256);
                return Optional.of(new Upload(sha256, wanted.file().size(), from));
            }
        }
        return Optional.empty();
    }

    private void heard(Upload upload, Answer<Boolean> answer) {
        underWay.remove(upload.sha256());
        if (answer instanceof Trouble<Boolean> trouble) {
            if (!session.stopped()) {
                troubled(upload.sha256(), trouble);
            }
        } else {
            session.answered();
            stock.arrived(upload.sha256());
        }
    }

    private void troubled(String sha256, Trouble<Boolean> trouble) {
        boolean again = trouble.code().equals("hash_mismatch") && damaged.merge(sha256, 1, Integer::sum) < TRIES;
        if (again) {
            needing(sha256).findFirst().ifPresent(queue::addFirst);
        } else if (trouble.kind() == Kind.REFUSED || trouble.kind() == Kind.TOO_LARGE) {
            needing(sha256).toList().forEach(wanted -> block(wanted, trouble));
        } else {
            session.stop(trouble);
            ports.portal().cut();
        }
    }

    private Stream<Wanted> needing(String sha256) {
        return units.stream()
                .filter(unit -> !blocked.contains(unit))
                .flatMap(unit -> unit.attachments().stream()
                        .filter(file -> file.sha256().equals(sha256))
                        .limit(1)
                        .map(file -> new Wanted(unit, file)));
    }

    private void block(Wanted wanted, Trouble<Boolean> trouble) {
        var file = wanted.file();
        boolean tooLarge = trouble.kind() == Kind.TOO_LARGE;
        var code = tooLarge ? "attachment_too_large" : trouble.code();
        var limit = trouble.limit().orElse(limits.maxAttachmentBytes());
        var findings = tooLarge
                ? List.of(file.fileName(), "现为 " + file.size() + " 字节", "上限 " + limit + " 字节")
                : List.of(file.fileName());
        var unit = wanted.unit();
        unit.open().filter(e -> e.frozen().attachments().contains(file)).forEach(e -> {
            ports.outbox().block(e.row(), code);
            session.settle(e, Result.BLOCKED, code, findings);
        });
        unit.open().forEach(e -> waiting.through(e.row()));
        blocked.add(unit);
    }
}
