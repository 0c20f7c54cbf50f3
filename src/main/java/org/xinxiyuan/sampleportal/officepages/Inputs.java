package org.xinxiyuan.sampleportal.officepages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xinxiyuan.sampleportal.site.Html;

/** 表单构件: labelled fields and buttons; every value is escaped here. */
final class Inputs {
    static final Map<String, String> LEVELS =
            ordered("county", "县级", "city", "市级", "province", "省级", "national", "国家级");

    private Inputs() {}

    /** Pairs of value and label, in this order. */
    static Map<String, String> ordered(String... valuesAndLabels) {
        var pairs = new LinkedHashMap<String, String>();
        for (int i = 0; i < valuesAndLabels.length; i += 2) {
            pairs.put(valuesAndLabels[i], valuesAndLabels[i + 1]);
        }
        return pairs;
    }

    static String form(String csrf, String... content) {
        return "<form method=\"post\" class=\"act\">" + csrf + String.join("\n", content) + "</form>\n";
    }

    static String line(String label, String name, String value) {
        return field(label, "<input name=\"" + name + "\" value=\"" + Html.text(value) + "\" maxlength=\"200\">");
    }

    static String date(String label, String name, String value) {
        return field(label, "<input type=\"date\" name=\"" + name + "\" value=\"" + Html.text(value) + "\">");
    }

    static String number(String label, String name, String value) {
        return field(
                label,
                "<input inputmode=\"decimal\" class=\"short\" name=\"" + name + "\" value=\"" + Html.text(value)
                        + "\">");
    }

    static String area(String label, String name, String value, int rows) {
        return field(
                label, "<textarea name=\"" + name + "\" rows=\"" + rows + "\">\n" + Html.text(value) + "</textarea>");
    }

    static String select(String label, String name, String chosen, Map<String, String> choices) {
        var options = choices.entrySet().stream()
                .map(choice -> "<option value=\"" + Html.text(choice.getKey()) + "\""
                        + (choice.getKey().equals(chosen) ? " selected" : "") + ">" + Html.text(choice.getValue())
                        + "</option>")
                .collect(Collectors.joining());
        return field(label, "<select name=\"" + name + "\">" + options + "</select>");
    }

    static String hidden(String name, String value) {
        return "<input type=\"hidden\" name=\"" + name + "\" value=\"" + Html.text(value) + "\">";
    }

    static String button(String act, String label) {
        return "<button name=\"act\" value=\"" + act + "\">" + label + "</button>";
    }

    /** A button alone, with what it is about. */
    static String small(String csrf, String act, String label, String name, String value) {
        return "<form method=\"post\" class=\"inline\">" + csrf + hidden(name, value)
                + "<button class=\"quiet\" name=\"act\" value=\"" + act + "\">" + label + "</button></form>";
    }

    static String table(List<String> heads, List<String> rows) {
        var head = heads.stream().map(it -> "<th>" + it + "</th>").collect(Collectors.joining());
        return "<div class=\"scroll list\"><table><thead><tr>" + head + "</tr></thead><tbody>\n"
                + String.join("\n", rows) + "\n</tbody></table></div>\n";
    }

    /** Cells are HTML already. */
    static String row(String... cells) {
        return "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>";
    }

    private static String field(String label, String input) {
        return "<label><span>" + label + "</span>" + input + "</label>";
    }
}
