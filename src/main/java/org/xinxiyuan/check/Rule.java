package org.xinxiyuan.check;

import java.util.List;
import org.xinxiyuan.document.Manuscript;

/** A rule (规则): a sentence that must be true of a manuscript; its findings say where it is not. Reads no clock. */
public interface Rule {
    /** What it can find and by what right: every finding comes from one of these. */
    List<RuleSheet> sheets();

    List<Finding> check(Manuscript manuscript);

    /** Its name on the page of rules and on the command line. */
    default String id() {
        return getClass().getSimpleName();
    }
}
