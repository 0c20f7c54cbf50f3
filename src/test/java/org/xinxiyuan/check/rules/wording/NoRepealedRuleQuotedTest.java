package org.xinxiyuan.check.rules.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.check.Piece;
import org.xinxiyuan.document.Span;

final class NoRepealedRuleQuotedTest {
    private final NoRepealedRuleQuoted rule = new NoRepealedRuleQuoted(Checkers.JUDGE, Checkers.CATALOG);

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "自收到申请之日起15个工作日内予以答复。, reply-15",
        "可以延长十五个工作日。, reply-15",
        "第三方应当在15个工作日内答复。, ",
        "自收到申请之日起20个工作日内予以答复。, ",
        "依据国务院令第492号公开。, regulation-492",
        "国务院令第492号已经废止。, ",
        "依据《中华人民共和国合同法》签订。, civil-code",
        "《合同法》已由民法典取代。, ",
    })
    void findsWhatTheCatalogListsUnlessTheWordsAroundExcuseIt(String body, String key) {
        var keys = rule.check(Piece.of("办理说明", body).in("0603").build()).stream()
                .flatMap(finding -> finding.details().key().stream())
                .findFirst();
        assertEquals(Optional.ofNullable(key), keys);
    }

    @ParameterizedTest
    @CsvSource({"030203, 0", "0603, 1"})
    void letsTheColumnForRepealsNameThem(String column, int found) {
        var piece = Piece.of("关于部分文件停止执行的决定", "依据国务院令第492号制发的文件停止执行。").in(column);
        assertEquals(found, rule.check(piece.build()).size());
    }

    @ParameterizedTest
    @CsvSource({"见国务院令第492号。, 1, 10"})
    void pointsAtTheQuotation(String body, int start, int end) {
        var finding = rule.check(Piece.of("说明", body).build()).get(0);
        assertEquals(Optional.of(new Span(start, end)), finding.details().at());
    }

    @ParameterizedTest(name = "{0} on {1} -> {2}")
    @CsvSource({
        "《中华人民共和国合同法》, 2020-12-31, 0",
        "《中华人民共和国合同法》, 2021-01-01, 1",
        "国办公开办函〔2019〕60号, 2020-12-31, 1",
    })
    void aRuleIsRepealedFromTheDayItsSuccessorHolds(String quoted, String today, int found) {
        var piece = Piece.of("有关情况", "依据" + quoted + "办理。").today(today);
        assertEquals(found, rule.check(piece.build()).size());
    }
}
