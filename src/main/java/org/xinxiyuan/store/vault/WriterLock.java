package org.xinxiyuan.store.vault;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.xinxiyuan.document.WorkstationException;

/**
 * One writing process per workspace. The operating system holds the lock on {@code workspace.held} and frees it when
 * the process dies; {@code workspace.lock} says who holds it: process number, its start, and since when.
 */
final class WriterLock implements AutoCloseable {
    private static final String HELD = "workspace.held";
    private static final String HOLDER = "workspace.lock";

    private final FileChannel channel;
    private final Path holder;

    private WriterLock(FileChannel channel, Path holder) {
        this.channel = channel;
        this.holder = holder;
    }

    /** Throws {@code store.locked} with process number and time where another one writes. */
    static WriterLock take(Path home, Instant now) {
        var holder = home.resolve(HOLDER);
        try {
            refuseOurselves(holder);
            var channel = FileChannel.open(
                    home.resolve(HELD), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw heldBy(holder);
            }
            Files.writeString(holder, ourselves() + "\n" + now.truncatedTo(ChronoUnit.SECONDS) + "\n");
            return new WriterLock(channel, holder);
        } catch (IOException trouble) {
            throw new WorkstationException("store.disk-trouble", "lock");
        }
    }

    /** Closing any channel of a file gives up this process's own lock on it (POSIX): so we look before we open. */
    private static void refuseOurselves(Path holder) throws IOException {
        if (Files.exists(holder) && Files.readString(holder).startsWith(ourselves() + "\n")) {
            throw heldBy(holder);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        }
    }

    private static WorkstationException heldBy(Path holder) throws IOException {
        var lines = Files.exists(holder) ? Files.readAllLines(holder) : java.util.List.<String>of();
        var pid = lines.isEmpty() ? "?" : lines.get(0).split(" ")[0];
        return new WorkstationException("store.locked", pid, lines.size() < 2 ? "?" : lines.get(1));
    }

    private static String ourselves() {
        var self = ProcessHandle.current();
        return self.pid() + " " + self.info().startInstant().map(Instant::toString).orElse("?");
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(holder);
            channel.close();
        } catch (IOException trouble) {
            throw new WorkstationException("store.disk-trouble", "unlock");
        }
    }
}
