package org.xinxiyuan.cli.columns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.catalog.DayStep;
import org.xinxiyuan.catalog.DueDate;
import org.xinxiyuan.check.upkeep.PieceDue;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.service.Office;
import org.xinxiyuan.service.columns.Halting.Entered;
import org.xinxiyuan.service.columns.Halting.NotEntered;
import org.xinxiyuan.service.columns.Halting.Outcome;
import org.xinxiyuan.service.columns.Halting.Shift;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code due ID}: what is owed for a piece, day by day; pauses and verifications are entered here. */
@Command(name = "due", mixinStandardHelpOptions = true, description = "一件稿的期限：逐日说明、停止计时、复核")
public final class DueCommand extends OfficeCommand {
    @Parameters(paramLabel = "ID")
    private String id;

    @ArgGroup
    private DueEntry entry;

    @Option(names = "--explain", description = "逐日说明")
    private boolean explain;

    public DueCommand(Premises premises) {
        super(premises);
    }

    @Override
    protected boolean reads() {
        return entry == null;
    }

    @Override
    protected int act(Office office, Reply reply) {
        var draft = office.drafting().find(piece(office, id));
        var outcome = Optional.ofNullable(entry).map(e -> e.take(office, draft, actor(office)));
        var json = new LinkedHashMap<String, Object>();
        json.put("id", draft.id().value());
        var lines = new ArrayList<String>();
        outcome.ifPresent(o -> said(o, json, lines));
        stand(office, draft, json, lines);
        reply.give(json, lines);
        return Exit.waits(outcome.filter(NotEntered.class::isInstance).isPresent());
    }

    private static void said(Outcome outcome, Map<String, Object> json, List<String> lines) {
        if (outcome instanceof NotEntered no) {
            json.put("sentence", no.sentence());
            lines.add(no.sentence());
            return;
        }
        var shifts = ((Entered) outcome).shifts();
        json.put("moved", shifts.stream().map(DueCommand::json).toList());
        shifts.forEach(s -> lines.add(day(s.from()) + " → " + day(s.now().due().date().date()) + "  "
                + s.now().due().obligation().label()));
        if (shifts.isEmpty()) {
            lines.add("已登记，没有到期日因此改变。");
        }
    }

    private static Map<String, Object> json(Shift shift) {
        var json = new LinkedHashMap<String, Object>();
        json.put("obligation", StandJson.word(shift.now().due().obligation()));
        shift.from().ifPresent(day -> json.put("from", day.toString()));
        shift.now().due().date().date().ifPresent(day -> json.put("to", day.toString()));
        return json;
    }

    private void stand(Office office, Draft draft, Map<String, Object> json, List<String> lines) {
        var round = office.round();
        var dues = round.dues(draft).stream().sorted(PieceDue.byUrgency(round.today())).toList();
        json.put("dues", dues.stream().map(owed -> json(owed, round.today())).toList());
        dues.forEach(owed -> {
            lines.add(StandJson.line(owed, round.today()));
            if (explain) {
                steps(owed).forEach(s ->
                        lines.add("        " + s.date() + "  " + (s.counts() ? "计  " : "不计") + "  " + s.why()));
            }
        });
        if (dues.isEmpty()) {
            lines.add("这件没有期限。");
        }
        var halts = office.halting().of(draft);
        json.put("pauses", halts.stream()
                .map(h -> Map.of("from", h.from().toString(), "to", h.to().toString(), "reason", h.reason()))
                .toList());
        halts.forEach(h -> lines.add("停止计时  " + h.from() + " 至 " + h.to() + "  " + h.reason()));
        office.halting().verified(draft).ifPresent(day -> {
            json.put("verifiedOn", day.toString());
            lines.add("最近复核  " + day);
        });
    }

    private Map<String, Object> json(PieceDue owed, LocalDate today) {
        var json = StandJson.of(owed, today);
        if (explain) {
            json.put("days", steps(owed).stream()
                    .map(s -> Map.of("date", s.date().toString(), "counts", s.counts(), "why", s.why()))
                    .toList());
        }
        return json;
    }

    private static List<DayStep> steps(PieceDue owed) {
        return owed.due().date() instanceof DueDate.On on ? on.steps() : List.of();
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("尚未公布");
    }
}
