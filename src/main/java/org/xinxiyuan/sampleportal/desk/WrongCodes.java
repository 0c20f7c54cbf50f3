package org.xinxiyuan.sampleportal.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import org.xinxiyuan.sampleportal.contract.Code;
import org.xinxiyuan.sampleportal.contract.Problem;

/** 试码限制: after ten wrong codes within a minute nobody registers until that minute is over. */
final class WrongCodes {
    private static final int MOST = 10;
    private static final long WINDOW_MILLIS = 60_000;

    private final Deque<Long> times = new ArrayDeque<>();

    synchronized void hold(long now) {
        while (!times.isEmpty() && now - times.peekFirst() >= WINDOW_MILLIS) {
            times.removeFirst();
        }
        if (times.size() >= MOST) {
            throw Problem.of(Code.RATE_LIMITED).refused();
        }
    }

    synchronized void add(long now) {
        times.addLast(now);
    }
}
