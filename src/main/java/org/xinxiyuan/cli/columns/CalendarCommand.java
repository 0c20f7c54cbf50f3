package org.xinxiyuan.cli.columns;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.service.Office;
import org.xinxiyuan.service.columns.Recount.Moved;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code calendar FILE}: takes a working calendar into the workspace and counts what is owed anew. */
@Command(name = "calendar", mixinStandardHelpOptions = true, description = "导入工作日历，重算到期日并留原到期日")
public final class CalendarCommand extends OfficeCommand {
    @Parameters(paramLabel = "FILE")
    private Path file;

    public CalendarCommand(Premises premises) {
        super(premises);
    }

    @Override
    protected int act(Office office, Reply reply) {
        var calendar = premises().rules(Optional.empty(), Optional.of(file)).calendar();
        var outcome = office.calendarImport().take(calendar, actor(office));
        var lines = new ArrayList<String>();
        lines.add("导入年份：" + outcome.years());
        outcome.moved()
                .forEach(m -> lines.add(day(m.before().due().date().date()) + " → " + day(m.to()) + "  "
                        + m.before().due().obligation().label() + "  "
                        + m.before().title()));
        reply.give(
                Map.of(
                        "years", outcome.years(),
                        "moved",
                                outcome.moved().stream()
                                        .map(CalendarCommand::json)
                                        .toList()),
                lines);
        return Exit.CLEAN;
    }

    static Map<String, Object> json(Moved moved) {
        var json = new LinkedHashMap<String, Object>();
        moved.before().id().ifPresent(id -> json.put("id", id.value()));
        json.put("title", moved.before().title());
        json.put("obligation", StandJson.word(moved.before().due().obligation()));
        moved.before().due().date().date().ifPresent(day -> json.put("from", day.toString()));
        moved.to().ifPresent(day -> json.put("to", day.toString()));
        return json;
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("尚未公布");
    }
}
