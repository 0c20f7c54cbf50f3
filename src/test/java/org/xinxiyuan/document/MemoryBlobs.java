package org.xinxiyuan.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Attachments in memory, for tests. */
public final class MemoryBlobs implements Blobs {
    private final Map<String, byte[]> bytes = new ConcurrentHashMap<>();

    @Override
    public String put(byte[] content) {
        try {
            var sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
            bytes.put(sha256, content.clone());
            return sha256;
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @Override
    public byte[] get(String sha256) {
        return Optional.ofNullable(bytes.get(sha256))
                .orElseThrow(() -> new WorkstationException("store.blob-missing", sha256))
                .clone();
    }

    @Override
    public byte[] read(String sha256, long offset, int length) {
        var whole = get(sha256);
        int from = (int) Math.min(offset, whole.length);
        return Arrays.copyOfRange(whole, from, (int) Math.min(offset + length, whole.length));
    }

    @Override
    public boolean has(String sha256) {
        return bytes.containsKey(sha256);
    }
}
