package org.xinxiyuan.cli.quota;

import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.quota.Period;

/** Periods as words of the command line. */
final class Periods {
    private Periods() {}

    /** Throws {@code quota.bad-period} where it is another kind of period. */
    static Period of(Period.Span span, String text) {
        return Period.find(text)
                .filter(p -> p.span() == span)
                .orElseThrow(() -> new WorkstationException("quota.bad-period", text));
    }
}
