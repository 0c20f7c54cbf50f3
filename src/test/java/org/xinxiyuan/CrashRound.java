package org.xinxiyuan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.review.Person;
import org.xinxiyuan.review.Role;
import org.xinxiyuan.service.desk.Desk;

/**
 * One workspace and one portal, a process each: so many times one of them is killed while they work together, then a
 * last life ends the work, and the reckoning.
 */
final class CrashRound {
    private static final int PIECES_A_LIFE = 3;
    private static final int LINES_A_BLOW = 14;
    private static final int LONGEST_PAUSE_MILLIS = 25;
    private static final Instant DAY = Instant.parse("2026-03-16T01:00:00Z");

    private final Path folder;
    private final Random random;
    private final int kills;
    private final Set<String> struck;
    private final long offset = Duration.between(Instant.now(), DAY).toMillis();
    private final Workstation workstation = new Workstation(Installation.here(), CrashChild.clock(offset));
    private final CrashPortals portal;
    private final Set<String> done = new HashSet<>();
    private final Map<String, Integer> killedAfter = new HashMap<>();
    private long startMillis = 1500;
    private int blows;

    /** @param struck named points that need no more killing; grows */
    CrashRound(Path folder, Random random, int kills, Set<String> struck) {
        this.folder = folder;
        this.random = random;
        this.kills = kills;
        this.struck = struck;
        portal = new CrashPortals(folder.resolve("portal"), offset);
    }

    /** Kills so many times, and proves that nothing is lost and nothing doubled. Says after which steps it killed. */
    Map<String, Integer> run() throws IOException, InterruptedException, SQLException {
        try (portal) {
            settle();
            while (blows < kills) {
                live();
            }
            finish();
        }
        reckon();
        return killedAfter;
    }

    private void settle() throws IOException {
        workstation.create(home(), CrashChild.PASSPHRASE);
        portal.open();
        try (var office = workstation.open(home(), CrashChild.PASSPHRASE)) {
            office.desk().preferences().put(Desk.UNIT, "清河镇人民政府");
            office.people().add(new Person("李某", Role.ORDINARY), "738204");
            office.connecting().connect(portal.api(), portal.code());
        }
    }

    private Path home() {
        return folder.resolve("home");
    }

    private void live() throws IOException, InterruptedException {
        if (random.nextBoolean()) {
            liveToAPoint();
        } else {
            liveForAWhile();
        }
    }

    /** A life that is ended at a named point nobody was killed at yet. */
    private void liveToAPoint() throws IOException {
        try (var client = CrashProcess.start(
                CrashChild.class, folder, home(), offset, PIECES_A_LIFE, "", String.join(" ", struck))) {
            var last = listen(client, Integer.MAX_VALUE);
            if (last.startsWith("at ")) {
                struck.add(last.substring("at ".length()));
            } else if (random.nextInt(3) == 0) {
                struck.clear(); // it may have met them all
            }
            end(client, last);
        }
    }

    /** A life which ends in SIGKILL at any moment; the portal may be killed under it several times before. */
    private void liveForAWhile() throws IOException, InterruptedException {
        try (var client = workstation(PIECES_A_LIFE)) {
            if (random.nextInt(8) == 0) {
                client.goOnFor(random.nextLong(startMillis + 200));
                end(client, "start");
                return;
            }
            var last = listen(client, 1 + random.nextInt(LINES_A_BLOW));
            while (!last.equals("rest") && blows < kills - 1 && random.nextBoolean()) {
                client.goOnFor(random.nextLong(LONGEST_PAUSE_MILLIS));
                strikeThePortal(last);
                last = listen(client, 1 + random.nextInt(LINES_A_BLOW));
            }
            client.goOnFor(random.nextLong(LONGEST_PAUSE_MILLIS));
            end(client, last);
        }
    }

    private void end(CrashProcess client, String last) throws IOException {
        client.kill();
        struck("workstation", last);
        for (var line = client.line(); line.isPresent(); line = client.line()) {
            heard(line.get());
        }
    }

    /** Kills it, now and then again while it starts, and lets it listen again at the same place. */
    private void strikeThePortal(String last) throws IOException, InterruptedException {
        portal.kill();
        struck("portal", last);
        if (blows < kills - 1 && random.nextInt(5) == 0) {
            portal.killInItsStart(random.nextLong(startMillis + 200));
            struck("portal", "start");
        }
        portal.again();
    }

    private void struck(String whom, String last) {
        blows++;
        killedAfter.merge(whom + " " + (last.startsWith("at ") ? last : last.split(" ")[0]), 1, Integer::sum);
    }

    private void finish() throws IOException {
        try (var client = workstation(CrashChild.PIECES)) {
            assertEquals("done", listen(client, Integer.MAX_VALUE));
        }
    }

    private CrashProcess workstation(int pieces) throws IOException {
        return CrashProcess.start(CrashChild.class, folder, home(), offset, pieces);
    }

    private String listen(CrashProcess client, int lines) throws IOException {
        var born = System.nanoTime();
        var last = "start";
        for (int i = 0; i < lines && !last.matches("rest|done|at .*"); i++) {
            last = heard(client.line().orElse("trouble: the child ended by itself"));
            if (last.equals("open")) {
                startMillis = (startMillis + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - born)) / 2;
            }
        }
        return last;
    }

    /** What was said to be done is never done again: a lost step would be. */
    private String heard(String line) {
        if (line.matches("(imported|saved|submitted|signed|queued) \\d+.*")) {
            assertTrue(done.add(line.split(" ")[0] + line.split(" ")[1]), () -> "done again: " + line);
        }
        assertTrue(!line.startsWith("trouble"), line);
        assertTrue(!line.startsWith("stopped") || line.matches("stopped (cut|unreachable)"), line);
        return line;
    }

    private void reckon() throws SQLException {
        var received = portal.receipts();
        assertEquals(CrashChild.PIECES, received.size(), "receipts of the portal");
        try (var office = workstation.open(home(), CrashChild.PASSPHRASE)) {
            var drafts = office.desk().drafts().all();
            assertEquals(CrashChild.PIECES, drafts.size());
            assertEquals(
                    CrashChild.PIECES,
                    drafts.stream().map(d -> d.content().title()).distinct().count());
            for (Draft draft : drafts) {
                var rows = office.wire().outbox().of(draft.id());
                assertEquals(1, rows.size(), "rows of " + draft.id());
                assertEquals(EntryState.ACCEPTED, rows.get(0).state());
                assertEquals(
                        Optional.of(told(rows.get(0))),
                        Optional.ofNullable(received.get(draft.id().value())));
                draft.content().attachments().forEach(a -> office.desk().blobs().get(a.sha256()));
                rows.get(0).frozen().attachments().forEach(a -> assertTrue(portal.keeps(a.sha256()), "attachment"));
            }
        }
        var diagnosis = workstation.keeping().examine(home(), CrashChild.PASSPHRASE);
        assertTrue(diagnosis.sound(), diagnosis::toString);
    }

    private static String told(OutboxEntry row) {
        return "1 " + row.frozen().sha256() + " " + row.receipt().orElseThrow().receiptNo();
    }
}
