package org.xinxiyuan.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.xinxiyuan.catalog.CatalogItem;

/**
 * 规则说明: what a rule demands and by what right. A finding has its code, its weight and its basis from here.
 *
 * @param code finding code such as {@code ELEM_MISSING}; a rule that weighs or grounds it in two ways has two sheets
 * @param says one Chinese sentence: what must be true
 * @param grounds none: the program's own demand
 */
public record RuleSheet(String code, Severity severity, String says, List<Grounds> grounds) {
    public RuleSheet {
        grounds = List.copyOf(grounds);
    }

    public static RuleSheet block(String code, String says, Grounds... grounds) {
        return new RuleSheet(code, Severity.BLOCK, says, List.of(grounds));
    }

    public static RuleSheet warn(String code, String says, Grounds... grounds) {
        return new RuleSheet(code, Severity.WARN, says, List.of(grounds));
    }

    public static RuleSheet hint(String code, String says, Grounds... grounds) {
        return new RuleSheet(code, Severity.HINT, says, List.of(grounds));
    }

    /** The same demand under another weight. */
    public RuleSheet as(Severity other, String saysThen) {
        return new RuleSheet(code, other, saysThen, grounds);
    }

    /** One basis that holds is enough; a demand of the program's own always holds. */
    public boolean inForce(LocalDate day) {
        return grounds.isEmpty() || grounds.stream().anyMatch(basis -> basis.inForce(day));
    }

    public Finding found(String message) {
        return found(message, "");
    }

    /** For a sheet grounded in the column's own basis. */
    public Finding found(String message, CatalogItem column) {
        return found(message, Basis.of(column));
    }

    /** @param fromCatalog what stands where the sheet refers to the catalog */
    public Finding found(String message, String fromCatalog) {
        String basis = grounds.stream()
                .map(each -> each.source() == Grounds.Source.CATALOG ? fromCatalog : each.text())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("；"));
        return new Finding(this, message, basis, Finding.Details.none());
    }
}
