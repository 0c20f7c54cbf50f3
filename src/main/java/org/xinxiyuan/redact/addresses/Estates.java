package org.xinxiyuan.redact.addresses;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.IntConsumer;
import org.xinxiyuan.redact.scan.Page;

/**
 * Estates and houses of one text (小区名): where one address of an estate was told to be a home, the others that nothing
 * told are homes, too.
 */
public final class Estates {
    private static final int MOST = 8;
    private final Set<String> told = new LinkedHashSet<>();

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
