package org.xinxiyuan.service.quota;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.xinxiyuan.document.ReportType;
import org.xinxiyuan.quota.Duty;
import org.xinxiyuan.quota.Filed;
import org.xinxiyuan.quota.Period;
import org.xinxiyuan.quota.Progress;
import org.xinxiyuan.quota.ledger.Adoption;
import org.xinxiyuan.quota.ledger.Entry;
import org.xinxiyuan.quota.ledger.Instruction;
import org.xinxiyuan.quota.ledger.Note;
import org.xinxiyuan.quota.ledger.Solicitation;
import org.xinxiyuan.quota.scoring.Event;
import org.xinxiyuan.quota.scoring.Fact;
import org.xinxiyuan.quota.scoring.Traits;

/**
 * 计分事实 of the years that are asked for, from receipts, ledger, solicitations and shortfalls. Adoptions of all years
 * are among them, since a piece scores by what it brought before; everything else counts within its year alone.
 */
final class FactSheet {
    private final Day day;
    private final Period years;
    private final Optional<String> officer;
    private final Map<String, Filed> pieces;

    /** @param period its year is looked at; @param officer his pieces alone */
    FactSheet(Day day, Period period, Optional<String> officer) {
        this.day = day;
        this.years = Period.Span.YEAR.around(period.first());
        this.officer = officer;
        this.pieces = day.byPiece();
    }

    List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        day.received().stream()
                .filter(f -> years.contains(f.on()) && his(f.properties()))
                .forEach(f -> f.properties()
                        .type()
                        .ifPresent(
                                type -> facts.add(of("sent-" + f.piece(), Event.SUBMITTED, f.on(), f.piece(), type))));
        day.books().entries().forEach(e -> entry(e).ifPresent(facts::add));
        day.solicitations().stream().filter(this::his).forEach(s -> solicited(s).ifPresent(facts::add));
        shortfalls(facts);
        return facts;
    }

    private static Fact of(String id, Event event, LocalDate on, String piece, ReportType type) {
        return new Fact(id, event, on, piece, Traits.ofType(type), 1);
    }

    private boolean his(Duty properties) {
        return officer.isEmpty() || Day.by(officer.get(), properties);
    }

    private boolean his(String piece) {
        return officer.isEmpty()
                || Optional.ofNullable(pieces.get(piece))
                        .filter(f -> his(f.properties()))
                        .isPresent();
    }

    /** Whose it is tells its answer; without one it is the unit's. */
    private boolean his(Solicitation s) {
        return officer.isEmpty() || s.answer().filter(this::his).isPresent();
    }

    private Optional<Fact> entry(Entry entry) {
        if (entry instanceof Adoption a) {
            var traits = new Traits(
                    Optional.of(a.level()),
                    a.publication().step(),
                    a.publication().name(),
                    type(a.piece()));
            return his(a.piece())
                    ? Optional.of(new Fact("adopted-" + a.id(), Event.ADOPTED, a.on(), a.piece(), traits, 1))
                    : Optional.empty();
        }
        if (entry instanceof Instruction i) {
            var traits = new Traits(Optional.of(i.level()), i.rank(), Optional.empty(), type(i.piece()));
            return years.contains(i.on()) && his(i.piece())
                    ? Optional.of(new Fact("instructed-" + i.id(), Event.INSTRUCTED, i.on(), i.piece(), traits, 1))
                    : Optional.empty();
        }
        return entry instanceof Note n && officer.isEmpty() && years.contains(n.on())
                ? Optional.of(
                        new Fact("noted-" + n.id(), Event.NOTED, n.on(), "", Traits.ofMatter(n.matter()), n.times()))
                : Optional.empty();
    }

    private Optional<ReportType> type(String piece) {
        return Optional.ofNullable(pieces.get(piece))
                .flatMap(f -> f.properties().type());
    }

    private Optional<Fact> solicited(Solicitation s) {
        var answered = s.answer().flatMap(id -> Optional.ofNullable(pieces.get(id)));
        var on = s.missed() ? s.due() : answered.map(Filed::on).orElse(s.due());
        if (!years.contains(on)) {
            return Optional.empty();
        }
        return switch (s.standing().state()) {
            case DONE ->
                Optional.of(new Fact(
                        "answered-" + s.id(), Event.ANSWERED, on, s.answer().orElse(""), Traits.NONE, 1));
            case MISSED -> Optional.of(new Fact("missed-" + s.id(), Event.MISSED, on, "", Traits.NONE, 1));
            case OPEN, DECLINED -> Optional.empty();
        };
    }

    /**
     * Once per missing piece of an ended month. What the parts lack (types, columns) the whole unit lacks as well: it
     * counts once, and the whole only with what goes beyond. Where the county counted more than this machine did, its
     * count holds: somebody sent from elsewhere.
     */
    private void shortfalls(List<Fact> facts) {
        var reckoning = day.reckoning();
        IntStream.rangeClosed(0, 11)
                .mapToObj(n -> Period.Span.MONTH.around(years.first().plusMonths(n)))
                .filter(month -> month.last().isBefore(day.today()))
                .forEach(month -> shortfalls(reckoning.of(month, day.today()), facts));
    }

    private void shortfalls(List<Progress> month, List<Fact> facts) {
        int parts = 0;
        for (var p : month) {
            var duty = p.assignment().duty();
            if (duty.officer().equals(officer) && !duty.ofTheWholeUnit()) {
                parts += missing(p);
                shortfall(p, missing(p), facts);
            }
        }
        for (var p : month) {
            if (officer.isEmpty() && p.assignment().duty().ofTheWholeUnit()) {
                shortfall(p, missing(p) - parts, facts);
            }
        }
    }

    private int missing(Progress p) {
        int counted = day.books().counted().getOrDefault(p.assignment().id(), 0);
        return Math.max(0, p.missing() - Math.max(0, counted - p.done()));
    }

    private static void shortfall(Progress p, int pieces, List<Fact> facts) {
        if (pieces > 0) {
            var id = "shortfall-" + p.assignment().id();
            facts.add(new Fact(id, Event.SHORTFALL, p.assignment().period().last(), "", Traits.NONE, pieces));
        }
    }
}
