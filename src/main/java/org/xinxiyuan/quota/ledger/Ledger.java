package org.xinxiyuan.quota.ledger;

import java.time.Instant;
import java.util.List;
import org.xinxiyuan.document.table.Workbook;
import org.xinxiyuan.quota.Assignment;

/**
 * Port: the ledger (任务与采用台账) as far as it was entered by hand or from a file. What the county sends is in the feed;
 * an entry or solicitation marked as the portal's holds what was added to the county's by hand (档次, 依据, 办理情况). Each
 * act is one transaction and one line of the trail.
 */
public interface Ledger {
    /** Who writes, and when. */
    record By(String name, Instant at) {}

    List<Assignment> assignments();

    /** Enters or changes it, by id. */
    void put(Assignment assignment, By by);

    /** Adoptions, instructions and notes, by day. */
    List<Entry> entries();

    /** Enters or changes it, by id. What it is evidenced with must be in the blob store already and is held there. */
    void put(Entry entry, By by);

    /** By due date. */
    List<Solicitation> solicitations();

    /** Enters or changes it, by id. */
    void put(Solicitation solicitation, By by);

    /** By period. */
    List<Ranking> rankings();

    /** One of the same period goes. */
    void put(Ranking ranking, By by);

    /** Scoring schemes from files, as they came. */
    List<Workbook> schemes();

    /** One with the same id goes. */
    void putScheme(String id, Workbook table, By by);

    /** Takes the assignment, entry or solicitation of this id out; false where there is none. */
    boolean remove(String id, By by);
}
