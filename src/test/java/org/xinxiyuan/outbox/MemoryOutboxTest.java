package org.xinxiyuan.outbox;

class MemoryOutboxTest extends OutboxContract {
    private final MemoryOutbox outbox = new MemoryOutbox();

    @Override
    protected Outbox outbox() {
        return outbox;
    }
}
