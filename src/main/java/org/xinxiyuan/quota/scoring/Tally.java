package org.xinxiyuan.quota.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.xinxiyuan.quota.Period;

/** 累计: the score as it grows fact by fact, in the order of days, with what caps and repeats have used up. */
final class Tally {
    private static final String UNSTATED = "未载明";

    private final List<ScoreLine> lines = new ArrayList<>();
    private final Map<Room, BigDecimal> used = new HashMap<>();
    private final Map<String, BigDecimal> best = new HashMap<>();
    private final Map<Integer, Integer> missed = new HashMap<>();
    private final Map<Integer, BigDecimal> years = new HashMap<>();
    private final Set<Integer> zeroed = new HashSet<>();

    /** What a cap has in a period. */
    private record Room(String scheme, Cap cap, Period period) {}

    List<ScoreLine> lines() {
        return lines;
    }

    void addWithoutScheme(Fact fact) {
        if (fact.event() != Event.SUBMITTED) {
            write(fact, fact.label(), Optional.empty(), Optional.empty(), "这一天没有施行的方案");
        }
    }

    void add(Scheme scheme, Fact fact) {
        var rate = fact.event() == Event.TARGET ? target(scheme) : scheme.rate(fact);
        if (rate.isPresent()) {
            add(scheme, fact, rate.get());
        } else if (fact.event() == Event.ADOPTED || fact.event() == Event.INSTRUCTED || fact.event() == Event.NOTED) {
            String why = scheme.asksForAStep(fact) ? "没有选档次，未计分" : "方案没有这一项，" + UNSTATED;
            write(fact, fact.label(), Optional.of(scheme.id()), Optional.empty(), why);
        }
        if (fact.event() == Event.MISSED) {
            miss(scheme, fact);
        }
    }

    private static Optional<Rate> target(Scheme scheme) {
        return scheme.rules().target().map(target -> new Rate(Event.TARGET, Traits.NONE, target.points()));
    }

    private void add(Scheme scheme, Fact fact, Rate rate) {
        if (rate.points().isEmpty()) {
            write(fact, rate.label(), Optional.of(scheme.id()), Optional.empty(), UNSTATED);
            return;
        }
        var remark = new StringJoiner("；");
        var points = rate.points().get().multiply(BigDecimal.valueOf(fact.times()));
        if (zeroed.contains(fact.on().getYear())) {
            points = BigDecimal.ZERO;
            remark.add("全年按零分");
        } else {
            points = capped(scheme, fact, repeated(scheme, fact, points, remark), remark);
        }
        years.merge(fact.on().getYear(), points, BigDecimal::add);
        write(fact, rate.label(), Optional.of(scheme.id()), Optional.of(points), remark.toString());
    }

    private BigDecimal repeated(Scheme scheme, Fact fact, BigDecimal points, StringJoiner remark) {
        var multiple = scheme.rules().multiple();
        if (fact.event() != Event.ADOPTED || multiple == Scheme.Multiple.SUM) {
            return points;
        }
        var before = best.getOrDefault(fact.piece(), BigDecimal.ZERO);
        best.put(fact.piece(), before.max(points));
        if (before.signum() == 0) {
            return points;
        }
        remark.add("同稿多采" + multiple.label() + "，此前已计" + before.toPlainString() + "分");
        return points.subtract(before).max(BigDecimal.ZERO);
    }

    private BigDecimal capped(Scheme scheme, Fact fact, BigDecimal points, StringJoiner remark) {
        var caps = scheme.rules().caps().stream()
                .filter(cap -> cap.holds(fact.event(), points))
                .toList();
        var counted = points;
        for (var cap : caps) {
            var left = cap.limit().subtract(used.getOrDefault(room(scheme, cap, fact), BigDecimal.ZERO));
            if (left.abs().compareTo(counted.abs()) < 0) {
                counted = left;
                remark.add(cap.label());
            }
        }
        for (var cap : caps) {
            used.merge(room(scheme, cap, fact), counted, BigDecimal::add);
        }
        return counted;
    }

    private static Room room(Scheme scheme, Cap cap, Fact fact) {
        return new Room(scheme.id(), cap, cap.per().around(fact.on()));
    }

    private void miss(Scheme scheme, Fact fact) {
        int year = fact.on().getYear();
        int times = missed.merge(year, fact.times(), Integer::sum);
        var limit = scheme.rules().zeroAfterMissed();
        if (limit.isPresent() && times >= limit.getAsInt() && zeroed.add(year)) {
            var lost = years.getOrDefault(year, BigDecimal.ZERO).negate();
            years.put(year, BigDecimal.ZERO);
            String label = limit.getAsInt() + "次未按时按质完成约稿";
            write(fact, label, Optional.of(scheme.id()), Optional.of(lost), "全年按零分");
        }
    }

    private void write(Fact fact, String label, Optional<String> scheme, Optional<BigDecimal> points, String remark) {
        lines.add(new ScoreLine(fact, label, scheme, points, Optional.of(remark).filter(r -> !r.isEmpty())));
    }
}
