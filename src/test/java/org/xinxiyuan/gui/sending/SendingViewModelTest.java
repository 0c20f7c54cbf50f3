package org.xinxiyuan.gui.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.gui.Bench;
import org.xinxiyuan.gui.common.Workbench;

class SendingViewModelTest {
    @TempDir
    Path folder;

    private Bench desk;
    private SendingViewModel model;

    @BeforeEach
    void sitDown() {
        desk = new Bench(folder.resolve("home"));
        model = new SendingViewModel(desk.bench, desk.background(), desk.messages);
    }

    @AfterEach
    void goHome() {
        desk.close();
    }

    @Test
    void saysOnceThatNoPortalIsRegistered() {
        desk.bench.ask(new Workbench.Sync());
        assertEquals(1, desk.troubles.size());
        assertEquals("portal.not-connected", ((WorkstationException) desk.troubles.get(0)).key());
        assertFalse(model.running().get());
    }

    @Test
    void aPortalThatIsNotThereIsSaidWithoutLosingAnything() {
        model.connect("http://127.0.0.1:1/gk/v1", "ABCD");
        assertFalse(model.connected().get());
        assertTrue(model.connection().get().contains("连不上"), model.connection()::get);
        assertEquals(0, desk.troubles.size());
    }

    @Test
    void anEmptyOutboxHasNoRows() {
        model.reload();
        assertEquals(0, model.rows().size());
    }
}
