package org.xinxiyuan.redact.people.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.xinxiyuan.redact.people.NameSink;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;

/** A name told once with proof is the same name elsewhere in the text (重复姓名). */
final class RepeatedNames {
    private static final int LONG = 3;
    private static final int MOST = 200;
    private final Page page;
    private final Set<String> names = new LinkedHashSet<>();

    RepeatedNames(Page page) {
        this.page = page;
    }

    void add(int start, int end) {
        if (names.size() < MOST) {
            names.add(page.text().substring(start, end));
        }
    }

    /** Hands over every place of every name; one of two characters only where nothing written touches it. */
    void again(NameSink sink) {
        var text = page.text();
        for (var name : List.copyOf(names)) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
                int end = at + name.length();
                boolean apart = !page.is(at - 1, Glyphs.HAN) && !page.is(end, Glyphs.HAN);
                if (name.length() >= LONG || apart) {
                    sink.name(at, end, true);
                }
            }
        }
    }
}
