package org.xinxiyuan.sampleportal.officepages;

import java.time.Instant;

/** One login: the word its forms must carry, and what the last act has to say. */
final class Session {
    private final String csrf;
    private final Instant until;
    private String said = "";

    Session(String csrf, Instant until) {
        this.csrf = csrf;
        this.until = until;
    }

    String csrf() {
        return csrf;
    }

    boolean standsAt(Instant now) {
        return now.isBefore(until);
    }

    synchronized void say(String words) {
        said = words;
    }

    /** Once. */
    synchronized String said() {
        var words = said;
        said = "";
        return words;
    }
}
