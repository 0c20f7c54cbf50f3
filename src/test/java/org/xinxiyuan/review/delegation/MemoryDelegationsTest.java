package org.xinxiyuan.review.delegation;

class MemoryDelegationsTest extends DelegationsContract {
    private final Delegations delegations = new MemoryDelegations();

    @Override
    protected Delegations delegations() {
        return delegations;
    }
}
