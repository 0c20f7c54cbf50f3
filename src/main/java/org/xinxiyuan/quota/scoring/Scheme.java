package org.xinxiyuan.quota.scoring;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * 计分方案: a county's published table as data.
 *
 * @param family schemes with one family follow each other (同一办法的各次修订)
 */
public record Scheme(String id, String family, Origin origin, InForce inForce, List<Rate> rates, Rules rules) {
    /**
     * @param name as shown, with 示例 where it is one
     * @param source who published it, and how far that was compared
     */
    public record Origin(String name, String source, boolean example) {}

    /** 施行期间: both days included; open where empty. */
    public record InForce(Optional<LocalDate> since, Optional<LocalDate> until) {
        boolean on(LocalDate day) {
            return since.filter(day::isBefore).isEmpty()
                    && until.filter(day::isAfter).isEmpty();
        }

        /** Whether some day lies in both. */
        public boolean overlaps(InForce other) {
            return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
        }

        private boolean startsBeforeEndOf(InForce other) {
            return since.isEmpty() || other.until.isEmpty() || !since.get().isAfter(other.until.get());
        }
    }

    /** 同稿多采: how a piece scores that was adopted several times. */
    public enum Multiple {
        SUM("累加"),
        HIGHEST("取最高"),
        /** The source does not tell; the highest counts until somebody does. */
        UNSTATED("未载明，按最高一次试算");

        private final String label;

        Multiple(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** @param zeroAfterMissed so many missed solicitations in a year make the year's score zero */
    public record Rules(Multiple multiple, List<Cap> caps, Optional<Target> target, OptionalInt zeroAfterMissed) {
        public Rules {
            caps = List.copyOf(caps);
        }
    }

    public Scheme {
        rates = List.copyOf(rates);
    }

    /** The closest rate that covers the fact; of equally close ones the first in the file. */
    Optional<Rate> rate(Fact fact) {
        return rates.stream()
                .filter(rate -> rate.covers(fact))
                .max(Comparator.comparingInt(rate -> rate.traits().closeness()));
    }

    /** Points for this level and event depend on a step that the fact does not name. */
    boolean asksForAStep(Fact fact) {
        return fact.traits().step().isEmpty()
                && rates.stream()
                        .filter(rate -> rate.event() == fact.event())
                        .anyMatch(rate -> rate.traits().step().isPresent()
                                && rate.traits().level().equals(fact.traits().level()));
    }
}
