package org.xinxiyuan.outbox.sync;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xinxiyuan.document.Attachment;
import org.xinxiyuan.outbox.Portal.Meta.Limits;

/** What the portal has of the attachments (附件), and bringing it what it misses, in the order of the queue. */
final class Stock {
    private static final int PER_REQUEST = 1000;

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

    boolean has(String sha256) {
        return asked.contains(sha256) && !missing.containsKey(sha256);
    }

    /** The portal says it has lost these. */
    void lost(List<String> sha256) {
        sha256.forEach(hash -> missing.putIfAbsent(hash, 0L));
    }

    /** Bytes the portal has of a file that it misses. */
    long offset(String sha256) {
        return missing.getOrDefault(sha256, 0L);
    }

    void arrived(String sha256) {
        asked.add(sha256);
        missing.remove(sha256);
    }

    /** Uploads what the portal misses of these units. */
    void bring(List<Unit> units) {
        new Bringing(ports, session, waiting, this, limits, units).run();
    }
}
