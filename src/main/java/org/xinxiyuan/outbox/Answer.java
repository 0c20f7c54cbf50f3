package org.xinxiyuan.outbox;

import java.time.Duration;
import java.util.Optional;

/** What the portal answered, or why there is no answer; trouble is expected and a value. */
public sealed interface Answer<T> {
    record Got<T>(T value) implements Answer<T> {}

    /**
     * @param code the contract's code, or {@code unreachable}, {@code not_the_portal}, {@code protocol_error}
     * @param retryAfter the portal's floor for waiting
     * @param limit bytes, where the portal named a limit
     */
    record Trouble<T>(Kind kind, String code, Optional<Duration> retryAfter, Optional<Long> limit)
            implements Answer<T> {
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
