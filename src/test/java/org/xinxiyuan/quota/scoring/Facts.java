package org.xinxiyuan.quota.scoring;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.xinxiyuan.document.ReportType;
import org.xinxiyuan.quota.ledger.Level;
import org.xinxiyuan.shipped.ShippedSchemes;

/** Facts and schemes for the tests of scoring. */
final class Facts {
    private Facts() {}

    static Scorer family(String name) {
        return new Scorer(ShippedSchemes.load(Path.of("app")).stream()
                .filter(scheme -> scheme.family().equals(name))
                .toList());
    }

    static Fact sent(String id, String day, ReportType type) {
        return new Fact(id, Event.SUBMITTED, LocalDate.parse(day), id, Traits.ofType(type), 1);
    }

    static Fact adopted(String id, String day, String piece, Traits traits) {
        return new Fact(id, Event.ADOPTED, LocalDate.parse(day), piece, traits, 1);
    }

    static Fact of(Event event, String id, String day, Traits traits) {
        return new Fact(id, event, LocalDate.parse(day), event == Event.INSTRUCTED ? id : "", traits, 1);
    }

    /** {@code county/一档/网站/solicited}, anything left out by an empty word. */
    static Traits traits(String written) {
        var parts = (written + "////").split("/", -1);
        return new Traits(
                word(parts[0]).map(level -> Level.valueOf(level.toUpperCase(java.util.Locale.ROOT))),
                word(parts[1]),
                word(parts[2]),
                word(parts[3]).flatMap(ReportType::byWord));
    }

    private static Optional<String> word(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty());
    }
}
