package org.xinxiyuan.sampleportal.officepages;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.stream.Collectors;
import org.xinxiyuan.sampleportal.county.County;
import org.xinxiyuan.sampleportal.office.NotPossible;
import org.xinxiyuan.sampleportal.office.Office;
import org.xinxiyuan.sampleportal.office.States;
import org.xinxiyuan.sampleportal.site.BodyHtml;
import org.xinxiyuan.sampleportal.site.Html;
import org.xinxiyuan.sampleportal.store.Books;
import org.xinxiyuan.sampleportal.store.Piece;

/** 办件页: one piece as it came, and beside it what the office can do with it. */
final class PieceSheet implements Page {
    private final County county;
    private final Books books;
    private final PieceForms forms;
    private final PieceActs acts;

    PieceSheet(County county, Books books, Office office) {
        this.county = county;
        this.books = books;
        this.forms = new PieceForms(county, office);
        this.acts = new PieceActs(office);
    }

    private Piece piece(Context ctx) {
        return books.pieces()
                .find(ctx.pathParam("id"))
                .filter(piece -> piece.content().isPresent())
                .orElseThrow(() -> new NotPossible("没有此件，或已撤回"));
    }

    @Override
    public String title(Context ctx) {
        return "办件";
    }

    @Override
    public String content(Context ctx, Form typed, String csrf) {
        var piece = piece(ctx);
        var item = piece.content().orElseThrow();
        return "<p class=\"trail\"><a href=\"/office\">来件</a> › 办件</p>\n<div class=\"two\"><article>\n<h1>"
                + Html.text(item.path("title").asText()) + "</h1>\n" + facts(piece, item)
                + summary(item)
                + "<div class=\"body\">" + BodyHtml.of(item, "/office/attachments/") + "</div>\n" + attachments(item)
                + together(piece) + "</article>\n<aside>\n"
                + said(piece) + forms.of(piece, typed, csrf) + "</aside></div>\n";
    }

    private String facts(Piece piece, ObjectNode item) {
        var receipt = piece.receipt();
        return "<dl class=\"facts\">"
                + fact("状态", "<span class=\"chip " + piece.state() + "\">" + States.label(piece.state()) + "</span>")
                + fact("类别", piece.report() ? "政务信息（内部）" : "政府信息公开")
                + fact("栏目或类型", Html.text(TrayPage.place(county, item)))
                + fact("单位", Html.text(item.path("sourceOrg").asText()))
                + fact("报送人", Html.text(item.path("author").asText("")))
                + fact("文号", Html.text(item.path("docNo").asText("")))
                + fact("签发", Html.text(signer(item)))
                + fact("版本", "第 " + piece.revision() + " 版")
                + fact("收件编号", Html.text(receipt.path("receiptNo").asText()))
                + fact("收到", Html.minute(receipt.path("receivedAt").asText()))
                + fact("公开", Html.minute(piece.publishedAt()))
                + fact("更正说明", Html.text(item.path("correctionNote").asText("")))
                + "</dl>\n";
    }

    private static String signer(ObjectNode item) {
        var role = switch (item.path("signOff").path("role").asText()) {
            case "important" -> "主要负责人";
            case "portal" -> "县里改稿";
            default -> "审核责任人";
        };
        return role + " " + item.path("signOff").path("by").asText();
    }

    private static String fact(String label, String value) {
        return value.isEmpty() ? "" : "<div><dt>" + label + "</dt><dd>" + value + "</dd></div>\n";
    }

    private static String summary(ObjectNode item) {
        var summary = item.path("summary").asText("");
        return summary.isEmpty() ? "" : "<p class=\"summary\">" + Html.text(summary) + "</p>\n";
    }

    private static String attachments(ObjectNode item) {
        var rows = item.path("attachments")
                .valueStream()
                .map(ref -> "<li>"
                        + Html.link(
                                "/office/attachments/" + ref.get("sha256").asText(),
                                ref.get("fileName").asText())
                        + " <span class=\"quiet\">"
                        + Html.text(ref.path("caption").asText("")) + "</span></li>")
                .collect(Collectors.joining("\n"));
        return rows.isEmpty() ? "" : "<h2>附件</h2><ul class=\"files\">" + rows + "</ul>\n";
    }

    private String together(Piece piece) {
        var others = books.pieces().together(piece.id()).stream()
                .filter(other -> !other.id().equals(piece.id()))
                .map(other -> "<li>" + Html.link("/office/pieces/" + other.id(), titled(other)) + " <span class=\"chip "
                        + other.state() + "\">" + States.label(other.state()) + "</span></li>")
                .collect(Collectors.joining("\n"));
        return others.isEmpty() ? "" : "<h2>同组（一并公开）</h2><ul class=\"files\">" + others + "</ul>\n";
    }

    private static String titled(Piece piece) {
        return piece.content().map(item -> item.path("title").asText()).orElse("");
    }

    private String said(Piece piece) {
        var review = books.feed()
                .living("review", piece.id())
                .map(it -> it.path("comment").asText(""));
        var edit = books.feed()
                .living("portal_edit", piece.id())
                .map(it -> it.path("comment").asText(""));
        return remark("审核意见", review.orElse("")) + remark("改稿说明", edit.orElse(""));
    }

    private static String remark(String label, String words) {
        return words.isEmpty() ? "" : "<p class=\"summary\"><b>" + label + "</b>　" + Html.text(words) + "</p>\n";
    }

    @Override
    public String act(Context ctx, Form form) {
        return acts.act(piece(ctx).id(), form);
    }
}
