package org.xinxiyuan.sampleportal.faults;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** 故障开关: which faults are on, one of a kind, and for how many more requests. Gone with the process. */
public final class FaultBoard {
    private final Map<Fault.Kind, Fault> on = new EnumMap<>(Fault.Kind.class);

    public synchronized void switchOn(Fault fault) {
        on.put(fault.kind(), fault);
    }

    public synchronized void switchOff(Fault.Kind kind) {
        on.remove(kind);
    }

    public synchronized void clear() {
        on.clear();
    }

    /** What is on, with what is left of each. */
    public synchronized List<Fault> active() {
        return List.copyOf(on.values());
    }

    /** The faults that befall one request: a latency, and at most one other. Each counts one down. */
    synchronized List<Fault> befalling(String path) {
        var struck = new ArrayList<Fault>();
        for (var fault : active()) {
            var first = struck.stream().allMatch(it -> it.kind() == Fault.Kind.LATENCY);
            if (first && path.contains(fault.part())) {
                struck.add(fault);
                countDown(fault);
            }
        }
        return struck;
    }

    private void countDown(Fault fault) {
        if (fault.times() == 1) {
            on.remove(fault.kind());
        } else if (fault.times() > 1) {
            on.put(fault.kind(), fault.next(fault.times() - 1));
        }
    }
}
