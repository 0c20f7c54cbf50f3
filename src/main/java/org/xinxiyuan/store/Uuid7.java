package org.xinxiyuan.store;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import org.xinxiyuan.document.Ids;

/** UUIDv7 with a counter that rises even when the clock goes back (编号). */
public final class Uuid7 implements Ids {
    private final TimeBasedEpochGenerator generator = Generators.timeBasedEpochGenerator();

    @Override
    public String next() {
        return generator.generate().toString();
    }
}
