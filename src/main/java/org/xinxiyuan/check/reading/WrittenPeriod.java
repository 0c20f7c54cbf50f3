package org.xinxiyuan.check.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Manuscript;
import org.xinxiyuan.document.Publicity;

/** 起止日期 as a text states them behind words such as 公示期 or 征集时间: from a day to a day, both included. */
public final class WrittenPeriod {
    private static final int BEHIND = 60;
    private static final Pattern TO =
            Pattern.compile("[日\\d]?(?:[（(].{1,4}[）)])?\\s?(?:起)?\\s?(?:至|到|—+|－|-|–|~|～)\\s?");
    private static final Pattern DAYS = Pattern.compile("(\\d{1,3})\\s?(个工作日|日|天)(?!\\d)");

    private WrittenPeriod() {}

    /** A number of days without dates. */
    public record Length(int days, boolean workdays) {}

    /** Typed beside the text, else written in it. */
    public static Optional<Publicity> of(Manuscript m, String text, List<String> cues) {
        return m.publicity().or(() -> in(text, cues, year(m)));
    }

    /** @param year of days written without one */
    public static Optional<Publicity> in(String text, List<String> cues, int year) {
        return cues.stream().flatMap(cue -> behind(text, cue, year).stream()).findFirst();
    }

    /** As in 公示期7天. */
    public static Optional<Length> lengthIn(String text, List<String> cues) {
        return cues.stream()
                .flatMap(cue -> places(text, cue).stream())
                .map(DAYS::matcher)
                .filter(days -> days.find())
                .map(days -> new Length(
                        Integer.parseInt(days.group(1)), days.group(2).endsWith("工作日")))
                .findFirst();
    }

    /** The year that days without one are in: that of the piece's own date, else of the judgement. */
    public static int year(Manuscript m) {
        Optional<LocalDate> formed =
                m.filing() instanceof Filing.Disclosure filed ? filed.dates().formedOn() : Optional.empty();
        return formed.orElse(m.around().today()).getYear();
    }

    private static Optional<Publicity> behind(String text, String cue, int year) {
        return places(text, cue).stream()
                .flatMap(window -> pair(window, Dates.lending(year, window)).stream())
                .findFirst();
    }

    private static Optional<Publicity> pair(String window, List<Dates.Found> dates) {
        if (dates.size() < 2) {
            return Optional.empty();
        }
        var from = dates.get(0);
        var to = dates.get(1);
        String between = window.substring(from.at().end(), to.at().start());
        LocalDate last = to.day().isBefore(from.day()) ? to.day().plusYears(1) : to.day();
        return TO.matcher(between).matches() ? Optional.of(new Publicity(from.day(), last)) : Optional.empty();
    }

    private static List<String> places(String text, String cue) {
        return IntStream.iterate(text.indexOf(cue), at -> at >= 0, at -> text.indexOf(cue, at + cue.length()))
                .limit(20)
                .mapToObj(at -> text.substring(at, Math.min(text.length(), at + BEHIND)))
                .toList();
    }
}
