package org.xinxiyuan.portal;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.xinxiyuan.document.Blobs;

/** Bytes of an attachment, read from the store piece by piece while they go out; never the whole of it in memory. */
public final class BlobBody extends RequestBody {
    private static final MediaType BYTES = MediaType.get("application/octet-stream");
    private static final int PIECE = 256 << 10;

    private final MediaType type;
    private final Blobs blobs;
    private final String sha256;
    private final long offset;
    private final long length;

    public BlobBody(Blobs blobs, String sha256, long offset, long length) {
        this(blobs, sha256, offset, length, BYTES);
    }

    /** With its own kind named. */
    public BlobBody(Blobs blobs, String sha256, long offset, long length, MediaType type) {
        this.type = type;
        this.blobs = blobs;
        this.sha256 = sha256;
        this.offset = offset;
        this.length = length;
    }

    @Override
    public MediaType contentType() {
        return type;
    }

    @Override
    public long contentLength() {
        return length;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        long sent = 0;
        while (sent < length) {
            var piece = blobs.read(sha256, offset + sent, (int) Math.min(PIECE, length - sent));
            if (piece.length == 0) {
                throw new IOException("attachment is shorter than it should be");
            }
            sink.write(piece);
            sent += piece.length;
        }
    }
}
