package org.xinxiyuan.outbox.sync;

import java.util.List;
import java.util.Optional;
import org.xinxiyuan.outbox.Connection;

/** A registered device. */
final class ConnectionInHand implements Connection {
    Optional<Registration> registration = Optional.of(new Registration(
            "https://portal.county.example/gk/v1",
            "0195559c-2c10-7d3e-9a41-7f0c2b6d1e55",
            "gkd_0123456789abcdef",
            new Unit("990123104", "清河镇人民政府", List.of("items.write", "reports.write", "attachments.write")),
            Pieces.SIGNED.plusSeconds(86_400)));
    Optional<Seen> seen = Optional.empty();

    @Override
    public Optional<Registration> registration() {
        return registration;
    }

    @Override
    public void register(Registration fresh) {
        registration = Optional.of(fresh);
    }

    @Override
    public void seen(String portalId, String epoch) {
        seen = Optional.of(new Seen(portalId, epoch));
    }

    @Override
    public Optional<Seen> lastSeen() {
        return seen;
    }
}
