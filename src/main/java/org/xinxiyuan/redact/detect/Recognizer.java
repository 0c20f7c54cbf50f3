package org.xinxiyuan.redact.detect;

import org.xinxiyuan.redact.scan.Page;

/** Finds one kind of personal data (识别器): it owns the shape and the proof. */
public interface Recognizer {
    PersonalData type();

    /** Adds what it finds; places already taken by recognisers before it are no longer free. */
    void find(Page page, Findings findings);

    /**
     * Finds in plain words too, where no digit or sign stands. Such a recogniser claims behind the others, and none of
     * them asks for its claims: it is left out where the policy keeps its kind.
     */
    default boolean readsWords() {
        return false;
    }
}
