package org.xinxiyuan.outbox.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.document.Attachment;
import org.xinxiyuan.outbox.Answer.Got;
import org.xinxiyuan.outbox.Connection.Registration;
import org.xinxiyuan.portal.Registrar;
import org.xinxiyuan.review.Releases;
import org.xinxiyuan.store.Store;

/**
 * How quick the wire is, on the real store and the real portal, each a process of its own; by name alone:
 * {@code mvn -o -q test -Dtest=WireMeasure}. Bytes are asserted, times are said.
 */
class WireMeasure {
    private static final String DEVICE = "0195559c-2c10-7d3e-9a41-7f0c2b6d1e55";
    private static final int MIB = 1 << 20;
    private static final int FILE = 20_000_000;

    @TempDir
    Path dir;

    private Process portal;
    private URI api;
    private Registration registration;
    private int homes;

    @BeforeEach
    void start() throws IOException {
        portal = program(512, SpeedPortal.class, dir.resolve("portal").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var up = portal.inputReader(StandardCharsets.UTF_8).readLine().split(" ");
        api = URI.create(up[1]);
        var answer = new Registrar().register(up[1], up[2], DEVICE, "清河镇党政办", "0.1.0");
        registration = ((Got<Registration>) answer).value();
    }

    @AfterEach
    void stop() throws IOException, InterruptedException {
        portal.getOutputStream().close();
        portal.waitFor();
    }

    /** A program of its own that has just started, with the virtual machine's options of {@code app/xinxiyuan}. */
    private static ProcessBuilder program(int heapMib, Class<?> main, String... arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(
                java,
                "-Xmx" + heapMib + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    /** What a child said: whether all was sent, milliseconds, those of the processor, runs, MiB of heap. */
    private record Sent(boolean all, long millis, long cpu, int runs, long heap) {}

    private static Sent send(Path home, int heapMib, int batch) throws IOException, InterruptedException {
        var process = program(heapMib, SpeedChild.class, home.toString(), Integer.toString(batch))
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        var words = said.lines()
                .filter(l -> l.startsWith("sent "))
                .findFirst()
                .orElse(said)
                .split(" ");
        return new Sent(
                Boolean.parseBoolean(words[1]),
                Long.parseLong(words[2]),
                Long.parseLong(words[3]),
                Integer.parseInt(words[4]),
                Long.parseLong(words[5]));
    }

    private interface Filling {
        void fill(Store store);
    }

    private Path home(String address, Filling filling) {
        var home = dir.resolve("home" + homes++);
        try (var store = Store.create(home, SpeedChild.PASSPHRASE, Clock.systemUTC())) {
            store.connection()
                    .register(new Registration(
                            address,
                            registration.deviceId(),
                            registration.token(),
                            registration.unit(),
                            registration.expiresAt()));
            store.transactions().run(() -> filling.fill(store));
        }
        return home;
    }

    private static void queue(Store store, int number, String body, List<Attachment> files) {
        var content = Loopback.disclosure(number, "notice", "0603");
        content.put("body", body);
        content.put("elements", Map.of("matter", "通告", "date", "2026年2月27日", "contact", "0000-6012375"));
        var release = Releases.with(Pieces.id(number), Loopback.json(content, files), files);
        store.outbox().add(Releases.approved(release), "第" + number + "件", false, Optional.empty(), Pieces.SIGNED);
    }

    @Test
    void aThousandPiecesInBatchesAndOneByOne() throws Exception {
        var body = "请各户按安排做好春耕用水轮灌，遇到困难向村委会反映。\n".repeat(38);
        int from = 1;
        for (int round = 0; round < 3; round++) {
            for (int batch : List.of(100, 1)) {
                int first = from;
                from += 1000;
                var home = home(api.toString(), store -> {
                    for (int i = 0; i < 1000; i++) {
                        queue(store, first + i, "第" + (first + i) + "号。" + body, List.of());
                    }
                });
                var sent = send(home, 256, batch);
                assertTrue(sent.all());
                System.out.println("1000 pieces of " + body.getBytes(StandardCharsets.UTF_8).length + " bytes, batch "
                        + batch + ": " + sent);
            }
        }
    }

    private List<Attachment> files(Store store, int count, int size) {
        var random = new Random(count + size);
        List<Attachment> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            var bytes = new byte[size];
            random.nextBytes(bytes);
            var head = new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
            System.arraycopy(head, 0, bytes, 0, head.length);
            files.add(new Attachment(store.blobs().put(bytes), size, "图" + i + ".png", "image/png", ""));
        }
        return files;
    }

    @Test
    void twentyLargeAttachmentsOverALineThatFallsTenTimes() throws Exception {
        long all = 20L * FILE;
        var cuts =
                new Random(20261122).longs(10, MIB, all - MIB).sorted().boxed().toList();
        try (var line = new SpeedLine(api, 0, cuts)) {
            var home = home(line.address(), store -> queue(store, 1, "见附件。", files(store, 20, FILE)));
            var sent = send(home, 48, 100);
            System.out.println("20 attachments of " + FILE + " bytes, " + line.fallen() + " cuts: " + line.passed()
                    + " bytes went up, " + "%.4f".formatted(line.passed() / (double) all) + " of theirs; " + sent);
            assertTrue(sent.all());
            assertEquals(10, line.fallen());
            assertTrue(line.passed() <= all + 10L * (MIB + 4 * MIB), "one batch and one chunk a cut");
            assertTrue(line.passed() <= all * 1.1);
        }
    }

    @Test
    void atEightMegabitAgainstCurl() throws Exception {
        int count = 4;
        int size = 3_000_000;
        var all = dir.resolve("all");
        long ours;
        try (var line = new SpeedLine(api, MIB, List.of())) {
            var home = home(line.address(), store -> {
                var files = files(store, count, size);
                files.forEach(f -> append(all, store.blobs().get(f.sha256())));
                queue(store, 1, "见附件。", files);
            });
            var sent = send(home, 48, 100);
            assertTrue(sent.all());
            ours = sent.millis();
        }
        long curl;
        try (var sink = new MockWebServer()) {
            sink.start();
            sink.enqueue(new MockResponse.Builder().build());
            try (var line = new SpeedLine(sink.url("/").uri(), MIB, List.of())) {
                curl = curl(line.address(), all);
            }
        }
        System.out.println(count + " attachments of " + size + " bytes at 8 Mbit/s: " + ours + " ms, curl " + curl
                + " ms, " + "%.2f".formatted(ours / (double) curl));
    }

    private static void append(Path all, byte[] bytes) {
        try {
            Files.write(all, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same bytes in one request to somebody who just reads them. */
    private static long curl(String address, Path all) throws Exception {
        var command = List.of("curl", "-sS", "-f", "-H", "Expect:", "-T", all.toString(), address + "/all");
        var from = System.nanoTime();
        var quiet = ProcessBuilder.Redirect.DISCARD;
        int exit = new ProcessBuilder(command).redirectOutput(quiet).start().waitFor();
        assertEquals(0, exit);
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - from);
    }
}
