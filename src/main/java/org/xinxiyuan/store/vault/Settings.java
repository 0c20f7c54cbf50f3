package org.xinxiyuan.store.vault;

import java.util.Optional;

/** Named values under a prefix of their own. */
public record Settings(Vault vault, String prefix) {
    public Optional<String> get(String key) {
        return vault.first("SELECT value FROM setting WHERE key = ?", row -> row.text("value"), prefix + key);
    }

    public void put(String key, String value) {
        vault.update(
                "INSERT INTO setting (key, value) VALUES (?, ?)"
                        + " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                prefix + key,
                value);
    }

    public void remove(String key) {
        vault.update("DELETE FROM setting WHERE key = ?", prefix + key);
    }
}
