package org.xinxiyuan.check.rules.elements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.check.Piece;
import org.xinxiyuan.check.Severity;

final class RequiredAttachmentsPresentTest {
    private final RequiredAttachmentsPresent rule = new RequiredAttachmentsPresent(Checkers.JUDGE);

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"预算公开表.XLSX, 0", "2025年预算表.et, 0", "照片.jpg, 1", "et说明.txt, 1"})
    void looksAtTheNamesOfTheFiles(String file, int found) {
        var piece = Piece.of("白鹤乡2025年财政预算", "2025年收入预算2600万元，支出预算2600万元。").in("030801");
        assertEquals(found, rule.check(piece.attach(file).build()).size());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"0503, WARN", "030801, BLOCK"})
    void weighsAsTheCatalogSays(String column, Severity severity) {
        var findings = rule.check(Piece.of("乡里的事", "有关情况见下。").in(column).build());
        assertEquals(severity, findings.get(0).severity());
    }
}
