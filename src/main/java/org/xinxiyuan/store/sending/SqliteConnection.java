package org.xinxiyuan.store.sending;

import java.util.Optional;
import org.xinxiyuan.outbox.Connection;
import org.xinxiyuan.store.json.RecordJson;
import org.xinxiyuan.store.vault.Settings;
import org.xinxiyuan.store.vault.Vault;

/** How this device is known to the portal (设备登记); the token lies in the encrypted store alone. */
public final class SqliteConnection implements Connection {
    private static final String REGISTRATION = "registration";
    private static final String PORTAL = "portal-id";
    private static final String EPOCH = "epoch";

    private final Vault vault;
    private final Settings settings;

    public SqliteConnection(Vault vault) {
        this.vault = vault;
        this.settings = new Settings(vault, "connection.");
    }

    @Override
    public Optional<Registration> registration() {
        return settings.get(REGISTRATION).map(RecordJson::registration);
    }

    @Override
    public void register(Registration registration) {
        settings.put(REGISTRATION, RecordJson.registration(registration));
    }

    @Override
    public void seen(String portalId, String epoch) {
        vault.run(() -> {
            settings.put(PORTAL, portalId);
            settings.put(EPOCH, epoch);
        });
    }

    @Override
    public Optional<Seen> lastSeen() {
        return settings.get(PORTAL).flatMap(id -> settings.get(EPOCH).map(epoch -> new Seen(id, epoch)));
    }
}
