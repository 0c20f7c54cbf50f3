package org.xinxiyuan.portal;

import java.io.IOException;
import java.util.Optional;
import okhttp3.Response;
import org.xinxiyuan.document.Sha256;
import org.xinxiyuan.outbox.Answer;
import org.xinxiyuan.outbox.Answer.Got;
import org.xinxiyuan.outbox.Answer.Kind;
import org.xinxiyuan.outbox.Answer.Trouble;

/** Brings one attachment down (取回附件): whole, as long as was said, and equal to its hash, or not at all. */
final class Downloading {
    /** Bytes: the contract's largest attachment. */
    private static final long LARGEST = 50L << 20;

    private final Wire wire;
    private final String token;

    Downloading(Wire wire, String token) {
        this.wire = wire;
        this.token = token;
    }

    Answer<byte[]> download(String sha256, long size) {
        if (size < 1 || size > LARGEST) {
            return new Trouble<>(Kind.TOO_LARGE, "attachment_too_large", Optional.empty(), Optional.of(LARGEST));
        }
        return wire.exchange(
                () -> wire.to("attachments/" + sha256)
                        .header("Accept", "application/octet-stream, application/problem+json")
                        .header("Authorization", "Bearer " + token),
                response -> response.isSuccessful() ? bytes(response, sha256, size) : Problems.of(response));
    }

    private static Answer<byte[]> bytes(Response response, String sha256, long size) throws IOException {
        var type = response.body().contentType();
        if (type == null || !type.subtype().equals("octet-stream")) {
            return Trouble.of(Kind.UNKNOWN, "not_the_portal");
        }
        long told = response.body().contentLength();
        if (told >= 0 && told != size) {
            return Trouble.of(Kind.REFUSED, "download_damaged");
        }
        var bytes = new byte[Math.toIntExact(size)];
        var source = response.body().source();
        source.readFully(bytes);
        return source.exhausted() && Sha256.of(bytes).equals(sha256)
                ? new Got<>(bytes)
                : Trouble.of(Kind.REFUSED, "download_damaged");
    }
}
