package org.xinxiyuan.sampleportal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.xinxiyuan.sampleportal.contract.Json;

/** A portal in a folder and a registered township that talks to it, for tests. */
final class Township implements AutoCloseable {
    static final Path RESOURCES = Path.of("src/test/resources/sampleportal");
    static final String DEVICE = "0195559c-2c10-7d3e-9a41-7f0c2b6d1e55";

    final TestClock clock = new TestClock();
    private final Path dir;
    private final String seed;
    private final HttpClient http = HttpClient.newHttpClient();
    SamplePortal portal;
    String token = "";

    Township(Path dir) {
        this(dir, "seed.json");
    }

    Township(Path dir, String seed) {
        this.dir = dir;
        this.seed = seed;
        start();
        token = register(DEVICE, portal.registrationCode()).json().path("token").asText();
    }

    void start() {
        portal = SamplePortal.start(new SamplePortal.Settings(
                dir, 0, clock, RESOURCES.resolve("catalog.json"), new SmallCheck(), RESOURCES.resolve(seed)));
    }

    void restart() {
        portal.close();
        start();
    }

    Answer register(String device, String code) {
        var request = Json.object()
                .put("deviceId", device)
                .put("code", code)
                .put("name", "清河镇党政办-01")
                .put("clientVersion", "1.0.0")
                .put("contract", "1.0");
        return send("POST", "/devices", request);
    }

    Answer get(String path) {
        return exchange(request(path).GET());
    }

    Answer send(String method, String path, JsonNode body) {
        return exchange(request(path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofByteArray(Json.bytes(body))));
    }

    Answer put(ObjectNode item) {
        return send("PUT", "/items/" + item.path("id").asText(), item);
    }

    Answer withdraw(String id, ObjectNode withdrawal) {
        return send("PUT", "/items/" + id + "/withdrawal", withdrawal);
    }

    Answer batch(ObjectNode... operations) {
        var request = Json.object().put("batchId", Items.id(999_999));
        var array = request.putArray("operations");
        for (var operation : operations) {
            array.add(operation);
        }
        return send("POST", "/items:batch", request);
    }

    Answer bytes(String method, String sha256, byte[] body, String... headers) {
        var request = request("/attachments/" + sha256).header("Content-Type", "application/octet-stream");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return exchange(
                request.method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body)));
    }

    Answer site(String path) {
        return exchange(
                HttpRequest.newBuilder(portal.publicSite().resolve(path)).GET());
    }

    HttpRequest.Builder request(String path) {
        var builder = HttpRequest.newBuilder(URI.create(portal.address() + path));
        return token.isEmpty() ? builder : builder.header("Authorization", "Bearer " + token);
    }

    Answer exchange(HttpRequest.Builder request) {
        try {
            var asked = request.build();
            boolean asItIs = portal.faults().active().isEmpty();
            var answer = http.send(asked, BodyHandlers.ofByteArray());
            if (asItIs) {
                Overseen.check(asked, answer);
            }
            return new Answer(answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        portal.close();
    }
}
