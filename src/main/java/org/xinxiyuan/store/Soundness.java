package org.xinxiyuan.store;

import java.util.List;

/**
 * What a self-check of the store found (自检).
 *
 * @param database what SQLite says of order, references and the search index, without any text; empty where all is well
 * @param missingBlobs SHA-256 of attachments whose file is gone
 * @param damagedBlobs SHA-256 of attachments whose file was changed
 * @param brokenLinks numbers of the trail's lines that do not fit the one before
 */
public record Soundness(
        List<String> database, List<String> missingBlobs, List<String> damagedBlobs, List<String> brokenLinks) {
    static final String SEARCH_INDEX = "search-index";

    public boolean sound() {
        return database.isEmpty() && missingBlobs.isEmpty() && damagedBlobs.isEmpty() && brokenLinks.isEmpty();
    }

    /** Order and references, the search index aside. */
    public boolean databaseSound() {
        return database.stream().allMatch(SEARCH_INDEX::equals);
    }

    public boolean searchIndexSound() {
        return !database.contains(SEARCH_INDEX);
    }

    /** {@link Store#mend} can put this right by itself. */
    public boolean mendable() {
        return database.equals(List.of(SEARCH_INDEX));
    }
}
