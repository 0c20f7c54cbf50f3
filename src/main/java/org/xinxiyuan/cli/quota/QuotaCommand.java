package org.xinxiyuan.cli.quota;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.quota.Period;
import org.xinxiyuan.service.Office;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code quota}: where month, quarter or year stand, what they come to, and what to do next. */
@Command(name = "quota", mixinStandardHelpOptions = true, description = "任务进度、预测和预警；assign 录入任务，import 导入考核任务表或计分方案表")
public final class QuotaCommand extends OfficeCommand {
    @ArgGroup
    private Which which = new Which();

    /** One period. */
    private static final class Which {
        @Option(names = "--month", paramLabel = "YYYY-MM", description = "哪个月，默认本月")
        private YearMonth month;

        @Option(names = "--quarter", paramLabel = "YYYY-QN", description = "哪个季度")
        private String quarter;

        @Option(names = "--year", paramLabel = "YYYY", description = "哪一年")
        private String year;

        Period period(YearMonth thisMonth) {
            if (quarter != null) {
                return Periods.of(Period.Span.QUARTER, quarter);
            }
            return year == null
                    ? Period.of(month == null ? thisMonth : month)
                    : Periods.of(Period.Span.YEAR, year);
        }
    }

    public QuotaCommand(Premises premises) {
        super(premises);
    }

    @Override
    protected boolean reads() {
        return true;
    }

    @Override
    protected int act(Office office, Reply reply) {
        var quotas = office.quotas();
        var period = which.period(quotas.thisMonth());
        var json = new LinkedHashMap<String, Object>();
        var lines = new ArrayList<String>();
        if (period.span() == Period.Span.MONTH) {
            var stand = quotas.stand(YearMonth.from(period.first()));
            json.putAll(QuotaJson.of(stand));
            lines.add(QuotaJson.line(stand));
        }
        var progress = quotas.progress(period);
        var warnings = quotas.warnings();
        json.put("period", period.toString());
        json.put("progress", progress.stream().map(QuotaJson::of).toList());
        json.put("warnings", warnings.stream().map(QuotaJson::of).toList());
        progress.forEach(p -> lines.add(QuotaJson.line(p)));
        warnings.forEach(w -> lines.addAll(QuotaJson.lines(w)));
        if (lines.isEmpty()) {
            lines.add(period.label() + "没有下达任务。");
        }
        reply.give(json, lines);
        return Exit.CLEAN;
    }
}
