package org.xinxiyuan.service.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xinxiyuan.RealPremises;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.service.columns.Refiling.Misfiled;
import org.xinxiyuan.service.drafting.Attaching;
import org.xinxiyuan.service.drafting.Drafting;
import org.xinxiyuan.store.Uuid7;

class RefilingTest {
    private static final String REPORT = """
            根据《政府信息公开条例》，现公布清河镇2025年政府信息公开工作年度报告。

            一、总体情况。二、主动公开政府信息情况。三、收到和处理政府信息公开申请情况。四、政府信息公开行政复议、行政诉讼情况。
            五、存在的主要问题及改进情况。六、其他需要报告的事项。
            """;

    private final Books books = new Books();
    private final Clock clock = Clock.fixed(Instant.parse("2026-03-16T01:00:00Z"), ZoneOffset.UTC);

    @Test
    void aPieceInTheWrongColumnIsNamedWithTheRightOneAndFiledThere() {
        var report = filed(Books.NOTICE, "清河镇2025年政府信息公开工作年度报告", REPORT);
        filed("08", "清河镇2024年政府信息公开工作年度报告", REPORT);
        books.piece("未归类", "正文", new Filing.Unfiled());
        var outcome = refiling().look();
        assertEquals(2, outcome.judged(), "what is filed nowhere is not judged");
        assertEquals(List.of(report.id()), outcome.misfiled().stream().map(m -> m.draft().id()).toList());
        var misfiled = outcome.misfiled().get(0);
        assertEquals("08", misfiled.to().orElseThrow().code());
        assertFalse(misfiled.why().isBlank());
        assertTrue(refiling().apply(misfiled));
        var now = books.drafts.find(report.id()).orElseThrow();
        assertEquals(Optional.of("08"), now.content().filing().columnCode());
        assertEquals(List.of(), refiling().look().misfiled());
    }

    @Test
    void aLockedPieceAndOneThatBelongsNowhereStayWhereTheyAre() {
        var report = filed(Books.NOTICE, "清河镇2025年政府信息公开工作年度报告", REPORT);
        var nowhere = new Misfiled(report, Books.NOTICE, Optional.empty(), "不属于公开目录");
        assertFalse(refiling().apply(nowhere));
        books.drafts.lock(report.id());
        assertFalse(refiling().apply(refiling().look().misfiled().get(0)));
        assertEquals(
                Optional.of(Books.NOTICE),
                books.drafts.find(report.id()).orElseThrow().content().filing().columnCode());
    }

    private Draft filed(String column, String title, String body) {
        var undated = new Filing.Dates(Optional.empty(), Optional.empty(), Optional.empty());
        return books.piece(title, body, new Filing.Disclosure(column, undated, Optional.empty(), Map.of(), List.of()));
    }

    private Refiling refiling() {
        var attaching = new Attaching(books.desk.blobs(), RealPremises.at(clock).reader());
        var drafting = new Drafting(books.desk, attaching, new Uuid7(), clock);
        return new Refiling(books.drafts, books.outbox, books.stock, drafting, books.rules());
    }
}
