package org.xinxiyuan.quota.ledger;

import java.util.List;

class MemoryLedgerTest extends LedgerContract {
    private final MemoryLedger ledger = new MemoryLedger();

    @Override
    protected Ledger ledger() {
        return ledger;
    }

    @Override
    protected List<String> trail() {
        return ledger.trail();
    }

    @Override
    protected String stored(byte[] bytes) {
        return "ab".repeat(32);
    }
}
