package org.xinxiyuan.sampleportal.officepages;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.xinxiyuan.sampleportal.county.Column;
import org.xinxiyuan.sampleportal.county.County;
import org.xinxiyuan.sampleportal.desk.Quotas;
import org.xinxiyuan.sampleportal.office.NotPossible;
import org.xinxiyuan.sampleportal.office.Tasks;
import org.xinxiyuan.sampleportal.site.Html;

/** 任务与约稿: what the county asks for, and what became of it. */
final class TasksPage implements Page {
    static final Map<String, String> REPORT_TYPES = Inputs.ordered(
            "long",
            "长信息",
            "brief",
            "动态",
            "problem",
            "问题",
            "suggestion",
            "建议",
            "solicited",
            "约稿",
            "urgent_first",
            "紧急初报",
            "urgent_followup",
            "紧急续报",
            "urgent_final",
            "紧急终报");
    private static final Map<String, String> RESULTS =
            Inputs.ordered("open", "征集中", "done", "已完成", "declined", "单位说明不报", "missed", "逾期未报");

    private final County county;
    private final Tasks tasks;
    private final Quotas quotas;

    TasksPage(County county, Tasks tasks, Quotas quotas) {
        this.county = county;
        this.tasks = tasks;
        this.quotas = quotas;
    }

    @Override
    public String title(Context ctx) {
        return "任务与约稿";
    }

    @Override
    public String content(Context ctx, Form typed, String csrf) {
        var plan = county.plan();
        var given = plan.openQuotas().values().stream()
                .map(it -> quota(quotas.current(it), csrf))
                .toList();
        var asked = plan.solicitations().values().stream()
                .map(it -> solicitation(it, csrf))
                .toList();
        return "<h1>任务与约稿</h1>\n<h2>任务</h2>\n"
                + Inputs.table(List.of("编号", "期间", "范围", "已报 / 应报", "截止", "说明", ""), given)
                + assignForm(typed, csrf)
                + "<h2>约稿</h2>\n" + Inputs.table(List.of("编号", "题目", "要求", "截止", "结果"), asked)
                + solicitForm(typed, csrf);
    }

    private String quota(ObjectNode quota, String csrf) {
        return Inputs.row(
                text(quota, "quotaId"),
                text(quota, "period"),
                Html.text(scope(quota)),
                quota.path("counted").asInt() + " / " + quota.path("target").asInt(),
                text(quota, "due"),
                text(quota, "note"),
                Inputs.small(csrf, "close", "结束", "quota", quota.path("quotaId").asText()));
    }

    private String scope(ObjectNode quota) {
        var column = quota.path("columnCode").asText("");
        var type = quota.path("reportType").asText("");
        var officer = quota.path("officer").asText("");
        var words = county.catalog().find(column).map(Column::name).orElse(column)
                + REPORT_TYPES.getOrDefault(type, type)
                + (officer.isEmpty() ? "" : " " + officer);
        return words.isBlank() ? "全单位" : words.strip();
    }

    private String solicitation(ObjectNode asked, String csrf) {
        var id = asked.path("solicitationId").asText();
        return Inputs.row(
                text(asked, "solicitationId"),
                text(asked, "title"),
                text(asked, "requirement"),
                text(asked, "due"),
                "<form method=\"post\" class=\"inline\">" + csrf + Inputs.hidden("solicitation", id)
                        + Inputs.select("", "result", asked.path("state").asText(), RESULTS)
                        + "<button class=\"quiet\" name=\"act\" value=\"settle\">登记</button></form>");
    }

    private static String text(ObjectNode data, String field) {
        return Html.text(data.path(field).asText(""));
    }

    private String assignForm(Form typed, String csrf) {
        var columns = Inputs.ordered("", "不分栏目");
        county.catalog().all().stream()
                .filter(Column::publishable)
                .forEach(column -> columns.put(column.code(), column.code() + " " + column.name()));
        var types = Inputs.ordered("", "不分类型");
        types.putAll(REPORT_TYPES);
        return "<details class=\"card\"" + (typed.text("act").equals("assign") ? " open" : "")
                + "><summary>下达任务</summary>"
                + Inputs.form(
                        csrf,
                        Inputs.line("编号（如 2026-04/0603）", "quota", typed.text("quota")),
                        Inputs.line("期间（2026、2026-Q2 或 2026-04）", "period", typed.text("period")),
                        Inputs.number("应报件数", "target", typed.text("target")),
                        Inputs.date("截止", "due", typed.text("due")),
                        Inputs.select("栏目", "column", typed.text("column"), columns),
                        Inputs.select("政务信息类型", "type", typed.text("type"), types),
                        Inputs.line("报送人（个人任务）", "officer", typed.text("officer")),
                        Inputs.line("说明", "note", typed.text("note")),
                        Inputs.button("assign", "下达"))
                + "</details>\n";
    }

    private static String solicitForm(Form typed, String csrf) {
        return "<details class=\"card\"" + (typed.text("act").equals("solicit") ? " open" : "")
                + "><summary>约稿</summary>"
                + Inputs.form(
                        csrf,
                        Inputs.line("题目", "topic", typed.text("topic")),
                        Inputs.area("要求", "requirement", typed.text("requirement"), 3),
                        Inputs.date("截止", "until", typed.text("until")),
                        Inputs.button("solicit", "发出约稿"))
                + "</details>\n";
    }

    @Override
    public String act(Context ctx, Form form) {
        switch (form.text("act")) {
            case "assign" -> {
                tasks.assign(quota(form));
                return "任务已下达。";
            }
            case "close" -> {
                tasks.close(form.text("quota"));
                return "任务已结束，不再计数。";
            }
            case "solicit" -> {
                return "已约稿，编号 "
                        + tasks.solicit(new Tasks.Solicitation(
                                form.text("topic"), form.text("requirement"), form.date("until")))
                        + "。";
            }
            case "settle" -> {
                tasks.settle(form.text("solicitation"), form.text("result"));
                return "已登记：" + RESULTS.get(form.text("result")) + "。";
            }
            default -> throw new NotPossible("没有这项操作");
        }
    }

    private static Tasks.Quota quota(Form form) {
        var of = new Tasks.Of(form.text("column"), form.text("type"), form.text("officer"));
        var target = (int) form.whole("target", 1);
        return new Tasks.Quota(
                form.text("quota"), form.text("period"), target, form.optionalDate("due"), of, form.text("note"));
    }
}
