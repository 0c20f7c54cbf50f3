package org.xinxiyuan.cli.tools;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.xinxiyuan.catalog.DayStep;
import org.xinxiyuan.catalog.DueDate;
import org.xinxiyuan.catalog.WorkCalendar;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.Globals;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.cli.command.Streams;
import org.xinxiyuan.document.WorkstationException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code workday FROM --plus N}: the working-day clock, day by day. */
@Command(name = "workday", mixinStandardHelpOptions = true, description = "工作日推算，次日起算")
public final class WorkdayCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FROM")
    private LocalDate from;

    @Option(names = "--plus", required = true, paramLabel = "N", description = "第几个工作日")
    private int plus;

    @Option(names = "--explain", description = "逐日说明")
    private boolean explain;

    private final Premises premises;

    public WorkdayCommand(Premises premises) {
        this.premises = premises;
    }

    @Override
    public Integer call() {
        var imported = imported();
        var calendar = imported.orElseGet(() -> premises.rules(Optional.empty(), Optional.empty()).calendar());
        var due = calendar.plusWorkdays(from, plus);
        if (due instanceof DueDate.NotAnnounced unknown) {
            throw new WorkstationException("calendar.not-announced", String.valueOf(unknown.year()));
        }
        var on = (DueDate.On) due;
        var json = new LinkedHashMap<String, Object>();
        json.put("from", from.toString());
        json.put("plus", plus);
        json.put("due", on.day().toString());
        json.put("calendar", imported.isPresent() ? "workspace" : "shipped");
        var lines = new ArrayList<String>();
        if (explain) {
            json.put("days", on.steps().stream().map(WorkdayCommand::json).toList());
            on.steps().forEach(s -> lines.add(s.date() + "  " + (s.counts() ? "计  " : "不计") + "  " + s.why()));
        }
        lines.add(on.day().toString());
        new Reply(Streams.of(spec).out(), Globals.of(spec).json()).give(json, lines);
        return Exit.CLEAN;
    }

    /** The workspace's calendar, where there is one and its passphrase was given: nobody is asked for it. */
    private Optional<WorkCalendar> imported() {
        var home = Globals.of(spec).home(premises);
        if (!premises.exists(home)) {
            return Optional.empty();
        }
        var passphrase = Globals.of(spec).givenPassphrase();
        if (passphrase.isEmpty()) {
            Streams.of(spec).err().println("没有给出工作区口令，按随附的工作日历推算。");
        }
        return passphrase.map(secret -> {
            try (var office = premises.openToRead(home, secret)) {
                return office.rules().calendar();
            }
        });
    }

    private static Map<String, Object> json(DayStep step) {
        return Map.of("date", step.date().toString(), "counts", step.counts(), "why", step.why());
    }
}
