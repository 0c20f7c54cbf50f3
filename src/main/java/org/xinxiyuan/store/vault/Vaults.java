package org.xinxiyuan.store.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.xinxiyuan.document.WorkstationException;

/**
 * Makes and opens the store of a workspace, {@code HOME/workspace.db}. Refuses a plaintext file, a network drive, a
 * second writer and a damaged file; a wrong passphrase changes nothing on disk.
 */
public final class Vaults {
    private static final String FILE = "workspace.db";
    private static final String MAKING = "workspace.db.making";

    private Vaults() {}

    /** There is a store in this folder. */
    public static boolean exists(Path home) {
        return new KeyedFile(home.resolve(FILE), "").exists();
    }

    /** Makes a store and opens it for writing; throws {@code store.exists} where there is one. */
    public static Vault create(Path home, String passphrase, Clock clock) {
        if (passphrase.isEmpty()) {
            throw new WorkstationException("store.no-passphrase");
        }
        if (exists(home)) {
            throw new WorkstationException("store.exists");
        }
        try {
            Files.createDirectories(home);
            NetworkDrive.refuse(home);
            make(home, passphrase);
        } catch (IOException trouble) {
            throw new WorkstationException("store.disk-trouble", "create");
        } catch (SQLException trouble) {
            throw Trouble.of(trouble);
        }
        return open(home, passphrase, clock);
    }

    /** Made under another name and renamed when whole: a half-made store is never seen. */
    private static void make(Path home, String passphrase) throws IOException, SQLException {
        var making = home.resolve(MAKING);
        Files.deleteIfExists(making);
        var file = new KeyedFile(making, passphrase);
        try (var connection = file.forWriting()) {
            Migrations.run(connection);
        }
        try {
            file.refusePlaintext();
        } catch (WorkstationException ignoredKey) {
            Files.delete(making);
            throw ignoredKey;
        }
        Files.move(making, home.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Makes the store of a workspace from a backup. The file is copied, proved and unpacked under another name; only
     * when that is done does the workspace have a store.
     *
     * @param unpack gets the copy, opened, and takes out of it what belongs beside the store
     */
    public static void restore(Path backup, Path home, String passphrase, Consumer<Vault> unpack, Clock clock) {
        if (exists(home)) {
            throw new WorkstationException("store.exists");
        }
        try {
            proven(backup, passphrase);
            Files.createDirectories(home);
            NetworkDrive.refuse(home);
            var making = home.resolve(MAKING);
            Files.copy(backup, making, StandardCopyOption.REPLACE_EXISTING);
            var lock = WriterLock.take(home, clock.instant());
            try (var vault = new Vault(home, new KeyedFile(making, passphrase).forWriting(), Optional.of(lock))) {
                unpack.accept(vault);
            }
            Files.move(making, home.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException trouble) {
            throw new WorkstationException("store.disk-trouble", "restore");
        } catch (SQLException trouble) {
            throw Trouble.of(trouble);
        }
    }

    /**
     * Opens for writing. Throws {@code store.missing}, {@code store.not-encrypted}, {@code store.wrong-passphrase},
     * {@code store.locked} (process number, since when), {@code store.network-drive}, {@code store.too-new} or
     * {@code store.damaged}.
     */
    public static Vault open(Path home, String passphrase, Clock clock) {
        try {
            var file = proven(home.resolve(FILE), passphrase);
            NetworkDrive.refuse(home);
            var lock = WriterLock.take(home, clock.instant());
            try {
                return new Vault(home, prepared(file), Optional.of(lock));
            } catch (SQLException | RuntimeException failed) {
                lock.close();
                throw failed;
            }
        } catch (SQLException trouble) {
            throw Trouble.of(trouble);
        }
    }

    /** Opens beside a writer, or alone. */
    public static Vault openReadOnly(Path home, String passphrase) {
        try {
            var file = proven(home.resolve(FILE), passphrase);
            NetworkDrive.refuse(home);
            var connection = file.forReading();
            if (Migrations.pending(connection)) {
                connection.close();
                throw new WorkstationException("store.must-be-opened-for-writing-once");
            }
            return new Vault(home, connection, Optional.empty());
        } catch (SQLException trouble) {
            throw Trouble.of(trouble);
        }
    }

    private static KeyedFile proven(Path path, String passphrase) throws SQLException {
        var file = new KeyedFile(path, passphrase);
        if (!file.exists()) {
            throw new WorkstationException("store.missing");
        }
        file.refusePlaintext();
        file.proveKey();
        return file;
    }

    private static Connection prepared(KeyedFile file) throws SQLException {
        var connection = file.forWriting();
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            QuickCheck.run(connection);
            Migrations.run(connection);
            return connection;
        } catch (SQLException | RuntimeException failed) {
            connection.close();
            throw failed;
        }
    }
}
