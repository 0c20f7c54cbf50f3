package org.xinxiyuan.portal;

import java.util.Optional;
import okhttp3.HttpUrl;
import org.xinxiyuan.outbox.Answer.Kind;
import org.xinxiyuan.outbox.Answer.Trouble;

/** The portal's base address up to {@code /gk/v1} (门户地址). Plain http is for this machine's own portal alone. */
public record Address(Optional<HttpUrl> url) {
    public static Address of(String base) {
        return new Address(Optional.ofNullable(HttpUrl.parse(base.strip())));
    }

    /** Why nothing may be sent there. */
    Optional<Trouble<?>> objection() {
        if (url.isEmpty()) {
            return Optional.of(Trouble.of(Kind.FATAL, "bad_address"));
        }
        return url.get().isHttps() || loopback()
                ? Optional.empty()
                : Optional.of(Trouble.of(Kind.FATAL, "plain_http_refused"));
    }

    /** By its name alone: nothing is looked up. */
    boolean loopback() {
        var host = url.map(HttpUrl::host).orElse("");
        return host.equals("localhost") || host.equals("::1") || host.matches("127\\.\\d+\\.\\d+\\.\\d+");
    }

    public HttpUrl.Builder at(String path) {
        return url.orElseThrow().newBuilder().addPathSegments(path);
    }
}
