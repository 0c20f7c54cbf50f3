package org.xinxiyuan.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What every 稿件库 must do, on disk or in memory. */
public abstract class DraftsContract {
    private static final Instant MORNING = Instant.parse("2026-03-02T08:30:00.123456789Z");
    private static final DraftId FIRST = new DraftId("01955a01-6a80-7c11-8f2e-2b7d90c4aa01");
    private static final DraftId SECOND = new DraftId("01955a01-6a80-7c11-8f2e-2b7d90c4aa02");

    protected abstract Drafts drafts();

    private static Content text(String title, String body) {
        return new Content(title, "", body, new Filing.Unfiled(), List.of());
    }

    private Draft add(DraftId id, Content content) {
        return drafts().add(id, content, Optional.empty(), MORNING);
    }

    @Test
    void aNewPieceHasItsFirstRevision() {
        add(FIRST, text("通知", "正文"));
        var found = drafts().find(FIRST).orElseThrow();
        assertEquals(1, found.latest().number());
        assertEquals(text("通知", "正文"), found.content());
        assertEquals(MORNING, found.createdAt());
        assertEquals(MORNING, found.latest().savedAt());
        assertTrue(drafts().find(SECOND).isEmpty());
    }

    @Test
    void latestRevisionWinsAndEarlierOnesStay() {
        add(FIRST, text("通知", "一"));
        assertEquals(
                2, drafts().save(FIRST, text("通知", "二"), MORNING.plusSeconds(2)).number());
        assertEquals("二", drafts().find(FIRST).orElseThrow().content().body());
        assertEquals(
                List.of("一", "二"),
                drafts().history(FIRST).stream().map(r -> r.content().body()).toList());
    }

    @Test
    void unchangedContentMakesNoRevision() {
        add(FIRST, text("通知", "一"));
        assertEquals(
                1, drafts().save(FIRST, text("通知", "一"), MORNING.plusSeconds(2)).number());
        assertEquals(1, drafts().history(FIRST).size());
    }

    @ParameterizedTest
    @MethodSource("filings")
    void everyWayOfFilingComesBackAsItWas(Filing filing) {
        var attachment = new Attachment("ab".repeat(32), 12, "名单.xlsx", "application/zip", "图 1");
        var content = new Content("题", "摘要", "正文\n\n| a | b |\n", filing, List.of(attachment));
        add(FIRST, content);
        assertEquals(content, drafts().find(FIRST).orElseThrow().content());
    }

    static List<Filing> filings() {
        var day = LocalDate.of(2026, 2, 27);
        return List.of(
                new Filing.Unfiled(),
                new Filing.Disclosure(
                        "0603",
                        new Filing.Dates(
                                Optional.of(day), Optional.empty(), Optional.of(new Publicity(day, day.plusDays(7)))),
                        Optional.of("清政发〔2026〕5号"),
                        Map.of("matter", "防火", "contact", "0000-6012345"),
                        List.of(new Link(Link.Relation.INTERPRETS, SECOND))),
                new Filing.Disclosure(
                        "0303",
                        new Filing.Dates(Optional.empty(), Optional.of(day), Optional.empty()),
                        Optional.empty(),
                        Map.of(),
                        List.of()),
                new Filing.Report(
                        ReportType.URGENT_FOLLOWUP,
                        "王某",
                        Optional.of("2026-Q1/x"),
                        Optional.empty(),
                        Optional.of(SECOND)),
                new Filing.Report(
                        ReportType.SOLICITED, "王某", Optional.empty(), Optional.of("2026-07"), Optional.empty()));
    }

    @Test
    void theImportedFileIsFoundByItsHash() {
        var original = new Attachment("cd".repeat(32), 99, "来文.docx", "application/zip", "");
        drafts().add(FIRST, text("来文", ""), Optional.of(original), MORNING);
        assertEquals(
                FIRST, drafts().findByOriginal(original.sha256()).orElseThrow().id());
        assertEquals(Optional.of(original), drafts().find(FIRST).orElseThrow().original());
        assertTrue(drafts().findByOriginal("ef".repeat(32)).isEmpty());
    }

    @Test
    void allPiecesComeOldestFirst() {
        drafts().add(SECOND, text("后", ""), Optional.empty(), MORNING.plusSeconds(1));
        drafts().add(FIRST, text("先", ""), Optional.empty(), MORNING);
        assertEquals(
                List.of(FIRST, SECOND), drafts().all().stream().map(Draft::id).toList());
    }

    @Test
    void piecesComeInPages() {
        drafts().add(SECOND, text("后", ""), Optional.empty(), MORNING);
        drafts().add(FIRST, text("先", ""), Optional.empty(), MORNING);
        assertEquals(
                List.of(SECOND), ids(drafts().page(Optional.empty(), 1)), "the same instant keeps the order of adding");
        assertEquals(List.of(FIRST), ids(drafts().page(Optional.of(SECOND), 5)));
        assertEquals(List.of(), ids(drafts().page(Optional.of(FIRST), 5)));
    }

    @Test
    void piecesAreFoundByTheirColumnOfToday() {
        add(FIRST, filed("0603"));
        add(SECOND, text("不归栏", ""));
        assertEquals(List.of(FIRST), ids(drafts().inColumn("0603")));
        drafts().save(FIRST, filed("0602"), MORNING);
        assertEquals(List.of(), ids(drafts().inColumn("0603")));
        assertEquals(List.of(FIRST), ids(drafts().inColumn("0602")));
        drafts().remove(FIRST);
        assertEquals(List.of(), ids(drafts().inColumn("0602")));
    }

    @Test
    void piecesAreFoundByWhatTheyAreRelatedTo() {
        add(FIRST, text("文件", ""));
        add(SECOND, filed("0401", new Link(Link.Relation.INTERPRETS, FIRST), new Link(Link.Relation.REPLACES, FIRST)));
        assertEquals(List.of(SECOND), ids(drafts().linkedTo(FIRST)));
        assertEquals(List.of(), ids(drafts().linkedTo(SECOND)));
        drafts().save(SECOND, filed("0401"), MORNING);
        assertEquals(List.of(), ids(drafts().linkedTo(FIRST)));
    }

    private static Content filed(String column, Link... links) {
        var dates = new Filing.Dates(Optional.empty(), Optional.empty(), Optional.empty());
        return text("题", "")
                .withFiling(new Filing.Disclosure(column, dates, Optional.empty(), Map.of(), List.of(links)));
    }

    private static List<DraftId> ids(List<Draft> pieces) {
        return pieces.stream().map(Draft::id).toList();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "火, true", "防火, true", "森林防火公告, true", "火防, false", "林火, false", "清河 防火, true", "清河 防汛, false",
        "2026, true", "２０２６, true", "202, true", "026, false", "excel, true", "Excel表, true", "〔2026〕5号, true",
        "〇, true", "𠮷, true", "摘, true", "。, false", "\"', false", "AND, false", "防*, false"
    })
    void searchFindsWordsOfAnyLength(String words, boolean found) {
        var content =
                new Content("清河镇森林防火公告", "摘要", "二〇二六年，清政发〔2026〕5号，见Excel表。联系人𠮷某。", new Filing.Unfiled(), List.of());
        add(FIRST, content);
        add(SECOND, text("其他", "别的话"));
        boolean only = words.equals("防*");
        assertEquals(found || only ? List.of(FIRST) : List.of(), drafts().search(words, 10));
    }

    @Test
    void searchKnowsTheLatestTextOnly() {
        add(FIRST, text("甲", "春耕备耕"));
        assertEquals(List.of(FIRST), drafts().search("春耕", 10));
        drafts().save(FIRST, text("甲", "秋收秋种"), MORNING);
        assertEquals(List.of(), drafts().search("春耕", 10));
        assertEquals(List.of(FIRST), drafts().search("秋收", 10));
    }

    @Test
    void titlesComeFirstAndNoMoreThanAskedFor() {
        add(FIRST, text("春耕", "一"));
        add(SECOND, text("二", "春耕"));
        assertEquals(List.of(FIRST, SECOND), drafts().search("春耕", 10));
        assertEquals(List.of(FIRST), drafts().search("春耕", 1));
    }

    @Test
    void aLockedPieceTakesNothingButRemoval() {
        add(FIRST, text("甲", "乙"));
        drafts().lock(FIRST);
        assertTrue(drafts().find(FIRST).orElseThrow().locked());
        var trouble = assertThrows(WorkstationException.class, () -> drafts().save(FIRST, text("甲", "丙"), MORNING));
        assertEquals("store.draft-locked", trouble.key());
        drafts().remove(FIRST);
        assertTrue(drafts().find(FIRST).isEmpty());
    }

    @Test
    void aRemovedPieceIsGoneEverywhere() {
        add(FIRST, text("甲", "春耕"));
        add(SECOND, text("乙", "春耕"));
        drafts().search("春耕", 10);
        drafts().remove(FIRST);
        assertEquals(List.of(SECOND), drafts().search("春耕", 10));
        assertEquals(List.of(), drafts().history(FIRST));
        assertEquals(
                Set.of(SECOND),
                Set.copyOf(drafts().all().stream().map(Draft::id).toList()));
    }

    @Test
    void oneIdIsOnePiece() {
        add(FIRST, text("甲", ""));
        var trouble = assertThrows(WorkstationException.class, () -> add(FIRST, text("乙", "")));
        assertEquals("store.draft-exists", trouble.key());
        assertEquals("甲", drafts().find(FIRST).orElseThrow().content().title());
    }
}
