package org.xinxiyuan.outbox.sync;

/** Hears how far a run is (进度) and may end it: a cancel is a cut between two requests. */
@FunctionalInterface
public interface Progress {
    /**
     * @param done pieces that are through, whatever became of them
     * @param total pieces that stood in the queue when the run began
     * @return false to stop before the next request
     */
    boolean report(int done, int total);

    /** The run has begun; {@code cut} breaks off the request that is under way, as a cut line would. */
    default void begun(Runnable cut) {}
}
