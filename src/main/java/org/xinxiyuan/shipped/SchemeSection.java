package org.xinxiyuan.shipped;

import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.xinxiyuan.document.ReportType;
import org.xinxiyuan.quota.Period;
import org.xinxiyuan.quota.ledger.Level;
import org.xinxiyuan.quota.scoring.Cap;
import org.xinxiyuan.quota.scoring.Event;
import org.xinxiyuan.quota.scoring.Rate;
import org.xinxiyuan.quota.scoring.Scheme;
import org.xinxiyuan.quota.scoring.Target;
import org.xinxiyuan.quota.scoring.Traits;

/** One scheme of scores (计分方案) in its file; {@code null} where the source does not tell (未载明). */
final class SchemeSection {
    private static final String SCHEMA = "scoring-scheme/1";

    private SchemeSection() {}

    static Scheme read(JsonValue root) {
        root.only(
                "schema",
                "id",
                "family",
                "name",
                "source",
                "example",
                "since",
                "until",
                "multiple",
                "rates",
                "target",
                "caps",
                "zeroAfterMissed");
        if (!root.get("schema").text().equals(SCHEMA)) {
            throw root.get("schema").bad("not " + SCHEMA);
        }
        var seen = new HashSet<Object>();
        return new Scheme(
                root.get("id").text(),
                root.get("family").text(),
                origin(root),
                inForce(root),
                root.get("rates").list(value -> rate(value, seen)),
                rules(root));
    }

    private static Scheme.Origin origin(JsonValue root) {
        return new Scheme.Origin(
                root.get("name").text(), root.get("source").text(), root.get("example").flag());
    }

    private static Scheme.Rules rules(JsonValue root) {
        var missed = root.find("zeroAfterMissed").map(SchemeSection::atLeastOne);
        return new Scheme.Rules(
                root.find("multiple")
                        .map(value -> value.word(Scheme.Multiple.class))
                        .orElse(Scheme.Multiple.UNSTATED),
                root.get("caps").list(SchemeSection::cap),
                root.find("target").map(SchemeSection::target),
                missed.map(OptionalInt::of).orElse(OptionalInt.empty()));
    }

    private static Scheme.InForce inForce(JsonValue root) {
        var inForce = new Scheme.InForce(
                root.find("since").map(JsonValue::date), root.find("until").map(JsonValue::date));
        if (inForce.since().isPresent()
                && inForce.until().filter(inForce.since().get()::isAfter).isPresent()) {
            throw root.get("until").bad("before since");
        }
        return inForce;
    }

    private static Rate rate(JsonValue value, Set<Object> seen) {
        value.only("event", "level", "step", "publication", "type", "points");
        var event = value.get("event").word(Event.class);
        if (event == Event.TARGET) {
            throw value.get("event").bad("stands in target");
        }
        var traits = new Traits(
                value.find("level").map(level -> level.word(Level.class)),
                value.find("step").map(JsonValue::text),
                value.find("publication").map(JsonValue::text),
                value.find("type").map(SchemeSection::type));
        if (!value.members().containsKey("points")) {
            throw value.bad("lacks points");
        }
        var rate = new Rate(event, traits, value.find("points").map(JsonValue::decimal));
        if (!seen.add(rate.label())) {
            throw value.bad("stands twice");
        }
        return rate;
    }

    private static ReportType type(JsonValue value) {
        return ReportType.byWord(value.text()).orElseThrow(() -> value.bad("unknown word"));
    }

    private static Cap cap(JsonValue value) {
        value.only("events", "per", "limit");
        var limit = value.get("limit").decimal();
        if (limit.signum() == 0) {
            throw value.get("limit").bad("zero");
        }
        var events = value.get("events").list(event -> event.word(Event.class));
        return new Cap(Set.copyOf(events), value.get("per").word(Period.Span.class), limit);
    }

    private static Target target(JsonValue value) {
        value.only("needs", "points");
        var needs = value.get("needs").list(need -> {
            need.only("type", "per", "pieces");
            Optional<ReportType> type = need.find("type").map(SchemeSection::type);
            return new Target.Need(type, need.get("per").word(Period.Span.class), atLeastOne(need.get("pieces")));
        });
        if (needs.isEmpty()) {
            throw value.get("needs").bad("empty");
        }
        return new Target(needs, value.find("points").map(JsonValue::decimal));
    }

    private static int atLeastOne(JsonValue value) {
        int number = value.number();
        if (number < 1) {
            throw value.bad("below one");
        }
        return number;
    }
}
