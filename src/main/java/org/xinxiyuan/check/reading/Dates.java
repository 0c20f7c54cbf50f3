package org.xinxiyuan.check.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.xinxiyuan.document.Span;

/** 日期 written in a text: 2025年6月9日, 2025-06-09; 6月9日 where a year is lent. Impossible days are no dates. */
public final class Dates {
    private static final FigurePattern DATE = FigurePattern.of(
            "年月-./ \t\n\u000B\f\r",
            "(?<!\\d)(?:(20\\d\\d)\\s?年\\s?)?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日"
                    + "|(?<!\\d)(20\\d\\d)[-./](\\d{1,2})[-./](\\d{1,2})(?!\\d)");

    private Dates() {}

    /** A day and where it stands. */
    public record Found(LocalDate day, Span at) {}

    /** Those written with their year. */
    public static List<Found> full(String text) {
        return found(text, Optional.empty());
    }

    /** Those without a year take that of the one before, the first the year given. */
    public static List<Found> lending(int year, String text) {
        return found(text, Optional.of(year));
    }

    private static List<Found> found(String text, Optional<Integer> lent) {
        var dates = new ArrayList<Found>();
        Optional<Integer> last = lent;
        for (MatchResult hit : DATE.all(text)) {
            boolean dashes = hit.group(4) != null;
            var written = Optional.ofNullable(hit.group(dashes ? 4 : 1)).map(Integer::valueOf);
            Optional<Integer> year = written.isPresent() || lent.isEmpty() ? written : last;
            year.flatMap(y -> day(y, hit.group(dashes ? 5 : 2), hit.group(dashes ? 6 : 3)))
                    .ifPresent(day -> dates.add(new Found(day, new Span(hit.start(), hit.end()))));
            last = written.isPresent() ? written : last;
        }
        return dates;
    }

    private static Optional<LocalDate> day(int year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
