package org.xinxiyuan.service.quota;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.check.upkeep.ColumnStand;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.ReportType;
import org.xinxiyuan.quota.Assignment;
import org.xinxiyuan.quota.Continuity;
import org.xinxiyuan.quota.Counted;
import org.xinxiyuan.quota.Filed;
import org.xinxiyuan.quota.InHand;
import org.xinxiyuan.quota.MonthStand;
import org.xinxiyuan.quota.Period;
import org.xinxiyuan.quota.Progress;
import org.xinxiyuan.quota.Warning;
import org.xinxiyuan.quota.ledger.Adoption;
import org.xinxiyuan.quota.ledger.Entry;
import org.xinxiyuan.quota.ledger.Instruction;
import org.xinxiyuan.quota.ledger.Level;
import org.xinxiyuan.quota.ledger.Ranking;
import org.xinxiyuan.quota.ledger.Solicitation;

/** 任务进度: where month, quarter and year stand, and what to do about it; reads only. */
public final class Quotas {
    private static final int WEEKS = 26;
    private static final int MONTHS = 12;

    private final Reading reading;
    private final Scoring scoring;

    public Quotas(Reading reading, Scoring scoring) {
        this.reading = reading;
        this.scoring = scoring;
    }

    public LocalDate today() {
        return reading.today();
    }

    public YearMonth thisMonth() {
        return YearMonth.from(today());
    }

    /** The figure of the header. */
    public MonthStand stand(YearMonth month) {
        var submissions = reading.books().submissions();
        return MonthStand.of(
                month,
                Books.assignments(
                        reading.county().assignments(), reading.books().ledger().assignments()),
                submissions.received(reading.clock().getZone()),
                submissions.inHand().size());
    }

    private static MonthStand stand(Day day, YearMonth month) {
        return MonthStand.of(
                month, day.books().assignments(), day.received(), day.inHand().size());
    }

    /** The assignments of exactly this period, as they stand today. */
    public List<Progress> progress(Period period) {
        return reading.on(today()).reckoning().of(period, today());
    }

    /** Everything the page shows today. */
    public QuotaPage page() {
        return page(today());
    }

    /** The same as of another day; receipts are those there are now. */
    public QuotaPage page(LocalDate on) {
        var day = reading.on(on);
        var progress = day.reckoning().on(on);
        var columns = columns(day);
        var year = Period.Span.YEAR.around(on);
        var entries = day.books().entries().stream()
                .filter(e -> year.contains(e.on()))
                .toList();
        return new QuotaPage(
                stand(day, YearMonth.from(on)),
                progress,
                warnings(day, progress, columns),
                new QuotaPage.Activity(on, Continuity.upTo(on, WEEKS, day.received()), bars(day)),
                new QuotaPage.Open(day.inHand(), day.solicitations(), entries, columns),
                scoring.sheet(day, year, Optional.empty(), scoring.chosen()));
    }

    public List<Warning> warnings() {
        var day = reading.on(today());
        return warnings(day, day.reckoning().on(today()), columns(day));
    }

    private List<Warning> warnings(Day day, List<Progress> progress, List<ColumnStand> columns) {
        var all = new ArrayList<Warning>();
        all.addAll(Warnings.ofUrgent(day.inHand()));
        all.addAll(Warnings.ofSolicitations(day.solicitations(), day.inHand(), day.today()));
        all.addAll(Warnings.of(progress));
        all.addAll(Warnings.ofColumns(columns));
        all.addAll(Warnings.ofRankings(rankings(), reading.desk().unit()));
        all.addAll(day.books().differences());
        all.sort(Warning.byUrgency());
        return List.copyOf(all);
    }

    /** 责任栏目 with their state today, the most urgent first. */
    public List<ColumnStand> columns() {
        return columns(reading.on(today()));
    }

    private List<ColumnStand> columns(Day day) {
        return new Responsible(reading.rules().catalog(), reading.stock())
                .stands(day, reading.county().responsibleColumns());
    }

    private static List<QuotaPage.MonthBar> bars(Day day) {
        var first = YearMonth.from(day.today()).minusMonths(MONTHS - 1L);
        var received = new HashMap<YearMonth, HashMap<Optional<ReportType>, Integer>>();
        day.received().stream()
                .filter(f -> !f.on().isBefore(first.atDay(1)))
                .forEach(f -> received.computeIfAbsent(YearMonth.from(f.on()), m -> new HashMap<>())
                        .merge(f.properties().type(), 1, Integer::sum));
        var bars = new ArrayList<QuotaPage.MonthBar>();
        for (int i = 0; i < MONTHS; i++) {
            var month = first.plusMonths(i);
            var period = Period.of(month);
            var adopted = new EnumMap<Level, Integer>(Level.class);
            int instructed = 0;
            for (Entry entry : day.books().entries()) {
                if (entry instanceof Adoption a && period.contains(a.on())) {
                    adopted.merge(a.level(), 1, Integer::sum);
                } else if (entry instanceof Instruction && period.contains(entry.on())) {
                    instructed++;
                }
            }
            bars.add(new QuotaPage.MonthBar(month, received.getOrDefault(month, new HashMap<>()), adopted, instructed));
        }
        return bars;
    }

    /** What is on the desk, apart from what counts. */
    public List<InHand> inHand() {
        return reading.books().submissions().inHand();
    }

    /** The pieces an assignment counts, the newest first, behind them those in hand that would count. */
    public List<Counted> counted(Assignment assignment) {
        var day = reading.on(today());
        var filed = new ArrayList<>(day.reckoning().pieces(assignment));
        Collections.reverse(filed);
        var pieces = new ArrayList<>(titled(filed));
        day.inHand().stream()
                .filter(d -> assignment.duty().counts(d.properties()))
                .forEach(d -> pieces.add(new Counted(d.piece(), d.title(), Optional.empty())));
        return List.copyOf(pieces);
    }

    /** So many of the pieces with a receipt, the newest first. */
    public List<Counted> received(int most) {
        var all = reading.books().submissions().received(reading.clock().getZone());
        var filed = new ArrayList<>(all.subList(Math.max(0, all.size() - most), all.size()));
        Collections.reverse(filed);
        return titled(filed);
    }

    private List<Counted> titled(List<Filed> filed) {
        var titles = titles(filed.stream().map(Filed::piece).toList());
        return filed.stream()
                .map(f -> new Counted(f.piece(), titles.getOrDefault(f.piece(), ""), Optional.of(f.on())))
                .toList();
    }

    /** The public titles of received pieces, the own ones of all others this machine has. */
    public Map<String, String> titles(Collection<String> pieces) {
        var titles = new HashMap<>(reading.books().submissions().titles(pieces));
        pieces.stream()
                .filter(id -> !id.isEmpty() && !titles.containsKey(id))
                .forEach(id -> reading.desk()
                        .drafts()
                        .find(new DraftId(id))
                        .ifPresent(d -> titles.put(id, d.content().title())));
        return titles;
    }

    /** All of them, by due date, with the pieces that answer them. */
    public List<Solicitation> solicitations() {
        return reading.on(today()).solicitations();
    }

    /** Adoptions, instructions and notes of all years, the county's and ours. */
    public List<Entry> entries() {
        return Books.of(reading.county(), reading.books().ledger()).entries();
    }

    /** By period. */
    public List<Ranking> rankings() {
        return reading.books().ledger().rankings();
    }
}
