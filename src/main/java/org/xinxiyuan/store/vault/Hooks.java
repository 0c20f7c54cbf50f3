package org.xinxiyuan.store.vault;

import java.util.ArrayList;
import java.util.List;

/** What waits for the end of a transaction: files go only after the commit, a wrong try stays counted without one. */
final class Hooks {
    private final List<Runnable> onCommit = new ArrayList<>();
    private final List<Runnable> onRollback = new ArrayList<>();
    private final List<Runnable> due = new ArrayList<>();

    /** Where a part of the transaction began. */
    record Mark(int commits, int rollbacks) {}

    void onCommit(Runnable act) {
        onCommit.add(act);
    }

    void onRollback(Runnable act) {
        onRollback.add(act);
    }

    Mark mark() {
        return new Mark(onCommit.size(), onRollback.size());
    }

    /** What was registered since the mark is undone. */
    void rolledBack(Mark since) {
        onCommit.subList(since.commits(), onCommit.size()).clear();
        var undone = onRollback.subList(since.rollbacks(), onRollback.size());
        due.addAll(undone);
        undone.clear();
    }

    /** The outermost transaction is over: what is to be done now. */
    List<Runnable> over() {
        var now = new ArrayList<>(due);
        now.addAll(onCommit);
        due.clear();
        onCommit.clear();
        onRollback.clear();
        return now;
    }
}
