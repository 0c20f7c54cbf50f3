package org.xinxiyuan.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.document.Manuscript;
import org.xinxiyuan.document.Span;

final class RuleSheetTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);

    private record Always(RuleSheet sheet) implements Rule {
        @Override
        public List<RuleSheet> sheets() {
            return List.of(sheet);
        }

        @Override
        public List<Finding> check(Manuscript m) {
            return List.of(sheet.found("总有话说"));
        }
    }

    private static int found(String day, Grounds... grounds) {
        var rule = new Always(RuleSheet.warn("SAMPLE", "样例", grounds));
        var piece = Piece.of("通告", "正文。").today(day).build();
        return new Checker(List.of(rule), Checkers.JUDGE)
                .check(piece)
                .findings()
                .size();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"2025-02-28, 0", "2025-03-01, 1", "2025-06-30, 1", "2025-07-01, 0"})
    void isAskedOnlyFromItsFirstDayToItsLast(String day, int expected) {
        assertEquals(expected, found(day, Grounds.of("样例办法").since(FIRST).until(LAST)));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"2019-05-14, 0", "2019-05-15, 1", "2025-06-30, 1"})
    void theRegulationHoldsSinceItCameIntoForce(String day, int expected) {
        assertEquals(expected, found(day, Grounds.regulation("第二十六条")));
    }

    @Test
    void holdsWhereADateIsNotConfirmedAndWhereOneOfTwoBasesHolds() {
        assertEquals(1, found("2000-01-01"));
        assertEquals(1, found("2000-01-01", Grounds.of("GB/T 9704-2012")));
        assertEquals(1, found("2000-01-01", Grounds.regulation("第十四条"), Grounds.of("《保守国家秘密法》")));
        assertEquals(0, found("2000-01-01", Grounds.regulation("第十四条"), Grounds.regulation("第十五条")));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "《政府信息公开条例》第二十六条, S, 2019-05-15, 《政府信息公开条例》第二十六条",
        "《政府信息公开条例》第十六条, K, 2019-05-15, 《政府信息公开条例》第十六条（待核对）",
        "国办公开办函〔2019〕61号, S, , 国办公开办函〔2019〕61号",
        "国办发〔2016〕80号, K, , 国办发〔2016〕80号（待核对）",
    })
    void marksWhatNobodyHasCompared(String name, String mark, LocalDate since, String text) {
        var grounds = Grounds.of(name);
        assertEquals(mark, grounds.source().mark());
        assertEquals(Optional.ofNullable(since), grounds.since());
        assertEquals(Optional.empty(), grounds.until());
        assertEquals(text, grounds.text());
    }

    @Test
    void aFindingHasItsWeightAndItsBasisFromTheSheet() {
        var sheet = RuleSheet.block("SAMPLE", "样例", Grounds.catalog("公开依据"), Grounds.of("样例办法"));
        var finding = sheet.found("不对", Checkers.CATALOG.item("030105").orElseThrow());
        assertEquals("SAMPLE BLOCK", finding.code() + " " + finding.severity());
        assertEquals("《政府信息公开条例》第十九条；样例办法（待核对）", finding.basis());
        assertEquals(Severity.WARN, sheet.as(Severity.WARN, "轻一些").found("不对").severity());
        assertEquals("", RuleSheet.hint("SAMPLE", "样例").found("不对").basis());
    }

    @Test
    void whatCanBeActedUponAddsUp() {
        var details = Finding.Details.none()
                .suggesting("0603")
                .doing("revise")
                .key("tel")
                .fixing("〔2025〕")
                .due(LAST)
                .at(new Span(1, 2));
        var all = new Finding.Details(
                Optional.of("0603"),
                Optional.of("revise"),
                Optional.of("tel"),
                Optional.of("〔2025〕"),
                Optional.of(LAST),
                Optional.of(new Span(1, 2)));
        assertEquals(all, details);
        assertEquals(all, details.at(Optional.empty()));
    }
}
