package org.xinxiyuan.service.reviewing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.service.checking.Prepared;
import org.xinxiyuan.service.checking.PublicFile;

/** SHA-256 of a file, and of a public version, text and files: one word or one decision changed gives another. */
final class TextHash {
    private TextHash() {}

    static String of(Prepared prepared) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(prepared.text().fields()).forEach((name, value) -> {
                add(digest, name.getBytes(StandardCharsets.UTF_8));
                add(digest, value.getBytes(StandardCharsets.UTF_8));
            });
            for (PublicFile file : prepared.files()) {
                add(digest, file.original().sha256().getBytes(StandardCharsets.UTF_8));
                add(digest, file.bytes().map(PublicFile.Bytes::value).orElseGet(() -> new byte[0]));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new WorkstationException(missing, "review.no-sha256");
        }
    }

    static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new WorkstationException(missing, "review.no-sha256");
        }
    }

    private static void add(MessageDigest digest, byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
