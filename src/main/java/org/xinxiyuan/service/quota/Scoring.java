package org.xinxiyuan.service.quota;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.quota.Period;
import org.xinxiyuan.quota.scoring.Scheme;
import org.xinxiyuan.quota.scoring.Scorer;
import org.xinxiyuan.quota.scoring.WhatIf;
import org.xinxiyuan.quota.tables.SchemeTable;

/** 计分: the schemes there are, the one the unit chose, and what the facts bring by it. */
public final class Scoring {
    /** Preference: the family of schemes the unit is scored by (计分方案). */
    public static final String SCHEME = "quota.scheme";

    private final Reading reading;

    public Scoring(Reading reading) {
        this.reading = reading;
    }

    /**
     * 一种方案: versions of one family in the order of their days.
     *
     * @param name of the newest version, with 示例 where it is one
     * @param imported from a file of this unit; otherwise it ships
     */
    public record Family(String id, String name, boolean example, boolean imported, List<Scheme> versions) {}

    /** All there are to choose from: the unit's own first, then those that ship. */
    public List<Family> families() {
        var own = imported();
        var all = new LinkedHashMap<String, List<Scheme>>();
        own.forEach(s -> all.computeIfAbsent(s.family(), f -> new ArrayList<>()).add(s));
        reading.books().shipped().stream()
                .filter(s -> own.stream().noneMatch(o -> o.family().equals(s.family())))
                .forEach(s ->
                        all.computeIfAbsent(s.family(), f -> new ArrayList<>()).add(s));
        return all.entrySet().stream()
                .map(e -> family(e.getKey(), e.getValue(), own))
                .toList();
    }

    private List<Scheme> imported() {
        return reading.books().ledger().schemes().stream()
                .flatMap(table -> SchemeTable.read(table).value().stream())
                .toList();
    }

    private static Family family(String id, List<Scheme> versions, List<Scheme> own) {
        var ordered = versions.stream()
                .sorted(Comparator.comparing(s -> s.inForce().since().orElse(java.time.LocalDate.MIN)))
                .toList();
        var newest = ordered.get(ordered.size() - 1).origin();
        return new Family(id, newest.name(), newest.example(), own.contains(ordered.get(0)), ordered);
    }

    /** The family the unit chose; empty where it never did. */
    public Optional<String> chosen() {
        var wanted = reading.desk().preferences().get(SCHEME);
        return wanted.filter(id -> families().stream().anyMatch(f -> f.id().equals(id)));
    }

    /** Throws {@code quota.no-scheme} where there is none of this id. */
    public void choose(String family) {
        of(family);
        reading.desk().preferences().put(SCHEME, family);
    }

    /** Throws {@code quota.no-scheme} where there is none of this id. */
    public Family of(String family) {
        return families().stream()
                .filter(f -> f.id().equals(family))
                .findFirst()
                .orElseThrow(() -> new WorkstationException("quota.no-scheme", family));
    }

    /** @param officer his pieces alone; the whole unit where empty */
    public ScoreSheet sheet(String family, Period period, Optional<String> officer) {
        return sheet(reading.on(reading.today()), period, officer, Optional.of(family));
    }

    /** Without a chosen family an empty sheet. */
    ScoreSheet sheet(Day day, Period period, Optional<String> officer, Optional<String> family) {
        var versions = family.map(id -> of(id).versions()).orElse(List.of());
        var facts = versions.isEmpty()
                ? List.<org.xinxiyuan.quota.scoring.Fact>of()
                : new FactSheet(day, period, officer).facts();
        return new ScoreSheet(
                period, versions, new Scorer(versions).score(facts).within(period));
    }

    /** What one more adoption or instruction today would bring; an empty text stands for a new piece. */
    public List<WhatIf> whatIf(String family, String piece) {
        var day = reading.on(reading.today());
        var facts = new FactSheet(day, Period.Span.YEAR.around(day.today()), Optional.empty()).facts();
        return WhatIf.all(new Scorer(of(family).versions()), facts, day.today(), piece);
    }
}
