package org.xinxiyuan.print;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The contract's {@code html-restricted} as Markdown again: what {@link RestrictedHtml} makes of it is the same page.
 * What Markdown has no sign for (sup, sub, caption, joined cells) is kept as its words.
 */
final class MarkdownWriter {
    private static final List<String> BLOCKS = List.of(
            "p", "h2", "h3", "h4", "ul", "ol", "blockquote", "hr", "table", "div");

    private MarkdownWriter() {}

    static String write(Element body) {
        return String.join("\n\n", blocks(body));
    }

    private static List<String> blocks(Element parent) {
        var blocks = new ArrayList<String>();
        var loose = new StringBuilder();
        for (Node node : parent.childNodes()) {
            if (node instanceof Element e && BLOCKS.contains(e.normalName())) {
                flush(loose, blocks);
                blocks.add(block(e));
            } else {
                loose.append(inline(node));
            }
        }
        flush(loose, blocks);
        blocks.removeIf(String::isBlank);
        return blocks;
    }

    private static void flush(StringBuilder loose, List<String> blocks) {
        if (!loose.toString().isBlank()) {
            blocks.add(tidy(loose.toString()));
        }
        loose.setLength(0);
    }

    private static String block(Element e) {
        return switch (e.normalName()) {
            case "h2", "h3", "h4" -> "#".repeat(e.normalName().charAt(1) - '0') + " " + words(e);
            case "hr" -> "---";
            case "ul" -> list(e, false);
            case "ol" -> list(e, true);
            case "blockquote" -> prefixed(String.join("\n\n", blocks(e)), "> ", "> ");
            case "table" -> table(e);
            case "div" -> String.join("\n\n", blocks(e));
            default -> escapedStart(words(e));
        };
    }

    private static String list(Element list, boolean numbered) {
        var lines = new StringJoiner("\n");
        int number = 1;
        for (Element item : list.children()) {
            var sign = numbered ? number++ + ". " : "- ";
            lines.add(prefixed(String.join("\n", blocks(item)), sign, " ".repeat(sign.length())));
        }
        return lines.toString();
    }

    private static String prefixed(String text, String first, String others) {
        return first + text.replace("\n", "\n" + others);
    }

    private static String table(Element table) {
        var lines = new StringJoiner("\n");
        boolean head = true;
        for (Element row : table.select("tr")) {
            var cells = new StringJoiner(" | ", "| ", " |");
            row.children().forEach(cell -> cells.add(words(cell).replace("|", "\\|").replace("\n", " ")));
            lines.add(cells.toString());
            if (head) {
                lines.add("|" + " --- |".repeat(row.children().size()));
                head = false;
            }
        }
        return lines.toString();
    }

    private static String words(Element e) {
        var text = new StringBuilder();
        e.childNodes().forEach(node -> text.append(inline(node)));
        return tidy(text.toString());
    }

    private static String inline(Node node) {
        if (node instanceof TextNode text) {
            return escaped(text.getWholeText().replaceAll("\\s*\\R\\s*", ""));
        }
        if (!(node instanceof Element e)) {
            return "";
        }
        return switch (e.normalName()) {
            case "br" -> "\n";
            case "strong" -> wrapped(words(e), "**");
            case "em" -> wrapped(words(e), "*");
            case "a" -> "[" + words(e) + "](" + e.attr("href") + ")";
            case "img" -> e.attr("alt");
            default -> words(e);
        };
    }

    private static String wrapped(String text, String sign) {
        var core = text.replaceAll("^[\\p{P}\\s]+|[\\p{P}\\s]+$", "");
        int at = text.indexOf(core);
        return core.isEmpty() ? text : text.substring(0, at) + sign + core + sign + text.substring(at + core.length());
    }

    /** Signs that would mean something in Markdown are told to be themselves. */
    private static String escaped(String text) {
        return text.replaceAll("([\\\\*_`\\[\\]<>])", "\\\\$1");
    }

    private static String escapedStart(String paragraph) {
        return paragraph
                .replaceAll("(?m)^(#{1,6} |[-+] )", "\\\\$1")
                .replaceAll("(?m)^(\\d{1,9})([.)] )", "$1\\\\$2");
    }

    private static String tidy(String text) {
        return text.replaceAll("[ \\t]*\\n[ \\t]*", "\n").strip();
    }
}
