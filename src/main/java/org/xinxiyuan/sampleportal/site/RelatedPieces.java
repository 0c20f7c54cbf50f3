package org.xinxiyuan.sampleportal.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.xinxiyuan.sampleportal.store.PublicPieces;
import org.xinxiyuan.sampleportal.store.PublicPieces.Published;

/** 相关文件: document and interpretation find each other, whichever of them one reads. */
final class RelatedPieces {
    private final PublicPieces pieces;

    RelatedPieces(PublicPieces pieces) {
        this.pieces = pieces;
    }

    String of(Published piece) {
        var rows = new ArrayList<String>();
        for (var link : piece.item().path("links")) {
            pieces.find(link.get("itemId").asText())
                    .ifPresent(
                            other -> rows.add(row(forward(link.get("relation").asText()), other)));
        }
        for (var other : pieces.pointingAt(piece.id())) {
            for (var link : other.item().path("links")) {
                if (piece.id().equals(link.get("itemId").asText())) {
                    rows.add(row(backward(link.get("relation").asText()), other));
                }
            }
        }
        source(piece.item().path("sourcePolicy"), rows);
        return rows.isEmpty() ? "" : "<h2>相关文件</h2>\n<ul class=\"related\">\n" + String.join("\n", rows) + "\n</ul>\n";
    }

    private static String row(String label, Published other) {
        return "<li><span class=\"label\">" + label + "</span> " + Html.link("/pieces/" + other.id(), other.title())
                + "</li>";
    }

    private static void source(JsonNode policy, List<String> rows) {
        if (policy.has("title")) {
            var url = policy.path("url").asText("");
            var title = policy.get("title").asText();
            var shown = url.matches("(?i)https?://.+") ? Html.link(url, title) : Html.text(title);
            var of = String.join(
                            "　",
                            policy.path("docNo").asText(""),
                            policy.path("issuer").asText(""),
                            policy.path("issuedOn").asText(""))
                    .strip();
            rows.add("<li><span class=\"label\">所解读的文件</span> " + shown + " <span class=\"quiet\">" + Html.text(of)
                    + "</span></li>");
        }
    }

    private static String forward(String relation) {
        return switch (relation) {
            case "interprets" -> "所解读的文件";
            case "feedbackOf" -> "征求意见稿";
            case "annexOf" -> "主件";
            default -> "所替代的文件";
        };
    }

    private static String backward(String relation) {
        return switch (relation) {
            case "interprets" -> "政策解读";
            case "feedbackOf" -> "意见采纳情况";
            case "annexOf" -> "附件";
            default -> "替代本件的文件";
        };
    }
}
