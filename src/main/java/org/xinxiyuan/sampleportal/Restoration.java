package org.xinxiyuan.sampleportal;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.xinxiyuan.sampleportal.office.Backup;
import org.xinxiyuan.sampleportal.store.Database;
import org.xinxiyuan.sampleportal.store.Epoch;
import org.xinxiyuan.sampleportal.store.Snapshot;

/** 恢复: puts the backup back in one go; nobody is answered out of the old portal under the new epoch. */
record Restoration(Snapshot snapshot, Database database, Epoch epoch, Supplier<LocalDate> today, Runnable inOrder)
        implements Backup {
    @Override
    public boolean exists() {
        return snapshot.exists();
    }

    @Override
    public void take() {
        snapshot.take();
    }

    @Override
    public void putBack() {
        database.alone(() -> {
            snapshot.putBack();
            epoch.renew(today.get());
            inOrder.run();
        });
    }
}
