package org.xinxiyuan.service.sending;

import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.service.sending.merging.ThreeWay;
import org.xinxiyuan.outbox.sync.SyncReport.Advice;

/** What became of a person's decision (处理结果). */
public sealed interface Resolution {
    /**
     * Done.
     *
     * @param id the piece as it is called from now on
     * @param sentence what happened and what comes next, in Chinese
     */
    record Resolved(DraftId id, String sentence) implements Resolution {}

    /** What is to be compared; nothing has changed. */
    record Opened(ThreeWay view) implements Resolution {}

    /** Nothing has changed; the sentence says why. */
    record NotResolved(String sentence) implements Resolution {}

    /** The portal could not be asked; nothing has changed. */
    record NotAnswered(Advice advice) implements Resolution {}
}
