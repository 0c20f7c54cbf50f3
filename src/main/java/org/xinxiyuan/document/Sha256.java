package org.xinxiyuan.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4), written as 64 lower-case hexadecimal digits; at once, or of what comes piece by piece. */
public final class Sha256 {
    private final MessageDigest digest = digest();

    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** Of the text's UTF-8 bytes. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public Sha256 add(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    /** Its length in bytes before it, so that what stands in one part can't move into the next. */
    public Sha256 addPart(byte[] bytes) {
        return add((bytes.length + ":").getBytes(StandardCharsets.US_ASCII)).add(bytes);
    }

    public Sha256 addPart(String text) {
        return addPart(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Of all that came; starts anew. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new WorkstationException(missing, "review.no-sha256");
        }
    }
}
