package org.xinxiyuan.sampleportal.officepages;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** 登录: who has shown the office's token. Token and logins are gone with the process. */
public final class Sessions {
    private static final Duration LIFE = Duration.ofHours(8);
    private static final int BYTES = 24;

    private final Supplier<Instant> clock;
    private final SecureRandom random = new SecureRandom();
    private final String token;
    private final Map<String, Session> open = new ConcurrentHashMap<>();

    public Sessions(Supplier<Instant> clock) {
        this.clock = clock;
        this.token = word();
    }

    /** 口令 for the office's page, made anew at each start. */
    public String token() {
        return token;
    }

    /** A new login's key, if the token is right. */
    Optional<String> open(String shown) {
        var right =
                MessageDigest.isEqual(shown.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
        return right ? Optional.of(begin()) : Optional.empty();
    }

    private String begin() {
        var key = word();
        open.put(key, new Session(word(), clock.get().plus(LIFE)));
        return key;
    }

    Optional<Session> find(String key) {
        return Optional.ofNullable(open.get(key)).filter(session -> session.standsAt(clock.get()));
    }

    void close(String key) {
        open.remove(key);
    }

    private String word() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
