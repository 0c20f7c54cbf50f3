package org.xinxiyuan.gui.reviewing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.gui.Bench;
import org.xinxiyuan.review.Form;
import org.xinxiyuan.review.Printing.Format;
import org.xinxiyuan.review.secrecy.Conclusion;
import org.xinxiyuan.review.secrecy.SecrecyReview.Carrier;
import org.xinxiyuan.review.secrecy.Step.Verdict;
import org.xinxiyuan.service.reviewing.SecrecyReviewing.Entry;

class SecrecyMonthViewModelTest {
    @TempDir
    Path folder;

    private Bench desk;
    private SecrecyMonthViewModel model;

    @BeforeEach
    void aReviewThisMonth() {
        desk = new Bench(folder.resolve("home"));
        var undated = new Filing.Dates(Optional.empty(), Optional.empty(), Optional.empty());
        var filing = new Filing.Disclosure("0603", undated, Optional.empty(), Map.of(), List.of());
        var piece = desk.piece("关于开展森林防火的通告", "正文", filing);
        var entry = new Entry("王某", Carrier.OTHER, "政府网站", "签发后", Set.of());
        desk.office.secrecy().begin(piece.id(), entry, "王某", new Verdict(Conclusion.OPEN, List.of(), ""));
        model = new SecrecyMonthViewModel(desk.bench, desk.background(), desk.messages);
        model.begin();
    }

    @AfterEach
    void goHome() {
        desk.close();
    }

    @Test
    void eachMonthHasItsOwnReviews() {
        assertEquals(1, rows().size());
        assertEquals("关于开展森林防火的通告", rows().get(0).get(2));
        model.later(-1);
        assertEquals(List.of(), rows());
        model.later(1);
        assertEquals(1, rows().size());
    }

    @Test
    void theSummaryIsSavedUnderItsMonth() throws IOException {
        assertEquals("保密审查汇总表-2026-03", model.name());
        var file = folder.resolve("汇总.pdf");
        model.save(Format.PDF, file);
        assertEquals("%PDF", new String(Files.readAllBytes(file), 0, 4, StandardCharsets.US_ASCII));
        assertTrue(model.saved().get().contains("汇总.pdf"), model.saved()::get);
    }

    @Test
    void whetherAReviewIsDemandedIsSetHere() {
        assertFalse(model.required().get());
        model.require(true);
        assertTrue(model.required().get());
        assertTrue(desk.office.secrecy().required());
    }

    private List<List<String>> rows() {
        return model.form().get().orElseThrow().lines().stream()
                .filter(Form.Table.class::isInstance)
                .flatMap(line -> ((Form.Table) line).rows().stream())
                .toList();
    }
}
