package org.xinxiyuan.gui.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.RealPremises;
import org.xinxiyuan.cli.demo.Samples;

class ColumnChoiceTest {
    private final java.util.List<ColumnChoice> columns = ColumnChoice.of(
            RealPremises.at(Samples.clock()).rules(Optional.empty(), Optional.empty()).catalog());

    @ParameterizedTest
    @CsvSource({"03120104, true", "临时救助, true", "民生保障 救助, true", "0603, false", "森林, false", "'', true"})
    void isFoundByCodeNameOrHeading(String words, boolean found) {
        var assistance = columns.stream().filter(c -> c.code().equals("03120104")).findFirst().orElseThrow();
        assertEquals(found, assistance.fits(words));
    }

    @Test
    void headingsCannotBeChosen() {
        assertTrue(columns.stream().allMatch(c -> c.item().publishable()));
    }

    @Test
    void showsTheWholePath() {
        var assistance = columns.stream().filter(c -> c.code().equals("03120104")).findFirst().orElseThrow();
        assertEquals("法定主动公开内容 › 民生保障 › 社会救助", assistance.path());
    }
}
