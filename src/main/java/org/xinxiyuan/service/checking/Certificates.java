package org.xinxiyuan.service.checking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xinxiyuan.document.Attachment;
import org.xinxiyuan.redact.Redaction;
import org.xinxiyuan.review.CanonicalJson;

/**
 * 脱敏凭据: rule version, hashes before and after, what was found and who waved what through. Numbers and places, never
 * a value.
 */
public final class Certificates {
    private final CanonicalJson json;

    public Certificates(CanonicalJson json) {
        this.json = json;
    }

    public String write(Prepared prepared, List<Attachment> released) {
        var certificate = certificate(
                prepared.text().ruleset(), prepared.policy().name(), prepared.places(), files(prepared, released));
        var painted = prepared.files().stream().flatMap(f -> painted(f).stream()).toList();
        if (!painted.isEmpty()) {
            certificate.put("paintings", painted);
        }
        return json.write(certificate);
    }

    /** Who painted over how many regions of a file. */
    private static List<Map<String, Object>> painted(PublicFile file) {
        var regions = new TreeMap<String, Integer>();
        file.paintings().forEach(p -> regions.merge(p.by(), 1, Integer::sum));
        return regions.entrySet().stream()
                .map(e -> Map.<String, Object>of("field", file.field(), "by", e.getKey(), "regions", e.getValue()))
                .toList();
    }

    /** @param files before and after of each file, by the names {@code field}, {@code before}, {@code after} */
    public String write(String ruleset, String profile, List<Redaction> places, List<Map<String, String>> files) {
        return json.write(certificate(ruleset, profile, places, files));
    }

    private static Map<String, Object> certificate(
            String ruleset, String profile, List<Redaction> places, List<Map<String, String>> files) {
        var certificate = new LinkedHashMap<String, Object>();
        certificate.put("ruleset", ruleset);
        certificate.put("profile", profile);
        certificate.put("counts", counts(places));
        certificate.put("files", files);
        certificate.put(
                "decisions",
                places.stream()
                        .filter(r -> r.decision().isPresent())
                        .map(Certificates::decision)
                        .toList());
        return certificate;
    }

    private static Map<String, Object> counts(List<Redaction> places) {
        var counts = new TreeMap<String, Object>();
        for (Redaction place : places) {
            var key = place.place().type().name() + " " + place.treatment().word();
            counts.merge(key, 1, (a, b) -> (Integer) a + (Integer) b);
        }
        return counts;
    }

    private static Map<String, Object> decision(Redaction place) {
        var decision = place.decision().orElseThrow();
        var line = new LinkedHashMap<String, Object>();
        line.put("field", place.place().field());
        line.put("type", place.place().type().name());
        line.put("treatment", decision.treatment().word());
        line.put("by", decision.by());
        line.put("reason", decision.reason());
        line.put("at", decision.at().toString());
        return line;
    }

    private static List<Map<String, String>> files(Prepared prepared, List<Attachment> released) {
        var files = new ArrayList<Map<String, String>>();
        for (int i = 0; i < released.size(); i++) {
            var file = prepared.files().get(i);
            files.add(Map.of(
                    "field", file.field(),
                    "before", file.original().sha256(),
                    "after", released.get(i).sha256()));
        }
        return files;
    }
}
