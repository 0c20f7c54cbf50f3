package org.xinxiyuan.store.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransactionTest {
    @TempDir
    Path home;

    private Vault vault;

    @BeforeEach
    void create() {
        vault = Vaults.create(home, "口令", Clock.systemUTC());
    }

    @AfterEach
    void close() {
        vault.close();
    }

    private void put(String key) {
        vault.update("INSERT INTO setting (key, value) VALUES (?, '')", key);
    }

    private List<String> keys() {
        return vault.query("SELECT key FROM setting ORDER BY key", row -> row.text("key"));
    }

    private static void fail() {
        throw new IllegalStateException("on purpose");
    }

    @Test
    void aFailedActLeavesNothing() {
        assertThrows(IllegalStateException.class, () -> vault.run(() -> {
            put("a");
            fail();
        }));
        assertEquals(List.of(), keys());
        vault.run(() -> put("b"));
        assertEquals(List.of("b"), keys());
    }

    @Test
    void anInnerActJoinsTheOuterOne() {
        assertThrows(IllegalStateException.class, () -> vault.run(() -> {
            vault.run(() -> put("a"));
            fail();
        }));
        assertEquals(List.of(), keys());
    }

    @Test
    void aFailedInnerActUndoesItsOwnPartAlone() {
        vault.run(() -> {
            put("a");
            assertThrows(IllegalStateException.class, () -> vault.run(() -> {
                put("b");
                fail();
            }));
            put("c");
        });
        assertEquals(List.of("a", "c"), keys());
    }

    @Test
    void hooksWaitForTheOutermostEnd() {
        var done = new ArrayList<String>();
        vault.run(() -> {
            vault.run(() -> vault.afterCommit(() -> done.add("inner " + keys())));
            assertThrows(IllegalStateException.class, () -> vault.run(() -> {
                vault.afterCommit(() -> done.add("never"));
                vault.afterRollback(() -> done.add("undone"));
                fail();
            }));
            vault.afterRollback(() -> done.add("never"));
            put("z");
            assertEquals(List.of(), done);
        });
        assertEquals(List.of("undone", "inner [z]"), done);
    }

    @Test
    void callsFromManyThreadsDoNotMix() throws Exception {
        var threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Object>> acts = IntStream.range(0, 40)
                    .<Callable<Object>>mapToObj(i -> () -> vault.inTransaction(() -> {
                        put(i + "a");
                        put(i + "b");
                        if (i % 2 == 0) {
                            fail();
                        }
                        return i;
                    }))
                    .toList();
            for (var outcome : threads.invokeAll(acts)) {
                try {
                    outcome.get();
                } catch (java.util.concurrent.ExecutionException expected) {
                    assertEquals(IllegalStateException.class, expected.getCause().getClass());
                }
            }
        } finally {
            threads.shutdown();
        }
        assertEquals(40, keys().size());
    }
}
