package org.xinxiyuan.outbox.sync;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.outbox.Portal.Meta.Limits;

/**
 * How much goes out at once (分批): the portal's limits, halved each time it says too large; and what was in a batch that
 * ended unknown three times goes out in halves of that batch, until the one that breaks it stands alone.
 */
final class Batching {
    private static final int MOST_OPERATIONS = 100;
    private static final int AROUND_OPERATIONS = 100;

    private final Waiting waiting;
    private final Limits limits;
    private int mostUnits = Integer.MAX_VALUE;

    Batching(Waiting waiting, Limits limits) {
        this.waiting = waiting;
        this.limits = limits;
    }

    /** The next batch of these units, in their order; at least one. */
    List<Unit> next(List<Unit> units) {
        var first = units.get(0);
        long most = Math.min(mostUnits, first.suspect() ? (waiting.sharedLastBatch(first) + 1) / 2 : mostUnits);
        List<Unit> batch = new ArrayList<>();
        Set<DraftId> ids = new HashSet<>();
        int rows = 0;
        long bytes = AROUND_OPERATIONS;
        for (var unit : units) {
            rows += unit.members().size();
            bytes += unit.bytes();
            boolean full = rows > mostRows() || bytes > limits.maxBatchBytes() || batch.size() >= most;
            // The contract refuses a batch with two operations on one id.
            boolean twice = !Collections.disjoint(ids, unit.ids());
            if (!batch.isEmpty() && (full || twice || !alike(first, unit))) {
                break;
            }
            ids.addAll(unit.ids());
            batch.add(unit);
        }
        return batch;
    }

    /** The portal found a batch of so many units too large. */
    void halve(int units) {
        mostUnits = Math.max(1, units / 2);
    }

    private int mostRows() {
        return Math.min(limits.maxBatchItems(), MOST_OPERATIONS);
    }

    private static boolean alike(Unit first, Unit other) {
        return first.suspect() == other.suspect()
                && (!first.suspect() || first.lastBatch().equals(other.lastBatch()));
    }
}
