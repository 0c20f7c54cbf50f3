package org.xinxiyuan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.catalog.county.CatalogChange;
import org.xinxiyuan.catalog.county.CatalogChange.Kind;
import org.xinxiyuan.catalog.county.Remapping.Reason;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.cli.demo.Samples;
import org.xinxiyuan.document.Content;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.intake.StandardWorkbook;
import org.xinxiyuan.review.Releases;
import org.xinxiyuan.service.Office;
import org.xinxiyuan.service.columns.CatalogImport.Outcome;
import org.xinxiyuan.service.columns.CatalogPreview;

/** A county's catalog takes the place of the shipped one, and nothing is lost. */
class CatalogVersionsTest {
    private static final String PASSPHRASE = "a passphrase for tests";
    private static final String BY = "王某";

    @TempDir
    Path home;

    private final Workstation workstation = new Workstation(Installation.here(), Samples.clock());
    private Office office;

    @BeforeEach
    void anOpenWorkspace() {
        workstation.create(home, PASSPHRASE);
        office = workstation.open(home, PASSPHRASE);
    }

    @AfterEach
    void closed() {
        office.close();
    }

    private void reopen() {
        office.close();
        office = workstation.open(home, PASSPHRASE);
    }

    private Draft piece(String column, String title) {
        var draft = office.drafting().start();
        var formed = new Filing.Dates(Optional.of(LocalDate.parse("2026-03-02")), Optional.empty(), Optional.empty());
        var filing = new Filing.Disclosure(column, formed, Optional.empty(), Map.of("phone", "见正文"), List.of());
        office.drafting().save(draft.id(), new Content(title, "", "正文。", filing, List.of()));
        return office.drafting().find(draft.id());
    }

    private Draft sent(String column, String title) {
        var draft = piece(column, title);
        var at = Samples.clock().instant();
        office.wire().outbox().add(Releases.approved(draft.id(), "{\"a\":1}"), title, false, Optional.empty(), at);
        return draft;
    }

    private CatalogPreview county() {
        return office.catalogImport().look("清河县目录.json", CatalogFilesForTests.county("2026.1"), false);
    }

    private Outcome apply(CatalogPreview preview, Map<String, Optional<String>> choices) {
        var outcome = office.catalogImport().apply(preview, choices, BY);
        office.adopt(outcome);
        return outcome;
    }

    private String column(DraftId id) {
        return office.drafting().find(id).content().filing().columnCode().orElseThrow();
    }

    private Map<DraftId, List<Content>> everything() {
        return office.desk().drafts().all().stream().collect(Collectors.toMap(Draft::id, d -> office.desk()
                .drafts()
                .history(d.id())
                .stream()
                .map(r -> r.content())
                .toList()));
    }

    @Test
    void saysWhatIsDifferentBeforeAnythingChanges() {
        piece("0603", "停水通知");
        var preview = county();
        assertEquals(List.of(), preview.faults());
        var kinds = preview.changes().stream().collect(Collectors.groupingBy(CatalogChange::kind));
        assertEquals(List.of("0602"), codes(kinds.get(Kind.RENAMED)));
        assertEquals(List.of("0605"), codes(kinds.get(Kind.MOVED)));
        assertEquals(List.of("1002"), codes(kinds.get(Kind.REMOVED)));
        assertEquals(List.of("0404", "0606"), codes(kinds.get(Kind.CHANGED)).stream().sorted().toList());
        assertTrue(kinds.get(Kind.CHANGED).toString().contains("发放之日起5个工作日"));
        assertFalse(kinds.containsKey(Kind.ADDED));
        assertEquals(1, preview.affected());
        assertEquals(List.of(), office.catalogImport().shelf().versions(), "a look changes nothing");
    }

    private static List<String> codes(List<CatalogChange> changes) {
        return changes.stream().map(change -> change.item().code()).toList();
    }

    @Test
    void piecesAreFiledAnewAndNothingIsLost() {
        var notice = piece("0603", "停水通知");
        var subsidy = piece("0404", "耕地地力保护补贴发放");
        var lost = piece("1002", "为民办实事清单");
        var gone = sent("0603", "汛期通知");
        var locked = piece("0603", "旧件");
        office.desk().drafts().lock(locked.id());
        var before = everything();
        var outcome = apply(county(), Map.of());
        assertEquals(List.of(notice.id()), outcome.refiled());
        assertEquals(List.of(lost.id()), outcome.toChoose());
        assertEquals("0606", column(notice.id()));
        assertEquals("?1002", column(lost.id()));
        assertEquals(List.of("0404", "0603", "0603"), List.of(
                column(subsidy.id()), column(gone.id()), column(locked.id())));
        var after = everything();
        assertEquals(before.keySet(), after.keySet());
        before.forEach((id, texts) -> assertEquals(texts, after.get(id).subList(0, texts.size())));
        assertEquals(before.get(notice.id()).size() + 1, after.get(notice.id()).size());
        var filed = (Filing.Disclosure) office.drafting().find(notice.id()).content().filing();
        assertEquals(Map.of("phone", "见正文"), filed.elements());
        var trail = office.desk().reviews().trail(notice.id());
        assertTrue(trail.get(trail.size() - 1).detail().contains("栏目0603→0606"), trail.toString());
    }

    @Test
    void whatHasNoColumnIsHeldUntilOneIsChosen() {
        var lost = piece("1002", "为民办实事清单");
        apply(county(), Map.of());
        var report = office.preparing().prepare(office.drafting().find(lost.id())).report();
        var finding = report.findings().stream().filter(f -> f.code().equals("NOT_FILED")).findFirst().orElseThrow();
        assertTrue(finding.message().contains("目录换版后，原栏目“1002”没有对应的栏目"), finding.message());
    }

    @Test
    void everythingIsJudgedByTheCatalogInForceAlsoAfterReopening() {
        var notice = piece("0404", "耕地地力保护补贴发放");
        var outcome = apply(county(), Map.of());
        assertEquals(1, outcome.moved().size());
        reopen();
        assertEquals("2026.1", office.rules().catalog().version());
        assertEquals("镇村动态", office.rules().catalog().item("0602").orElseThrow().name());
        assertEquals(2, office.catalogImport().shelf().inForce().orElseThrow().number());
        var due = office.round().dues(office.drafting().find(notice.id())).get(0);
        assertEquals(Optional.of(LocalDate.parse("2026-03-09")), due.due().date().date());
        assertEquals(Optional.of(LocalDate.parse("2026-03-30")), due.former());
    }

    @Test
    void theOfficerDecidesOtherwise() {
        var notice = piece("0603", "停水通知");
        var lost = piece("1002", "为民办实事清单");
        apply(county(), Map.of("0603", Optional.of("0602"), "1002", Optional.of("0504")));
        assertEquals(List.of("0602", "0504"), List.of(column(notice.id()), column(lost.id())));
    }

    @Test
    void aChoiceMustNameColumnsThatThereAre() {
        piece("0603", "停水通知");
        for (var choice : List.of(Map.of("0603", Optional.of("06")), Map.of("7777", Optional.of("0602")))) {
            var bad = assertThrows(WorkstationException.class, () -> apply(county(), choice));
            assertTrue(bad.key().startsWith("catalog.map-"), bad.key());
        }
        assertEquals(List.of(), office.catalogImport().shelf().versions(), "nothing was changed");
    }

    @Test
    void aSentPieceCountsInTheColumnThatTookItsPlace() {
        var gone = sent("0603", "汛期通知");
        apply(county(), Map.of());
        assertEquals("0603", column(gone.id()));
        assertEquals("0606", office.stock().placements().of(gone).orElseThrow().code());
        assertEquals("0606", office.stock().placements().all().apply(gone).orElseThrow().code());
        assertEquals(List.of(gone.id()), office.stock().placements().cameTo("0606"));
        assertFalse(office.channels().named(gone).isEmpty());
        assertEquals(Optional.of(1), office.stock().placements().earlier(gone.id()), "its forms keep their words");
    }

    @Test
    void theOldCatalogIsBroughtBackWithWhatItLost() {
        var notice = piece("0603", "停水通知");
        var lost = piece("1002", "为民办实事清单");
        var gone = sent("1002", "已发的清单");
        apply(county(), Map.of());
        assertEquals(Optional.empty(), office.stock().placements().of(gone));
        var back = office.catalogImport().lookBack(1);
        var returned = back.rows().stream().filter(row -> row.proposal().reason() == Reason.RETURNED).toList();
        assertTrue(returned.stream().anyMatch(row -> row.code().equals("?1002")), returned.toString());
        var outcome = apply(back, Map.of());
        assertEquals(List.of(), outcome.toChoose());
        assertEquals(List.of("0603", "1002"), List.of(column(notice.id()), column(lost.id())));
        assertEquals("1002", office.stock().placements().of(gone).orElseThrow().code());
        assertEquals("2025.2", office.rules().catalog().version());
        assertEquals(2, office.catalogImport().shelf().versions().size(), "the county's stays too");
        assertEquals(3, office.desk().drafts().history(notice.id()).size() - 1);
    }

    @Test
    void aBrokenCatalogIsListedWholeAndNothingChanges() {
        var bytes = CatalogFilesForTests.changed(catalog -> {
            CatalogFilesForTests.node(catalog, "0602").put("colour", 1);
            CatalogFilesForTests.node(catalog, "0603").put("parent", "77").put("redactionProfile", "none");
            CatalogFilesForTests.node(catalog, "0417").put("code", "0416");
        });
        var preview = office.catalogImport().look("目录.json", bytes, false);
        assertTrue(preview.coming().isEmpty());
        assertEquals(4, preview.faults().size(), preview.faults().toString());
        assertTrue(preview.faults().stream().allMatch(f -> f.where().matches("“目录.json”第\\d+行 \\$\\.nodes.*")));
        assertThrows(WorkstationException.class, () -> apply(preview, Map.of()));
    }

    @Test
    void aTableMadeOfTheCatalogBringsItBackUnchanged() {
        var preview = office.catalogImport().look("目录.xlsx", CatalogFilesForTests.table(Checkers.CATALOG), false);
        assertEquals(List.of(), preview.faults());
        assertEquals(
                List.of(),
                preview.changes().stream()
                        .filter(change -> change.kind() != Kind.CHANGED
                                || change.details().stream().anyMatch(d -> !d.startsWith("公开依据")))
                        .toList());
        assertTrue(preview.rows().stream().allMatch(CatalogPreview.Row::stays));
    }

    @Test
    void aTableChangesWhatItNamesAndCanLeaveTheRest() {
        var row = new java.util.ArrayList<>(StandardWorkbook.ROW);
        row.set(2, "低保审核公示");
        row.set(5, "按省里规定");
        var fresh = new java.util.ArrayList<>(StandardWorkbook.ROW);
        fresh.set(0, "2");
        fresh.set(2, "慈善救助");
        var bytes = new StandardWorkbook().sheet("社会救助", List.of(row, fresh)).bytes();
        var whole = office.catalogImport().look("救助.xlsx", bytes, false);
        assertEquals(2, whole.coming().orElseThrow().catalog().columns().size());
        var part = office.catalogImport().look("救助.xlsx", bytes, true);
        var catalog = part.coming().orElseThrow().catalog();
        assertEquals(93 - 4 + 2, catalog.columns().size(), "four of the area go, two come");
        var known = catalog.item("03120102").orElseThrow();
        assertEquals(Optional.of("按省里规定"), known.timing().limitText());
        assertEquals("assistance", known.redactionProfile());
        assertTrue(known.elements().size() > 3, "elements of the old catalog stay");
        assertEquals("慈善救助", catalog.item("03120105").orElseThrow().name(), "the next code that was never used");
        assertTrue(part.notes().stream().anyMatch(n -> n.contains("“按省里规定”待核对")), part.notes().toString());
    }
}
