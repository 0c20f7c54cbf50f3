package org.xinxiyuan.outbox.sync;

import java.time.Clock;
import org.xinxiyuan.outbox.Connection;
import org.xinxiyuan.outbox.Feed;
import org.xinxiyuan.outbox.Outbox;
import org.xinxiyuan.outbox.Portal;

/** What a run works with. */
record Ports(Outbox outbox, Feed feed, Connection connection, Portal portal, Clock clock) {}
