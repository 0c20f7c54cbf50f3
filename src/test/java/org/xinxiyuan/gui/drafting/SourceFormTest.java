package org.xinxiyuan.gui.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.SourcePolicy;

/** The document of a higher level in the filing strip: loaded, typed, kept, and gone without a title. */
class SourceFormTest {
    private static final SourcePolicy SOURCE = new SourcePolicy(
            "关于做好春灌工作的通知",
            Optional.of("云水发〔2026〕2号"),
            Optional.empty(),
            Optional.of(LocalDate.of(2026, 3, 1)),
            Optional.of("https://portal.county.example/zc/2.html"));

    private static Filing.Disclosure filed(Optional<SourcePolicy> source) {
        var dates = new Filing.Dates(Optional.empty(), Optional.empty(), Optional.empty());
        return new Filing.Disclosure("0303", dates, Optional.empty(), Map.of(), List.of(), source);
    }

    @Test
    void whatIsLoadedIsFiledAgainWithWhatWasTyped() {
        var form = new FilingForm();
        form.load(filed(Optional.of(SOURCE)));
        assertEquals(filed(Optional.of(SOURCE)), form.filing("王某"));
        var heard = new AtomicInteger();
        form.onChange(heard::incrementAndGet);
        form.source().issuer().set("  云岭县水利局 ");
        assertEquals(1, heard.get());
        var source = ((Filing.Disclosure) form.filing("王某")).source().orElseThrow();
        assertEquals(Optional.of("云岭县水利局"), source.issuer());
        assertEquals(SOURCE.url(), source.url(), "not typed here, and kept");
    }

    @Test
    void withoutATitleThereIsNoneAndAnotherPieceBeginsEmpty() {
        var form = new FilingForm();
        form.load(filed(Optional.of(SOURCE)));
        form.source().title().set(" ");
        assertEquals(filed(Optional.empty()), form.filing("王某"));
        form.load(filed(Optional.empty()));
        assertEquals("", form.source().docNo().get());
    }
}
