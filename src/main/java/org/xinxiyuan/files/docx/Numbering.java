package org.xinxiyuan.files.docx;

import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xinxiyuan.files.container.Xml;

/** Counts automatic numbers (自动编号), so that 一、（一） and 1. read as they are seen. */
final class Numbering {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int LEVELS = 9;

    private final Map<String, Element> levels = new HashMap<>();
    private final Map<String, String> abstractOf = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    /** No numbering part. */
    Numbering() {}

    Numbering(Node document) {
        for (var definition : Xml.all(document, "abstractNum")) {
            var id = Xml.attribute(definition, "abstractNumId");
            Xml.children(definition, "lvl").forEach(l -> levels.put(id + "/" + Xml.attribute(l, "ilvl"), l));
        }
        for (var num : Xml.all(document, "num")) {
            Xml.child(num, "abstractNumId")
                    .ifPresent(a -> abstractOf.put(Xml.attribute(num, "numId"), Xml.attribute(a, "val")));
        }
    }

    /** The number in front of the next paragraph of this list, "- " for a bullet, empty for none. */
    String next(Element numPr) {
        var numId = Xml.child(numPr, "numId").map(e -> Xml.attribute(e, "val")).orElse("");
        var at = Xml.child(numPr, "ilvl").map(e -> Xml.attribute(e, "val")).orElse("0");
        int level = at.matches("[0-8]") ? at.charAt(0) - '0' : 0;
        var definition = abstractOf.get(numId);
        if (definition == null || !levels.containsKey(definition + "/" + level)) {
            return "";
        }
        var counter = counters.computeIfAbsent(definition, x -> new int[LEVELS]);
        counter[level] = counter[level] == 0 ? start(definition, level) : counter[level] + 1;
        for (int i = level + 1; i < LEVELS; i++) {
            counter[i] = 0;
        }
        return "bullet".equals(format(definition, level))
                ? "  ".repeat(level) + "- "
                : text(definition, level, counter);
    }

    private String text(String definition, int level, int[] counter) {
        var text = value(definition, level, "lvlText");
        for (int i = 0; i < LEVELS; i++) {
            if (text.contains("%" + (i + 1))) {
                int n = counter[i] == 0 ? start(definition, i) : counter[i];
                text = text.replace("%" + (i + 1), number(format(definition, i), n));
            }
        }
        return text.isEmpty() || text.matches(".*[、）)．]") ? text : text + " ";
    }

    private int start(String definition, int level) {
        var start = value(definition, level, "start");
        return start.matches("\\d{1,4}") ? Integer.parseInt(start) : 1;
    }

    private String format(String definition, int level) {
        return value(definition, level, "numFmt");
    }

    private String value(String definition, int level, String name) {
        var element = levels.get(definition + "/" + level);
        return element == null ? "" : Xml.child(element, name).map(e -> Xml.attribute(e, "val")).orElse("");
    }

    private static String number(String format, int n) {
        return switch (format) {
            case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "ideographDigital",
                    "taiwaneseCountingThousand" -> chinese(n);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                n <= 20 ? String.valueOf((char) ('①' + n - 1)) : String.valueOf(n);
            case "upperLetter" -> String.valueOf((char) ('A' + (n - 1) % 26));
            case "lowerLetter" -> String.valueOf((char) ('a' + (n - 1) % 26));
            case "none" -> "";
            default -> String.valueOf(n);
        };
    }

    private static String chinese(int n) {
        if (n >= 100) {
            return String.valueOf(n);
        }
        var tens = n < 10 ? "" : (n < 20 ? "" : DIGITS.substring(n / 10, n / 10 + 1)) + "十";
        return tens + (n % 10 == 0 && n >= 10 ? "" : DIGITS.substring(n % 10, n % 10 + 1));
    }
}
