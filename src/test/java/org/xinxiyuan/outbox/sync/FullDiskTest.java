package org.xinxiyuan.outbox.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.IntStream;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.portal.Wire;
import org.xinxiyuan.review.Releases;
import org.xinxiyuan.store.Store;

/** A disk that is full at the moment the receipts come in: a small one of memory, which only root may mount. */
class FullDiskTest extends Loopback {
    private static final int PIECES = 40;
    private static final String PASSPHRASE = "清河镇 2026 a b c";
    private static final int BLOCK = 4096;

    @TempDir
    Path disk;

    private boolean full;

    @BeforeEach
    void mount() throws Exception {
        assumeTrue(done("mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", disk.toString()), "only root mounts");
    }

    @AfterEach
    void unmount() throws Exception {
        done("umount", "-l", disk.toString());
    }

    private static boolean done(String... command) throws IOException, InterruptedException {
        var quiet = ProcessBuilder.Redirect.DISCARD;
        return new ProcessBuilder(command)
                        .redirectError(quiet)
                        .redirectOutput(quiet)
                        .start()
                        .waitFor()
                == 0;
    }

    private Path filler() {
        return disk.resolve("filler");
    }

    /** Once the portal has answered a batch there is no room left. */
    private Response fill(Interceptor.Chain chain) throws IOException {
        var response = chain.proceed(chain.request());
        if (full && chain.request().url().encodedPath().endsWith("items:batch")) {
            try (var out = Files.newOutputStream(filler())) {
                assertThrows(IOException.class, () -> {
                    while (true) {
                        out.write(new byte[BLOCK]);
                    }
                });
            }
        }
        return response;
    }

    @Test
    void receiptsThatFindNoRoomAreGivenAgainAndNothingIsDoubled() throws IOException {
        var client = Wire.client().newBuilder().addInterceptor(this::fill).build();
        var clock = Clock.fixed(Pieces.SIGNED, ZoneOffset.UTC);
        try (var store = Store.create(disk.resolve("home"), PASSPHRASE, clock)) {
            queue(store);
        }
        try (var store = Store.open(disk.resolve("home"), PASSPHRASE, clock)) {
            full = true;
            assertEquals("store_failed", stop(sync(store, client)));
            assertTrue(store.outbox().all().stream().allMatch(e -> e.state() == EntryState.SENDING));
            full = false;
            Files.delete(filler());
            assertTrue(sync(store, client).stop().isEmpty());
            for (var row : store.outbox().all()) {
                assertEquals(EntryState.ACCEPTED, row.state());
                assertTrue(row.receipt().orElseThrow().replayed());
            }
            var numbers = store.outbox().all().stream()
                    .map(e -> e.receipt().orElseThrow().receiptNo())
                    .distinct();
            assertEquals(PIECES, numbers.count());
        }
    }

    private static void queue(Store store) {
        IntStream.rangeClosed(1, PIECES).forEach(i -> {
            var release = Releases.bare(Pieces.id(i), Pieces.notice(i).frozen().content());
            store.outbox()
                    .add(
                            Releases.approved(release),
                            "第" + i + "件",
                            false,
                            Optional.empty(),
                            Pieces.SIGNED.plusSeconds(i));
        });
    }

    private SyncReport sync(Store store, OkHttpClient client) {
        return run(store.outbox(), connection, client, Clock.systemUTC());
    }
}
