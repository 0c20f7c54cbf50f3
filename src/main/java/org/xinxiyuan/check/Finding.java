package org.xinxiyuan.check;

import java.time.LocalDate;
import java.util.Optional;
import org.xinxiyuan.document.Span;

/**
 * One result of a check (检查结论): what is wrong, why (legal basis), what to do. Made by {@link RuleSheet#found}.
 *
 * @param sheet the demand that is not met
 * @param message Chinese, for the officer, without personal data
 * @param basis 依据, empty where none is stated
 * @param details what can be acted upon
 */
public record Finding(RuleSheet sheet, String message, String basis, Details details) {
    /**
     * Starts from {@link #none()}: {@code none().doing("revise").at(place)}.
     *
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
        private static final Details NONE = new Details(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        public static Details none() {
            return NONE;
        }

        public Details suggesting(String column) {
            return new Details(Optional.of(column), action, key, fix, due, at);
        }

        public Details doing(String what) {
            return new Details(suggest, Optional.of(what), key, fix, due, at);
        }

        public Details key(String name) {
            return new Details(suggest, action, Optional.of(name), fix, due, at);
        }

        public Details fixing(String text) {
            return new Details(suggest, action, key, Optional.of(text), due, at);
        }

        public Details due(LocalDate day) {
            return new Details(suggest, action, key, fix, Optional.of(day), at);
        }

        public Details at(Span place) {
            return new Details(suggest, action, key, fix, due, Optional.of(place));
        }

        /** The place where there is one. */
        public Details at(Optional<Span> place) {
            return place.map(this::at).orElse(this);
        }
    }

    /** Such as {@code ELEM_MISSING}, shared by rules, command line and documents. */
    public String code() {
        return sheet.code();
    }

    public Severity severity() {
        return sheet.severity();
    }

    public Finding with(Details other) {
        return new Finding(sheet, message, basis, other);
    }
}
