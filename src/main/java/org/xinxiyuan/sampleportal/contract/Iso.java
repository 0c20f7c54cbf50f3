package org.xinxiyuan.sampleportal.contract;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** 时间: the portal's clock as the wire shows it, in the county's zone with its offset. */
public final class Iso {
    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter WIRE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx");

    private final Clock clock;

    public Iso(Clock clock) {
        this.clock = clock;
    }

    public Instant instant() {
        return clock.instant();
    }

    public String now() {
        return wire(clock.instant());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), COUNTY);
    }

    public static String wire(Instant instant) {
        return WIRE.format(instant.atZone(COUNTY));
    }
}
