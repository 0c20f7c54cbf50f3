package org.xinxiyuan.quota.ledger;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * 批示: a leader of a level gave an instruction on a piece. Its text is not kept.
 *
 * @param rank the step a scheme knows it by (一档, 二档 …), where one was chosen
 */
public record Instruction(String id, String piece, Level level, Optional<String> rank, LocalDate on, Evidence evidence)
        implements Entry {
    public Instruction {
        Objects.requireNonNull(id);
        Objects.requireNonNull(on);
    }

    /** The same with other evidence and another rank. */
    public Instruction with(Optional<String> otherRank, Evidence otherEvidence) {
        return new Instruction(id, piece, level, otherRank, on, otherEvidence);
    }
}
