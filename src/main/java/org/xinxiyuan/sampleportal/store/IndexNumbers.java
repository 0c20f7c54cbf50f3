package org.xinxiyuan.sampleportal.store;

import java.util.Optional;

/** 索引号: one number per published item and year series, kept through every correction. */
public final class IndexNumbers {
    private static final String GIVE = """
            INSERT INTO index_number (item, series, number) VALUES (?, ?,
                (SELECT coalesce(max(number), 0) + 1 FROM index_number WHERE series = ?))""";

    private final Database database;

    public IndexNumbers(Database database) {
        this.database = database;
    }

    /** The item's number in the form {@code series-00001}. */
    public String of(String item, String series) {
        return given(item).orElseGet(() -> {
            database.run(GIVE, item, series, series);
            return given(item).orElseThrow();
        });
    }

    private Optional<String> given(String item) {
        return database.one(
                "SELECT series, number FROM index_number WHERE item = ?",
                row -> "%s-%05d".formatted(row.getString(1), row.getLong(2)),
                item);
    }
}
