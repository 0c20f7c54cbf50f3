package org.xinxiyuan.sampleportal.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Entities;

/** Small pieces of HTML. Everything that comes from outside passes {@link #text} or {@link #link}. */
public final class Html {
    private Html() {}

    public static String text(String raw) {
        return Entities.escape(raw).replace("\"", "&quot;").replace("'", "&#39;");
    }

    /** A link within the site; {@code path} is ours, {@code label} is not. */
    public static String link(String path, String label) {
        return "<a href=\"" + text(path) + "\">" + text(label) + "</a>";
    }

    public static String inUrl(String raw) {
        return URLEncoder.encode(raw, StandardCharsets.UTF_8);
    }

    /** {@code 2026-03-02 09:15} of a time on the wire. */
    public static String minute(String wireTime) {
        return wireTime.length() < 16 ? wireTime : wireTime.substring(0, 16).replace('T', ' ');
    }

    public static String day(String wireTime) {
        return wireTime.length() < 10 ? wireTime : wireTime.substring(0, 10);
    }

    /** A file name as the header Content-Disposition carries it. */
    public static String fileName(String raw) {
        return inUrl(raw).replace("+", "%20").replace("*", "%2A");
    }
}
