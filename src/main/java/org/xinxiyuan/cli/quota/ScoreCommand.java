package org.xinxiyuan.cli.quota;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.quota.Period;
import org.xinxiyuan.quota.scoring.ScoreLine;
import org.xinxiyuan.quota.scoring.WhatIf;
import org.xinxiyuan.service.Office;
import org.xinxiyuan.service.quota.ScoreSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code score --scheme S}: the score unfolded into its lines, or what one more adoption would bring. */
@Command(name = "score", mixinStandardHelpOptions = true, description = "按方案试算得分，逐行列出；schemes 列出可选方案")
final class ScoreCommand extends OfficeCommand {
    private static final String UNSTATED = "未载明";

    @Option(names = "--scheme", paramLabel = "S", description = "方案族，默认本单位选定的")
    private Optional<String> scheme = Optional.empty();

    @Option(names = "--period", paramLabel = "P", description = "2026、2026-Q1 或 2026-03；默认今年")
    private Optional<String> period = Optional.empty();

    @Option(names = "--officer", paramLabel = "NAME", description = "只算这一位的")
    private Optional<String> officer = Optional.empty();

    @Option(
            names = "--what-if",
            arity = "0..1",
            fallbackValue = "",
            paramLabel = "PIECE",
            description = "再有一次采用或批示能加几分；写稿件则按同稿多采算")
    private Optional<String> whatIf = Optional.empty();

    ScoreCommand(Premises premises) {
        super(premises);
    }

    @Override
    protected boolean reads() {
        return true;
    }

    @Override
    protected int act(Office office, Reply reply) {
        var family = scheme.or(office.scoring()::chosen)
                .orElseThrow(() -> new WorkstationException("quota.no-scheme", "—"));
        if (whatIf.isPresent()) {
            var piece = whatIf.get().isEmpty() ? "" : piece(office, whatIf.get()).value();
            whatIf(family, office.scoring().whatIf(family, piece), reply);
        } else {
            var within = period.map(Period::parse)
                    .orElseGet(() -> Period.Span.YEAR.around(office.quotas().today()));
            sheet(family, office.scoring().sheet(family, within, officer), reply);
        }
        return Exit.CLEAN;
    }

    private static void sheet(String family, ScoreSheet sheet, Reply reply) {
        var json = new LinkedHashMap<String, Object>();
        json.put("scheme", family);
        json.put("name", sheet.name());
        json.put("example", sheet.example());
        json.put("period", sheet.period().toString());
        json.put("total", plain(sheet.score().total()));
        json.put("unstated", sheet.score().unstated().size());
        json.put("lines", sheet.score().lines().stream().map(ScoreCommand::json).toList());
        var lines = new ArrayList<String>();
        sheet.score().lines().forEach(line -> lines.add(line(line)));
        lines.add(sheet.name() + "  " + sheet.period().label() + "  合计 " + plain(sheet.score().total()) + " 分，"
                + UNSTATED + " " + sheet.score().unstated().size() + " 项");
        reply.give(json, lines);
    }

    private static Map<String, Object> json(ScoreLine line) {
        var json = new LinkedHashMap<String, Object>();
        json.put("on", line.fact().on().toString());
        json.put("label", line.label());
        if (!line.fact().piece().isEmpty()) {
            json.put("piece", line.fact().piece());
        }
        line.points().ifPresent(points -> json.put("points", plain(points)));
        line.remark().ifPresent(remark -> json.put("remark", remark));
        line.scheme().ifPresent(id -> json.put("version", id));
        return json;
    }

    private static String line(ScoreLine line) {
        return line.fact().on() + "  " + line.label() + "  " + points(line.points())
                + line.remark().filter(r -> !r.equals(UNSTATED)).map(r -> "  （" + r + "）").orElse("");
    }

    private static void whatIf(String family, List<WhatIf> all, Reply reply) {
        var json = new ArrayList<Map<String, Object>>();
        var lines = new ArrayList<String>();
        for (var one : all) {
            var gain = new LinkedHashMap<String, Object>();
            gain.put("label", one.rate().label());
            one.gain().ifPresent(points -> gain.put("gain", plain(points)));
            json.add(gain);
            lines.add(one.rate().label() + "  " + one.gain().map(g -> "+" + plain(g)).orElse(UNSTATED));
        }
        reply.give(Map.of("scheme", family, "whatIf", json), lines);
    }

    private static String points(Optional<BigDecimal> points) {
        return points.map(p -> (p.signum() < 0 ? "" : "+") + plain(p)).orElse(UNSTATED);
    }

    private static BigDecimal plain(BigDecimal points) {
        var whole = points.stripTrailingZeros();
        return whole.scale() < 0 ? whole.setScale(0) : whole;
    }
}
