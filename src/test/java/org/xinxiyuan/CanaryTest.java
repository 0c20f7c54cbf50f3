package org.xinxiyuan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xinxiyuan.cli.Terminal;
import org.xinxiyuan.cli.demo.Samples;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.outbox.Connection.Registration;
import org.xinxiyuan.outbox.Connection.Unit;
import org.xinxiyuan.review.Person;
import org.xinxiyuan.review.Role;
import org.xinxiyuan.service.Office;

/** A known ID number goes every way through the house, and is heard of nowhere outside the text that holds it. */
class CanaryTest {
    /** Invented: born 1893. */
    private static final String CANARY = "110105189312310011";

    private static final String PASSPHRASE = "a passphrase for tests";
    private static final String BODY = "清河镇关于第1村民小组春耕用水轮灌的通告\n\n"
            + "第1村民小组：自2026年3月16日起进行春耕用水轮灌，请各户配合。本次由村民张大山（身份证号" + CANARY + "）看水。";

    @TempDir
    Path folder;

    private Workstation workstation;
    private Terminal terminal;
    private Overheard overheard;

    @BeforeEach
    void listen() {
        workstation = new Workstation(Installation.here(), Samples.clock());
        terminal = new Terminal(workstation, folder);
        assertEquals(0, terminal.run("init", "--unit", "清河镇人民政府"), terminal.err());
        overheard = new Overheard();
    }

    @AfterEach
    void nothingWasHeard() throws IOException {
        try (var all = overheard) {
            assertSilent("log", all.log());
            assertSilent("temporary files", all.newTemporaryFiles());
            assertSilent("workspace", Overheard.everythingIn(terminal.home()));
        }
    }

    /** The answer names the file, for the officer has to know which; nothing else does. */
    @Test
    void aRefusedFileIsNotNamedByItsNumber() throws IOException {
        for (var extension : List.of("docx", "xlsx", "pdf", "doc", "ofd", "jpg", "exe")) {
            var bytes = ("PK\3\4" + BODY).getBytes(StandardCharsets.UTF_8);
            var file = Files.write(folder.resolve("张三" + CANARY + "." + extension), bytes)
                    .toString();
            assertEquals(1, terminal.run("import", file));
            assertSilent("err", terminal.err());
            assertNotEquals(
                    0, terminal.run("redact", file, "-o", folder.resolve("out").toString()));
            assertSilent("err", terminal.err());
        }
    }

    @Test
    void aSecretFileLeavesNothing() {
        var file = Terminal.write(folder.resolve(CANARY + ".txt"), "绝密★三年\n" + BODY);
        assertEquals(1, terminal.run("import", file.toString()));
        assertSilent("err and out", terminal.err() + terminal.out());
    }

    @Test
    void aMissingFileIsNotNamedByItsNumber() {
        for (var command : List.of("import", "redact", "check")) {
            var missing = folder.resolve("张三" + CANARY + ".docx").toString();
            assertNotEquals(0, terminal.run(command, missing));
            assertSilent("err", terminal.err());
        }
    }

    @Test
    void aBrokenNoteIsNotQuoted() {
        var file = Terminal.write(folder.resolve("公示" + CANARY + ".txt"), BODY);
        for (var note : brokenNotes()) {
            Terminal.write(folder.resolve("公示" + CANARY + ".piece.json"), note);
            assertNotEquals(0, terminal.run("import", file.toString()));
            assertSilent("err", terminal.err());
            var thrown = assertThrows(WorkstationException.class, () -> workstation.note(file), note);
            assertSilent("exception", printed(thrown));
        }
    }

    private static List<String> brokenNotes() {
        return List.of(
                "{\"lane\":\"disclosure\",\"" + CANARY + "\":1}",
                "{\"lane\":\"" + CANARY + "\"}",
                "{\"lane\":\"disclosure\",\"column\":\"0603\",\"title\":" + CANARY + "}",
                "{\"lane\":\"disclosure\",\"column\":\"0603\",\"formedOn\":\"" + CANARY + "\"}",
                "{\"lane\":\"disclosure\",\"column\":\"0603\",\"publicity\":{\"from\":\"" + CANARY + "\"}}",
                "{\"lane\":" + CANARY + "abc}",
                CANARY,
                "not json " + CANARY);
    }

    @Test
    void anExceptionTellsNoNumberHoweverItIsPrinted() {
        var cause = new IllegalStateException("row " + CANARY, new IOException("/home/张三" + CANARY + ".docx"));
        var thrown = new WorkstationException(cause, "file.unreadable", Path.of("张三" + CANARY + ".docx"));
        assertSilent("exception", printed(thrown) + thrown.arguments());
        assertTrue(printed(thrown).contains("IllegalStateException"), "what kind of trouble it was is told");
    }

    @Test
    void theStoreInTroubleQuotesNothing() throws IOException {
        var id = imported();
        try (var office = workstation.open(terminal.home(), PASSPHRASE)) {
            var draft = office.drafting().find(id);
            var thrown = assertThrows(
                    RuntimeException.class,
                    () -> office.desk().drafts().add(id, draft.content(), draft.original(), Instant.EPOCH));
            assertSilent("exception", printed(thrown));
            assertSilent("record", draft + " " + draft.content() + draft.latest() + draft.original());
        }
        try (var office = workstation.openToRead(terminal.home(), PASSPHRASE)) {
            var thrown = assertThrows(
                    RuntimeException.class,
                    () -> office.drafting()
                            .save(id, office.drafting().find(id).content().withTitle(CANARY)));
            assertSilent("exception", printed(thrown));
        }
        damage();
        for (var command : List.of("list", "doctor", "search")) {
            terminal.run(command.equals("search") ? new String[] {command, CANARY} : new String[] {command});
            assertSilent("err", terminal.err());
        }
    }

    @Test
    void backupAndDoctorTellNothing() throws IOException {
        imported();
        var backup = folder.resolve("backup.xybak");
        assertEquals(0, terminal.run("backup", backup.toString()), terminal.err());
        assertSilent("backup", Files.readString(backup, StandardCharsets.ISO_8859_1));
        assertEquals(0, terminal.run("doctor", "--json"));
        assertSilent("doctor", terminal.out() + terminal.err());
        assertEquals(3, terminal.run("restore", backup.toString()));
        assertSilent("restore", terminal.out() + terminal.err());
    }

    /** How a portal may go wrong. */
    enum Trouble {
        SERVER_ERROR,
        UNPROCESSABLE,
        CLOSED,
        NOT_JSON
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void aSyncThatCrashesTellsNothing(Trouble trouble) throws Exception {
        var id = imported();
        try (var server = new MockWebServer();
                var office = workstation.open(terminal.home(), PASSPHRASE)) {
            server.setDispatcher(going(trouble));
            server.start();
            register(office, server.url("/gk/v1").toString());
            signAndQueue(office, id);
            for (int run = 0; run < 2; run++) {
                var report = office.dispatching().sync((done, total) -> true);
                assertSilent("report", report + " " + report.outcomes() + report.stop());
            }
            for (var row : office.wire().outbox().of(id)) {
                assertSilent(
                        "row",
                        row
                                + row.frozen().content()
                                + row.frozen().title()
                                + row.frozen().attachments());
                assertTrue(row.frozen().content().contains("春耕用水"), "the piece itself is in the row");
            }
            for (var sent = server.takeRequest(0, java.util.concurrent.TimeUnit.SECONDS);
                    sent != null;
                    sent = server.takeRequest(0, java.util.concurrent.TimeUnit.SECONDS)) {
                assertSilent("request", sent.getTarget() + sent.getHeaders() + text(sent));
            }
            assertSilent("workspace with its log", Overheard.everythingIn(terminal.home()));
        }
        assertEquals(0, terminal.run("outbox", "--json"), terminal.err());
        assertSilent("outbox", terminal.out() + terminal.err());
    }

    private static String text(RecordedRequest sent) {
        return Optional.ofNullable(sent.getBody()).map(body -> body.utf8()).orElse("");
    }

    private static Dispatcher going(Trouble trouble) {
        return new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                var answer = new MockResponse.Builder();
                var problem = "{\"type\":\"urn:gk:problem:x\",\"title\":\"" + CANARY + "\",\"status\":422,"
                        + "\"code\":\"personal_data\",\"retry\":\"never\",\"detail\":\"" + CANARY + "\"}";
                return switch (trouble) {
                    case SERVER_ERROR ->
                        answer.code(500).body("trace " + CANARY).build();
                    case NOT_JSON -> answer.code(200).body("<html>" + CANARY).build();
                    case CLOSED ->
                        answer.onResponseStart(new SocketEffect.CloseSocket()).build();
                    case UNPROCESSABLE ->
                        answer.code(422)
                                .setHeader("Content-Type", "application/problem+json")
                                .body(problem)
                                .build();
                };
            }
        };
    }

    private static void register(Office office, String url) {
        var unit = new Unit("990123104", "清河镇人民政府", List.of("items.write"));
        office.wire()
                .connection()
                .register(new Registration(
                        url,
                        "0195559c-2c10-7d3e-9a41-7f0c2b6d1e55",
                        "gkd_0123456789abcdef",
                        unit,
                        office.clock().instant().plusSeconds(999_999)));
    }

    private static void signAndQueue(Office office, DraftId id) {
        office.people().add(new Person("赵某", Role.IMPORTANT), "738204");
        var submitted = office.reviewing().submit(id, "王某");
        var standing = office.desk().reviews().standing(id);
        assertTrue(standing.release().isPresent(), () -> "not submitted: " + submitted);
        office.reviewing()
                .signOnPaper(
                        id,
                        "赵某",
                        new byte[] {1},
                        standing.release().orElseThrow().sha256());
        office.dispatching().queue(id);
        assertFalse(office.wire().outbox().of(id).isEmpty(), "queued");
    }

    /** A piece with the number in its text, its attachment's text, and both their names. */
    private DraftId imported() {
        var file = Terminal.write(folder.resolve("公示" + CANARY + ".txt"), BODY);
        Terminal.write(folder.resolve("附件" + CANARY + ".txt"), "名单：张大山，身份证号" + CANARY);
        Terminal.write(
                folder.resolve("公示" + CANARY + ".piece.json"),
                "{\"lane\":\"disclosure\",\"column\":\"0603\",\"formedOn\":\"2026-03-13\",\"attach\":[\"附件" + CANARY
                        + ".txt\"],\"elements\":{\"date\":\"2026年3月13日\",\"contact\":\"0000-6012375\"}}");
        assertEquals(0, terminal.run("import", file.toString(), "--json"), terminal.err());
        assertSilent("err", terminal.err());
        terminal.run("list", "--json");
        return new DraftId(terminal.json().path("pieces").path(0).path("id").asText());
    }

    private void damage() throws IOException {
        var store = terminal.home().resolve("workspace.db");
        var bytes = Files.readAllBytes(store);
        Arrays.fill(bytes, bytes.length / 2, bytes.length - 1, (byte) 7);
        Files.write(store, bytes);
    }

    private static String printed(Throwable thrown) {
        var text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text, true));
        return text + thrown.getMessage() + thrown;
    }

    /** Neither as it stands nor in its parts, in UTF-8 or in UTF-16. */
    private static void assertSilent(String where, String text) {
        var bare = Pattern.compile("[\0\\s.-]").matcher(text).replaceAll("");
        assertFalse(
                bare.contains(CANARY) || bare.contains(CANARY.substring(6)), () -> where + " tells: " + around(bare));
    }

    private static String around(String text) {
        int at = text.indexOf(CANARY.substring(6));
        return text.substring(Math.max(0, at - 200), Math.min(text.length(), at + 100));
    }
}
