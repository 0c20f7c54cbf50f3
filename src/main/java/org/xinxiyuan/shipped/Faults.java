package org.xinxiyuan.shipped;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.xinxiyuan.catalog.county.CatalogFault;
import org.xinxiyuan.document.WorkstationException;

/** What becomes of a bad value (数据文件的错误): the first one ends the reading, or all are gathered. */
final class Faults {
    private final boolean gathering;
    private final Set<CatalogFault> found = new LinkedHashSet<>();

    private Faults(boolean gathering) {
        this.gathering = gathering;
    }

    static Faults first() {
        return new Faults(false);
    }

    static Faults all() {
        return new Faults(true);
    }

    List<CatalogFault> found() {
        return List.copyOf(found);
    }

    <T> Optional<T> get(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (WorkstationException bad) {
            if (!gathering || !bad.key().equals("shipped.bad-value")) {
                throw bad;
            }
            found.add(FaultWords.of(bad));
            return Optional.empty();
        }
    }

    void run(Runnable reading) {
        get(() -> {
            reading.run();
            return true;
        });
    }

    /** Reads a list one by one. */
    <T> List<T> each(JsonValue owner, String name, Function<JsonValue, T> reading) {
        return get(() -> owner.get(name).list(value -> value)).orElse(List.of()).stream()
                .flatMap(value -> get(() -> reading.apply(value)).stream())
                .toList();
    }

    /** Every field that is not one of these is a fault. */
    void only(JsonValue value, String... names) {
        var known = Set.of(names);
        get(value::members)
                .ifPresent(members -> members.forEach((name, member) -> {
                    if (!known.contains(name)) {
                        run(() -> {
                            throw member.bad("unknown field");
                        });
                    }
                }));
    }
}
