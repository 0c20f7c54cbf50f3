package org.xinxiyuan.store;

import java.util.Optional;
import org.xinxiyuan.service.desk.Preferences;
import org.xinxiyuan.store.vault.Settings;
import org.xinxiyuan.store.vault.Vault;

/** The workspace's few settings (本单位设置). */
public final class SqlitePreferences implements Preferences {
    private final Settings settings;

    public SqlitePreferences(Vault vault) {
        this.settings = new Settings(vault, "preference.");
    }

    @Override
    public Optional<String> get(String key) {
        return settings.get(key);
    }

    @Override
    public void put(String key, String value) {
        settings.put(key, value);
    }
}
