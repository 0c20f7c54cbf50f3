package org.xinxiyuan.service.columns;

import java.util.List;
import java.util.Optional;
import org.xinxiyuan.catalog.DisclosureCatalog;
import org.xinxiyuan.catalog.county.CatalogChange;
import org.xinxiyuan.catalog.county.CatalogFault;
import org.xinxiyuan.catalog.county.Remapping.Proposal;
import org.xinxiyuan.service.catalogs.Catalogs.Label;

/**
 * What another catalog would mean here (换版预览); nothing has changed yet.
 *
 * @param faults where there are any, there is nothing else
 * @param notes what a person should look at
 */
public record CatalogPreview(
        Optional<Coming> coming,
        List<CatalogChange> changes,
        List<Row> rows,
        List<CatalogFault> faults,
        List<String> notes) {
    public CatalogPreview {
        changes = List.copyOf(changes);
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
        notes = List.copyOf(notes);
    }

    static CatalogPreview broken(List<CatalogFault> faults, List<String> notes) {
        return new CatalogPreview(Optional.empty(), List.of(), List.of(), faults, notes);
    }

    /** The catalog that would come into force. */
    public record Coming(Label label, String text, DisclosureCatalog catalog) {}

    /**
     * One old column with where it would go.
     *
     * @param path of the old column
     * @param drafts pieces in it that were never sent
     * @param sent pieces in it that were
     */
    public record Row(String code, String path, Proposal proposal, int drafts, int sent) {
        /** The code stays, so no piece has to be touched. */
        public boolean stays() {
            return proposal.to().filter(to -> to.code().equals(code)).isPresent();
        }
    }

    /** Pieces that would be filed anew or have to be filed by hand. */
    public int affected() {
        return rows.stream().filter(row -> !row.stays()).mapToInt(Row::drafts).sum();
    }
}
