package org.xinxiyuan.cli.quota;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xinxiyuan.document.ReportType;
import org.xinxiyuan.quota.Assignment;
import org.xinxiyuan.quota.Duty;
import org.xinxiyuan.quota.MonthStand;
import org.xinxiyuan.quota.Progress;
import org.xinxiyuan.quota.Warning;
import org.xinxiyuan.quota.tables.Parsed.Problem;

/** How tasks are said: as JSON and as lines. */
public final class QuotaJson {
    private QuotaJson() {}

    /** Without a target where none was assigned. */
    public static Map<String, Object> of(MonthStand stand) {
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

    static Map<String, Object> of(Assignment assignment) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", assignment.id());
        json.put("period", assignment.period().toString());
        json.put("target", assignment.target());
        assignment.duty().column().ifPresent(c -> json.put("column", c));
        assignment.duty().type().ifPresent(t -> json.put("type", t.word()));
        assignment.duty().officer().ifPresent(o -> json.put("officer", o));
        json.put("carryOver", word(assignment.carryOver()));
        json.put("origin", word(assignment.origin()));
        return json;
    }

    static String line(Assignment assignment) {
        return assignment.period().label() + "  " + what(assignment.duty()) + "  " + assignment.target() + " 件  "
                + assignment.carryOver().label() + "  " + assignment.origin().label();
    }

    static Map<String, Object> of(Progress p) {
        var json = new LinkedHashMap<String, Object>();
        json.put("assignment", of(p.assignment()));
        json.put("carried", p.carried());
        json.put("done", p.done());
        json.put("inHand", p.inHand());
        json.put("missing", p.missing());
        json.put("reached", p.reached());
        p.forecast().ifPresent(n -> json.put("forecast", n));
        if (p.pace().announced()) {
            json.put("workdays", Map.of("passed", p.pace().passed(), "all", p.pace().all()));
        }
        return json;
    }

    static String line(Progress p) {
        var forecast = p.forecast().isPresent()
                ? "，按进度期末 " + p.forecast().getAsInt() + " 件"
                : p.pace().announced() ? "" : "，工作日历尚未公布，不作预测";
        var carried = p.carried() == 0 ? "" : "（上期结转 " + p.carried() + "）";
        return p.assignment().period().label() + "  " + what(p.assignment().duty()) + "  " + p.counted() + " / "
                + p.wanted() + carried + "，在手 " + p.inHand() + "，还差 " + p.missing() + forecast;
    }

    private static String what(Duty duty) {
        var parts = Stream.of(
                        duty.officer(), duty.type().map(ReportType::label), duty.column().map(c -> "栏目 " + c))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return parts.isEmpty() ? "全单位" : parts;
    }

    static Map<String, Object> of(Warning warning) {
        return Map.of(
                "kind", word(warning.kind()),
                "sentence", warning.sentence(),
                "next", warning.next(),
                "lead", Map.of("place", word(warning.lead().place()), "id", warning.lead().id()));
    }

    static List<String> lines(Warning warning) {
        return List.of("[" + warning.kind().label() + "] " + warning.sentence(), "        下一步：" + warning.next());
    }

    static Map<String, Object> refused(List<Problem> problems) {
        return Map.of("imported", 0, "problems", problems.stream().map(QuotaJson::of).toList());
    }

    private static Map<String, Object> of(Problem problem) {
        return Map.of(
                "sheet", problem.sheet(), "row", problem.row(), "column", problem.column(), "why", problem.why());
    }

    static List<String> lines(List<Problem> problems) {
        return Stream.concat(
                        Stream.of("有 " + problems.size() + " 处错误，一项也没有导入："),
                        problems.stream().map(Problem::sentence))
                .toList();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
