package org.xinxiyuan.outbox.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.outbox.Answer.Kind;
import org.xinxiyuan.outbox.Connection;
import org.xinxiyuan.outbox.Connection.Seen;
import org.xinxiyuan.outbox.Feed;
import org.xinxiyuan.outbox.Outbox;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.outbox.Portal;
import org.xinxiyuan.outbox.Portal.Meta;

/**
 * One sync run (一次同步): who the portal is, what comes down, likely duplicates, attachments, batches, and what came down
 * meanwhile. Whatever breaks, the queue is kept; the same bytes go again and have one effect.
 */
public final class SyncRun {
    private static final Duration CLOCK_OFF = Duration.ofMinutes(5);
    private static final Duration CLOCK_FAR_OFF = Duration.ofHours(24);

    private final Ports ports;

    public SyncRun(Outbox outbox, Feed feed, Connection connection, Portal portal, Clock clock) {
        ports = new Ports(outbox, feed, connection, portal, clock);
    }

    /** Runs to the end or to what stops it. One at a time; expected trouble is in the report. */
    public synchronized SyncReport run(Progress progress) {
        progress.begun(ports.portal()::cut);
        var session = new Session(progress);
        List<OutboxEntry> open = List.of();
        try {
            ports.outbox().recover();
            var waiting = new Waiting(ports.outbox().pending());
            open = waiting.open();
            session.expects(open.size());
            steps(session, waiting);
        } catch (WorkstationException failed) {
            // What is claimed stays as it is and goes back to the queue with the next run.
            session.failed(failed.key());
        }
        return session.report(open);
    }

    private void steps(Session session, Waiting waiting) {
        var known = ports.connection().lastSeen();
        var meta = greet(session);
        if (meta.isEmpty()) {
            return;
        }
        boolean reconciled = restored(known, meta.get());
        var pulling = new Pulling(ports, session);
        pulling.toTheEnd();
        if (session.stopped()) {
            return;
        }
        send(session, reconciled ? new Waiting(ports.outbox().pending()) : waiting, meta.get());
        pulling.toTheEnd();
    }

    private Optional<Meta> greet(Session session) {
        if (ports.connection().registration().isEmpty()) {
            session.stop(Kind.UNAUTHORIZED, "not_registered");
            return Optional.empty();
        }
        if (!session.goesOn()) {
            return Optional.empty();
        }
        var meta = session.valueOf(ports.portal().meta());
        if (meta.isEmpty() && !session.stopped()) {
            session.stop(Kind.UNKNOWN, "not_the_portal");
        }
        return meta.filter(m -> isTheOneWeKnow(session, m));
    }

    private boolean isTheOneWeKnow(Session session, Meta meta) {
        lookAtTheClock(session, meta.serverTime());
        var now = meta.identity();
        var before = ports.connection().lastSeen();
        if (before.filter(b -> !b.portalId().equals(now.portalId())).isPresent()) {
            session.stop(Kind.FATAL, "portal_changed");
            return false;
        }
        boolean restored = restored(before, meta);
        if (restored && !new Reconciling(ports, session).complete()) {
            return false;
        }
        if (restored || before.isEmpty()) {
            ports.connection().seen(now.portalId(), now.epoch());
        }
        return true;
    }

    private static boolean restored(Optional<Seen> before, Meta meta) {
        return before.filter(b -> !b.epoch().equals(meta.identity().epoch())).isPresent();
    }

    private void lookAtTheClock(Session session, Instant serverTime) {
        var off = Duration.between(serverTime, ports.clock().instant()).abs();
        if (off.compareTo(CLOCK_FAR_OFF) > 0) {
            session.notice("本机时间与门户相差一天以上，请校准时间，并核对稿件的拟稿时间。");
        } else if (off.compareTo(CLOCK_OFF) > 0) {
            session.notice("本机时间与门户相差 " + off.toMinutes() + " 分钟，请校准时间。");
        }
    }

    private void send(Session session, Waiting waiting, Meta meta) {
        new Screening(ports, session, waiting, meta).hold();
        new Duplicates(ports, session, waiting).hold();
        var stock = new Stock(ports, session, waiting, meta.limits());
        stock.ask(waiting.sendable());
        var delivering = new Delivering(ports, session, waiting, stock, meta.limits());
        while (session.goesOn()) {
            var units = waiting.sendable();
            if (units.isEmpty()) {
                return;
            }
            step(units, stock, delivering);
        }
    }

    /** Urgent pieces before the others; of each first those whose attachments are all there. */
    private static void step(List<Unit> units, Stock stock, Delivering delivering) {
        var urgent = units.stream().filter(Unit::urgent).toList();
        var group = urgent.isEmpty() ? units : urgent;
        var ready = group.stream().filter(stock::has).toList();
        if (ready.isEmpty()) {
            stock.bring(group);
        } else {
            delivering.deliver(ready);
        }
    }
}
