package org.xinxiyuan.sampleportal.store;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;

/** 数据世代: made with the database and kept with it; a portal set up anew or restored from a backup has another one. */
public final class Epoch {
    private static final int RANDOM_BYTES = 4;

    private final Database database;
    private volatile String value;

    public Epoch(Database database, LocalDate today) {
        this.database = database;
        this.value = database.transaction(
                () -> database.one("SELECT value FROM setting WHERE name = 'epoch'", row -> row.getString(1))
                        .orElseGet(() -> begin(today)));
    }

    public String value() {
        return value;
    }

    /** After a restore: every cursor given before is worthless. */
    public void renew(LocalDate today) {
        value = database.transaction(() -> begin(today));
    }

    private String begin(LocalDate today) {
        var random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        var epoch = "e-" + DateTimeFormatter.BASIC_ISO_DATE.format(today) + "-"
                + HexFormat.of().formatHex(random);
        database.run("INSERT OR REPLACE INTO setting (name, value) VALUES ('epoch', ?)", epoch);
        return epoch;
    }
}
