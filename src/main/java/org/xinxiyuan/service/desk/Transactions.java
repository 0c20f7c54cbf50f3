package org.xinxiyuan.service.desk;

import java.util.function.Supplier;

/** Port: one act, one transaction; calls inside one join it. */
public interface Transactions {
    <T> T inTransaction(Supplier<T> act);

    default void run(Runnable act) {
        inTransaction(() -> {
            act.run();
            return true;
        });
    }
}
