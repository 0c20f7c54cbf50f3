package org.xinxiyuan.cli.columns;

import java.time.LocalDate;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.service.Office;
import org.xinxiyuan.service.columns.Halting.NotEntered;
import org.xinxiyuan.service.columns.Halting.Outcome;
import org.xinxiyuan.service.columns.Register.Halt;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** What is entered about the days of a piece: a pause, its taking back, or a verification. */
final class DueEntry {
    @ArgGroup(exclusive = false)
    private Pause pause;

    @Option(names = "--lift", paramLabel = "FROM", description = "撤销这天起的停止计时")
    private LocalDate lift;

    @Option(names = "--verified", paramLabel = "DATE", description = "登记这天的复核")
    private LocalDate verified;

    private static final class Pause {
        @Option(names = "--pause", required = true, paramLabel = "FROM,TO", split = ",",
                description = "停止计时，起止两日都不计")
        private LocalDate[] days;

        @Option(names = "--reason", required = true, description = "停止计时的理由")
        private String reason;
    }

    Outcome take(Office office, Draft draft, String by) {
        if (verified != null) {
            return office.halting().verify(draft, verified, by);
        }
        if (lift != null) {
            return office.halting().of(draft).stream()
                    .filter(halt -> halt.from().equals(lift))
                    .findFirst()
                    .map(halt -> office.halting().lift(draft, halt, by))
                    .orElseGet(() -> new NotEntered("没有这天起的停止计时。"));
        }
        var last = pause.days[pause.days.length - 1];
        return office.halting().pause(draft, new Halt(pause.days[0], last, pause.reason.strip()), by);
    }
}
