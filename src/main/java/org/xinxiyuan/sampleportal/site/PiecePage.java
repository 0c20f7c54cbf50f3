package org.xinxiyuan.sampleportal.site;

import com.fasterxml.jackson.databind.JsonNode;
import org.xinxiyuan.sampleportal.county.Catalog;
import org.xinxiyuan.sampleportal.county.Column;
import org.xinxiyuan.sampleportal.store.PublicPieces;
import org.xinxiyuan.sampleportal.store.PublicPieces.Published;

/** 文件页: what was sent, as it was sent. */
final class PiecePage {
    private final Catalog catalog;
    private final RelatedPieces related;

    PiecePage(Catalog catalog, PublicPieces pieces) {
        this.catalog = catalog;
        this.related = new RelatedPieces(pieces);
    }

    String content(Published piece) {
        var item = piece.item();
        var column = catalog.find(piece.columnCode());
        return column.map(it -> Trail.of(catalog, it)).orElse("")
                + "<article>\n<h1>" + Html.text(piece.title()) + "</h1>\n"
                + facts(piece)
                + paragraph("summary", item.path("summary").asText(""))
                + "<div class=\"body\">\n" + BodyHtml.of(item, "/attachments/") + "\n</div>\n"
                + column.map(it -> elements(it, item)).orElse("")
                + paragraph("correction", correction(item))
                + attachments(item)
                + related.of(piece)
                + "</article>";
    }

    private static String facts(Published piece) {
        var item = piece.item();
        return "<dl class=\"facts\">\n"
                + fact("索引号", piece.indexNo())
                + fact("发布机构", item.path("sourceOrg").asText(""))
                + fact("成文日期", item.path("formedOn").asText(""))
                + fact("发布时间", Html.minute(piece.publishedAt()))
                + fact("文号", item.path("docNo").asText(""))
                + fact("有效期至", item.path("validUntil").asText(""))
                + fact("公示期", period(item.path("publicity")))
                + fact("公开依据", item.path("disclosure").path("basis").asText(""))
                + "</dl>\n";
    }

    private static String period(JsonNode publicity) {
        return publicity.has("from")
                ? publicity.get("from").asText() + " 至 " + publicity.get("to").asText()
                : "";
    }

    private static String fact(String label, String value) {
        return value.isEmpty() ? "" : "<div><dt>" + label + "</dt><dd>" + Html.text(value) + "</dd></div>\n";
    }

    private static String paragraph(String style, String text) {
        return text.isEmpty() ? "" : "<p class=\"" + style + "\">" + Html.text(text) + "</p>\n";
    }

    private static String correction(JsonNode item) {
        var note = item.path("correctionNote").asText("");
        return note.isEmpty() ? "" : "更正说明：" + note;
    }

    private static String elements(Column column, JsonNode item) {
        var rows = new StringBuilder();
        item.path("elements")
                .properties()
                .forEach(element -> rows.append(fact(
                        Html.text(label(column, element.getKey())),
                        element.getValue().asText())));
        return rows.isEmpty() ? "" : "<h2>公开要素</h2>\n<dl class=\"facts\">\n" + rows + "</dl>\n";
    }

    private static String label(Column column, String key) {
        for (var element : column.node().path("requiredElements")) {
            if (key.equals(element.path("key").asText())) {
                return element.path("label").asText(key);
            }
        }
        return key;
    }

    private static String attachments(JsonNode item) {
        var rows = new StringBuilder();
        for (var ref : item.path("attachments")) {
            var caption = ref.path("caption").asText("");
            rows.append("<li>")
                    .append(Html.link(
                            "/attachments/" + ref.get("sha256").asText(),
                            ref.get("fileName").asText()))
                    .append(" <span class=\"quiet\">")
                    .append(size(ref.get("size").asLong()))
                    .append(caption.isEmpty() ? "" : "　" + Html.text(caption))
                    .append("</span></li>\n");
        }
        return rows.isEmpty() ? "" : "<h2>附件</h2>\n<ul class=\"files\">\n" + rows + "</ul>\n";
    }

    private static String size(long bytes) {
        return bytes < 1 << 20 ? Math.max(1, bytes >> 10) + " KB" : "%.1f MB".formatted(bytes / 1048576.0);
    }
}
