package org.xinxiyuan.quota.ledger;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.quota.Period;

/** 通报: the county's ranking of its units for a period. */
public record Ranking(Period period, List<Place> places) {
    private static final int BOTTOM = 3;

    /** @param rank 1 is the best */
    public record Place(String unit, BigDecimal score, int rank) {}

    public Ranking {
        places = places.stream()
                .sorted(Comparator.comparingInt(Place::rank).thenComparing(Place::unit))
                .toList();
    }

    /**
     * The place of a unit. The county may write it shorter or longer than the unit does itself (清河镇, 清河镇人民政府):
     * that counts where it fits one place alone.
     */
    public Optional<Place> of(String unit) {
        var exact = places.stream().filter(p -> p.unit().equals(unit)).findFirst();
        if (exact.isPresent() || unit.isBlank()) {
            return exact;
        }
        var like = places.stream()
                .filter(p -> p.unit().startsWith(unit) || unit.startsWith(p.unit()))
                .toList();
        return like.size() == 1 ? Optional.of(like.get(0)) : Optional.empty();
    }

    /** 后三位: no more than two units stand behind it, and some unit stands before it. */
    public boolean amongTheLast(Place place) {
        long behind = places.stream().filter(p -> p.rank() > place.rank()).count();
        return behind < BOTTOM && places.stream().anyMatch(p -> p.rank() < place.rank());
    }
}
