package org.xinxiyuan.gui.reviewing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.gui.Bench;
import org.xinxiyuan.gui.common.Workbench.Stage;
import org.xinxiyuan.review.Printing.Format;
import org.xinxiyuan.review.ReviewState;
import org.xinxiyuan.review.secrecy.Conclusion;
import org.xinxiyuan.review.secrecy.SecrecyReview.Carrier;
import org.xinxiyuan.review.secrecy.Step.Verdict;

class ReviewingViewModelTest {
    private static final String BODY = """
            清明前后气温回升，为保护森林资源和群众生命财产安全，根据《森林防火条例》，现将有关事项通告如下：

            一、防火期为2026年3月16日至5月15日，防火区为全镇林地及距林地边缘100米以内地带。

            二、防火期内，禁止在防火区烧荒、烧秸秆、上坟烧纸、野炊。违反本通告的，依法处理。

            发现火情请拨打森林火警12119，联系电话：0000-6012375（镇应急办公室，24小时值班）。

            清河镇人民政府
            2026年3月13日
            """;

    @TempDir
    Path folder;

    private Bench desk;
    private ReviewingViewModel model;

    @BeforeEach
    void sitDown() {
        desk = new Bench(folder.resolve("home"));
        model = new ReviewingViewModel(desk.bench, desk.background(), desk.messages);
        var dates = new Filing.Dates(Optional.of(LocalDate.of(2026, 3, 2)), Optional.empty(), Optional.empty());
        var filing = new Filing.Disclosure("0603", dates, Optional.empty(), Map.of(), List.of());
        desk.bench.stage().set(Stage.SIGN);
        desk.open(desk.piece("关于开展森林防火的通告", BODY, filing));
    }

    @AfterEach
    void goHome() {
        desk.close();
    }

    @Test
    void theFormIsSavedAsSoonAsThePieceIsSubmitted() throws IOException {
        model.submit();
        var file = folder.resolve("单.docx");
        model.saveForm(Format.DOCX, file);
        assertEquals("PK", new String(Files.readAllBytes(file), 0, 2, StandardCharsets.US_ASCII));
        assertTrue(model.saved().get().contains("单.docx"), model.saved()::get);
        assertFalse(model.busy().get());
    }

    @Test
    void aScanWhoseCodeCanBeReadNeedsNoHashAndThePublicVersionIsSavedThen() throws IOException {
        model.submit();
        var scan = folder.resolve("scan.pdf");
        model.saveForm(Format.PDF, scan);
        model.signOnPaper("李某", scan, "");
        assertEquals("", model.objection().get());
        assertEquals(ReviewState.APPROVED, model.page().get().orElseThrow().state());
        var kept = model.page().get().orElseThrow().paper().orElseThrow().kept().orElseThrow();
        assertTrue(kept.sound());
        model.saveScan(folder.resolve(kept.name()));
        assertEquals(-1, Files.mismatch(scan, folder.resolve("签字审批单.pdf")));
        model.saveRelease(Format.HTML, folder.resolve("公开版.html"));
        assertTrue(Files.readString(folder.resolve("公开版.html")).contains("12119"));
    }

    @Test
    void theFormOnTheScreenIsThePrintedOneWithItsCode() {
        model.submit();
        var paper = model.page().get().orElseThrow().paper().orElseThrow();
        var id = desk.bench.piece().get().orElseThrow().id();
        assertEquals(desk.office.exporting().form(id), paper.form());
        assertTrue(paper.form().code().endsWith(paper.sha256()));
        assertTrue(paper.code().size() > 20 && paper.code().stream().allMatch(r -> r.length() == paper.code().size()));
        assertTrue(paper.code().get(0).startsWith("#######"), "the corner of the code");
    }

    @Test
    void whatCannotBeWrittenIsToldAndNothingElseHappens() {
        model.submit();
        model.saveForm(Format.PDF, folder.resolve("nowhere").resolve("form.pdf"));
        assertEquals("file.unwritable", ((WorkstationException) desk.troubles.get(0)).key());
        assertEquals("", model.saved().get());
        assertFalse(model.busy().get());
    }

    @Test
    void threeStepsOfTheSecrecyReviewAreTakenInTheirOrder() {
        for (String by : List.of("王某", "李某", "赵某")) {
            var page = model.page().get().orElseThrow().papers().secrecy().orElseThrow();
            var sheet = new SecrecyPane.Typed.Sheet(Carrier.OTHER, "政府网站", "签发后", Set.of());
            var open = new Verdict(Conclusion.OPEN, List.of(), "");
            model.review(new SecrecyPane.Typed(page.next(), by, open, sheet));
            assertEquals("", model.objection().get());
        }
        var page = model.page().get().orElseThrow();
        assertTrue(page.papers().secrecy().orElseThrow().words().contains("同意"));
        assertTrue(page.gate().warnings().stream().noneMatch(w -> w.contains("保密审查")), page.gate()::toString);
    }

    @Test
    void anUnsignedPieceIsNotExported() {
        model.submit();
        model.saveRelease(Format.PDF, folder.resolve("公开版.pdf"));
        assertEquals("export.not-signed", ((WorkstationException) desk.troubles.get(0)).key());
        assertFalse(Files.exists(folder.resolve("公开版.pdf")));
    }
}
