package org.xinxiyuan.gui.columns;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xinxiyuan.catalog.WorkCalendar;
import org.xinxiyuan.gui.common.Background;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.common.Workbench;
import org.xinxiyuan.service.columns.Recount.Moved;
import org.xinxiyuan.service.columns.CalendarImport.Outcome;

/** 导入工作日历 on the columns' page: which years are new, which due dates moved from when to when. */
public final class CalendarViewModel {
    private final Workbench bench;
    private final Background background;
    private final Messages messages;
    private final Function<Path, WorkCalendar> reader;
    private final Runnable after;

    /** @param after what shows the columns anew */
    public CalendarViewModel(
            Workbench bench,
            Background background,
            Messages messages,
            Function<Path, WorkCalendar> reader,
            Runnable after) {
        this.bench = bench;
        this.background = background;
        this.messages = messages;
        this.reader = reader;
        this.after = after;
    }

    /**
     * What an import did, in words.
     *
     * @param moved piece, obligation, old day, new day
     */
    public record Told(String header, List<List<String>> moved) {
        public Told {
            moved = List.copyOf(moved);
        }
    }

    public void take(Path file, Consumer<Told> tell) {
        background.run(
                () -> told(bench.office().calendarImport().take(reader.apply(file), bench.author())),
                told -> {
                    bench.changed();
                    after.run();
                    tell.accept(told);
                },
                bench::fail);
    }

    private Told told(Outcome outcome) {
        if (outcome.years().isEmpty()) {
            return new Told(messages.text("columns.calendarSame"), List.of());
        }
        var years = outcome.years().stream().map(String::valueOf).collect(Collectors.joining("、"));
        var key = outcome.moved().isEmpty() ? "columns.calendarNone" : "columns.calendarMoved";
        return new Told(
                messages.text(key, years, outcome.moved().size()),
                outcome.moved().stream().map(this::line).toList());
    }

    private List<String> line(Moved moved) {
        var due = moved.before().due();
        return List.of(
                moved.before().title(), due.obligation().label(), day(due.date().date()), day(moved.to()));
    }

    private String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(messages.text("columns.unknownYear"));
    }
}
