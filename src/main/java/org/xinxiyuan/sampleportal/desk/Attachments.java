package org.xinxiyuan.sampleportal.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.xinxiyuan.sampleportal.contract.Code;
import org.xinxiyuan.sampleportal.contract.Limits;
import org.xinxiyuan.sampleportal.contract.Problem;
import org.xinxiyuan.sampleportal.contract.Refused;
import org.xinxiyuan.sampleportal.inspect.AttachmentText;
import org.xinxiyuan.sampleportal.inspect.MediaTypes;
import org.xinxiyuan.sampleportal.inspect.TextScan;
import org.xinxiyuan.sampleportal.store.AttachmentFiles;
import org.xinxiyuan.sampleportal.store.AttachmentRows;
import org.xinxiyuan.sampleportal.store.AttachmentRows.Stored;
import org.xinxiyuan.sampleportal.store.Books;

/** 附件收存: addressed by hash, visible only when whole and verified, resumable from the length of what is there. */
public final class Attachments {
    private static final int STRIPES = 64;
    private static final int MOST_FINDINGS = 100;
    private static final long SPARE_BYTES = 16L << 20;
    private static final Duration PARTIAL_KEPT = Duration.ofDays(7);

    private final Books books;
    private final AttachmentRows rows;
    private final AttachmentFiles files;
    private final TextScan scan;
    private final ReentrantLock[] locks =
            Stream.generate(ReentrantLock::new).limit(STRIPES).toArray(ReentrantLock[]::new);

    /** One chunk on the wire; sizes in bytes. */
    public record Chunk(long offset, long length, long total, boolean last) {}

    /** How far an attachment is. {@code fresh}: this request made it whole. */
    public record Upload(long offset, Optional<Stored> stored, boolean fresh) {}

    public Attachments(Books books, AttachmentRows rows, AttachmentFiles files, TextScan scan) {
        this.books = books;
        this.rows = rows;
        this.files = files;
        this.scan = scan;
    }

    /** At start: whatever a kill left half done goes. */
    public void tidy(Instant now) {
        var known = rows.all();
        known.stream().filter(sha256 -> files.length(files.whole(sha256)) == 0).forEach(rows::remove);
        files.tidy(known, now.minus(PARTIAL_KEPT));
    }

    public Optional<Stored> find(String sha256) {
        return rows.find(sha256);
    }

    public Path file(String sha256) {
        return files.whole(sha256);
    }

    /** Bytes received of an unfinished upload; 0 if there is none. */
    public long received(String sha256) {
        return files.length(files.part(sha256));
    }

    public Upload put(String sha256, long length, InputStream in) throws IOException {
        Limits.hold(length, Limits.ATTACHMENT_BYTES);
        Limits.hold(length, Limits.CHUNK_BYTES);
        var known = rows.find(sha256);
        if (known.isPresent()) {
            return new Upload(known.get().size(), known, false);
        }
        room(length);
        var scratch = files.scratch(sha256);
        try {
            if (files.append(scratch, in, length) != length) {
                throw Problem.of(Code.BAD_REQUEST)
                        .detail("正文比 Content-Length 短")
                        .refused();
            }
            return guarded(sha256, () -> complete(sha256, scratch));
        } finally {
            files.drop(scratch);
        }
    }

    public Upload append(String sha256, Chunk chunk, InputStream in) throws IOException {
        Limits.hold(chunk.total(), Limits.ATTACHMENT_BYTES);
        Limits.hold(chunk.length(), Limits.CHUNK_BYTES);
        var lock = lock(sha256);
        lock.lock();
        try {
            var known = rows.find(sha256);
            if (known.isPresent()) {
                return new Upload(known.get().size(), known, false);
            }
            return appended(sha256, chunk, in);
        } finally {
            lock.unlock();
        }
    }

    private Upload appended(String sha256, Chunk chunk, InputStream in) throws IOException {
        var part = files.part(sha256);
        if (files.length(part) != chunk.offset()) {
            throw Problem.of(Code.OFFSET_MISMATCH).refused();
        }
        if (chunk.last() != (chunk.offset() + chunk.length() == chunk.total())) {
            throw Problem.of(Code.BAD_REQUEST)
                    .detail("Upload-Complete 与 Upload-Length 不符")
                    .refused();
        }
        room(chunk.length());
        files.append(part, in, chunk.length());
        var length = files.length(part);
        return length == chunk.total() ? complete(sha256, part) : new Upload(length, Optional.empty(), false);
    }

    private void room(long bytes) {
        if (files.freeBytes() < bytes + SPARE_BYTES) {
            throw Problem.of(Code.NO_SPACE).refused();
        }
    }

    private Upload complete(String sha256, Path arrived) {
        var known = rows.find(sha256);
        if (known.isPresent()) {
            return new Upload(known.get().size(), known, false);
        }
        try {
            var stored = verified(sha256, arrived);
            files.keep(arrived, sha256);
            rows.add(stored);
            return new Upload(stored.size(), Optional.of(stored), true);
        } catch (Refused refused) {
            files.drop(arrived);
            throw refused;
        }
    }

    private Stored verified(String sha256, Path arrived) {
        if (!files.sha256(arrived).equals(sha256)) {
            throw Problem.of(Code.HASH_MISMATCH).refused();
        }
        var type = MediaTypes.of(arrived)
                .orElseThrow(() -> Problem.of(Code.UNSUPPORTED_TYPE).refused());
        var findings = scan.plain("", AttachmentText.of(arrived, type)).stream()
                .limit(MOST_FINDINGS)
                .toList();
        return new Stored(sha256, files.length(arrived), type, findings);
    }

    /** Those of the hashes that no item names any more are gone, row and file. */
    void forget(Collection<String> hashes) {
        hashes.forEach(sha256 -> guarded(sha256, () -> {
            var gone = books.database().transaction(() -> {
                var free = !books.pieces().anyNames(sha256);
                if (free) {
                    rows.remove(sha256);
                }
                return free;
            });
            if (gone) {
                files.drop(files.whole(sha256));
            }
            return gone;
        }));
    }

    public List<String> missing(List<String> hashes) {
        return hashes.stream().filter(sha256 -> rows.find(sha256).isEmpty()).toList();
    }

    private <T> T guarded(String sha256, Supplier<T> work) {
        var lock = lock(sha256);
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private ReentrantLock lock(String sha256) {
        return locks[Math.floorMod(sha256.hashCode(), STRIPES)];
    }
}
