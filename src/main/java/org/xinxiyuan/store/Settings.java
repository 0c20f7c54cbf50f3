package org.xinxiyuan.store;

import java.util.Optional;
import org.xinxiyuan.store.vault.Vault;

/** Named values under a prefix of their own. */
record Settings(Vault vault, String prefix) {
    Optional<String> get(String key) {
        return vault.first("SELECT value FROM setting WHERE key = ?", row -> row.text("value"), prefix + key);
    }

    void put(String key, String value) {
        vault.update("INSERT INTO setting (key, value) VALUES (?, ?)"
                + " ON CONFLICT (key) DO UPDATE SET value = excluded.value", prefix + key, value);
    }

    void remove(String key) {
        vault.update("DELETE FROM setting WHERE key = ?", prefix + key);
    }
}
