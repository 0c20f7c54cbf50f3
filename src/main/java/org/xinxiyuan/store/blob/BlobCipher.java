package org.xinxiyuan.store.blob;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.xinxiyuan.document.WorkstationException;

/**
 * How a blob is encrypted: AES-256-GCM in chunks, so that a part can be read alone. The nonce is the file's random
 * prefix (8 bytes) and the chunk's number (4 bytes); the associated data names the blob, its size and the chunk, so
 * that chunks can neither be cut off nor change places or files.
 */
final class BlobCipher {
    /** Plain bytes of a chunk. */
    static final int CHUNK = 64 * 1024;
    /** Encrypted bytes of a whole chunk. */
    static final int SEALED = CHUNK + 16;

    static final int PREFIX = 8;
    private static final int TAG_BITS = 128;
    private static final int HALF = 32;

    private final SecretKeySpec contents;
    private final SecretKeySpec names;

    /** @param key 64 random bytes kept in the encrypted database: one half for contents, one for names */
    BlobCipher(byte[] key) {
        this.contents = new SecretKeySpec(key, 0, HALF, "AES");
        this.names = new SecretKeySpec(key, HALF, HALF, "HmacSHA256");
    }

    /** What is being encrypted or read. */
    record Seal(String sha256, long size, byte[] prefix) {
        /** An empty blob has one empty chunk: even its emptiness is proved. */
        int chunks() {
            return Math.toIntExact(Math.max(1, (size + CHUNK - 1) / CHUNK));
        }
    }

    byte[] encrypt(Seal seal, int chunk, byte[] plain, int offset, int length) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, seal, chunk).doFinal(plain, offset, length);
        } catch (GeneralSecurityException trouble) {
            throw new WorkstationException("store.failed", "cipher");
        }
    }

    /** Throws {@code store.blob-damaged} where a bit was changed. */
    byte[] decrypt(Seal seal, int chunk, byte[] sealed) {
        try {
            return cipher(Cipher.DECRYPT_MODE, seal, chunk).doFinal(sealed);
        } catch (GeneralSecurityException changed) {
            throw new WorkstationException("store.blob-damaged", seal.sha256());
        }
    }

    /** The file's name: the hash itself would let anybody confirm that a known file is here. */
    String fileName(String sha256) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(names);
            return HexFormat.of().formatHex(mac.doFinal(sha256.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException trouble) {
            throw new WorkstationException("store.failed", "mac");
        }
    }

    private Cipher cipher(int mode, Seal seal, int chunk) throws GeneralSecurityException {
        var nonce = ByteBuffer.allocate(PREFIX + Integer.BYTES).put(seal.prefix()).putInt(chunk);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, contents, new GCMParameterSpec(TAG_BITS, nonce.array()));
        cipher.updateAAD(seal.sha256().getBytes(StandardCharsets.US_ASCII));
        cipher.updateAAD(ByteBuffer.allocate(16)
                .putLong(seal.size())
                .putInt(seal.chunks())
                .putInt(chunk)
                .flip());
        return cipher;
    }
}
