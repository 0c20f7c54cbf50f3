package org.xinxiyuan.sampleportal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.sampleportal.store.StoreFailure;

/** Starting and stopping. */
class SamplePortalTest {
    @TempDir
    Path dir;

    private SamplePortal.Settings settings(int port) {
        return new SamplePortal.Settings(
                dir,
                port,
                new TestClock(),
                Township.RESOURCES.resolve("catalog.json"),
                new SmallCheck(),
                Township.RESOURCES.resolve("seed.json"));
    }

    @Test
    void oneFolderServesOnePortal() {
        try (var portal = SamplePortal.start(settings(0))) {
            assertTrue(portal.address().toString().endsWith("/gk/v1"));
            assertThrows(StoreFailure.class, () -> SamplePortal.start(settings(0)));
        }
        SamplePortal.start(settings(0)).close();
    }

    @Test
    void aPortInUseLeavesTheFolderFree() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThrows(RuntimeException.class, () -> SamplePortal.start(settings(taken.getLocalPort())));
        }
        SamplePortal.start(settings(0)).close();
    }

    @Test
    void itStopsAtOnceThoughAClientKeepsItsConnection() throws IOException {
        var portal = SamplePortal.start(settings(0));
        var port = portal.address().getPort();
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write("GET /gk/v1/meta HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertEquals('H', socket.getInputStream().read());
            assertTimeout(Duration.ofSeconds(30), portal::close);
        }
        assertThrows(ConnectException.class, () -> new Socket("127.0.0.1", port).close());
    }

    @Test
    void itListensOnTheLoopbackAddressOnly() throws IOException {
        try (var portal = SamplePortal.start(settings(0))) {
            assertEquals("127.0.0.1", portal.publicSite().getHost());
            // the same port of another loopback address is still free, as it would not be for a listener on all
            new ServerSocket(portal.address().getPort(), 1, InetAddress.getByName("127.0.0.2")).close();
        }
    }

    @Test
    void aFolderOfTheFirstVersionIsTakenOverWithItsBundles() throws Exception {
        var item = "INSERT INTO item (id, arrival, lane, revision, sha256, state, receipt, content) VALUES ";
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + dir.resolve("portal.db"));
                var statement = connection.createStatement();
                var script = SamplePortal.class.getResourceAsStream("store/V001__portal.sql")) {
            statement.executeUpdate(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            statement.executeUpdate(
                    item + "('a', 1, 'disclosure', 1, 'h', 'published', '{}', '{\"bundleId\":\"both\"}')");
            statement.executeUpdate(item + "('b', 2, '', 1, 'h', 'withdrawn', '{}', '')");
            statement.executeUpdate("PRAGMA user_version = 1");
        }
        try (var portal = SamplePortal.start(settings(0))) {
            assertEquals(1, portal.everyValue().stream().filter("both"::equals).count());
        }
    }

    @Test
    void itPrintsNothing() {
        var printed = new ByteArrayOutputStream();
        var out = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            SamplePortal.start(settings(0)).close();
        } finally {
            System.setOut(out);
        }
        assertEquals("", printed.toString(StandardCharsets.UTF_8));
    }
}
