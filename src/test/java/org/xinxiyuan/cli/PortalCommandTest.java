package org.xinxiyuan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.RealPremises;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Streams;
import org.xinxiyuan.cli.demo.Samples;

/** {@code portal}: what it prints, its faults, and that an interrupt ends it. */
class PortalCommandTest {
    private final Premises premises = RealPremises.at(Samples.clock());

    @TempDir
    Path folder;

    private static int status(String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address)).build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void itRunsWithItsFaultsUntilItIsInterrupted() throws Exception {
        var code = new CompletableFuture<Integer>();
        try (var in = new PipedInputStream(1 << 16);
                var out = new PrintStream(new PipedOutputStream(in), true, StandardCharsets.UTF_8)) {
            var portal = new Thread(() -> code.complete(run(out)));
            portal.start();
            var told = firstLine(in);
            assertEquals(500, status(told.path("api").asText() + "/meta"));
            assertEquals(200, status(told.path("api").asText() + "/meta"), "for one request");
            assertEquals(401, status(told.path("office").asText()), "the login");
            assertTrue(told.path("officeToken").asText().length() >= 32);
            assertTrue(told.path("code").asText().matches("[0-9A-Z]{4}(-[0-9A-Z]{4}){2}"));
            portal.interrupt();
            assertEquals(0, code.get(60, TimeUnit.SECONDS));
        }
    }

    private int run(PrintStream out) {
        var words = new String[] {
            "portal",
            "--json",
            "--port",
            "0",
            "--dir",
            folder.resolve("p").toString(),
            "--review",
            "--fault",
            "500x1@/meta"
        };
        return new CommandLineDoor(premises, new Streams(out, new PrintStream(OutputStream.nullOutputStream())))
                .run(words);
    }

    private static JsonNode firstLine(PipedInputStream in) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        var text = new StringBuilder();
        while (!text.toString().strip().endsWith("}")) {
            text.append(reader.readLine());
        }
        return new ObjectMapper().readTree(text.toString());
    }

    @Test
    void aFaultThatIsNoneIsWrongUsage() {
        var terminal = new Terminal(premises, folder);
        var dir = folder.resolve("p").toString();
        assertEquals(2, terminal.bare("portal", "--port", "0", "--dir", dir, "--fault", "fire"));
        assertTrue(terminal.err().contains("fire"));
    }
}
