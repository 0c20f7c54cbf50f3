package org.xinxiyuan.service.columns;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xinxiyuan.catalog.DisclosureCatalog;
import org.xinxiyuan.catalog.county.CatalogFault;
import org.xinxiyuan.service.desk.Rulebook;

/** Port: reads catalogs, from files as a county sends them and from texts as the workspace keeps them (目录文件). */
public interface CatalogFiles {
    /** @param rest columns below headings that a table does not name stay; a JSON catalog is always whole */
    record Upload(String fileName, byte[] bytes, boolean rest) {}

    /** The catalog at hand. */
    record Base(String text, DisclosureCatalog catalog) {}

    /**
     * Either a catalog with its text, or what is wrong with the file, all of it.
     *
     * @param notes what a person should look at
     */
    record Reading(Optional<Base> catalog, List<CatalogFault> faults, List<String> notes) {
        public Reading {
            faults = List.copyOf(faults);
            notes = List.copyOf(notes);
        }
    }

    /** JSON, or an .xlsx in the form of 国办发〔2019〕54号; throws {@code file.refused} where it is neither. */
    Reading read(Upload upload, Base base, String version);

    DisclosureCatalog load(String text);

    /**
     * The text of a catalog with columns of the county's in place of its own.
     *
     * @param nodes whole nodes as they came down
     * @param closed codes that are no longer there
     */
    String over(String base, List<Map<String, Object>> nodes, Set<String> closed, String version);

    /** The text of the catalog that ships. */
    String shipped();

    /** The same rules under another catalog. */
    Rulebook rules(Rulebook rules, DisclosureCatalog catalog);
}
