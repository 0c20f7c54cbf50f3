package org.xinxiyuan.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinxiyuan.document.Span;

/** A place a portal points at: one line, read back, and nothing of the portal's own words in it. */
class PointedTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "/body PHONE_MOBILE 42-53",
        "/elements/contact PHONE_LANDLINE 0-12",
        "/attachments/0 ID_CARD 5-23 p2",
        "/attachments/3/fileName NAME 0-2",
        "/title NAME"
    })
    void aLineIsReadBackAsItWas(String line) {
        assertEquals(line, Pointed.read(line).orElseThrow().line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"现为 4194305 字节", "安排表.csv", "门户现为第 3 版", "/body", "/body phone", "/body ID_CARD 5-"})
    void whatIsNoPlaceIsNone(String line) {
        assertTrue(Pointed.read(line).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"/elements/张三, NAME", "/13800138000, PHONE_MOBILE", "张三, 姓名张三", "'/a b', X", "'', ''"})
    void nothingOfThePortalsOwnWordsIsKept(String pointer, String kind) {
        var pointed = new Pointed(pointer, kind, Optional.of(new Span(1, 3)), Optional.empty());
        assertFalse(pointed.line().matches(".*[张三 ].*姓.*|.*138.*|.*[\\u4e00-\\u9fff].*"), pointed::line);
        assertTrue(pointed.line().startsWith("/ "), pointed::line);
    }

    @Test
    void placesNobodyCouldHaveAreLeftOut() {
        var far = new Pointed("/body", "NAME", Optional.of(new Span(1, 99_999_999)), Optional.of(0));
        assertEquals("/body NAME", far.line());
    }
}
