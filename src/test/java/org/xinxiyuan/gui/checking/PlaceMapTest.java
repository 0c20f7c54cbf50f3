package org.xinxiyuan.gui.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.document.Span;
import org.xinxiyuan.redact.Place;
import org.xinxiyuan.redact.Redaction;
import org.xinxiyuan.redact.Treatment;
import org.xinxiyuan.redact.detect.Confidence;
import org.xinxiyuan.redact.detect.PersonalData;

class PlaceMapTest {
    /** Original "甲13800138011乙丙", public "甲〔已隐藏〕乙丙". */
    private final PlaceMap map = new PlaceMap(
            List.of(
                    new Redaction(
                            new Place("body", PersonalData.PHONE_MOBILE, "13800138011", 0),
                            new Span(1, 12),
                            new Span(1, 6),
                            Confidence.CERTAIN,
                            Treatment.HIDE,
                            Optional.empty()),
                    new Redaction(
                            new Place("title", PersonalData.PHONE_MOBILE, "13800138012", 0),
                            new Span(0, 11),
                            new Span(0, 0),
                            Confidence.CERTAIN,
                            Treatment.DELETE,
                            Optional.empty())),
            "body");

    @ParameterizedTest(name = "{0}..{1} is {2}")
    @CsvSource({"0, 1, 0..1", "6, 7, 12..13", "7, 8, 13..14", "6, 8, 12..14", "0, 2, none", "3, 5, none", "5, 7, none"})
    void leadsBackToTheOriginalUnlessItTouchesWhatWasHidden(int start, int end, String expected) {
        var found = map.original(new Span(start, end)).map(s -> s.start() + ".." + s.end());
        assertEquals(expected, found.orElse("none"));
    }
}
