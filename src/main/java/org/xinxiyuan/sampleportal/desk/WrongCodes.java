package org.xinxiyuan.sampleportal.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import org.xinxiyuan.sampleportal.contract.Code;
import org.xinxiyuan.sampleportal.contract.Problem;

/** 试码限制: after ten wrong codes within a minute nobody is let in until that minute is over. */
public final class WrongCodes {
    private static final int MOST = 10;
    private static final long WINDOW_MILLIS = 60_000;

    private final Deque<Long> times = new ArrayDeque<>();

    public synchronized void hold(long now) {
        while (!times.isEmpty() && now - times.peekFirst() >= WINDOW_MILLIS) {
            times.removeFirst();
        }
        if (times.size() >= MOST) {
            throw Problem.of(Code.RATE_LIMITED).refused();
        }
    }

    public synchronized void add(long now) {
        times.addLast(now);
    }
}
