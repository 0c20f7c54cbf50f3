package org.xinxiyuan.outbox;

import java.util.Optional;

/** A device's registration in memory, for tests. */
public final class MemoryConnection implements Connection {
    private Optional<Registration> registration = Optional.empty();
    private Optional<Seen> seen = Optional.empty();

    @Override
    public synchronized Optional<Registration> registration() {
        return registration;
    }

    @Override
    public synchronized void register(Registration other) {
        registration = Optional.of(other);
    }

    @Override
    public synchronized void seen(String portalId, String epoch) {
        seen = Optional.of(new Seen(portalId, epoch));
    }

    @Override
    public synchronized Optional<Seen> lastSeen() {
        return seen;
    }
}
