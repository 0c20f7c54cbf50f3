package org.xinxiyuan.print.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.xinxiyuan.print.text.Block.Cell;
import org.xinxiyuan.print.text.Block.Kind;
import org.xinxiyuan.print.text.Block.Paragraph;
import org.xinxiyuan.print.text.Block.Rows;
import org.xinxiyuan.print.text.Block.Run;

/** Reads restricted HTML (the contract's {@code html-restricted}) as blocks, in order, losing no word. */
public final class Blocks {
    private static final int LONGEST_ADDRESSEE = 120;

    private final List<Block> blocks = new ArrayList<>();

    private Blocks() {}

    public static List<Block> of(String restrictedHtml) {
        var reading = new Blocks();
        reading.children(Jsoup.parseBodyFragment(restrictedHtml).body(), Kind.BODY, "");
        return List.copyOf(reading.blocks);
    }

    /** 主送机关: a first paragraph that ends with a colon, such as 各村（社区），镇直各单位：. */
    public static Optional<String> addressee(List<Block> blocks) {
        return blocks.stream()
                .limit(1)
                .filter(Paragraph.class::isInstance)
                .map(first -> ((Paragraph) first).text().strip())
                .filter(text -> text.endsWith("：") && text.length() < LONGEST_ADDRESSEE)
                .findFirst();
    }

    private void children(Element parent, Kind kind, String mark) {
        var loose = new ArrayList<Run>();
        if (!mark.isEmpty()) {
            loose.add(new Run(mark, false));
        }
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element && isBlock(element)) {
                paragraph(kind, loose);
                loose.clear();
                block(element);
            } else {
                runs(node, false, loose);
            }
        }
        paragraph(kind, loose);
    }

    private static boolean isBlock(Element element) {
        return switch (element.tagName()) {
            case "p", "h2", "h3", "h4", "ul", "ol", "blockquote", "table", "hr" -> true;
            default -> false;
        };
    }

    private void block(Element element) {
        switch (element.tagName()) {
            case "h2" -> children(element, Kind.HEADING, "");
            case "h3" -> children(element, Kind.SUBHEADING, "");
            case "h4" -> children(element, Kind.MINOR_HEADING, "");
            case "ul" -> element.children().forEach(item -> children(item, Kind.ITEM, "· "));
            case "ol" -> {
                int number = 1;
                for (Element item : element.children()) {
                    children(item, Kind.ITEM, number++ + ". ");
                }
            }
            case "table" -> table(element);
            default -> children(element, Kind.BODY, "");
        }
    }

    private void table(Element table) {
        table.select("> caption").forEach(caption -> children(caption, Kind.BODY, ""));
        var rows = new ArrayList<List<Cell>>();
        for (Element row : table.select("tr")) {
            var cells = row.children().stream()
                    .map(cell -> new Cell(
                            words(cell),
                            Math.max(1, number(cell.attr("colspan"))),
                            cell.tagName().equals("th")))
                    .toList();
            rows.add(cells);
        }
        blocks.add(new Rows(rows));
    }

    private static int number(String attribute) {
        return attribute.matches("\\d{1,3}") ? Integer.parseInt(attribute) : 1;
    }

    private static String words(Element cell) {
        var runs = new ArrayList<Run>();
        cell.childNodes().forEach(node -> runs(node, false, runs));
        return new Paragraph(Kind.BODY, runs).text().strip();
    }

    private static void runs(Node node, boolean bold, List<Run> runs) {
        if (node instanceof TextNode text) {
            // A line end beside <br> is the renderer's own.
            var words = text.getWholeText().replace("\n", "");
            if (!words.isEmpty()) {
                runs.add(new Run(words, bold));
            }
        } else if (node instanceof Element element) {
            if (element.tagName().equals("br")) {
                runs.add(new Run("\n", bold));
            }
            boolean strong = bold || element.tagName().equals("strong");
            element.childNodes().forEach(child -> runs(child, strong, runs));
        }
    }

    private void paragraph(Kind kind, List<Run> runs) {
        if (!new Paragraph(kind, runs).text().isBlank()) {
            blocks.add(new Paragraph(kind, runs));
        }
    }
}
