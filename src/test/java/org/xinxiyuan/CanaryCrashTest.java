package org.xinxiyuan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.cli.command.Premises.RunningPortal;
import org.xinxiyuan.files.VisibleText;
import org.xinxiyuan.files.fuzz.LeakSearch;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.review.Person;
import org.xinxiyuan.review.Role;
import org.xinxiyuan.service.desk.Desk;
import org.xinxiyuan.store.Store;
import org.xinxiyuan.store.vault.Vault;

/**
 * The client killed with SIGKILL in mid-sync, a known ID number in every text and name of what it sends and everything
 * being logged: the number is in no log, answer, temporary file, outbox row or portal.
 */
class CanaryCrashTest {
    /** Invented: born 1893. */
    private static final String CANARY = "110105189312310011";

    /** What is awaited before the kill, and how long after it, in ms. */
    private static final List<Kill> KILLS = List.of(
            new Kill("queued", 2, 0), new Kill("sync 0/", 3, 0), new Kill("sync 0/", 3, 8), new Kill("sync", 6, 3),
            new Kill("sync 1/", 3, 15), new Kill("open", 1, 30));

    private static final Instant DAY = Instant.parse("2026-03-16T01:00:00Z");

    @TempDir
    Path folder;

    private final long offset = Duration.between(Instant.now(), DAY).toMillis();
    private final Workstation workstation = new Workstation(Installation.here(), CrashChild.clock(offset));
    private int midSync;

    /** @param times how often the line comes before the kill */
    private record Kill(String line, int times, int millis) {}

    @Test
    void aSyncThatIsKilledTellsNothing() throws Exception {
        Files.createDirectories(folder.resolve("tmp"));
        try (var overheard = new Overheard();
                var portal = workstation.startPortal(folder.resolve("portal"), 0)) {
            settle(portal);
            for (var kill : KILLS) {
                live(kill);
                assertSilentEverywhere(kill);
            }
            assertSilent("log of the portal", overheard.log());
            assertSilent("temporary files", overheard.newTemporaryFiles());
        }
        assertTrue(midSync >= 3, "killed in mid-sync " + midSync + " times");
        reckon();
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

    private void live(Kill kill) throws IOException, InterruptedException {
        var command = CrashChild.command(folder, home().toString(), Long.toString(offset), "3", CANARY);
        command.command().add(1, "-Djava.io.tmpdir=" + folder.resolve("tmp"));
        var process = command.redirectError(folder.resolve("err.txt").toFile()).start();
        var told = new StringBuilder();
        try (var says = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            var last = "";
            int times = 0;
            while (times < kill.times() && !last.equals("rest")) {
                last = says.readLine();
                assertTrue(last != null && !last.startsWith("trouble") && !last.startsWith("stopped"), "" + last);
                told.append(last).append('\n');
                times += last.startsWith(kill.line()) ? 1 : 0;
            }
            process.waitFor(kill.millis(), TimeUnit.MILLISECONDS);
            process.toHandle().destroyForcibly();
            process.onExit().join();
            midSync += last.startsWith("sync") ? 1 : 0;
            for (var line = says.readLine(); line != null; line = says.readLine()) {
                told.append(line).append('\n');
            }
        }
        assertSilent("answers", told.toString());
    }

    private void assertSilentEverywhere(Kill kill) throws IOException {
        assertSilent("log after " + kill, Files.readString(folder.resolve("err.txt")));
        for (var place : List.of("home", "portal", "tmp")) {
            assertSilent(place + " after " + kill, Overheard.everythingIn(folder.resolve(place)));
        }
    }

    /** The number stands in the drafts, and nowhere else. */
    private void reckon() throws Exception {
        try (var store = Store.open(home(), CrashChild.PASSPHRASE, CrashChild.clock(offset))) {
            var vault = store.vault();
            var tables = vault.query("SELECT name FROM sqlite_master WHERE type = 'table'", row -> row.text("name"));
            var raw = tables.stream().filter(CanaryCrashTest::holdsDrafts).toList();
            assertTrue(raw.stream().anyMatch(table -> dump(vault, table).contains(CANARY)), "the test hides nothing");
            for (var table : tables) {
                if (!raw.contains(table)) {
                    assertSilent("table " + table, dump(vault, table));
                }
            }
            assertTrue(dump(vault, "outbox").contains("轮灌"), "the pieces are in the outbox");
        }
        try (var office = workstation.open(home(), CrashChild.PASSPHRASE)) {
            var rows = office.wire().outbox().all();
            assertTrue(rows.stream().anyMatch(row -> row.state() == EntryState.ACCEPTED), "something was sent");
            for (var row : rows) {
                assertEquals(3, row.frozen().attachments().size());
                assertSilent("row", row + row.frozen().content() + row.frozen().title());
                for (var file : row.frozen().attachments()) {
                    var bytes = office.desk().blobs().get(file.sha256());
                    assertSilent("file", file.fileName() + file.caption() + VisibleText.of(file.fileName(), bytes));
                    assertFalse(LeakSearch.holds(bytes, CANARY), file.mediaType());
                }
            }
        }
    }

    /** What the officer typed, what he decided about it and the index of it. */
    private static boolean holdsDrafts(String table) {
        return table.matches("(?:draft|revision|decision|search|painting).*");
    }

    private static String dump(Vault vault, String table) {
        var columns = vault.query(
                "SELECT name FROM pragma_table_xinfo('" + table + "')", row -> "quote(\"" + row.text("name") + "\")");
        var sql = "SELECT " + String.join("||' '||", columns) + " AS line FROM \"" + table + "\"";
        return vault.query(sql, row -> row.text("line")).stream().collect(Collectors.joining("\n"));
    }

    /** Neither whole nor in its telling part, as text or as the hexadecimal of a blob. */
    private static void assertSilent(String where, String text) {
        var part = CANARY.substring(6);
        var hex = HexFormat.of().formatHex(part.getBytes(StandardCharsets.UTF_8));
        var bare = text.replaceAll("[\\x00\\s.-]", "");
        assertFalse(bare.contains(part), () -> where + " tells: " + around(bare, part));
        assertFalse(bare.toLowerCase(Locale.ROOT).contains(hex), where + " tells in hexadecimal");
    }

    private static String around(String text, String part) {
        int at = text.indexOf(part);
        return text.substring(Math.max(0, at - 200), Math.min(text.length(), at + 60));
    }
}
