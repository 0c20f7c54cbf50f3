package org.xinxiyuan.portal.wordpress;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import okhttp3.Response;
import org.xinxiyuan.outbox.Answer.Kind;
import org.xinxiyuan.outbox.Answer.Trouble;
import org.xinxiyuan.portal.Nodes;
import org.xinxiyuan.portal.Wire;

/** What a refusal of the site means: its code counts, never its text. */
final class SiteProblems {
    private SiteProblems() {}

    static <T> Trouble<T> of(Response response) throws IOException {
        int status = response.code();
        var own = Nodes.optional(Wire.read(response), "code");
        var kind = kind(status, own.orElse(""));
        return new Trouble<>(kind, code(kind, own), wait(response), Optional.empty());
    }

    private static Optional<Duration> wait(Response response) {
        return Optional.ofNullable(response.header(Wire.WAIT))
                .filter(s -> s.matches("\\d{1,9}"))
                .map(s -> Duration.ofSeconds(Long.parseLong(s)));
    }

    private static Kind kind(int status, String code) {
        // A type of file it does not take is a refusal, though it comes as 500.
        if (code.startsWith("rest_upload")) {
            return Kind.REFUSED;
        }
        return switch (status) {
            case 401 -> Kind.UNAUTHORIZED;
            case 413 -> Kind.TOO_LARGE;
            case 429, 503, 507 -> Kind.BUSY;
            default -> status < 400 || status >= 500 ? Kind.UNKNOWN : Kind.REFUSED;
        };
    }

    private static String code(Kind kind, Optional<String> own) {
        return switch (kind) {
            case UNAUTHORIZED -> "token_expired";
            case TOO_LARGE -> "too_large";
            case BUSY -> "unavailable";
            case REFUSED -> own.orElse("bad_request");
            default -> "server_error";
        };
    }
}
