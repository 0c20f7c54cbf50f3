package org.xinxiyuan.check;

import java.time.LocalDate;
import java.util.Optional;
import org.xinxiyuan.document.Span;

/**
 * One result of a check (检查结论): what is wrong, why (legal basis), what to do.
 *
 * @param code such as {@code ELEM_MISSING}, shared by rules, command line and documents
 * @param message Chinese, for the officer, without personal data
 * @param basis 依据, empty where none is stated
 * @param details what can be acted upon
 */
public record Finding(String code, Severity severity, String message, String basis, Details details) {
    /**
     * @param suggest code of the better column
     * @param action {@code revise} or {@code takedown}
     * @param key key of the element, attachment, link or outdated rule
     * @param fix text that a click puts in place of {@code at}
     * @param due last day
     * @param at place in the body, UTF-16
     */
    public record Details(
            Optional<String> suggest,
            Optional<String> action,
            Optional<String> key,
            Optional<String> fix,
            Optional<LocalDate> due,
            Optional<Span> at) {
        public static Details none() {
            return new Details(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        public static Details key(String key) {
            return new Details(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(key),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    public static Finding block(String code, String message, String basis) {
        return new Finding(code, Severity.BLOCK, message, basis, Details.none());
    }

    public static Finding warn(String code, String message, String basis) {
        return new Finding(code, Severity.WARN, message, basis, Details.none());
    }

    public static Finding hint(String code, String message, String basis) {
        return new Finding(code, Severity.HINT, message, basis, Details.none());
    }

    public Finding with(Details other) {
        return new Finding(code, severity, message, basis, other);
    }
}
