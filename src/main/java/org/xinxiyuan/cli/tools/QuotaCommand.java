package org.xinxiyuan.cli.tools;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.quota.MonthStand;
import org.xinxiyuan.service.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code quota}: where the month stands. */
@Command(name = "quota", mixinStandardHelpOptions = true, description = "本月任务进度")
public final class QuotaCommand extends OfficeCommand {
    @Option(names = "--month", paramLabel = "YYYY-MM", description = "哪个月，默认本月")
    private YearMonth month;

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
        var stand = quotas.stand(month == null ? quotas.thisMonth() : month);
        reply.give(json(stand), List.of(line(stand)));
        return Exit.CLEAN;
    }

    /** Without a target where none was assigned. */
    public static Map<String, Object> json(MonthStand stand) {
        var json = new LinkedHashMap<String, Object>();
        json.put("month", stand.month().toString());
        stand.target().ifPresent(t -> json.put("target", t));
        json.put("received", stand.received());
        json.put("inHand", stand.inHand());
        return json;
    }

    /** For people. */
    public static String line(MonthStand stand) {
        var target = stand.target().map(t -> "任务 " + t + " 件，").orElse("没有下达任务，");
        var missing = stand.target().isPresent() ? "，还差 " + stand.missing() + " 件" : "";
        return stand.month() + "：" + target + "已收件 " + stand.received() + " 件，在手 " + stand.inHand() + " 件" + missing
                + "。";
    }
}
