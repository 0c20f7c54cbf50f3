package org.xinxiyuan.store.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Properties;
import org.sqlite.JDBC;
import org.sqlite.SQLiteErrorCode;
import org.xinxiyuan.document.WorkstationException;

/**
 * An encrypted SQLite file (ChaCha20-Poly1305, key stretched by the cipher's own PBKDF2). Cipher and key go in as
 * connection properties and never into the URL, which may be logged.
 */
final class KeyedFile {
    private static final byte[] PLAINTEXT_HEAD = "SQLite format 3".getBytes(StandardCharsets.US_ASCII);
    private static final int SMALLEST = 512;
    private static final int PROBES = 3;

    private final Path file;
    private final String passphrase;

    KeyedFile(Path file, String passphrase) {
        this.file = file;
        this.passphrase = passphrase;
    }

    Connection forWriting() throws SQLException {
        return open("", "PRAGMA page_size = 8192; PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON;"
                + " PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA synchronous = FULL;");
    }

    Connection forReading() throws SQLException {
        return open("?mode=ro", "PRAGMA busy_timeout = 5000; PRAGMA temp_store = MEMORY; PRAGMA query_only = ON;");
    }

    /** There is a store; one that is not empty because its making was cut short. */
    boolean exists() {
        try {
            return Files.isRegularFile(file) && Files.size(file) >= SMALLEST;
        } catch (IOException gone) {
            return false;
        }
    }

    /** A library that does not know the key writes plaintext and says nothing: the head of the file tells. */
    void refusePlaintext() {
        try (var in = Files.newInputStream(file)) {
            if (Arrays.equals(in.readNBytes(PLAINTEXT_HEAD.length), PLAINTEXT_HEAD)) {
                throw new WorkstationException("store.not-encrypted");
            }
        } catch (IOException unreadable) {
            throw new WorkstationException("store.disk-trouble", "header");
        }
    }

    /**
     * Throws {@code store.wrong-passphrase}. Reads the first page of an immutable file: no log is replayed, no lock is
     * taken, nothing is written. A page that is being checkpointed by the writer may read torn, so it is read again.
     */
    void proveKey() throws SQLException {
        for (int probe = 1; !keyFits(); probe++) {
            if (probe == PROBES) {
                throw new WorkstationException("store.wrong-passphrase");
            }
        }
    }

    private boolean keyFits() throws SQLException {
        try (var connection = open("?immutable=1", "");
                var statement = connection.createStatement();
                var answer = statement.executeQuery("SELECT count(*) FROM sqlite_schema")) {
            return answer.next();
        } catch (SQLException trouble) {
            if ((trouble.getErrorCode() & 0xff) == SQLiteErrorCode.SQLITE_NOTADB.code) {
                return false;
            }
            throw trouble;
        }
    }

    private Connection open(String query, String pragmas) throws SQLException {
        var properties = new Properties();
        properties.setProperty("cipher", "chacha20");
        properties.setProperty("key", passphrase);
        if (!query.isEmpty()) {
            properties.setProperty("open_mode", "1");
        }
        var connection = new JDBC().connect("jdbc:sqlite:file:" + file.toUri().getRawPath() + query, properties);
        try (var statement = connection.createStatement()) {
            if (!pragmas.isEmpty()) {
                statement.executeUpdate(pragmas);
            }
            return connection;
        } catch (SQLException trouble) {
            connection.close();
            throw trouble;
        }
    }
}
