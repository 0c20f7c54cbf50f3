package org.xinxiyuan.service.desk;

import java.util.function.Function;
import org.xinxiyuan.outbox.Connection;
import org.xinxiyuan.outbox.Connection.Registration;
import org.xinxiyuan.outbox.Feed;
import org.xinxiyuan.outbox.Outbox;
import org.xinxiyuan.outbox.Portal;

/** The way out: outbox, feed and registration, and how to reach the portal of a registration. */
public record Wire(Outbox outbox, Feed feed, Connection connection, Function<Registration, Portal> portals) {}
