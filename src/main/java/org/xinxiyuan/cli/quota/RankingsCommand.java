package org.xinxiyuan.cli.quota;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.quota.ledger.Ranking;
import org.xinxiyuan.service.Office;
import picocli.CommandLine.Command;

/** {@code ranking list}: the rankings that were imported, with this unit's place. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "已导入的通报和本单位名次")
final class RankingsCommand extends OfficeCommand {
    RankingsCommand(Premises premises) {
        super(premises);
    }

    @Override
    protected boolean reads() {
        return true;
    }

    @Override
    protected int act(Office office, Reply reply) {
        give(office.quotas().rankings(), office.desk().unit(), reply);
        return Exit.CLEAN;
    }

    static void give(List<Ranking> rankings, String unit, Reply reply) {
        reply.give(
                Map.of("rankings", rankings.stream().map(r -> json(r, unit)).toList()),
                rankings.stream().map(r -> line(r, unit)).toList());
    }

    private static Map<String, Object> json(Ranking ranking, String unit) {
        var json = new LinkedHashMap<String, Object>();
        json.put("period", ranking.period().toString());
        json.put("units", ranking.places().size());
        ranking.of(unit).ifPresent(own -> {
            json.put("rank", own.rank());
            json.put("score", own.score());
            json.put("bottomThree", ranking.amongTheLast(own));
        });
        return json;
    }

    private static String line(Ranking ranking, String unit) {
        return ranking.period().label() + "  共 " + ranking.places().size() + " 个单位  "
                + ranking.of(unit)
                        .map(own -> "本单位 " + own.score().toPlainString() + " 分，第 " + own.rank() + " 名"
                                + (ranking.amongTheLast(own) ? "，在后三位" : ""))
                        .orElse("没有本单位");
    }
}
