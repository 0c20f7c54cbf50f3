package org.xinxiyuan;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** The portal of one round: life after life on the same folder and the same port; and its books, read afterwards. */
final class CrashPortals implements AutoCloseable {
    private static final int TRIES = 20;

    private final Path folder;
    private final long offset;
    private final Random random = new Random();
    private int port;
    private Optional<CrashProcess> running = Optional.empty();
    private List<String> told = List.of();

    CrashPortals(Path folder, long offset) {
        this.folder = folder;
        this.offset = offset;
    }

    String api() {
        return told.get(1);
    }

    String code() {
        return told.get(2);
    }

    /** Below the ports the system gives away, so that nobody takes it between two lives. */
    void open() throws IOException {
        for (int i = 0; i < TRIES && running.isEmpty(); i++) {
            port = 20_000 + random.nextInt(12_000);
            begin();
            if (!awaited()) {
                running = Optional.empty();
            }
        }
        assertTrue(running.isPresent(), "no portal");
    }

    void begin() throws IOException {
        running = Optional.of(CrashProcess.start(CrashPortal.class, folder.getParent(), folder, offset, port));
    }

    /** Waits until it listens. */
    boolean awaited() throws IOException {
        var line = running.orElseThrow().line();
        told = line.map(words -> List.of(words.split(" "))).orElse(List.of());
        return line.isPresent();
    }

    void kill() throws IOException {
        if (running.isPresent()) {
            running.get().close();
        }
    }

    void killInItsStart(long millis) throws IOException, InterruptedException {
        begin();
        running.orElseThrow().goOnFor(millis);
        kill();
    }

    void again() throws IOException {
        begin();
        assertTrue(awaited(), "the portal does not start again after a kill");
    }

    /** By piece; a piece with two receipts fails here. */
    Map<String, String> receipts() throws SQLException {
        var receipts = new HashMap<String, String>();
        var log = "SELECT id, revision, sha256, json_extract(receipt, '$.receiptNo') FROM receipt_log";
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("portal.db"));
                var statement = connection.createStatement();
                var rows = statement.executeQuery(log)) {
            while (rows.next()) {
                var told = rows.getLong(2) + " " + rows.getString(3) + " " + rows.getString(4);
                assertTrue(receipts.put(rows.getString(1), told) == null, "doubled");
            }
        }
        return receipts;
    }

    boolean keeps(String attachment) {
        return Files.isRegularFile(folder.resolve("attachments").resolve(attachment));
    }

    @Override
    public void close() throws IOException {
        kill();
    }
}
