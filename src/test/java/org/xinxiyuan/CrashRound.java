package org.xinxiyuan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.xinxiyuan.cli.command.Premises.RunningPortal;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.review.Person;
import org.xinxiyuan.review.Role;
import org.xinxiyuan.service.desk.Desk;

/** One workspace and one portal: so many lives that end in SIGKILL, a last one that ends its work, and the reckoning. */
final class CrashRound {
    private static final int PIECES_A_LIFE = 3;
    private static final int LINES_A_LIFE = 18;
    private static final Instant DAY = Instant.parse("2026-03-16T01:00:00Z");

    private final Path folder;
    private final Random random;
    private final long offset = Duration.between(Instant.now(), DAY).toMillis();
    private final Workstation workstation = new Workstation(Installation.here(), CrashChild.clock(offset));
    private final Set<String> done = new HashSet<>();
    private final Map<String, Integer> killedAfter = new HashMap<>();
    private long startMillis = 1500;

    CrashRound(Path folder, Random random) {
        this.folder = folder;
        this.random = random;
    }

    /** Kills so many times, and proves that nothing is lost and nothing doubled. Says after which steps it killed. */
    Map<String, Integer> run(int kills) throws IOException, InterruptedException, SQLException {
        try (var portal = workstation.startPortal(folder.resolve("portal"), 0)) {
            settle(portal);
            for (int kill = 0; kill < kills; kill++) {
                live(PIECES_A_LIFE, kill % 6 == 5 ? 0 : 1 + random.nextInt(LINES_A_LIFE));
            }
            assertEquals("done", live(CrashChild.PIECES, Integer.MAX_VALUE));
        }
        reckon();
        return killedAfter;
    }

    private void settle(RunningPortal portal) {
        workstation.create(home(), CrashChild.PASSPHRASE);
        try (var office = workstation.open(home(), CrashChild.PASSPHRASE)) {
            office.desk().preferences().put(Desk.UNIT, "清河镇人民政府");
            office.people().add(new Person("李某", Role.ORDINARY), "738204");
            office.connecting().connect(portal.api().toString(), portal.registrationCode());
        }
    }

    private Path home() {
        return folder.resolve("home");
    }

    /** One life: so many lines are awaited, then a moment, then SIGKILL. None: somewhere in the start. */
    private String live(int pieces, int lines) throws IOException, InterruptedException {
        var process = start(pieces);
        try (var says = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            var last = listen(says, lines);
            process.waitFor(
                    lines == 0 ? random.nextLong(startMillis + 200) : random.nextLong(25), TimeUnit.MILLISECONDS);
            kill(process);
            killedAfter.merge(last.split(" ")[0], 1, Integer::sum);
            for (var line = says.readLine(); line != null; line = says.readLine()) {
                heard(line);
            }
            return last;
        } finally {
            kill(process);
        }
    }

    private String listen(BufferedReader says, int lines) throws IOException {
        var born = System.nanoTime();
        var last = "start";
        for (int i = 0; i < lines && !last.equals("rest") && !last.equals("done"); i++) {
            var line = says.readLine();
            assertTrue(line != null, "the child ended by itself");
            last = heard(line);
            if (last.equals("open")) {
                startMillis = (startMillis + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - born)) / 2;
            }
        }
        return last;
    }

    private static void kill(Process process) {
        process.toHandle().destroyForcibly(); // of the process itself it would close what it said last
        process.onExit().join();
    }

    /** What was said to be done is never done again: a lost step would be. */
    private String heard(String line) {
        if (line.matches("(imported|saved|submitted|signed|queued) \\d+.*")) {
            assertTrue(done.add(line.split(" ")[0] + line.split(" ")[1]), () -> "done again: " + line);
        }
        assertTrue(!line.startsWith("trouble") && !line.startsWith("stopped"), line);
        return line;
    }

    private Process start(int pieces) throws IOException {
        return CrashChild.command(folder, home().toString(), Long.toString(offset), Integer.toString(pieces))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private void reckon() throws SQLException {
        var portal = receiptsOfThePortal();
        assertEquals(CrashChild.PIECES, portal.size(), "receipts of the portal");
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
                assertEquals(portal.get(draft.id().value()), told(rows.get(0)));
                draft.content().attachments().forEach(a -> office.desk().blobs().get(a.sha256()));
            }
        }
        var diagnosis = workstation.keeping().examine(home(), CrashChild.PASSPHRASE);
        assertTrue(diagnosis.sound(), diagnosis::toString);
    }

    private static String told(OutboxEntry row) {
        return "1 " + row.frozen().sha256() + " " + row.receipt().orElseThrow().receiptNo();
    }

    /** By piece, from the portal's own register; a piece with two receipts fails here. */
    private Map<String, String> receiptsOfThePortal() throws SQLException {
        var receipts = new HashMap<String, String>();
        var database = "jdbc:sqlite:" + folder.resolve("portal").resolve("portal.db");
        var items = "SELECT id, revision, sha256, json_extract(receipt, '$.receiptNo') FROM receipt_log";
        try (var connection = DriverManager.getConnection(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(items)) {
            while (rows.next()) {
                var told = rows.getLong(2) + " " + rows.getString(3) + " " + rows.getString(4);
                assertEquals(null, receipts.put(rows.getString(1), told), "doubled");
            }
        }
        return receipts;
    }
}
