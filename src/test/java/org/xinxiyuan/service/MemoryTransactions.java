package org.xinxiyuan.service;

import java.util.function.Supplier;
import org.xinxiyuan.service.desk.Transactions;

/** Runs each act alone, for tests; nothing is undone. */
public final class MemoryTransactions implements Transactions {
    @Override
    public synchronized <T> T inTransaction(Supplier<T> act) {
        return act.get();
    }
}
