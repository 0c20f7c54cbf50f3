package org.xinxiyuan.gui.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.check.Severity;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.gui.Bench;
import org.xinxiyuan.gui.common.Workbench;

class CheckingViewModelTest {
    private static final Filing NOTICE = new Filing.Disclosure(
            "0603",
            new Filing.Dates(Optional.empty(), Optional.empty(), Optional.empty()),
            Optional.empty(),
            Map.of(),
            List.of());

    @TempDir
    Path folder;

    private Bench desk;
    private CheckingViewModel model;

    @BeforeEach
    void sitDown() {
        desk = new Bench(folder.resolve("home"));
        model = new CheckingViewModel(desk.bench, desk.background());
    }

    @AfterEach
    void goHome() {
        desk.close();
    }

    @Test
    void speaksOnlyAfterThePause() {
        typed(desk.piece("通知", "收到申请之日起15个工作日内予以答复。", NOTICE));
        assertEquals(List.of(), model.findings());
        assertTrue(model.checking().get());
        desk.bell();
        assertFalse(model.findings().isEmpty());
        assertFalse(model.checking().get());
    }

    @Test
    void checksNothingWhileAnInputMethodComposes() {
        desk.bench.composing().set(true);
        typed(desk.piece("通知", "收到申请之日起15个工作日内予以答复。", NOTICE));
        desk.bell();
        assertEquals(List.of(), model.findings());
        desk.bench.composing().set(false);
        desk.bell();
        assertFalse(model.findings().isEmpty());
    }

    @Test
    void whatBlocksComesFirst() {
        typed(desk.piece("通知", "手机13800138011。收到申请之日起15个工作日内予以答复。", NOTICE));
        desk.bell();
        var weights = model.findings().stream().map(FindingRow::severity).toList();
        assertEquals(weights.stream().sorted().toList(), weights);
        assertTrue(weights.contains(Severity.BLOCK));
    }

    @Test
    void proposesColumnsForAPieceThatIsNotFiled() {
        typed(desk.piece("清河镇人民政府关于加强春季森林防火的通告", "为做好森林防火工作，现通告如下：禁止野外用火。", new Filing.Unfiled()));
        desk.bell();
        assertFalse(model.suggestions().isEmpty());
        var asked = new java.util.ArrayList<Workbench.Asked>();
        desk.bench.asked().addListener((o, was, is) -> is.ifPresent(asked::add));
        model.file(model.suggestions().get(0));
        assertEquals(
                List.of(new Workbench.Refile(model.suggestions().get(0).code())), asked);
    }

    @Test
    void forgetsWhatWasSaidOfAnotherPiece() {
        typed(desk.piece("通知", "收到申请之日起15个工作日内予以答复。", NOTICE));
        desk.bell();
        desk.bench.typed().set(Optional.empty());
        assertEquals(List.of(), model.findings());
        assertEquals(List.of(), desk.bench.marks().get());
    }

    private void typed(Draft draft) {
        desk.bench.typed().set(Optional.of(draft));
    }
}
