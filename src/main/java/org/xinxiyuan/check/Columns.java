package org.xinxiyuan.check;

import java.util.List;
import java.util.Optional;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.document.Manuscript;

/** What the checks know about the column of a piece (栏目判断). */
public interface Columns {
    /** The most likely columns, best first. */
    List<Suggestion> suggest(Manuscript manuscript, int limit);

    /** The column it is filed in, or the better one where that is wrong; none for reports and unfiled pieces. */
    Optional<CatalogItem> belongsIn(Manuscript manuscript);
}
