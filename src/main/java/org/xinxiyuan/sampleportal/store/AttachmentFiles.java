package org.xinxiyuan.sampleportal.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.xinxiyuan.sampleportal.contract.Code;
import org.xinxiyuan.sampleportal.contract.ContentHash;
import org.xinxiyuan.sampleportal.contract.Problem;

/**
 * 附件存放: whole files under their hash, unfinished ones in a folder of their own. How much of an upload is there is
 * read from the file's length and from nothing else.
 */
public final class AttachmentFiles {
    private static final int BUFFER = 1 << 16;

    private final Path whole;
    private final Path partial;

    public AttachmentFiles(Path folder) {
        whole = folder.resolve("attachments");
        partial = folder.resolve("partial");
        act("the attachment folders cannot be made", () -> {
            Files.createDirectories(whole);
            return Files.createDirectories(partial);
        });
    }

    /** An act on the disk. */
    @FunctionalInterface
    private interface DiskAct<T> {
        T run() throws IOException;
    }

    private static <T> T act(String trouble, DiskAct<T> act) {
        try {
            return act.run();
        } catch (IOException e) {
            throw new StoreFailure(trouble, e);
        }
    }

    public Path whole(String sha256) {
        return whole.resolve(sha256);
    }

    public Path part(String sha256) {
        return partial.resolve(sha256);
    }

    /** A name of its own for an upload in one go, so that two of them never mix. */
    public Path scratch(String sha256) {
        return act("no temporary file", () -> Files.createTempFile(partial, sha256 + "-", ".put"));
    }

    public long length(Path file) {
        return act("a file's length is unknown", () -> Files.exists(file) ? Files.size(file) : 0L);
    }

    public long freeBytes() {
        return act("free space is unknown", () -> whole.toFile().getUsableSpace());
    }

    /** Appends what arrives; what had arrived before a cut stays and is on the disk when this ends, however it ends. */
    public long append(Path file, InputStream in, long most) throws IOException {
        try (var out = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            try {
                return copy(in, out, most);
            } finally {
                out.force(true);
            }
        }
    }

    private static long copy(InputStream in, FileChannel out, long most) throws IOException {
        var buffer = new byte[BUFFER];
        var total = 0L;
        while (total < most) {
            var read = in.read(buffer, 0, (int) Math.min(buffer.length, most - total));
            if (read < 0) {
                break;
            }
            write(ByteBuffer.wrap(buffer, 0, read), out);
            total += read;
        }
        return total;
    }

    /** A cut connection is the client's trouble, a disk that takes no more is ours. */
    private static void write(ByteBuffer bytes, FileChannel out) {
        try {
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
        } catch (IOException e) {
            throw Problem.of(Code.NO_SPACE).refused();
        }
    }

    public String sha256(Path file) {
        MessageDigest digest = ContentHash.digest();
        return act("an attachment cannot be read", () -> {
            try (var in = Files.newInputStream(file)) {
                var buffer = new byte[BUFFER];
                for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    digest.update(buffer, 0, read);
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        });
    }

    /** Makes a verified file visible under its hash. */
    public void keep(Path file, String sha256) {
        act("an attachment cannot be put in its place", () -> {
            Files.move(file, whole(sha256), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            syncFolder();
            return true;
        });
    }

    private void syncFolder() throws IOException {
        if (System.getProperty("os.name", "").startsWith("Windows")) {
            return; // a folder cannot be opened there; NTFS journals the rename
        }
        try (var folder = FileChannel.open(whole, StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    public void drop(Path file) {
        act("a file cannot be removed", () -> Files.deleteIfExists(file));
    }

    /** At start: whole files nobody knows of, scratch files, and partial uploads older than a limit go. */
    public void tidy(Collection<String> known, Instant oldest) {
        files(whole).stream()
                .filter(file -> !known.contains(file.getFileName().toString()))
                .forEach(this::drop);
        files(partial).stream()
                .filter(file ->
                        file.toString().endsWith(".put") || modified(file).isBefore(oldest))
                .forEach(this::drop);
    }

    private static Instant modified(Path file) {
        return act("a file's time is unknown", () -> Files.getLastModifiedTime(file)
                .toInstant());
    }

    private static List<Path> files(Path folder) {
        return act("a folder cannot be listed", () -> {
            try (var list = Files.list(folder)) {
                return list.toList();
            }
        });
    }
}
