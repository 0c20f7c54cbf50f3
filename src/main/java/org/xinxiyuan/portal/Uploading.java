package org.xinxiyuan.portal;

import java.io.IOException;
import okhttp3.Request;
import okhttp3.Response;
import org.xinxiyuan.document.Blobs;
import org.xinxiyuan.document.Sha256;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.outbox.Answer;
import org.xinxiyuan.outbox.Answer.Got;
import org.xinxiyuan.outbox.Answer.Kind;
import org.xinxiyuan.outbox.Answer.Trouble;

/** Brings one attachment up (上传附件): small ones whole, others in chunks from the offset the portal names. */
final class Uploading {
    private static final int LARGEST_CHUNK = 4 << 20;
    /** Chunks in a row that brought the portal no further. */
    private static final int STANDSTILLS = 3;

    private final Wire wire;
    private final Blobs blobs;
    private final String token;

    Uploading(Wire wire, Blobs blobs, String token) {
        this.wire = wire;
        this.blobs = blobs;
        this.token = token;
    }

    Answer<Boolean> upload(String sha256, long size, long offset, int chunkBytes) {
        try {
            if (!blobs.has(sha256)) {
                return Trouble.of(Kind.REFUSED, "file_missing");
            }
            var answer = size <= chunkBytes
                    ? whole(sha256, size)
                    : chunks(sha256, size, Math.min(offset, size), Math.min(chunkBytes, LARGEST_CHUNK));
            return damaged(answer) && !intact(sha256, size) ? Trouble.of(Kind.REFUSED, "file_changed") : answer;
        } catch (WorkstationException unreadable) {
            return Trouble.of(Kind.REFUSED, "file_missing");
        }
    }

    private Answer<Boolean> whole(String sha256, long size) {
        return wire.exchange(
                () -> to(sha256).put(new BlobBody(blobs, sha256, 0, size)),
                r -> r.isSuccessful() ? stored(r, sha256) : Problems.of(r));
    }

    private Answer<Boolean> chunks(String sha256, long size, long from, int chunkBytes) {
        long at = from;
        int standstills = 0;
        int cuts = wire.cuts();
        while (standstills < STANDSTILLS) {
            var answer = chunk(sha256, size, at, chunkBytes);
            if (cuts != wire.cuts()) {
                return Trouble.of(Kind.UNKNOWN, "cut");
            }
            if (answer instanceof Trouble<Position> trouble && interrupted(trouble)) {
                answer = position(sha256);
            }
            if (answer instanceof Trouble<Position> trouble) {
                return trouble.as();
            }
            var position = ((Got<Position>) answer).value();
            if (position.whole()) {
                return new Got<>(true);
            }
            standstills = position.at() > at ? 0 : standstills + 1;
            at = Math.min(position.at(), size);
        }
        return Trouble.of(Kind.UNKNOWN, "protocol_error");
    }

    private Answer<Position> chunk(String sha256, long size, long at, int chunkBytes) {
        long length = Math.min(chunkBytes, size - at);
        return wire.exchange(
                () -> to(sha256)
                        .header("Upload-Offset", Long.toString(at))
                        .header("Upload-Length", Long.toString(size))
                        .header("Upload-Complete", at + length == size ? "?1" : "?0")
                        .patch(new BlobBody(blobs, sha256, at, length)),
                response -> afterChunk(response, sha256));
    }

    private static Answer<Position> afterChunk(Response response, String sha256) throws IOException {
        if (response.code() == 204 || response.code() == 409 && response.header("Upload-Offset") != null) {
            return new Got<>(Position.of(response));
        }
        if (!response.isSuccessful()) {
            return Problems.of(response);
        }
        stored(response, sha256);
        return new Got<>(new Position(0, true));
    }

    /** Where the portal stands after a cut. */
    private Answer<Position> position(String sha256) {
        return wire.exchange(() -> to(sha256).head(), response -> {
            if (response.code() == 404) {
                return new Got<>(new Position(0, false));
            }
            return response.isSuccessful() ? new Got<>(Position.of(response)) : Problems.of(response);
        });
    }

    /** @param at bytes the portal has for good */
    private record Position(long at, boolean whole) {
        static Position of(Response response) {
            var header = response.header("Upload-Offset", "");
            if (!header.matches("\\d{1,18}")) {
                throw new Malformed();
            }
            return new Position(Long.parseLong(header), "?1".equals(response.header("Upload-Complete")));
        }
    }

    private static boolean interrupted(Trouble<?> trouble) {
        return trouble.code().equals("cut") || trouble.code().equals("server_error");
    }

    private static boolean damaged(Answer<?> answer) {
        return answer instanceof Trouble<?> trouble && trouble.code().equals("hash_mismatch");
    }

    private static Answer<Boolean> stored(Response response, String sha256) throws IOException {
        if (!Nodes.text(Wire.body(response), "sha256").equals(sha256)) {
            throw new Malformed();
        }
        return new Got<>(true);
    }

    private boolean intact(String sha256, long size) {
        var hash = new Sha256();
        long at = 0;
        for (var piece = blobs.read(sha256, at, LARGEST_CHUNK);
                piece.length > 0;
                piece = blobs.read(sha256, at, LARGEST_CHUNK)) {
            hash.add(piece);
            at += piece.length;
        }
        return at == size && hash.hex().equals(sha256);
    }

    private Request.Builder to(String sha256) {
        return wire.to("attachments/" + sha256).header("Authorization", "Bearer " + token);
    }
}
