package org.xinxiyuan.shipped;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.xinxiyuan.catalog.Cardinality;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.catalog.Confusion;
import org.xinxiyuan.catalog.EvidenceKind;
import org.xinxiyuan.catalog.Interpretation;
import org.xinxiyuan.catalog.PublicityRule;
import org.xinxiyuan.catalog.RequiredAttachment;
import org.xinxiyuan.catalog.RequiredElement;
import org.xinxiyuan.catalog.RequiredLink;
import org.xinxiyuan.catalog.SignOffClass;
import org.xinxiyuan.catalog.TimeLimit;

/** Reads the columns ({@code nodes}) of a catalog. */
final class NodeSection {
    private static final String[] FIELDS = ("code name parent area contentKind cardinality publishable"
                    + " signOff description "
                    + "requiredElements requiredAttachments publisher timeLimit limitText updateFrequency legalBasis "
                    + "channels audience mode levels titleCues confusions redactionProfile interpretation "
                    + "similarityMax forms requiresLink publicity followUp letterClasses")
            .split(" ");

    private final Map<String, ShippedCatalog.Relation> relations;
    private final Map<String, EvidenceKind> evidence;

    NodeSection(Map<String, ShippedCatalog.Relation> relations, Map<String, EvidenceKind> evidence) {
        this.relations = relations;
        this.evidence = evidence;
    }

    /** None where something in it is wrong and faults are gathered. */
    Optional<CatalogItem> read(JsonValue node, Faults faults) {
        faults.only(node, FIELDS);
        faults.run(() -> node.find("forms").ifPresent(JsonValue::texts));
        faults.run(() -> node.find("letterClasses").ifPresent(JsonValue::texts));
        var identity = faults.get(() -> identity(node));
        var handling = faults.get(() -> handling(node));
        var demands = demands(node, faults);
        var placement = faults.get(() -> new CatalogItem.Placement(
                node.get("titleCues").list(JsonValue::cue),
                node.get("confusions").list(NodeSection::confusion)));
        var timing = faults.get(() -> timing(node));
        var obligations = faults.get(() -> obligations(node));
        boolean whole =
                Stream.of(identity, handling, placement, timing, obligations).allMatch(Optional::isPresent);
        return whole
                ? Optional.of(new CatalogItem(
                        identity.get(), handling.get(), demands, placement.get(), timing.get(), obligations.get()))
                : Optional.empty();
    }

    private CatalogItem.Demands demands(JsonValue node, Faults faults) {
        return new CatalogItem.Demands(
                faults.each(node, "requiredElements", this::element),
                faults.each(node, "requiredAttachments", NodeSection::attachment));
    }

    private static CatalogItem.Identity identity(JsonValue node) {
        if (!node.get("code").text().matches("(?:\\d\\d)+")) {
            throw node.get("code").bad("not pairs of digits");
        }
        return new CatalogItem.Identity(
                node.get("code").text(),
                node.get("name").text(),
                node.find("parent").map(JsonValue::text),
                node.find("area").map(JsonValue::text),
                node.get("contentKind").text(),
                node.get("description").text());
    }

    private static CatalogItem.Handling handling(JsonValue node) {
        var cardinality = node.get("cardinality").word(Cardinality.class);
        if (node.get("publishable").flag() != (cardinality != Cardinality.CONTAINER)) {
            throw node.get("publishable").bad("does not fit the cardinality");
        }
        Optional<SignOffClass> signOff = node.find("signOff").map(word -> word.word(SignOffClass.class));
        if (signOff.isPresent() != (cardinality != Cardinality.CONTAINER)) {
            throw node.bad("signOff belongs to columns in which one can publish, and only there");
        }
        return new CatalogItem.Handling(
                cardinality,
                signOff,
                node.get("redactionProfile").text(),
                node.get("legalBasis").texts(),
                new CatalogItem.Reach(
                        node.textOr("publisher", ""),
                        node.get("channels").texts(),
                        node.textOr("audience", ""),
                        node.textOr("mode", ""),
                        node.get("levels").texts()));
    }

    private RequiredElement element(JsonValue value) {
        value.only("key", "label", "level", "cues", "evidence");
        var cues = value.get("cues").list(JsonValue::cue);
        if (cues.isEmpty() && value.find("evidence").isEmpty()) {
            throw value.bad("neither cues nor evidence");
        }
        return new RequiredElement(
                value.get("key").text(),
                value.get("label").text(),
                value.get("level").word(RequiredElement.Level.class),
                cues,
                value.find("evidence").map(kind -> evidence.get(kind.oneOf(evidence.keySet()))));
    }

    private static RequiredAttachment attachment(JsonValue value) {
        value.only("key", "label", "level", "nameCues");
        return new RequiredAttachment(
                value.get("key").text(),
                value.get("label").text(),
                value.get("level").word(RequiredElement.Level.class),
                value.get("nameCues").list(JsonValue::nameCue));
    }

    private static Confusion confusion(JsonValue value) {
        value.only("scope", "cues", "unless", "correct", "message");
        return new Confusion(
                value.get("scope").oneOf(Set.of("title", "any")).equals("title"),
                value.get("cues").list(JsonValue::cue),
                value.get("unless").list(JsonValue::cue),
                value.get("correct").texts(),
                value.get("message").text());
    }

    private CatalogItem.Timing timing(JsonValue node) {
        return new CatalogItem.Timing(
                node.find("timeLimit").map(NodeSection::timeLimit),
                limitText(node),
                node.find("updateFrequency").map(NodeSection::updateFrequency),
                node.find("publicity").map(NodeSection::publicity),
                node.find("followUp").map(this::followUp));
    }

    private static Optional<String> limitText(JsonValue node) {
        node.find("timeLimit")
                .filter(limit -> node.find("limitText").isPresent())
                .ifPresent(limit -> {
                    throw limit.bad("stands beside limitText");
                });
        return node.find("limitText").map(JsonValue::text);
    }

    private static TimeLimit timeLimit(JsonValue value) {
        value.only("type", "value", "monthDay", "from", "unit", "note");
        value.find("unit").ifPresent(unit -> unit.oneOf(Set.of("workdays")));
        value.find("note").ifPresent(JsonValue::text);
        var type = value.get("type").word(TimeLimit.Type.class);
        boolean fixed = type == TimeLimit.Type.FIXED_DATE;
        return new TimeLimit(
                type,
                fixed || type == TimeLimit.Type.IMMEDIATE
                        ? 0
                        : value.get("value").count(),
                fixed ? Optional.of(monthDay(value.get("monthDay"))) : Optional.empty(),
                value.get("from").text());
    }

    private static MonthDay monthDay(JsonValue value) {
        try {
            return MonthDay.parse("--" + value.text());
        } catch (DateTimeException e) {
            throw value.bad("not month and day");
        }
    }

    private static CatalogItem.UpdateFrequency updateFrequency(JsonValue value) {
        value.only("class", "maxIdleDays", "severity", "verifyEveryDays");
        return new CatalogItem.UpdateFrequency(
                value.get("class").text(),
                value.get("maxIdleDays").count(),
                value.get("severity").oneOf(Set.of("none", "warn", "veto-part")),
                value.find("verifyEveryDays").map(JsonValue::count).orElse(0));
    }

    private static PublicityRule publicity(JsonValue value) {
        value.only("days", "unit", "configurable", "takeDown", "note")
                .find("note")
                .ifPresent(JsonValue::text);
        return new PublicityRule(
                value.get("days").count(),
                value.get("unit").oneOf(Set.of("workdays", "days")).equals("workdays"),
                value.get("takeDown").flag(),
                value.get("configurable").flag());
    }

    private CatalogItem.FollowUp followUp(JsonValue value) {
        value.only("node", "relation", "withinDays", "from", "finding")
                .find("from")
                .ifPresent(JsonValue::text);
        value.get("finding").oneOf(Set.of("FOLLOWUP_MISSING"));
        return new CatalogItem.FollowUp(
                value.get("node").text(),
                relation(value).inverse(),
                value.get("withinDays").count());
    }

    private ShippedCatalog.Relation relation(JsonValue value) {
        return relations.get(value.get("relation").oneOf(relations.keySet()));
    }

    private CatalogItem.Obligations obligations(JsonValue node) {
        return new CatalogItem.Obligations(
                node.find("interpretation").map(NodeSection::interpretation),
                node.find("requiresLink").map(this::requiredLink),
                node.find("similarityMax").map(JsonValue::share));
    }

    private RequiredLink requiredLink(JsonValue value) {
        value.only("to", "relation");
        String label = relation(value).label();
        return new RequiredLink(
                value.get("relation").text(), label, value.get("to").texts());
    }

    private static Interpretation interpretation(JsonValue value) {
        value.only("required", "requiredWhen", "sync", "graceWorkdays");
        return new Interpretation(
                value.get("required").flag(),
                value.find("requiredWhen")
                        .map(when -> when.list(JsonValue::cue))
                        .orElse(List.of()),
                value.get("sync").flag(),
                value.get("graceWorkdays").count());
    }
}
