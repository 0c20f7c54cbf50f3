package org.xinxiyuan.sampleportal.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.erdtman.jcs.JsonCanonicalizer;

/** 内容散列: SHA-256 over the RFC 8785 form of an item or a withdrawal without its envelope. */
public final class ContentHash {
    private static final List<String> ITEM_ENVELOPE =
            List.of("revision", "baseRevision", "contentSha256", "quotaId", "signOff");
    private static final List<String> WITHDRAWAL_ENVELOPE = List.of("revision", "baseRevision");

    private ContentHash() {}

    public static String ofItem(ObjectNode item) {
        return sha256(canonical(item, ITEM_ENVELOPE));
    }

    public static String ofWithdrawal(ObjectNode withdrawal) {
        return sha256(canonical(withdrawal, WITHDRAWAL_ENVELOPE));
    }

    public static byte[] canonicalItem(ObjectNode item) {
        return canonical(item, ITEM_ENVELOPE);
    }

    public static byte[] canonicalWithdrawal(ObjectNode withdrawal) {
        return canonical(withdrawal, WITHDRAWAL_ENVELOPE);
    }

    private static byte[] canonical(ObjectNode whole, List<String> envelope) {
        JsonNode content = whole.deepCopy().remove(envelope);
        try {
            return new JsonCanonicalizer(Json.text(content)).getEncodedUTF8();
        } catch (IOException e) {
            throw Problem.of(Code.BAD_REQUEST).detail("内容无法规范化").refused();
        }
    }

    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
