package org.xinxiyuan.sampleportal.store;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;

/** 数据世代: made with the database and kept with it; a portal set up anew has another one. */
public final class Epoch {
    private static final int RANDOM_BYTES = 4;

    private Epoch() {}

    public static String of(Database database, LocalDate today) {
        return database.transaction(
                () -> database.one("SELECT value FROM setting WHERE name = 'epoch'", row -> row.getString(1))
                        .orElseGet(() -> begin(database, today)));
    }

    private static String begin(Database database, LocalDate today) {
        var random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        var epoch = "e-" + DateTimeFormatter.BASIC_ISO_DATE.format(today) + "-"
                + HexFormat.of().formatHex(random);
        database.run("INSERT INTO setting (name, value) VALUES ('epoch', ?)", epoch);
        return epoch;
    }
}
