package org.xinxiyuan.sampleportal.officepages;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xinxiyuan.sampleportal.county.Column;
import org.xinxiyuan.sampleportal.county.County;
import org.xinxiyuan.sampleportal.office.NotPossible;
import org.xinxiyuan.sampleportal.office.States;
import org.xinxiyuan.sampleportal.site.Html;
import org.xinxiyuan.sampleportal.store.CountyBook;
import org.xinxiyuan.sampleportal.store.Piece;
import org.xinxiyuan.sampleportal.store.Pieces;

/** 来件: what came in, by unit, lane and state, newest first; and whether disclosures wait for the office. */
final class TrayPage implements Page {
    private static final int MOST = 200;
    private static final List<String> STATES =
            List.of("received", "in_review", "returned", "rejected", "published", "taken_down", "adopted", "withdrawn");

    private final County county;
    private final Pieces pieces;
    private final CountyBook countyBook;

    TrayPage(County county, Pieces pieces, CountyBook countyBook) {
        this.county = county;
        this.pieces = pieces;
        this.countyBook = countyBook;
    }

    @Override
    public String title(Context ctx) {
        return "来件";
    }

    @Override
    public String content(Context ctx, Form typed, String csrf) {
        var tray = new Pieces.Tray(asked(ctx, "state"), asked(ctx, "lane"), asked(ctx, "unit"));
        var found = pieces.in(tray, MOST);
        var rows = found.stream().map(this::row).toList();
        var list = rows.isEmpty()
                ? "<p class=\"quiet\">没有这样的来件。</p>"
                : Inputs.table(List.of("收到", "类别", "标题", "栏目或类型", "单位", "版本", "状态"), rows);
        var more = found.size() == MOST ? "<p class=\"quiet\">只列最近 " + MOST + " 件。</p>" : "";
        return "<h1>来件</h1>\n" + counts() + filter(tray) + list + more + mode(csrf);
    }

    private static String asked(Context ctx, String name) {
        return Optional.ofNullable(ctx.queryParam(name)).orElse("");
    }

    private String counts() {
        var counts = pieces.countsByState();
        return STATES.stream()
                .filter(counts::containsKey)
                .map(state -> "<a class=\"chip " + state + "\" href=\"/office?state=" + state + "\">"
                        + States.label(state) + " " + counts.get(state) + "</a>")
                .collect(Collectors.joining("\n", "<p class=\"chips\">", "</p>\n"));
    }

    private String filter(Pieces.Tray tray) {
        var states = Inputs.ordered("", "全部状态");
        STATES.forEach(state -> states.put(state, States.label(state)));
        Map<String, String> units = new LinkedHashMap<>(Inputs.ordered("", "全部单位"));
        pieces.units().forEach(unit -> units.put(unit, unit));
        var lanes = Inputs.ordered("", "两类", "disclosure", "政府信息公开", "report", "政务信息");
        return "<form method=\"get\" class=\"filter\">" + Inputs.select("状态", "state", tray.state(), states)
                + Inputs.select("类别", "lane", tray.lane(), lanes) + Inputs.select("单位", "unit", tray.unit(), units)
                + "<button>筛选</button></form>\n";
    }

    private String row(Piece piece) {
        var received = Html.minute(piece.receipt().path("receivedAt").asText());
        var state = "<span class=\"chip " + piece.state() + "\">" + States.label(piece.state()) + "</span>";
        var version = Long.toString(piece.revision());
        return piece.content()
                .map(item -> Inputs.row(
                        received,
                        piece.report() ? "政务信息" : "公开",
                        Html.link(
                                "/office/pieces/" + piece.id(),
                                item.path("title").asText()),
                        Html.text(place(county, item)),
                        Html.text(item.path("sourceOrg").asText()),
                        version,
                        state))
                .orElseGet(() -> Inputs.row(
                        received, "", "<span class=\"quiet\">" + piece.id() + "</span>", "", "", version, state));
    }

    /** The column's name, or the kind of report. */
    static String place(County county, JsonNode item) {
        var code = item.path("columnCode").asText("");
        return code.isEmpty()
                ? TasksPage.REPORT_TYPES.getOrDefault(item.path("reportType").asText(), "")
                : county.catalog().find(code).map(Column::name).orElse(code);
    }

    private String mode(String csrf) {
        var atOnce = countyBook.publishesAtOnce();
        return "<section class=\"card\"><h2>收到公开件以后</h2><p>"
                + (atOnce ? "现为<b>即时公开</b>：收下即上公开网站。" : "现为<b>先审后发</b>：由本页公开后才上公开网站。已公开件的更正随收随发。")
                + "</p>"
                + Inputs.form(csrf, atOnce ? Inputs.button("review", "改为先审后发") : Inputs.button("at-once", "改为即时公开"))
                + "</section>";
    }

    @Override
    public String act(Context ctx, Form form) {
        var atOnce = switch (form.text("act")) {
            case "at-once" -> true;
            case "review" -> false;
            default -> throw new NotPossible("没有这项操作");
        };
        countyBook.publishAtOnce(atOnce);
        return atOnce ? "以后收到的公开件即时公开。" : "以后收到的公开件先审后发。";
    }
}
