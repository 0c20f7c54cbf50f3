package org.xinxiyuan.quota.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.document.ReportType;
import org.xinxiyuan.quota.Period;

/**
 * 达标: points for each month in which everything that is needed was sent; what is needed by quarter or year is looked up
 * in the quarter or year of the month.
 */
public record Target(List<Need> needs, Optional<BigDecimal> points) {
    /** @param type any where empty; @param pieces at least */
    public record Need(Optional<ReportType> type, Period.Span per, int pieces) {
        /** The day on which it was met in the period around the month; empty if it was not. */
        private Optional<LocalDate> metOn(Period month, List<Fact> sent) {
            var period = per.around(month.first());
            return sent.stream()
                    .filter(f -> period.contains(f.on()))
                    .filter(f -> type.isEmpty() || type.equals(f.traits().type()))
                    .map(Fact::on)
                    .sorted()
                    .skip(pieces - 1L)
                    .findFirst();
        }
    }

    public Target {
        needs = List.copyOf(needs);
    }

    /**
     * The months that met it, as facts of the day on which the last need was met; what a quarter brings only later
     * still counts for its earlier months, on the last day of each.
     */
    List<Fact> met(List<Fact> sent) {
        var facts = new ArrayList<Fact>();
        sent.stream()
                .map(f -> Period.Span.MONTH.around(f.on()))
                .distinct()
                .forEach(month -> met(month, sent)
                        .map(day -> new Fact("target-" + month, Event.TARGET, day, "", Traits.NONE, 1))
                        .ifPresent(facts::add));
        return facts;
    }

    private Optional<LocalDate> met(Period month, List<Fact> sent) {
        var days = needs.stream().map(need -> need.metOn(month, sent)).toList();
        return days.isEmpty() || days.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : days.stream()
                        .flatMap(Optional::stream)
                        .max(Comparator.naturalOrder())
                        .map(day -> within(month, day));
    }

    private static LocalDate within(Period month, LocalDate day) {
        if (day.isBefore(month.first())) {
            return month.first();
        }
        return day.isAfter(month.last()) ? month.last() : day;
    }
}
