package org.xinxiyuan.sampleportal.officepages;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xinxiyuan.sampleportal.county.County;
import org.xinxiyuan.sampleportal.office.Office;
import org.xinxiyuan.sampleportal.office.States;
import org.xinxiyuan.sampleportal.site.Html;
import org.xinxiyuan.sampleportal.store.Piece;

/** The forms beside a piece: those its state and lane allow. */
final class PieceForms {
    static final Map<String, String> REASONS = Inputs.ordered(
            "missing_contact",
            "缺咨询电话",
            "incomplete",
            "要素不全",
            "wrong_column",
            "栏目不对",
            "wording",
            "文字有误",
            "duplicate",
            "重复报送",
            "other",
            "其他");

    private final County county;
    private final Office office;

    PieceForms(County county, Office office) {
        this.county = county;
        this.office = office;
    }

    String of(Piece piece, Form typed, String csrf) {
        return review(piece, typed, csrf)
                + (piece.report()
                        ? adoption(piece, typed, csrf) + instruction(piece, typed, csrf)
                        : publication(piece, typed, csrf))
                + edit(piece, typed, csrf);
    }

    private static String card(String title, String... content) {
        return "<section class=\"card\"><h2>" + title + "</h2>\n" + String.join("", content) + "</section>\n";
    }

    private static String review(Piece piece, Form typed, String csrf) {
        if (Set.of("published", "adopted").contains(piece.state())) {
            return "";
        }
        var accept = Set.of("received", "returned", "rejected").contains(piece.state())
                ? Inputs.form(csrf, Inputs.button("accept", "收下审核"))
                : "";
        var refuse = Inputs.form(
                csrf,
                Inputs.select("原因", "reason", typed.text("reason"), REASONS),
                Inputs.area("写给单位的话", "returnComment", typed.text("returnComment"), 3),
                "<div class=\"buttons\">" + Inputs.button("return", "退回修改") + Inputs.button("reject", "不予采用")
                        + "</div>");
        return card("审核", accept, refuse);
    }

    private String publication(Piece piece, Form typed, String csrf) {
        if ("published".equals(piece.state())) {
            var link = "<p>" + Html.link("/pieces/" + piece.id(), "看公开页面") + "</p>";
            var down = Inputs.form(
                    csrf,
                    Inputs.area("撤下原因", "downComment", typed.text("downComment"), 2),
                    Inputs.button("take-down", "撤下"));
            return card("公开", link, down);
        }
        var why = office.rulings().publishable(piece);
        return card(
                "公开",
                why.map(it -> "<p class=\"quiet\">" + Html.text(it) + "</p>")
                        .orElseGet(() -> Inputs.form(csrf, Inputs.button("publish", "公开"))));
    }

    private String adoption(Piece piece, Form typed, String csrf) {
        var rows = office.adoptions().adoptions(piece.id()).stream()
                .map(it -> entry(it, "adoptionId", it.path("publication").asText(""), "adoptedOn", "revoke", csrf))
                .toList();
        return card(
                "采用",
                list(rows),
                Inputs.form(
                        csrf,
                        Inputs.select("级别", "adoptLevel", typed.text("adoptLevel"), Inputs.LEVELS),
                        Inputs.line("刊物", "publication", typed.text("publication")),
                        Inputs.date("采用日期", "adoptedOn", typed.or("adoptedOn", today())),
                        Inputs.number("得分", "adoptPoints", typed.text("adoptPoints")),
                        Inputs.line("备注", "adoptNote", typed.text("adoptNote")),
                        Inputs.button("adopt", "登记采用")));
    }

    private String instruction(Piece piece, Form typed, String csrf) {
        var rows = office.adoptions().instructions(piece.id()).stream()
                .map(it -> entry(
                        it, "instructionId", it.path("by").asText(""), "instructedOn", "revoke-instruction", csrf))
                .toList();
        return card(
                "批示",
                list(rows),
                Inputs.form(
                        csrf,
                        Inputs.select("级别", "level", typed.text("level"), Inputs.LEVELS),
                        Inputs.line("批示人", "by", typed.text("by")),
                        Inputs.date("批示日期", "instructedOn", typed.or("instructedOn", today())),
                        Inputs.number("得分", "points", typed.text("points")),
                        "<p class=\"quiet\">只登记级别与日期，不写批示原文。</p>",
                        Inputs.button("instruct", "登记批示")));
    }

    private static String list(List<String> rows) {
        return rows.isEmpty() ? "" : "<ul class=\"entries\">" + String.join("\n", rows) + "</ul>\n";
    }

    private static String entry(ObjectNode data, String id, String what, String day, String act, String csrf) {
        var points = data.has("points") ? "，" + data.get("points").asText() + " 分" : "";
        return "<li>"
                + Html.text(States.level(data.path("level").asText()) + " " + what + " "
                        + data.path(day).asText() + points)
                + Inputs.small(csrf, act, "撤销", "number", data.path(id).asText()) + "</li>";
    }

    private String today() {
        return county.clock().today().toString();
    }

    private static String edit(Piece piece, Form typed, String csrf) {
        var item = piece.content().orElseThrow();
        var summary = piece.report()
                ? ""
                : Inputs.area(
                        "摘要",
                        "summary",
                        typed.or("summary", item.path("summary").asText("")),
                        2);
        return "<details class=\"card\"" + (typed.text("act").equals("edit") ? " open" : "")
                + "><summary>县里改稿</summary>"
                + Inputs.form(
                        csrf,
                        Inputs.line(
                                "标题",
                                "title",
                                typed.or("title", item.path("title").asText())),
                        summary,
                        Inputs.area(
                                "正文", "body", typed.or("body", item.path("body").asText()), 12),
                        Inputs.line("告诉单位改了什么", "editComment", typed.text("editComment")),
                        Inputs.hidden("revision", Long.toString(piece.revision())),
                        Inputs.button("edit", "存为新版本"))
                + "</details>\n";
    }
}
