package org.xinxiyuan.outbox;

import java.time.Duration;
import java.util.Optional;

/** What the portal answered, or why there is no answer; trouble is expected and a value. */
public sealed interface Answer<T> {
    record Got<T>(T value) implements Answer<T> {}

    /**
     * @param code the contract's code, or one of ours: {@code unreachable}, {@code timed_out}, {@code cut},
     *     {@code server_error}, {@code not_the_portal}, {@code protocol_error},
     *     {@code certificate}, {@code certificate_expired}, {@code certificate_other_host}, {@code tls_too_old},
     *     {@code plain_http_refused}, {@code file_missing}, {@code file_changed}, {@code download_damaged}
     * @param retryAfter the portal's floor for waiting
     * @param limit bytes, where the portal named a limit
     */
    record Trouble<T>(Kind kind, String code, Optional<Duration> retryAfter, Optional<Long> limit)
            implements Answer<T> {
        public static <T> Trouble<T> of(Kind kind, String code) {
            return new Trouble<>(kind, code, Optional.empty(), Optional.empty());
        }

        /** The same trouble as the answer to another question. */
        public <U> Trouble<U> as() {
            return new Trouble<>(kind, code, retryAfter, limit);
        }
    }

    /** What is to be done about it. */
    enum Kind {
        /** No connection or an unknown outcome: the same bytes again later. */
        UNKNOWN,
        /** 429, 503, 507: the whole run stops and waits. */
        BUSY,
        /** 401: the run stops, the queue is kept, the device registers again. */
        UNAUTHORIZED,
        /** 413: too large as sent. */
        TOO_LARGE,
        /** 410: the cursor has expired. */
        CURSOR_EXPIRED,
        /** 409 offset_mismatch and others of one request: it alone failed. */
        REFUSED,
        /** 426, wrong certificate, another portal: stop and say so. */
        FATAL
    }
}
