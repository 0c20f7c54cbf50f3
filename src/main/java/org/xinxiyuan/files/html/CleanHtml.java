package org.xinxiyuan.files.html;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.xinxiyuan.files.container.BrokenFile;
import org.xinxiyuan.files.flow.Flow;

/**
 * A web page rebuilt from what is seen (网页公开版): headings, paragraphs, lists and tables. Scripts, styles, comments,
 * properties, addresses, event handlers, forms, frames and pictures do not go over. Words that only a style hides in a
 * way not known here become plain words, and are redacted as such.
 */
public final class CleanHtml {
    private static final String UNSEEN = "script, style, noscript, template, [hidden], [aria-hidden=true], "
            + "rt, rp, input, textarea, select, button, datalist, iframe, object, embed, svg, canvas, audio, video";
    private static final Pattern HIDING = Pattern.compile("(?is)display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|"
            + "collapse)|opacity\\s*:\\s*0(?:\\.0*)?\\s*(?:;|!|$)|font-size\\s*:\\s*0[a-z%]*\\s*(?:;|!|$)"
            + "|mso-hide\\s*:\\s*all");
    /** Tags, classes and ids, one within the other; anything cleverer may take for ever to match. */
    private static final Pattern PLAIN_SELECTOR =
            Pattern.compile("[A-Za-z.#*][\\w.#*-]*(?:[ \\t\\r\\n>,+]{1,9}[A-Za-z.#*][\\w.#*-]*){0,40}");

    private static final int MOST_RULES = 60;
    private static final Set<String> KEPT = Set.of(
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "p",
            "ul",
            "ol",
            "li",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "td",
            "th",
            "br",
            "blockquote",
            "hr",
            "b",
            "strong",
            "i",
            "em",
            "u",
            "sub",
            "sup");
    private static final int DEEPEST = 200;

    private final Document clean = Document.createShell("");

    private CleanHtml() {}

    public static CleanHtml open(String html) throws BrokenFile {
        try {
            var page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
            var title = page.title().strip();
            unhide(page);
            var fresh = new CleanHtml();
            fresh.copy(page.body(), fresh.clean.body(), 0);
            if (!title.isEmpty() && fresh.clean.select("h1").isEmpty()) {
                fresh.clean.body().prependElement("h1").appendChild(new TextNode(title));
            }
            return fresh;
        } catch (RuntimeException malformed) {
            throw BrokenFile.corrupt("网页");
        }
    }

    /** All words, hidden ones and those of attributes, comments and scripts too. */
    public static String everything(String html) {
        var page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
        return Parser.unescapeEntities(html, false) + "\n" + page.wholeText() + "\n" + page.text();
    }

    private static void unhide(Document page) {
        for (var selector : hidingSelectors(page)) {
            page.select(selector).stream()
                    .filter(e -> e != page.body() && !e.normalName().matches("html|head|#root"))
                    .toList()
                    .forEach(Element::remove);
        }
        page.select(UNSEEN).remove();
        page.select("[style]").stream()
                .filter(e -> HIDING.matcher(e.attr("style")).find())
                .toList()
                .forEach(Element::remove);
    }

    /** Of rules that hide; the words of those too odd to follow stay, and are treated as words. */
    private static Set<String> hidingSelectors(Document page) {
        var selectors = new LinkedHashSet<String>();
        for (var style : page.select("style")) {
            var rules = withoutComments(style.data()).split("}");
            for (var rule : rules) {
                int open = rule.lastIndexOf('{');
                if (open > 0
                        && selectors.size() < MOST_RULES
                        && HIDING.matcher(rule.substring(open)).find()) {
                    var selector = rule.substring(rule.lastIndexOf('{', open - 1) + 1, open)
                            .strip();
                    if (PLAIN_SELECTOR.matcher(selector).matches()) {
                        selectors.add(selector);
                    }
                }
            }
        }
        return selectors;
    }

    private static String withoutComments(String css) {
        var plain = new StringBuilder(css.length());
        int at = 0;
        for (int open = css.indexOf("/*"); open >= 0; open = css.indexOf("/*", at)) {
            plain.append(css, at, open);
            int close = css.indexOf("*/", open + 2);
            at = close < 0 ? css.length() : close + 2;
        }
        return plain.append(css, at, css.length())
                .toString()
                .replace("<!--", "")
                .replace("-->", "");
    }

    private void copy(Element from, Element to, int depth) {
        for (var node : from.childNodes()) {
            if (node instanceof TextNode text) {
                to.appendChild(new TextNode(text.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " ")));
            } else if (node instanceof Element e && depth < DEEPEST) {
                element(e, to, depth);
            }
        }
    }

    private void element(Element e, Element to, int depth) {
        var name = e.normalName();
        if (KEPT.contains(name)) {
            var copy = to.appendElement(name);
            for (var span : new String[] {"colspan", "rowspan"}) {
                if (name.matches("td|th") && e.attr(span).matches("[1-9]\\d{0,2}")) {
                    copy.attr(span, e.attr(span));
                }
            }
            copy(e, copy, depth + 1);
        } else {
            copy(e, e.isBlock() ? to.appendElement("div") : to, depth + 1);
        }
    }

    /** The text that is seen; may be called once. */
    public Flow flow() {
        var flow = new Flow();
        new HtmlFlow(flow).blocks(clean.body());
        return flow;
    }

    /** The page as it stands now, UTF-8. */
    public String html() {
        var heading = clean.selectFirst("h1");
        clean.title(heading == null ? "" : heading.text());
        clean.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml);
        return "<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\">"
                + clean.head().html() + "</head>" + clean.body().outerHtml() + "</html>\n";
    }
}
