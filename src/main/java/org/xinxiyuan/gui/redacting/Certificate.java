package org.xinxiyuan.gui.redacting;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.xinxiyuan.document.Sha256;
import org.xinxiyuan.redact.Redaction;
import org.xinxiyuan.service.checking.Prepared;
import org.xinxiyuan.service.checking.PublicFile;

/** 脱敏凭据 for reading: rules, numbers, decisions, files; never a value. */
public record Certificate(String ruleset, List<Count> counts, List<Choice> choices, List<File> files) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** How many places of a kind were treated in this manner. */
    public record Count(String kind, String treatment, int places) {}

    /** What a person decided; {@code number} as in the list of places. */
    public record Choice(int number, String where, String what, String by, String reason) {}

    /** Hashes of an attachment before and after; {@code after} is empty where it cannot be released yet. */
    public record File(String name, String before, String after) {}

    /** @param fields the name of a field in words */
    static Certificate of(Prepared prepared, UnaryOperator<String> fields, ZoneId zone) {
        return new Certificate(
                prepared.text().ruleset(),
                counts(prepared.places()),
                choices(prepared.places(), fields, zone),
                prepared.files().stream().map(Certificate::file).toList());
    }

    private static List<Count> counts(List<Redaction> places) {
        var counts = new TreeMap<String, Count>();
        for (Redaction place : places) {
            var kind = place.place().type();
            counts.merge(
                    "%02d %02d".formatted(kind.ordinal(), place.treatment().ordinal()),
                    new Count(kind.label(), place.treatment().label(), 1),
                    (had, one) -> new Count(had.kind(), had.treatment(), had.places() + 1));
        }
        return List.copyOf(counts.values());
    }

    private static List<Choice> choices(List<Redaction> places, UnaryOperator<String> fields, ZoneId zone) {
        var choices = new java.util.ArrayList<Choice>();
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i).place();
            int number = i + 1;
            places.get(i).decision().ifPresent(d -> choices.add(new Choice(
                    number,
                    fields.apply(place.field()) + " · " + place.type().label(),
                    d.treatment().label(),
                    d.by() + " " + TIME.format(d.at().atZone(zone)),
                    d.reason())));
        }
        return List.copyOf(choices);
    }

    private static File file(PublicFile file) {
        var after = file.bytes().map(b -> Sha256.of(b.value())).orElse("");
        return new File(file.original().fileName(), file.original().sha256(), after);
    }

}
