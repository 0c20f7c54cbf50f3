package org.xinxiyuan.redact.addresses;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntConsumer;
import org.xinxiyuan.redact.scan.Page;

/**
 * Estates and houses of one text (小区名): where one address of an estate was told to be a home, the others that nothing
 * told are homes, too.
 */
public final class Estates {
    private static final int MOST = 200;
    private final Set<String> told = new HashSet<>();
    private final int[] starts = new int[MOST];
    private final int[] places = new int[MOST];
    private int passed;

    /** An address of this estate is somebody's home; the empty name is none. */
    public void tell(String name) {
        if (!name.isEmpty() && told.size() < MOST) {
            told.add(name);
        }
    }

    /** Nothing told whose this address is; its name begins at {@code start}. */
    public void pass(int start, int place) {
        if (passed < MOST) {
            starts[passed] = start;
            places[passed] = place;
            passed++;
        }
    }

    /** The places passed that lie in an estate told since. */
    public void again(Page page, IntConsumer action) {
        for (int i = 0; i < passed && !told.isEmpty(); i++) {
            for (var name : told) {
                if (page.has(starts[i], name)) {
                    action.accept(places[i]);
                    break;
                }
            }
        }
    }
}
