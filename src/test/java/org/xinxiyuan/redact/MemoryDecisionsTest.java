package org.xinxiyuan.redact;

class MemoryDecisionsTest extends DecisionsContract {
    private final MemoryDecisions decisions = new MemoryDecisions();

    @Override
    protected Decisions decisions() {
        return decisions;
    }
}
