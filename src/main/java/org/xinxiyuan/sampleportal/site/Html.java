package org.xinxiyuan.sampleportal.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Entities;

/** Small pieces of HTML. Everything that comes from outside passes {@link #text} or {@link #link}. */
final class Html {
    private Html() {}

    static String text(String raw) {
        return Entities.escape(raw).replace("\"", "&quot;").replace("'", "&#39;");
    }

    /** A link within the site; {@code path} is ours, {@code label} is not. */
    static String link(String path, String label) {
        return "<a href=\"" + text(path) + "\">" + text(label) + "</a>";
    }

    static String inUrl(String raw) {
        return URLEncoder.encode(raw, StandardCharsets.UTF_8);
    }

    /** {@code 2026-03-02 09:15} of a time on the wire. */
    static String minute(String wireTime) {
        return wireTime.length() < 16 ? wireTime : wireTime.substring(0, 16).replace('T', ' ');
    }

    static String day(String wireTime) {
        return wireTime.length() < 10 ? wireTime : wireTime.substring(0, 10);
    }
}
