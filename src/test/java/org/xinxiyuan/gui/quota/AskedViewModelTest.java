package org.xinxiyuan.gui.quota;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.ReportType;
import org.xinxiyuan.gui.Bench;
import org.xinxiyuan.quota.ledger.Solicitation;
import org.xinxiyuan.quota.ledger.Solicitation.State;

class AskedViewModelTest {
    @TempDir
    Path folder;

    private Bench desk;
    private QuotaViewModel page;
    private AskedViewModel asked;
    private int left;

    @BeforeEach
    void sitDown() {
        desk = new Bench(folder.resolve("home"));
        page = new QuotaViewModel(desk.bench, desk.background(), desk.messages, () -> left++);
        asked = new AskedViewModel(page);
        page.begin();
    }

    @AfterEach
    void goHome() {
        desk.close();
    }

    @Test
    void theDaysThatAreLeftAreToldTheNextDueFirst() {
        asked.add("后天要的", "", asked.today().plusDays(2));
        asked.add("今天要的", "", asked.today());
        asked.add("过期的", "", asked.today().minusDays(3));
        assertEquals(
                List.of("已过期 3 天", "今天到期", "还有 2 天"),
                asked.rows().stream().map(asked::standing).toList());
    }

    @Test
    void theAnswerIsAReportThatNamesItAndIsOpenedAgainNotBegunAgain() {
        asked.add("春耕", "写清数字", asked.today().plusDays(2));
        asked.answer(asked.rows().get(0));
        var draft = desk.bench.piece().get().orElseThrow();
        var filing = (Filing.Report) draft.content().filing();
        assertEquals(ReportType.SOLICITED, filing.type());
        assertEquals(Optional.of(asked.rows().get(0).id()), filing.solicitationId());
        assertEquals("春耕", draft.content().title());
        page.begin();
        asked.answer(asked.rows().get(0));
        assertEquals(draft.id(), desk.bench.piece().get().orElseThrow().id());
        assertEquals(2, left, "the page made room for the desk");
    }

    @Test
    void whatIsDeclinedKeepsItsReason() {
        asked.add("没有的工作", "", asked.today());
        asked.decline(asked.rows().get(0), "没有此项工作");
        Solicitation settled = asked.rows().get(0);
        assertEquals(State.DECLINED, settled.standing().state());
        assertEquals(Optional.of("没有此项工作"), settled.standing().reason());
        assertTrue(page.told().get().orElseThrow().header().contains("已说明不报"));
    }
}
