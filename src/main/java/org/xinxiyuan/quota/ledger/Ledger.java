package org.xinxiyuan.quota.ledger;

import java.util.List;
import org.xinxiyuan.quota.Assignment;

/**
 * Port: the ledger of assignments, adoptions and solicitations (任务与采用台账) as far as it was entered by hand or from a
 * file. What the county sends is in the feed.
 */
public interface Ledger {
    List<Assignment> assignments();

    /** Enters or changes it, by id. */
    void put(Assignment assignment);

    /** Adoptions, instructions and notes. */
    List<Entry> entries();

    /** Enters or changes it, by id. */
    void put(Entry entry);

    List<Solicitation> solicitations();

    /** Enters or changes it, by id. */
    void put(Solicitation solicitation);

    /** Takes whatever has this id out. Nothing happens where nothing has it. */
    void remove(String id);
}
