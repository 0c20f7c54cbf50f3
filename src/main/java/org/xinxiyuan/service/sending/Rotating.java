package org.xinxiyuan.service.sending;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.xinxiyuan.outbox.Answer;
import org.xinxiyuan.outbox.Answer.Kind;
import org.xinxiyuan.outbox.Answer.Trouble;
import org.xinxiyuan.outbox.Connection.Registration;
import org.xinxiyuan.service.desk.Preferences;
import org.xinxiyuan.service.desk.Wire;

/**
 * 换发令牌: asks for a new token once the old one is past half its life. The old one stays good for a day or until the
 * new one is first used, so that a lost answer is asked for again and locks nobody out. Whatever goes wrong, the run
 * goes on with the token there is.
 */
final class Rotating {
    private static final String SINCE = "token.since";
    private static final int TRIES = 3;

    private final Preferences preferences;
    private final Wire wire;
    private final Clock clock;

    Rotating(Preferences preferences, Wire wire, Clock clock) {
        this.preferences = preferences;
        this.wire = wire;
        this.clock = clock;
    }

    /** A token was issued just now. */
    static void issued(Preferences preferences, Clock clock) {
        preferences.put(SINCE, clock.instant().toString());
    }

    void ifDue() {
        wire.connection().registration().filter(this::due).ifPresent(this::rotate);
    }

    private boolean due(Registration registration) {
        var now = clock.instant();
        try {
            var since = Instant.parse(preferences.get(SINCE).orElse(""));
            var life = Duration.between(since, registration.expiresAt());
            return !life.isNegative() && since.plus(life.dividedBy(2)).isBefore(now);
        } catch (DateTimeException unknown) {
            // A registration of an earlier version: its life is counted from today.
            issued(preferences, clock);
            return false;
        }
    }

    private void rotate(Registration registration) {
        for (int i = 0; i < TRIES; i++) {
            var answer = wire.line().rotate(registration);
            if (answer instanceof Answer.Got<Registration> fresh) {
                wire.connection().register(fresh.value());
                issued(preferences, clock);
                return;
            }
            if (((Trouble<Registration>) answer).kind() != Kind.UNKNOWN) {
                return;
            }
        }
    }
}
