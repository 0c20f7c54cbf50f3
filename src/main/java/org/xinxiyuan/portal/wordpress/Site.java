package org.xinxiyuan.portal.wordpress;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import okhttp3.Credentials;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.xinxiyuan.outbox.Answer;
import org.xinxiyuan.portal.Malformed;
import org.xinxiyuan.portal.Wire;

/** 站点: requests to {@code wp/v2} with an application password (应用程序密码). Trouble is thrown as {@link Broken}. */
final class Site {
    private static final MediaType JSON = MediaType.get("application/json");

    private final Wire wire;
    private final String credentials;
    private Optional<Instant> time = Optional.empty();

    /** @param token user and application password, parted by a colon */
    Site(Wire wire, String token) {
        this.wire = wire;
        var colon = token.indexOf(':');
        credentials = Credentials.basic(
                token.substring(0, Math.max(0, colon)), token.substring(colon + 1), StandardCharsets.UTF_8);
    }

    /** The site's clock, as its last answer told it. */
    Instant time() {
        if (time.isEmpty()) {
            get("users/me", Map.of());
        }
        return time.orElseThrow(Malformed::new);
    }

    void cut() {
        wire.cut();
    }

    void refresh() {
        wire.refresh();
    }

    /** One object. */
    JsonNode get(String path, Map<String, String> query) {
        return ask(() -> request(url(path, query)), Site::object);
    }

    /** A list of objects. */
    List<JsonNode> list(String path, Map<String, String> query) {
        return ask(() -> request(url(path, query)), Site::array);
    }

    JsonNode post(String path, ObjectNode body) {
        var bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        return ask(
                () -> request(url(path, Map.of("context", "edit"))).post(RequestBody.create(bytes, JSON)),
                Site::object);
    }

    JsonNode post(String path, RequestBody body, Map<String, String> headers) {
        return ask(
                () -> {
                    var request = request(url(path, Map.of("context", "edit"))).post(body);
                    headers.forEach(request::header);
                    return request;
                },
                Site::object);
    }

    void delete(String path) {
        ask(() -> request(url(path, Map.of())).delete(), Site::object);
    }

    private HttpUrl url(String path, Map<String, String> query) {
        var url = wire.address().at(path);
        query.forEach(url::addQueryParameter);
        return url.build();
    }

    private Request.Builder request(HttpUrl url) {
        return wire.to(url).header("Authorization", credentials);
    }

    private <T> T ask(Supplier<Request.Builder> request, Reading<T> reading) {
        Answer<T> answer = wire.exchange(request, response -> {
            time = Optional.ofNullable(response.headers().getInstant("Date"));
            if (!response.isSuccessful()) {
                return SiteProblems.of(response);
            }
            return new Answer.Got<>(reading.read(response));
        });
        if (answer instanceof Answer.Got<T> got) {
            return got.value();
        }
        throw new Broken((Answer.Trouble<T>) answer);
    }

    /** Reads a good answer. */
    private interface Reading<T> {
        T read(Response response) throws IOException;
    }

    private static JsonNode object(Response response) throws IOException {
        var json = Wire.read(response);
        if (!json.isObject()) {
            throw new Malformed();
        }
        return json;
    }

    private static List<JsonNode> array(Response response) throws IOException {
        var json = Wire.read(response);
        if (!json.isArray()) {
            throw new Malformed();
        }
        var all = new ArrayList<JsonNode>();
        json.forEach(all::add);
        return all;
    }

    /** The way out of a sequence of requests when one of them got no answer. */
    static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Answer.Trouble<?> trouble;

        Broken(Answer.Trouble<?> trouble) {
            super(trouble.code(), null, false, false);
            this.trouble = trouble;
        }

        Answer.Trouble<?> trouble() {
            return trouble;
        }

        /** The site's own code where it refused this one request. */
        Optional<String> refused() {
            return trouble.kind() == Answer.Kind.REFUSED ? Optional.of(trouble.code()) : Optional.empty();
        }
    }
}
