package org.xinxiyuan.portal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.document.Blobs;
import org.xinxiyuan.document.WorkstationException;

/** Blobs in memory that notice when somebody asks for more than a piece. */
public final class BlobsInHand implements Blobs {
    private final Map<String, byte[]> blobs = new HashMap<>();
    int largestRead;
    Runnable whenRead = () -> {};

    @Override
    public String put(byte[] bytes) {
        try {
            var hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            blobs.put(hash, bytes.clone());
            return hash;
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** The disk changed the bytes behind our back. */
    void damage(String sha256) {
        blobs.get(sha256)[0] ^= 1;
    }

    @Override
    public byte[] get(String sha256) {
        throw new AssertionError("never a whole attachment in memory");
    }

    @Override
    public byte[] read(String sha256, long offset, int length) {
        largestRead = Math.max(largestRead, length);
        whenRead.run();
        var all = Optional.ofNullable(blobs.get(sha256))
                .orElseThrow(() -> new WorkstationException("store.blob-missing"));
        return Arrays.copyOfRange(all, (int) offset, (int) Math.min(all.length, offset + length));
    }

    @Override
    public boolean has(String sha256) {
        return blobs.containsKey(sha256);
    }
}
