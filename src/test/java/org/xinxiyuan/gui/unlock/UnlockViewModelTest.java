package org.xinxiyuan.gui.unlock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.RealPremises;
import org.xinxiyuan.cli.demo.Samples;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.gui.common.Background;
import org.xinxiyuan.service.Office;

class UnlockViewModelTest {
    private static final Background ON_THE_SPOT =
            new Background(Runnable::run, Runnable::run, (Duration wait) -> Runnable::run);

    @TempDir
    Path home;

    @Test
    void opensWithTheRightPassphraseAndSaysWhenItIsWrong() {
        var premises = RealPremises.at(Samples.clock());
        premises.create(home, "right-passphrase");
        var opened = new ArrayList<Office>();
        var model = new UnlockViewModel(
                typed -> premises.open(home, typed),
                Optional.empty(),
                ON_THE_SPOT,
                e -> ((WorkstationException) e).key(),
                opened::add);
        model.passphrase().set("wrong");
        model.unlock();
        assertEquals("store.wrong-passphrase", model.objection().get());
        model.passphrase().set("right-passphrase");
        assertTrue(model.objection().get().isEmpty(), "the old objection is gone");
        model.unlock();
        assertEquals(1, opened.size());
        opened.get(0).close();
    }
}
