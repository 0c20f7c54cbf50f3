package org.xinxiyuan.quota;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * 连续性曲线: pieces week by week, so that an officer sees whether he is busy when there is nothing to do and silent when
 * much happens (忙时无信息、闲时凑信息).
 *
 * @param weeks from Monday, the oldest first
 */
public record Continuity(List<Week> weeks) {
    /** @param monday its first day; @param pieces received in it */
    public record Week(LocalDate monday, int pieces) {}

    public Continuity {
        weeks = List.copyOf(weeks);
    }

    /** The weeks up to the one that holds the day. */
    public static Continuity upTo(LocalDate day, int weeks, Collection<Filed> filed) {
        var monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        var counts = new int[weeks];
        for (var one : filed) {
            long back = Math.floorDiv(monday.toEpochDay() - one.on().toEpochDay() + 6, 7L);
            if (back >= 0 && back < weeks) {
                counts[weeks - 1 - (int) back]++;
            }
        }
        var all = new ArrayList<Week>();
        for (int i = 0; i < weeks; i++) {
            all.add(new Week(monday.minusWeeks(weeks - 1L - i), counts[i]));
        }
        return new Continuity(all);
    }

    /** Weeks without a piece at the end of the curve; the week that is not over yet does not count. */
    public int silentWeeks() {
        int silent = 0;
        for (int i = weeks.size() - 2; i >= 0 && weeks.get(i).pieces() == 0; i--) {
            silent++;
        }
        return weeks.isEmpty() || weeks.get(weeks.size() - 1).pieces() > 0 ? 0 : silent;
    }

    /** The share of all pieces that fell into the busiest week; 0 where there is none. */
    public double crowding() {
        int all = weeks.stream().mapToInt(Week::pieces).sum();
        int most = weeks.stream().mapToInt(Week::pieces).max().orElse(0);
        return all == 0 ? 0 : (double) most / all;
    }
}
