package org.xinxiyuan.quota;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xinxiyuan.document.WorkstationException;

/**
 * 考核期: a year, a quarter or a month, written {@code 2026}, {@code 2026-Q1}, {@code 2026-03} as in the contract of the
 * portal.
 *
 * @param first its first day
 */
public record Period(Span span, LocalDate first) implements Comparable<Period> {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?");

    /** How long a period is. */
    public enum Span {
        MONTH(1, "月"),
        QUARTER(3, "季"),
        YEAR(12, "年");

        private final int months;
        private final String label;

        Span(int months, String label) {
            this.months = months;
            this.label = label;
        }

        /** The Chinese term, without a number. */
        public String label() {
            return label;
        }

        /** The period of this length around a day. */
        public Period around(LocalDate day) {
            int month = (day.getMonthValue() - 1) / months * months + 1;
            return new Period(this, LocalDate.of(day.getYear(), month, 1));
        }
    }

    public Period {
        Objects.requireNonNull(span);
        if (first.getDayOfMonth() != 1 || (first.getMonthValue() - 1) % span.months != 0) {
            throw new DateTimeException("no " + span + " begins on " + first);
        }
    }

    /** Throws {@code quota.bad-period} where the text is none. */
    public static Period parse(String text) {
        return find(text).orElseThrow(() -> new WorkstationException("quota.bad-period", text));
    }

    /** Empty where the text is no period. */
    public static Optional<Period> find(String text) {
        var parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(2) != null) {
            return Optional.of(Span.QUARTER.around(LocalDate.of(year, Integer.parseInt(parts.group(2)) * 3, 1)));
        }
        if (parts.group(3) != null) {
            return Optional.of(of(YearMonth.of(year, Integer.parseInt(parts.group(3)))));
        }
        return Optional.of(Span.YEAR.around(LocalDate.of(year, 1, 1)));
    }

    public static Period of(YearMonth month) {
        return new Period(Span.MONTH, month.atDay(1));
    }

    public LocalDate last() {
        return first.plusMonths(span.months).minusDays(1);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last());
    }

    /** The one of the same length before it. */
    public Period before() {
        return new Period(span, first.minusMonths(span.months));
    }

    /** 2026年, 2026年第1季度, 2026年3月. */
    public String label() {
        String year = first.getYear() + "年";
        return switch (span) {
            case YEAR -> year;
            case QUARTER -> year + "第" + (first.getMonthValue() / 3 + 1) + "季度";
            case MONTH -> year + first.getMonthValue() + "月";
        };
    }

    @Override
    public int compareTo(Period other) {
        int byStart = first.compareTo(other.first);
        return byStart == 0 ? span.compareTo(other.span) : byStart;
    }

    /** As the contract writes it. */
    @Override
    public String toString() {
        return switch (span) {
            case YEAR -> "%04d".formatted(first.getYear());
            case QUARTER -> "%04d-Q%d".formatted(first.getYear(), first.getMonthValue() / 3 + 1);
            case MONTH -> YearMonth.from(first).toString();
        };
    }
}
