package org.xinxiyuan.sampleportal.inspect;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * 可见文字: what a reader sees of marked-up text, with a map back to the UTF-16 offsets of the source, so that a number
 * cut by a tag or written as entities is found where it stands.
 */
public record VisibleText(String text, int[] offsets) {
    private static final Pattern MARKUP = Pattern.compile(
            "<!--.*?-->|</?(?<name>[A-Za-z][A-Za-z0-9:]*)[^>]*>|<[!?][^>]*>|&[#A-Za-z0-9]{1,32};", Pattern.DOTALL);
    private static final Pattern INLINE = Pattern.compile(
            "(?i)a|b|i|u|em|strong|span|sup|sub|font|[aw]:.*|t|r|rPr|sz|color|rFont|family|charset|scheme|vertAlign");
    private static final Pattern BREAKING = Pattern.compile("[aw]:(p|br|tab|tc|tr|cr)");

    @Override
    public String toString() {
        return "VisibleText[" + text.length() + "]";
    }

    public static VisibleText of(String source) {
        var text = new StringBuilder();
        var offsets = new int[source.length() + 2];
        var from = 0;
        var markup = MARKUP.matcher(source);
        while (markup.find()) {
            copy(source, from, markup.start(), text, offsets);
            var shown = shown(markup.group(), markup.group("name"));
            for (int i = 0; i < shown.length() && text.length() < offsets.length - 1; i++) {
                offsets[text.length()] = markup.start();
                text.append(shown.charAt(i));
            }
            from = markup.end();
        }
        copy(source, from, source.length(), text, offsets);
        offsets[text.length()] = source.length();
        return new VisibleText(text.toString(), offsets);
    }

    private static void copy(String source, int from, int to, StringBuilder text, int[] offsets) {
        for (int i = from; i < to; i++) {
            offsets[text.length()] = i;
            text.append(source.charAt(i));
        }
    }

    private static String shown(String markup, String name) {
        if (markup.startsWith("&")) {
            return Parser.unescapeEntities(markup, false);
        }
        if (name == null) {
            return "";
        }
        return INLINE.matcher(name).matches() && !BREAKING.matcher(name).matches() ? "" : "\n";
    }

    int start(int visible) {
        return offsets[visible];
    }

    /** The source offset behind the last visible character of a hit. */
    int end(int visibleEnd) {
        return visibleEnd == 0 ? 0 : offsets[visibleEnd - 1] + 1;
    }
}
