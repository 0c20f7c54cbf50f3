package org.xinxiyuan.gui.unlock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.RealPremises;
import org.xinxiyuan.cli.command.Premises;
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
        var model = model(premises, opened);
        assertFalse(model.fresh());
        model.passphrase().set("wrong");
        model.unlock();
        assertEquals("store.wrong-passphrase", model.objection().get());
        model.passphrase().set("right-passphrase");
        assertTrue(model.objection().get().isEmpty(), "the old objection is gone");
        model.unlock();
        assertEquals(1, opened.size());
        opened.get(0).close();
    }

    @Test
    void makesAWorkspaceOnlyWhenThePassphraseWasTypedTwiceAndTheUnitIsNamed() {
        var premises = RealPremises.at(Samples.clock());
        var opened = new ArrayList<Office>();
        var model = model(premises, opened);
        assertTrue(model.fresh());
        model.passphrase().set("first-passphrase");
        model.unlock();
        assertFalse(premises.exists(home), "typed once makes nothing");
        model.repeated().set("first-passphrase");
        model.unlock();
        assertFalse(premises.exists(home), "a workspace belongs to a unit");
        model.unit().set(" 清河镇人民政府 ");
        model.unlock();
        assertEquals("清河镇人民政府", opened.get(0).desk().unit());
        opened.get(0).close();
        premises.open(home, "first-passphrase").close();
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', NONE",
        "seven77, '', TOO_SHORT",
        "seven77, seven77, TOO_SHORT",
        "eight888, '', UNFINISHED",
        "eight888, eight, UNFINISHED",
        "eight888, eighz, DIFFERENT",
        "eight888, eight8888, DIFFERENT",
        "eight888, eight888, GOOD",
        "八个汉字也是口令, 八个汉字也是口令, GOOD",
    })
    void tellsAtOnceHowTheNewPassphraseStands(String first, String second, UnlockViewModel.Choice choice) {
        var model = model(RealPremises.at(Samples.clock()), new ArrayList<>());
        model.passphrase().set(first);
        model.repeated().set(second);
        assertEquals(choice, model.choice().get());
    }

    private UnlockViewModel model(Premises premises, List<Office> opened) {
        return new UnlockViewModel(
                RealPremises.gate(premises, home),
                Optional.empty(),
                ON_THE_SPOT,
                e -> ((WorkstationException) e).key(),
                opened::add);
    }
}
