package org.xinxiyuan.gui.checking;

import java.util.Optional;
import org.xinxiyuan.check.Severity;
import org.xinxiyuan.document.Span;

/**
 * A finding as a card (结论一条).
 *
 * @param at its place in the body as typed
 */
public record FindingRow(Severity severity, String message, String basis, Optional<Span> at, Remedy remedy) {
    /**
     * What a click does.
     *
     * @param fix text in place of the finding's place
     * @param column a better column, by code
     */
    public record Remedy(Optional<String> fix, Optional<String> column, String columnName) {}
}
