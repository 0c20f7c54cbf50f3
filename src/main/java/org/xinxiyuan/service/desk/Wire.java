package org.xinxiyuan.service.desk;

import java.util.function.Function;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.outbox.Connection;
import org.xinxiyuan.outbox.Connection.Registration;
import org.xinxiyuan.outbox.Feed;
import org.xinxiyuan.outbox.Outbox;
import org.xinxiyuan.outbox.Portal;

/** The way out: outbox, feed and registration, how to reach the portal of a registration, and the line itself. */
public record Wire(Outbox outbox, Feed feed, Connection connection, Function<Registration, Portal> portals, Line line) {
    /** The portal this device is registered with; throws {@code portal.not-connected} where there is none. */
    public Portal portal() {
        return portals.apply(
                connection.registration().orElseThrow(() -> new WorkstationException("portal.not-connected")));
    }
}
