package org.xinxiyuan.review.delegation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Delegations in memory, for tests. */
public final class MemoryDelegations implements Delegations {
    private final List<Delegation> all = new ArrayList<>();

    @Override
    public void give(Delegation delegation, Instant at) {
        all.add(delegation);
    }

    @Override
    public int end(String giver, String taker, LocalDate lastDay, Instant at) {
        int ended = 0;
        for (int i = 0; i < all.size(); i++) {
            var d = all.get(i);
            boolean runs = d.endedOn().isEmpty() && d.until().isAfter(lastDay);
            if (runs && d.giver().equals(giver) && d.taker().equals(taker)) {
                all.set(i, new Delegation(giver, taker, d.from(), d.until(), Optional.of(lastDay)));
                ended++;
            }
        }
        return ended;
    }

    @Override
    public List<Delegation> all() {
        return List.copyOf(all);
    }
}
