package org.xinxiyuan.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every keeper of attachments (附件) must do. */
public abstract class BlobsContract {
    private static final int CHUNK = 64 * 1024;

    protected abstract Blobs blobs();

    private static byte[] bytes(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    @Test
    void theNameIsTheHash() {
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                blobs().put("abc".getBytes(StandardCharsets.US_ASCII)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 77})
    void comesBackByteForByte(int length) {
        var sha = blobs().put(bytes(length));
        assertArrayEquals(bytes(length), blobs().get(sha));
        assertEquals(sha, blobs().put(bytes(length)));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 10", "65530, 20", "65536, 65536", "131071, 2", "200000, 1", "196608, 100000", "0, 400000", "5, 0",
        "200077, 10", "999999, 10"
    })
    void anyPartCanBeReadAlone(long offset, int length) {
        var whole = bytes(200_077);
        var sha = blobs().put(whole);
        int from = (int) Math.min(offset, whole.length);
        int to = (int) Math.min(offset + length, whole.length);
        assertArrayEquals(Arrays.copyOfRange(whole, from, to), blobs().read(sha, offset, length));
    }

    @Test
    void aMissingOneIsNamed() {
        var sha = "00".repeat(32);
        assertFalse(blobs().has(sha));
        assertEquals("store.blob-missing", assertThrows(WorkstationException.class, () -> blobs().get(sha)).key());
        assertEquals(
                "store.blob-missing", assertThrows(WorkstationException.class, () -> blobs().read(sha, 0, 1)).key());
        assertTrue(blobs().has(blobs().put(bytes(3))));
    }
}
