package org.xinxiyuan.store.blob;

import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.store.blob.BlobCipher.Seal;

/** The folder {@code blobs/ab/…} on disk: a file is written aside, synced, renamed, and the folder synced. */
final class BlobFolder {
    private static final String ASIDE = ".part";

    private final Path folder;
    private final BlobCipher cipher;

    BlobFolder(Path folder, BlobCipher cipher) {
        this.folder = folder;
        this.cipher = cipher;
    }

    Path place(String sha256) {
        return placeOf(cipher.fileName(sha256));
    }

    private Path placeOf(String name) {
        return folder.resolve(name.substring(0, 2)).resolve(name);
    }

    boolean has(String sha256) {
        return Files.isRegularFile(place(sha256));
    }

    /** Encrypted and on disk under another name. */
    Path writeAside(Seal seal, byte[] bytes) {
        return writeAside(out -> {
            out.write(seal.prefix());
            for (int chunk = 0; chunk < seal.chunks(); chunk++) {
                int from = chunk * BlobCipher.CHUNK;
                int length = Math.min(BlobCipher.CHUNK, bytes.length - from);
                out.write(cipher.encrypt(seal, chunk, bytes, from, length));
            }
        });
    }

    private Path writeAside(Writing writing) {
        try {
            Files.createDirectories(folder);
            var aside = Files.createTempFile(folder, "blob", ASIDE);
            try (var out = new FileOutputStream(aside.toFile())) {
                writing.to(out);
                out.getFD().sync();
            }
            return aside;
        } catch (IOException trouble) {
            throw new WorkstationException("store.disk-trouble", "blob-write");
        }
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    void moveIn(Path aside, String sha256) {
        moveTo(aside, place(sha256));
    }

    /** A file as it was backed up; the name is taken for a name and nothing else. */
    void takeIn(String name, byte[] sealed) {
        if (!name.matches("[0-9a-f]{64}")) {
            throw new WorkstationException("store.backup-damaged");
        }
        moveTo(writeAside(out -> out.write(sealed)), placeOf(name));
    }

    private void moveTo(Path aside, Path place) {
        try {
            if (Files.notExists(place.getParent())) {
                Files.createDirectories(place.getParent());
                sync(folder);
            }
            Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            sync(place.getParent());
        } catch (IOException trouble) {
            throw new WorkstationException("store.disk-trouble", "blob-rename");
        }
    }

    /** At most {@code length} plain bytes from {@code offset}; only the chunks they lie in are read. */
    byte[] read(String sha256, long size, long offset, int length) {
        long end = Math.min(size, offset + length);
        try (var file = new RandomAccessFile(place(sha256).toFile(), "r")) {
            var prefix = new byte[BlobCipher.PREFIX];
            file.readFully(prefix);
            var seal = new Seal(sha256, size, prefix);
            var plain = new ByteArrayOutputStream((int) Math.max(0, end - offset));
            int last = (int) (Math.max(offset, end - 1) / BlobCipher.CHUNK);
            for (int chunk = (int) (offset / BlobCipher.CHUNK); chunk <= Math.min(last, seal.chunks() - 1); chunk++) {
                var bytes = cipher.decrypt(seal, chunk, sealed(file, seal, chunk));
                long start = (long) chunk * BlobCipher.CHUNK;
                int from = (int) Math.max(0, offset - start);
                int to = (int) Math.min(bytes.length, end - start);
                plain.write(bytes, from, Math.max(0, to - from));
            }
            return plain.toByteArray();
        } catch (IOException missing) {
            throw new WorkstationException("store.blob-missing", sha256);
        }
    }

    private static byte[] sealed(RandomAccessFile file, Seal seal, int chunk) throws IOException {
        long plain = Math.min(BlobCipher.CHUNK, seal.size() - (long) chunk * BlobCipher.CHUNK);
        var sealed = new byte[(int) plain + BlobCipher.SEALED - BlobCipher.CHUNK];
        file.seek(BlobCipher.PREFIX + (long) chunk * BlobCipher.SEALED);
        file.readFully(sealed);
        return sealed;
    }

    void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException keptForTheNextStart) {
            // no longer registered: the next start removes it as an orphan
        }
    }

    void delete(String sha256) {
        delete(place(sha256));
    }

    /** Removes what no blob is registered for, and what was written aside only; says how many. */
    int removeOrphans(Set<String> registered) {
        if (Files.notExists(folder)) {
            return 0;
        }
        var names = registered.stream().map(cipher::fileName).collect(java.util.stream.Collectors.toSet());
        try (var files = Files.walk(folder, 2)) {
            List<Path> orphans = files.filter(Files::isRegularFile)
                    .filter(file -> !names.contains(file.getFileName().toString()))
                    .toList();
            orphans.forEach(this::delete);
            return orphans.size();
        } catch (IOException trouble) {
            throw new WorkstationException("store.disk-trouble", "blob-folder");
        }
    }

    private static void sync(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
