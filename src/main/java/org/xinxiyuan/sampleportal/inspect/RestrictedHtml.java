package org.xinxiyuan.sampleportal.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.xinxiyuan.sampleportal.contract.Finding;

/**
 * 受限 HTML: the elements and attributes the contract allows, nothing else. Read with the XML parser, which drops and
 * mends nothing, so that every tag that was sent is looked at.
 */
public final class RestrictedHtml {
    private static final Set<String> PLAIN = Set.of(
            "p",
            "br",
            "h2",
            "h3",
            "h4",
            "ul",
            "ol",
            "li",
            "blockquote",
            "strong",
            "em",
            "sup",
            "sub",
            "hr",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr");
    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "th", Set.of("colspan", "rowspan"),
            "td", Set.of("colspan", "rowspan"),
            "a", Set.of("href"),
            "img", Set.of("src", "alt"));

    private final Set<String> attachments;
    private final List<Finding> findings = new ArrayList<>();

    private RestrictedHtml(Set<String> attachments) {
        this.attachments = attachments;
    }

    /** What is not allowed in a body; {@code attachments} are the hashes the item lists. */
    public static List<Finding> check(String body, Set<String> attachments) {
        var html = new RestrictedHtml(attachments);
        var parser = Parser.xmlParser().setTrackPosition(true);
        Jsoup.parse(body, "", parser).childNodes().forEach(html::look);
        return List.copyOf(html.findings);
    }

    private void look(Node node) {
        if (node instanceof Element element) {
            look(element);
            element.childNodes().forEach(this::look);
        } else if (!(node instanceof TextNode) || node instanceof org.jsoup.nodes.CDataNode) {
            refuse(node, "不允许注释、声明或指令");
        }
    }

    private void look(Element element) {
        var name = element.tagName().toLowerCase(Locale.ROOT);
        var allowed = ATTRIBUTES.getOrDefault(name, Set.of());
        if (!PLAIN.contains(name) && !ATTRIBUTES.containsKey(name)) {
            refuse(element, "不允许的元素");
            return;
        }
        for (Attribute attribute : element.attributes()) {
            if (!allowed.contains(attribute.getKey()) || !fits(attribute)) {
                refuse(element, "不允许的属性或属性值");
                return;
            }
        }
        if ("img".equals(name) && !(element.hasAttr("src") && element.hasAttr("alt"))) {
            refuse(element, "图片须有 src 和 alt");
        }
    }

    private boolean fits(Attribute attribute) {
        var value = attribute.getValue();
        return switch (attribute.getKey()) {
            case "colspan", "rowspan" -> value.matches("[1-9][0-9]{0,2}");
            case "href" -> value.matches("(?i)(https?|mailto):[^\\s\"'<>\\\\]+");
            case "src" -> value.startsWith("sha256:") && attachments.contains(value.substring("sha256:".length()));
            default -> true;
        };
    }

    private void refuse(Node node, String message) {
        var start = node.sourceRange().startPos();
        findings.add(Finding.format(Math.max(0, start), Math.max(0, start) + 1, message));
    }
}
