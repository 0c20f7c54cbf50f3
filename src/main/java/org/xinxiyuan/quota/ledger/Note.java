package org.xinxiyuan.quota.ledger;

import java.time.LocalDate;
import java.util.Objects;

/**
 * 加减分事项: what a scheme rewards or punishes by name and no system sees, such as a late answer (迟报) or an error (错情).
 *
 * @param matter the name the scheme gives it
 * @param times how often; at least 1
 */
public record Note(String id, String matter, int times, LocalDate on, Evidence evidence) implements Entry {
    public Note {
        Objects.requireNonNull(id);
        if (times < 1) {
            throw new IllegalArgumentException("times " + times);
        }
    }
}
