package org.xinxiyuan.check;

import java.util.List;
import org.xinxiyuan.document.Manuscript;

/** A rule (规则): a sentence that must be true of a manuscript; its findings say where it is not. Reads no clock. */
@FunctionalInterface
public interface Rule {
    List<Finding> check(Manuscript manuscript);
}
