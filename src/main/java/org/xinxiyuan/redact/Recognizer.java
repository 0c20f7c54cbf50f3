package org.xinxiyuan.redact;

import org.xinxiyuan.redact.scan.Page;

/** Finds one kind of personal data (识别器): it owns the shape and the proof. */
public interface Recognizer {
    PersonalData type();

    /** Adds what it finds; places already taken by recognisers before it are no longer free. */
    void find(Page page, Findings findings);
}
