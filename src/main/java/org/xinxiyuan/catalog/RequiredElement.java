package org.xinxiyuan.catalog;

import java.util.List;
import java.util.Optional;

/**
 * 公开要素: what a piece of the column must say.
 *
 * @param cues any of them; none means the evidence alone decides
 * @param evidence a value of this kind must stand near the cue
 */
public record RequiredElement(String key, String label, Level level, List<Cue> cues, Optional<EvidenceKind> evidence) {
    public RequiredElement {
        cues = List.copyOf(cues);
    }

    /** How strictly an element or attachment is demanded. */
    public enum Level {
        /** Without it the piece cannot be submitted. */
        BLOCK,
        WARN
    }
}
