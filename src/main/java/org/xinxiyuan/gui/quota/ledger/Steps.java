package org.xinxiyuan.gui.quota.ledger;

import java.util.List;
import java.util.stream.Stream;
import org.xinxiyuan.gui.quota.Board;
import org.xinxiyuan.quota.ledger.Adoption;
import org.xinxiyuan.quota.ledger.Entry;
import org.xinxiyuan.quota.ledger.Instruction;
import org.xinxiyuan.quota.ledger.Level;
import org.xinxiyuan.quota.scoring.Event;
import org.xinxiyuan.quota.scoring.Rate;
import org.xinxiyuan.quota.scoring.Scheme;

/** 可选档次: what the chosen scheme tells apart by name: steps, publications, noted matters. */
record Steps(List<Scheme> versions) {
    static final Steps NONE = new Steps(List.of());

    static Steps of(Board board) {
        var chosen = board.schemes().chosen();
        return new Steps(board.schemes().all().stream()
                .filter(f -> chosen.filter(f.id()::equals).isPresent())
                .flatMap(f -> f.versions().stream())
                .toList());
    }

    /** 一档, 二档 …, as far as the level asks for one. */
    List<String> of(Event event, Level level) {
        return rates(event)
                .filter(r -> r.traits().level().filter(l -> l != level).isEmpty())
                .flatMap(r -> r.traits().step().stream())
                .distinct()
                .toList();
    }

    /** What an entry may be given. */
    List<String> of(Entry entry) {
        if (entry instanceof Adoption a) {
            return of(Event.ADOPTED, a.level());
        }
        return entry instanceof Instruction i ? of(Event.INSTRUCTED, i.level()) : List.of();
    }

    /** An entry that scores nothing until a step is chosen. */
    boolean wanting(LedgerRow row) {
        if (row.step().isPresent() || of(row.entry()).isEmpty()) {
            return false;
        }
        var plain = row.entry() instanceof Adoption a
                ? rates(Event.ADOPTED)
                        .filter(r ->
                                r.traits().level().filter(l -> l != a.level()).isEmpty())
                        .filter(r -> r.traits().publication().isEmpty()
                                || r.traits()
                                        .publication()
                                        .equals(a.publication().name()))
                : rates(Event.INSTRUCTED);
        return plain.noneMatch(r -> r.traits().step().isEmpty());
    }

    List<String> publications() {
        return rates(Event.ADOPTED)
                .flatMap(r -> r.traits().publication().stream())
                .distinct()
                .toList();
    }

    List<String> matters() {
        return rates(Event.NOTED)
                .flatMap(r -> r.traits().step().stream())
                .distinct()
                .toList();
    }

    private Stream<Rate> rates(Event event) {
        return versions.stream().flatMap(s -> s.rates().stream()).filter(r -> r.event() == event);
    }
}
