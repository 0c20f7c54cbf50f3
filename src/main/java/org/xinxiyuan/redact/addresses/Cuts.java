package org.xinxiyuan.redact.addresses;

import java.util.Optional;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Page;

/** Where an address may be cut (住址截断), by what was read of it. */
record Cuts(Levels levels, Detail detail, Frame frame) {
    private static final int LONGEST_VILLAGE = 5;

    /** Empty if nothing but township or coarser is told. */
    Optional<AddressLevels> at(Page page, int detailStart, int end) {
        boolean hasVillage = levels.village != Levels.NONE;
        int village = hasVillage ? Math.max(levels.village, detailStart) : detailStart;
        int start = start(village, detailStart);
        int township = levels.township != Levels.NONE ? levels.township : levels.coarse;
        township = Math.min(village, township == Levels.NONE ? hasVillage ? start : village : township);
        int last = Math.max(end, village);
        boolean hamlet = !detail.hasGroup && !detail.isDoored() && hasVillage && Detail.isHamlet(page, last - 1);
        int group = detail.hasGroup ? Math.min(last, Math.max(village, detail.group)) : hamlet ? last : village;
        return last > township
                ? Optional.of(new AddressLevels(Math.min(start, township), township, village, group, last))
                : Optional.empty();
    }

    /** Behind the label; without one no further before the village than its name may be long. */
    private int start(int village, int detailStart) {
        if (levels.start == Levels.NONE) {
            return detailStart;
        }
        boolean named = frame.label != Cue.NONE || levels.township != Levels.NONE || levels.coarse != Levels.NONE;
        int first = frame.label != Cue.NONE ? frame.start : levels.start;
        return named ? first : Math.max(first, village - LONGEST_VILLAGE);
    }
}
