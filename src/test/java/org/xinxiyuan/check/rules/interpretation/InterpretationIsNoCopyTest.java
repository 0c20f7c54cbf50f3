package org.xinxiyuan.check.rules.interpretation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.check.Found;
import org.xinxiyuan.check.Piece;

final class InterpretationIsNoCopyTest {
    private final InterpretationIsNoCopy rule = new InterpretationIsNoCopy(Checkers.JUDGE);

    private static final String DOCUMENT = "第一条 为加强公益设施管护，制定本办法。第二条 补助标准为每村每年一万元。第三条 资金按季度拨付。";

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "一、为加强公益设施管护，制定本办法。二、补助标准为每村每年一万元！（三）资金 按季度拨付。, 1",
        "为什么要出这个办法？因为村里的路灯坏了没人管。每村每年能拿一万元。钱按季度给。, 0",
        "补助标准为每村每年一万元。也就是说，不论村子大小，只要设施管得好，每年都有一万元，用来修路灯、清水沟。, 0",
    })
    void countsSentencesWithoutTheirNumbersAndPunctuation(String body, int found) {
        var piece = Piece.of("《公益设施管护办法》解读", body)
                .in("0303")
                .linked("030201", "interprets", Optional.of(DOCUMENT), Optional.empty());
        assertEquals(found == 1 ? "INTERP_COPY/BLOCK" : "INTERP_SHARE/HINT", Found.codes(rule, piece));
    }

    @Test
    void showsTheFigure() {
        var piece = Piece.of("《公益设施管护办法》解读", "资金按季度拨付。每个季度头一个月到账。")
                .in("0303")
                .linked("030201", "interprets", Optional.of(DOCUMENT), Optional.empty());
        assertEquals(List.of("解读与文件原文相同的句子占41%，上限80%"), Found.messages(rule, piece));
        var alone = Piece.of("《公益设施管护办法》解读", "资金按季度拨付。").in("0303");
        assertEquals(List.of(), Found.messages(rule, alone));
    }

    @ParameterizedTest
    @CsvSource({"一二三四五。六七八九十。, 一二三四五。, 0.5", "一二三四五。, 一二三四五。, 1", "'', 一二三。, 0"})
    void measuresTheShareInCharacters(String piece, String document, double share) {
        assertEquals(share, InterpretationIsNoCopy.shareTaken(piece, document), 1e-9);
    }
}
