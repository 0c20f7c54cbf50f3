package org.xinxiyuan.service.columns;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Drafts;

/** Walks through the whole store without holding it. */
final class Pages {
    private static final int SIZE = 500;

    private Pages() {}

    static void each(Drafts drafts, Consumer<List<Draft>> visit) {
        Optional<DraftId> last = Optional.empty();
        List<Draft> page;
        do {
            page = drafts.page(last, SIZE);
            visit.accept(page);
            last = page.stream().map(Draft::id).reduce((earlier, later) -> later);
        } while (page.size() == SIZE);
    }
}
