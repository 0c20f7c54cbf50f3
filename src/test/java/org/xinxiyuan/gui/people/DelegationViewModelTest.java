package org.xinxiyuan.gui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.gui.Bench;

class DelegationViewModelTest {
    @TempDir
    Path folder;

    private Bench desk;
    private DelegationViewModel model;

    @BeforeEach
    void sitDown() {
        desk = new Bench(folder.resolve("home"));
        model = new DelegationViewModel(desk.bench, desk.background(), desk.messages);
        model.begin();
    }

    @AfterEach
    void goHome() {
        desk.close();
    }

    @Test
    void onlySignersCanDelegateAndOnlyToSomebody() {
        assertEquals(List.of("李某", "赵某"), model.givers());
        assertEquals(List.of("王某", "李某", "赵某"), model.takers());
        model.giver().set("赵某");
        assertFalse(model.ready().get());
        model.taker().set("李某");
        assertTrue(model.ready().get());
    }

    @Test
    void aDelegationIsGivenAndEndedAndBothAreRemembered() {
        give("赵某", "李某", 7);
        var given = model.delegations().get(0);
        assertTrue(given.holdsOn(model.today()));
        assertEquals("", model.objection().get());
        model.end(given);
        assertFalse(model.delegations().get(0).holdsOn(model.today()));
        model.end(given);
        assertEquals("没有可以终止的委托。", model.objection().get());
        give("赵某", "李某", 1);
        assertEquals(2, model.delegations().size());
        assertTrue(model.delegations().get(0).holdsOn(model.today()), "the latest stands first");
    }

    @Test
    void whatIsRefusedIsToldAndTheFormKept() {
        give("赵某", "赵某", 7);
        assertTrue(model.objection().get().contains("不能委托自己"), model.objection()::get);
        assertEquals("赵某", model.taker().get());
        assertEquals(List.of(), model.delegations());
    }

    private void give(String giver, String taker, int days) {
        model.giver().set(giver);
        model.taker().set(taker);
        model.until().set(model.today().plusDays(days));
        model.give();
    }
}
