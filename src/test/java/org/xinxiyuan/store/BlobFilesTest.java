package org.xinxiyuan.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinxiyuan.document.WorkstationException;

/** The encrypted files on disk. */
class BlobFilesTest {
    private static final int SEALED = 64 * 1024 + 16;

    @RegisterExtension
    final StoreFixture fixture = new StoreFixture();

    private static byte[] bytes(int length, int seed) {
        var bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private List<Path> files() throws IOException {
        try (var files = Files.walk(fixture.home().resolve("blobs"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private Store reopened() {
        fixture.store().close();
        return Store.open(fixture.home(), StoreFixture.PASSPHRASE, StoreFixture.CLOCK);
    }

    @Test
    void aFileTellsNeitherItsContentNorItsHash() throws IOException {
        var sha = fixture.store().blobs().put(bytes(1000, 1));
        var file = files().get(0);
        assertFalse(file.toString().contains(sha.substring(0, 8)));
        assertEquals(1, files().size());
        assertEquals(1000 + 8 + 16, Files.size(file));
    }

    @Test
    void sameBytesInTwoStoresMakeDifferentFiles() throws Exception {
        var other = new StoreFixture();
        other.beforeEach(null);
        fixture.store().blobs().put(bytes(1000, 1));
        other.store().blobs().put(bytes(1000, 1));
        try (var files = Files.walk(other.home().resolve("blobs"))) {
            var twin = files.filter(Files::isRegularFile).findFirst().orElseThrow();
            assertFalse(twin.getFileName().equals(files().get(0).getFileName()));
            assertFalse(Arrays.equals(Files.readAllBytes(twin), Files.readAllBytes(files().get(0))));
        }
        other.afterEach(null);
    }

    static List<UnaryOperator<byte[]>> damages() {
        return List.of(
                file -> changed(file, 0),
                file -> changed(file, 8),
                file -> changed(file, file.length - 1),
                file -> Arrays.copyOf(file, 8 + 2 * SEALED),
                file -> Arrays.copyOf(file, file.length - 1),
                file -> Arrays.copyOf(file, 3),
                BlobFilesTest::firstChunksSwapped);
    }

    private static byte[] changed(byte[] file, int at) {
        var copy = file.clone();
        copy[at] ^= 1;
        return copy;
    }

    private static byte[] firstChunksSwapped(byte[] file) {
        var copy = file.clone();
        System.arraycopy(file, 8, copy, 8 + SEALED, SEALED);
        System.arraycopy(file, 8 + SEALED, copy, 8, SEALED);
        return copy;
    }

    @ParameterizedTest
    @MethodSource("damages")
    void anyDamageIsFound(UnaryOperator<byte[]> damage) throws IOException {
        var sha = fixture.store().blobs().put(bytes(150_000, 1));
        var file = files().get(0);
        Files.write(file, damage.apply(Files.readAllBytes(file)));
        var key = assertThrows(WorkstationException.class, () -> fixture.store().blobs().get(sha)).key();
        assertTrue(key.equals("store.blob-damaged") || key.equals("store.blob-missing"), key);
        assertEquals(List.of(sha), fixture.store().soundness().damagedBlobs());
    }

    @Test
    void aPartIsReadWithoutTheRest() throws IOException {
        var sha = fixture.store().blobs().put(bytes(300_000, 1));
        var file = files().get(0);
        Files.write(file, changed(Files.readAllBytes(file), 8 + 3 * SEALED + 5));
        assertArrayEquals(
                Arrays.copyOfRange(bytes(300_000, 1), 70_000, 190_000), fixture.store().blobs().read(sha, 70_000, 120_000));
        assertThrows(WorkstationException.class, () -> fixture.store().blobs().read(sha, 70_000, 130_000));
    }

    @Test
    void twoFilesCannotChangePlaces() throws IOException {
        var one = fixture.store().blobs().put(bytes(500, 1));
        var two = fixture.store().blobs().put(bytes(500, 2));
        var first = Files.readAllBytes(files().get(0));
        Files.write(files().get(0), Files.readAllBytes(files().get(1)));
        Files.write(files().get(1), first);
        assertEquals(
                List.of(one, two).stream().sorted().toList(), fixture.store().soundness().damagedBlobs());
    }

    @Test
    void aMissingFileIsReportedAndCanBeStoredAgain() throws IOException {
        var sha = fixture.store().blobs().put(bytes(500, 1));
        Files.delete(files().get(0));
        assertEquals(List.of(sha), fixture.store().soundness().missingBlobs());
        assertFalse(fixture.store().blobs().has(sha));
        fixture.store().blobs().put(bytes(500, 1));
        assertArrayEquals(bytes(500, 1), fixture.store().blobs().get(sha));
        assertTrue(fixture.store().soundness().sound());
    }

    @Test
    void whatWasNeverRegisteredGoesAtTheNextStart() throws IOException {
        var sha = fixture.store().blobs().put(bytes(500, 1));
        Files.write(fixture.home().resolve("blobs").resolve("blob1.part"), bytes(10, 3));
        Files.createDirectories(fixture.home().resolve("blobs/zz"));
        Files.write(fixture.home().resolve("blobs/zz/" + "0".repeat(64)), bytes(10, 3));
        try (var store = reopened()) {
            assertEquals(1, files().size());
            assertTrue(store.blobs().has(sha));
        }
    }

    @Test
    void anUndonePutLeavesNoBlob() {
        var sha = new String[1];
        assertThrows(IllegalStateException.class, () -> fixture.store().transactions().run(() -> {
            sha[0] = fixture.store().blobs().put(bytes(500, 1));
            throw new IllegalStateException("on purpose");
        }));
        assertFalse(fixture.store().blobs().has(sha[0]));
        assertEquals(sha[0], fixture.store().blobs().put(bytes(500, 1)));
        assertArrayEquals(bytes(500, 1), fixture.store().blobs().get(sha[0]));
    }
}
