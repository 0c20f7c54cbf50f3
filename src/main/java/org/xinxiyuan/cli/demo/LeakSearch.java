package org.xinxiyuan.cli.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Premises.RunningPortal;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.redact.Redaction;
import org.xinxiyuan.redact.Treatment;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.service.Office;

/**
 * Looks for every personal number of the samples in everything the portal keeps: the values that were treated, and by
 * their bare shape those in hidden parts. Tells kind and count, never a value.
 */
final class LeakSearch {
    private static final Map<String, Pattern> SHAPES = Map.of(
            "ID_CARD", Pattern.compile("(?<!\\d)\\d{17}[\\dXx](?!\\d)"),
            "PHONE_MOBILE", Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)"),
            "BANK_CARD", Pattern.compile("(?<!\\d)62\\d{14,17}(?!\\d)"));

    private final Premises premises;
    private final Samples samples;

    LeakSearch(Premises premises, Samples samples) {
        this.premises = premises;
        this.samples = samples;
    }

    List<String> in(Office office, RunningPortal portal) {
        var kept = String.join("\n", portal.everythingStored());
        var digits = kept.replaceAll("[\\s\\-·.]", "");
        var leaks = new ArrayList<String>();
        numbers(office).forEach((number, kind) -> {
            if (kept.contains(number) || digits.contains(number)) {
                leaks.add(kind);
            }
        });
        return leaks;
    }

    private Map<String, String> numbers(Office office) {
        var numbers = new LinkedHashMap<String, String>();
        for (var file : samples.files()) {
            for (String text : premises.unpacked(file)) {
                SHAPES.forEach((kind, shape) ->
                        shape.matcher(text).results().forEach(m -> numbers.put(m.group(), kind)));
            }
        }
        for (Draft draft : office.desk().drafts().all()) {
            office.preparing().prepare(draft).places().stream()
                    .filter(LeakSearch::treatedNumber)
                    .forEach(r -> numbers.put(r.place().value(), r.place().type().name()));
        }
        return numbers;
    }

    private static boolean treatedNumber(Redaction place) {
        return place.treatment() != Treatment.KEEP
                && place.place().type() != PersonalData.ADDRESS
                && place.place().type() != PersonalData.NAME;
    }
}
