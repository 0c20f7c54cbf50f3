package org.xinxiyuan.outbox;

import java.time.Instant;
import java.util.Optional;

/** Port: how this device is known to the portal (设备登记). */
public interface Connection {
    Optional<Registration> registration();

    void register(Registration registration);

    /** Remembers the portal's identity and epoch as last seen. */
    void seen(String portalId, String epoch);

    Optional<Seen> lastSeen();

    record Seen(String portalId, String epoch) {}

    /**
     * @param url base address up to {@code /gk/v1}
     * @param token kept in the encrypted store alone; not printed
     */
    record Registration(String url, String deviceId, String token, Unit unit, Instant expiresAt) {
        @Override
        public String toString() {
            return "Registration[" + deviceId + "]";
        }
    }

    /** 单位. */
    record Unit(String code, String name, java.util.List<String> scopes) {}
}
