package org.xinxiyuan.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A fresh encrypted store for each test, closed before its folder is removed. */
public final class StoreFixture implements BeforeEachCallback, AfterEachCallback {
    public static final String PASSPHRASE = "清河镇 it's \"ours\" 2026";
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);

    private Path home;
    private Store store;

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        home = java.nio.file.Files.createTempDirectory("xinxiyuan store 'x' ?#");
        store = Store.create(home, PASSPHRASE, CLOCK);
    }

    public Store store() {
        return store;
    }

    public Path home() {
        return home;
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        store.close();
        try (var files = java.nio.file.Files.walk(home)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
