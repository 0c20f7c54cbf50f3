package org.xinxiyuan.check.rules.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.Piece;
import org.xinxiyuan.document.Span;

final class DocumentNumberWellFormedTest {
    private final DocumentNumberWellFormed rule = new DocumentNumberWellFormed();

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "青政发[2025]3号, 青政发〔2025〕3号",
        "青政发（2025）3号, 青政发〔2025〕3号",
        "青政办〔25〕第09号, 青政办〔2025〕9号",
        "根据云财农【2025】12号文件, 云财农〔2025〕12号",
        "国办发 [2019] 54号, 国办发〔2019〕54号",
        "云政发〔2025〕第3号, 云政发〔2025〕3号",
        "青政发〔2025〕3号, ",
        "国务院令第711号, ",
        "（2025）云0101民初35号, ",
        "附件（12）3号, ",
        "安置小区（2025）3号楼, ",
        "项目编号QS(2025)18号, ",
        "合同编号：云采[2025]018号, ",
    })
    void offersTheFormOfTheStandard(String body, String fix) {
        var findings = rule.check(Piece.of("通知", body).build());
        assertEquals(
                Optional.ofNullable(fix),
                findings.stream().flatMap(f -> f.details().fix().stream()).findFirst());
    }

    @ParameterizedTest
    @CsvSource({"按照青政发[2025]3号执行, 2, 13", "青政发[2025]3号, 0, 11"})
    void marksTheNumberAlone(String body, int start, int end) {
        var details = rule.check(Piece.of("通知", body).build()).get(0).details();
        assertEquals(Optional.of(new Span(start, end)), details.at());
    }

    @ParameterizedTest
    @CsvSource({"白政发[2025]1号, 1", "白政发〔2025〕1号, 0"})
    void readsTheTypedNumberToo(String number, int found) {
        assertEquals(
                found, rule.check(Piece.of("通知", "请执行。").docNo(number).build()).size());
    }
}
