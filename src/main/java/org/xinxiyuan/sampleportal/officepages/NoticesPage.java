package org.xinxiyuan.sampleportal.officepages;

import io.javalin.http.Context;
import java.util.List;
import org.xinxiyuan.sampleportal.office.NotPossible;
import org.xinxiyuan.sampleportal.office.Notices;
import org.xinxiyuan.sampleportal.site.Html;

/** 通知: messages to the unit. */
final class NoticesPage implements Page {
    private final Notices notices;

    NoticesPage(Notices notices) {
        this.notices = notices;
    }

    @Override
    public String title(Context ctx) {
        return "通知";
    }

    @Override
    public String content(Context ctx, Form typed, String csrf) {
        var rows = notices.sent().entrySet().stream()
                .map(sent -> Inputs.row(
                        Html.text(sent.getKey()),
                        Html.text(sent.getValue().path("title").asText()),
                        Html.text(sent.getValue().path("body").asText()),
                        Inputs.small(csrf, "recall", "收回", "notice", sent.getKey())))
                .toList();
        return "<h1>通知</h1>\n"
                + (rows.isEmpty()
                        ? "<p class=\"quiet\">没有发出的通知。</p>"
                        : Inputs.table(List.of("编号", "标题", "内容", ""), rows))
                + "<section class=\"card\"><h2>发通知</h2>"
                + Inputs.form(
                        csrf,
                        Inputs.line("标题", "title", typed.text("title")),
                        Inputs.area("内容", "body", typed.text("body"), 4),
                        Inputs.button("send", "发出"))
                + "</section>";
    }

    @Override
    public String act(Context ctx, Form form) {
        return switch (form.text("act")) {
            case "send" -> "已发出 " + notices.send(form.text("title"), form.text("body")) + "。";
            case "recall" -> {
                notices.recall(form.text("notice"));
                yield "已收回。";
            }
            default -> throw new NotPossible("没有这项操作");
        };
    }
}
