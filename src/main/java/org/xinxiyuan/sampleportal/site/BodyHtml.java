package org.xinxiyuan.sampleportal.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;

/** 正文: plain text in paragraphs, or the restricted HTML cleaned once more before it is shown. */
public final class BodyHtml {
    private static final Safelist ALLOWED = new Safelist()
            .addTags("p", "br", "h2", "h3", "h4", "ul", "ol", "li", "blockquote", "strong", "em", "sup", "sub", "hr")
            .addTags("table", "caption", "thead", "tbody", "tr", "th", "td", "a", "img")
            .addAttributes("th", "colspan", "rowspan")
            .addAttributes("td", "colspan", "rowspan")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https", "mailto")
            .addAttributes("img", "src", "alt")
            .addProtocols("img", "src", "sha256");

    private BodyHtml() {}

    /** {@code attachments}: where the pictures of a body are found, with a slash at the end. */
    public static String of(JsonNode item, String attachments) {
        var body = item.path("body").asText();
        return "html-restricted".equals(item.path("bodyFormat").asText())
                ? marked(body, attachments)
                : paragraphs(body);
    }

    private static String paragraphs(String body) {
        return body.lines()
                .filter(line -> !line.isBlank())
                .map(line -> "<p>" + Html.text(line.strip()) + "</p>")
                .collect(Collectors.joining("\n"));
    }

    private static String marked(String body, String attachments) {
        var settings = new Document.OutputSettings().prettyPrint(false);
        var clean = Jsoup.parseBodyFragment(Jsoup.clean(body, "", ALLOWED, settings));
        clean.outputSettings(settings);
        clean.select("img")
                .forEach(img -> img.attr("src", attachments + img.attr("src").replaceFirst("^sha256:", "")));
        clean.select("table").wrap("<div class=\"scroll\"></div>");
        return clean.body().html();
    }
}
