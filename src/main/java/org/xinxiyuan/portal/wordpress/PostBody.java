package org.xinxiyuan.portal.wordpress;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 正文编排: what of a signed piece becomes the text of a post; fields the site has no place for go into a table above. */
final class PostBody {
    private static final String BEGIN = "<!-- xinxiyuan-body -->\n";
    private static final String END = "\n<!-- /xinxiyuan-body -->";
    private static final Pattern BODY =
            Pattern.compile(Pattern.quote(BEGIN.strip()) + "(.*?)" + Pattern.quote(END.strip()), Pattern.DOTALL);

    private PostBody() {}

    /** @param files the attachments as the site shows them */
    static String of(JsonNode content, List<Media.Stored> files) {
        return facts(content) + BEGIN + body(content) + END + attachments(files);
    }

    /** The text between our marks, or all of it where they are gone. */
    static String body(String written) {
        var text = Imprint.without(written);
        var body = BODY.matcher(text);
        return body.find() ? body.group(1).strip() : text;
    }

    private static String body(JsonNode content) {
        var body = content.path("body").asText();
        return content.path("bodyFormat").asText().equals("text")
                ? body.lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> "<p>" + escaped(line) + "</p>")
                        .collect(Collectors.joining("\n"))
                : body;
    }

    private static String facts(JsonNode content) {
        Map<String, String> facts = new LinkedHashMap<>();
        put(facts, "发文字号", content.path("docNo"));
        put(facts, "成文日期", content.path("formedOn"));
        put(facts, "有效期至", content.path("validUntil"));
        put(facts, "公示期自", content.path("publicity").path("from"));
        put(facts, "公示期至", content.path("publicity").path("to"));
        put(facts, "所解读的文件", content.path("sourcePolicy").path("title"));
        put(facts, "所解读文件的文号", content.path("sourcePolicy").path("docNo"));
        put(facts, "公开依据", content.path("disclosure").path("basis"));
        put(facts, "发布单位", content.path("sourceOrg"));
        put(facts, "更正说明", content.path("correctionNote"));
        return facts.isEmpty()
                ? ""
                : facts.entrySet().stream()
                        .map(f -> "<tr><th>" + f.getKey() + "</th><td>" + escaped(f.getValue()) + "</td></tr>")
                        .collect(Collectors.joining("", "<table><tbody>", "</tbody></table>\n"));
    }

    private static void put(Map<String, String> facts, String name, JsonNode value) {
        if (value.isTextual() && !value.textValue().isBlank()) {
            facts.put(name, value.textValue());
        }
    }

    private static String attachments(List<Media.Stored> files) {
        return files.isEmpty()
                ? ""
                : files.stream()
                        .map(f -> "<li><a href=\"" + escaped(f.url()) + "\">" + escaped(f.name()) + "</a></li>")
                        .collect(Collectors.joining("\n", "\n<p>附件：</p>\n<ul>\n", "\n</ul>"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
