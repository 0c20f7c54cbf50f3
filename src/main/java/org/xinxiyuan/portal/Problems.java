package org.xinxiyuan.portal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import okhttp3.Response;
import org.xinxiyuan.outbox.Answer.Kind;
import org.xinxiyuan.outbox.Answer.Trouble;

/** What an answer other than 2xx means (RFC 9457): the code counts, never the text. */
final class Problems {
    /** Codes where the status alone says what is to be done: proxies send these without the portal's JSON. */
    private static final Map<Integer, String> TELLING = Map.of(
            413, "too_large", 429, "rate_limited", 500, "server_error", 503, "unavailable", 507, "no_space");

    private Problems() {}

    static <T> Trouble<T> of(Response response) throws IOException {
        int status = response.code();
        var problem = problem(response);
        if (problem.isEmpty() && !TELLING.containsKey(status) && status < 500 && !bearerWanted(response)) {
            return Trouble.of(Kind.UNKNOWN, "not_the_portal");
        }
        var code = problem.flatMap(p -> Nodes.optional(p, "code"))
                .orElse(status == 401 ? "token_expired" : TELLING.getOrDefault(status, "server_error"));
        var limit = problem.map(p -> p.path("limit")).filter(JsonNode::isIntegralNumber).map(JsonNode::asLong);
        return new Trouble<>(kind(status), kind(status) == Kind.UNKNOWN ? "server_error" : code, wait(response), limit);
    }

    private static Kind kind(int status) {
        return switch (status) {
            case 401 -> Kind.UNAUTHORIZED;
            case 410 -> Kind.CURSOR_EXPIRED;
            case 413 -> Kind.TOO_LARGE;
            case 426 -> Kind.FATAL;
            case 429, 503, 507 -> Kind.BUSY;
            default -> status < 400 || status >= 500 ? Kind.UNKNOWN : Kind.REFUSED;
        };
    }

    private static Optional<JsonNode> problem(Response response) throws IOException {
        try {
            return Optional.of(Wire.body(response)).filter(p -> Nodes.optional(p, "code").isPresent());
        } catch (Wire.NotThePortal other) {
            return Optional.empty();
        }
    }

    /** A 401 without a body (HEAD) still says whose it is. */
    private static boolean bearerWanted(Response response) {
        return response.code() == 401
                && (response.request().method().equals("HEAD")
                        || response.headers("WWW-Authenticate").stream().anyMatch(h -> h.startsWith("Bearer")));
    }

    /** Seconds; dates are not in the contract. */
    private static Optional<Duration> wait(Response response) {
        return Optional.ofNullable(response.header(Wire.WAIT))
                .map(String::strip)
                .filter(s -> s.matches("\\d{1,9}"))
                .map(s -> Duration.ofSeconds(Long.parseLong(s)));
    }
}
