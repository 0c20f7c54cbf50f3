package org.xinxiyuan.sampleportal.officepages;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.xinxiyuan.sampleportal.county.Column;
import org.xinxiyuan.sampleportal.county.County;
import org.xinxiyuan.sampleportal.office.Editions;
import org.xinxiyuan.sampleportal.office.NotPossible;
import org.xinxiyuan.sampleportal.site.Html;

/** 公开目录: a new version of it, column by column. */
final class CatalogPage implements Page {
    private static final String NAME = "name.";

    private final County county;
    private final Editions editions;

    CatalogPage(County county, Editions editions) {
        this.county = county;
        this.editions = editions;
    }

    @Override
    public String title(Context ctx) {
        return "公开目录";
    }

    @Override
    public String content(Context ctx, Form typed, String csrf) {
        var refused = typed.text("act").equals("edition");
        var retired = refused ? typed.all("retired") : county.plan().retired();
        var others = refused ? typed.all("others") : county.plan().others();
        var rows = county.catalog().all().stream()
                .map(column -> row(column, typed, retired, others))
                .toList();
        var version = county.catalog().version();
        return "<h1>公开目录</h1>\n<p class=\"quiet\">现行版本 " + Html.text(version)
                + "。改好后另起版本号发布，各单位下次同步时收到。停用的栏目不再收件，已公开的件仍在。</p>\n"
                + "<form method=\"post\" class=\"edition\">" + csrf
                + "<div class=\"card act top\">" + Inputs.line("新版本号", "version", typed.text("version"))
                + Inputs.button("edition", "发布新版目录") + "</div>\n"
                + Inputs.table(List.of("代码", "名称", "停用", "他单位负责"), rows) + added(typed) + "</form>\n";
    }

    private String row(Column column, Form typed, Set<String> retired, Set<String> others) {
        var code = Html.text(column.code());
        var name = Html.text(typed.or(NAME + column.code(), column.name()));
        var input = "<input name=\"" + NAME + code + "\" value=\"" + name + "\" maxlength=\"60\" aria-label=\"名称\">";
        return column.publishable()
                ? Inputs.row(
                        code,
                        input,
                        box("retired", column.code(), retired, "停用"),
                        box("others", column.code(), others, "他单位负责"))
                : Inputs.row(code, input, "", "");
    }

    private static String box(String name, String code, Set<String> ticked, String label) {
        return "<input type=\"checkbox\" name=\"" + name + "\" value=\"" + Html.text(code) + "\" aria-label=\"" + label
                + "\"" + (ticked.contains(code) ? " checked" : "") + ">";
    }

    private String added(Form typed) {
        var like = county.catalog().all().stream()
                .filter(Column::publishable)
                .collect(Collectors.toMap(
                        Column::code, it -> it.code() + " " + it.name(), (a, b) -> a, LinkedHashMap::new));
        return "<div class=\"card act\"><h2>新增栏目（可不填）</h2>"
                + Inputs.line("代码", "newCode", typed.text("newCode"))
                + Inputs.line("名称", "newName", typed.text("newName"))
                + Inputs.select("要求同", "like", typed.text("like"), like) + "</div>\n";
    }

    @Override
    public String act(Context ctx, Form form) {
        if (!form.text("act").equals("edition")) {
            throw new NotPossible("没有这项操作");
        }
        var names = new LinkedHashMap<String, String>();
        for (var column : county.catalog().all()) {
            var name = form.or(NAME + column.code(), column.name());
            if (!name.equals(column.name())) {
                names.put(column.code(), name);
            }
        }
        Optional<Editions.Added> added = form.text("newCode").isBlank()
                ? Optional.empty()
                : Optional.of(
                        new Editions.Added(form.text("newCode").strip(), form.text("newName"), form.text("like")));
        editions.publish(
                new Editions.Changes(form.text("version"), form.all("retired"), form.all("others"), names, added));
        return "目录 " + form.text("version").strip() + " 版已发布。";
    }
}
