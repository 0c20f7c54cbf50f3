package org.xinxiyuan.redact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.redact.detect.Confidence;
import org.xinxiyuan.redact.detect.PersonalData;

class MarksTest {
    private static final Policy POLICY = new Policy("test", Map.of(), Map.of(), Shipped.HIDDEN);

    private static Decision mark(PersonalData type, String value, int ordinal, Treatment treatment) {
        return Decision.mark(new Place("body", type, value, ordinal), treatment, "王五", Instant.EPOCH);
    }

    private static Applied apply(String text, Decision... decisions) {
        return Shipped.REDACTOR.apply("body", text, POLICY, List.of(decisions));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "0 > HIDE > 〔已隐藏〕来访，周某山答复。",
                "1 > HIDE > 周某山来访，〔已隐藏〕答复。",
                "0 > SURNAME > 周某某来访，周某山答复。",
                "0 > DELETE > 来访，周某山答复。",
                "2 > HIDE > 周某山来访，周某山答复。",
                "0 > KEEP > 周某山来访，周某山答复。",
                "0 > DECIDE > 周某山来访，周某山答复。",
            })
    void treatsTheMarkedOccurrenceAlone(int ordinal, Treatment treatment, String shown) {
        var applied = apply("周某山来访，周某山答复。", mark(PersonalData.NAME, "周某山", ordinal, treatment));
        assertEquals(shown, applied.text());
        assertEquals(shown.equals("周某山来访，周某山答复。") ? 0 : 1, applied.redactions().size());
    }

    @Test
    void aMarkIsCertainAndTellsWhoMadeIt() {
        var one = apply("患有某病。", mark(PersonalData.HEALTH, "患有某病", 0, Treatment.HIDE))
                .redactions()
                .get(0);
        assertEquals(Confidence.CERTAIN, one.confidence());
        assertTrue(one.decision().orElseThrow().marks());
        assertEquals("患有某病", one.span().in("患有某病。"));
        assertEquals(Shipped.HIDDEN, one.shown().in(Shipped.HIDDEN + "。"));
    }

    @Test
    void aMarkStandsInOrderAmongDetections() {
        var text = "电话13800138001，周某山，电话13800138002";
        var applied = apply(text, mark(PersonalData.NAME, "周某山", 0, Treatment.HIDE));
        assertEquals("电话〔已隐藏〕，〔已隐藏〕，电话〔已隐藏〕", applied.text());
        assertEquals(
                List.of(PersonalData.PHONE_MOBILE, PersonalData.NAME, PersonalData.PHONE_MOBILE),
                applied.redactions().stream().map(r -> r.place().type()).toList());
    }

    @Test
    void whatOverlapsADetectionIsNotMarked() {
        var text = "电话13800138001";
        assertEquals(List.of(), Shipped.REDACTOR.undetected("body", text, "138001", PersonalData.NAME));
        assertEquals(
                "电话〔已隐藏〕",
                apply(text, mark(PersonalData.NAME, text, 0, Treatment.SURNAME)).text());
    }

    @Test
    void ofTwoMarksThatOverlapTheEarlierDecisionStands() {
        var applied = apply(
                "周某山之子",
                mark(PersonalData.NAME, "周某山", 0, Treatment.HIDE),
                mark(PersonalData.MINOR, "山之子", 0, Treatment.HIDE));
        assertEquals("〔已隐藏〕之子", applied.text());
    }

    @Test
    void detectedPlacesAreCountedFirstSoThatNoMarkTakesTheirDecision() {
        var text = "编号x13800138001x，手机13800138001";
        var detected = Shipped.REDACTOR.apply("body", text, POLICY, List.of()).redactions();
        var places = Shipped.REDACTOR.undetected("body", text, "13800138001", PersonalData.PHONE_MOBILE);
        assertEquals(2, detected.size() + places.size(), "each occurrence is one or the other");
        var all = new ArrayList<>(places);
        detected.forEach(r -> all.add(r.place()));
        assertEquals(2, all.stream().distinct().count());
    }

    @Test
    void everyOccurrenceThatWasNamedIsTreated() {
        var text = "周某山来访，答复周某山，抄送周某山。";
        var decisions = Shipped.REDACTOR.undetected("body", text, "周某山", PersonalData.NAME).stream()
                .map(p -> Decision.mark(p, Treatment.SURNAME, "王五", Instant.EPOCH))
                .toList();
        assertEquals(3, decisions.size());
        assertEquals(
                "周某某来访，答复周某某，抄送周某某。",
                apply(text, decisions.toArray(Decision[]::new)).text());
    }

    @Test
    void aMarkOfAnotherFieldChangesNothing() {
        var elsewhere = new Place("title", PersonalData.NAME, "周某山", 0);
        var decision = Decision.mark(elsewhere, Treatment.HIDE, "王五", Instant.EPOCH);
        assertEquals("周某山来访", apply("周某山来访", decision).text());
    }
}
