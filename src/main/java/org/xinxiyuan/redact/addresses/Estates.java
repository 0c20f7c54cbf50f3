package org.xinxiyuan.redact.addresses;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.IntConsumer;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;

/**
 * Estates and houses of one text (小区名): where one address of an estate was told to be a home, the others that nothing
 * told are homes, too.
 */
public final class Estates {
    private static final String ENDINGS = "苑园寓厦楼舍墅邸轩庭郡巷村里弄城";
    private static final int MOST = 8;
    private static final int LONGEST = 8;
    private final Set<String> told = new LinkedHashSet<>();

    /** The name of an estate or a house that begins here and ends before the other place; empty if none does. */
    static String nameAt(Page page, int from, int end) {
        int at = from;
        while (at < end && at - from <= LONGEST && page.is(at, Glyphs.HAN)) {
            at++;
            boolean village = page.at(at - 1) == '村' && page.at(at - 2) != '新';
            if (at - from > 2 && !village && ENDINGS.indexOf(page.at(at - 1)) >= 0) {
                return page.text().substring(from, at);
            }
        }
        return "";
    }

    /** An address of this estate is somebody's home; the empty name is none. */
    public void tell(String name) {
        if (!name.isEmpty() && told.size() < MOST) {
            told.add(name);
        }
    }

    /** Every place where one of their names ends. */
    public void each(Page page, IntConsumer action) {
        for (var name : told) {
            int at = page.text().indexOf(name);
            while (at >= 0) {
                action.accept(at + name.length());
                at = page.text().indexOf(name, at + name.length());
            }
        }
    }
}
