package org.xinxiyuan.cli.pieces;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xinxiyuan.redact.Redaction;
import org.xinxiyuan.service.checking.Prepared;
import org.xinxiyuan.service.checking.PublicFile;

/** The numbered places of a piece, for {@code show}, {@code check} and {@code decide}. */
final class Places {
    private Places() {}

    static List<Map<String, Object>> json(Prepared prepared) {
        var places = new ArrayList<Map<String, Object>>();
        for (Redaction place : prepared.places()) {
            var json = new LinkedHashMap<String, Object>();
            json.put("n", places.size() + 1);
            json.put("field", place.place().field());
            json.put("type", place.place().type().name());
            json.put("start", place.span().start());
            json.put("end", place.span().end());
            json.put("confidence", place.confidence().name());
            json.put("treatment", place.treatment().word());
            json.put("undecided", place.undecided());
            places.add(json);
        }
        for (PublicFile image : prepared.unseen()) {
            var json = new LinkedHashMap<String, Object>();
            json.put("n", places.size() + 1);
            json.put("field", image.field());
            json.put("type", "IMAGE");
            json.put("undecided", true);
            places.add(json);
        }
        return places;
    }

    static List<String> lines(Prepared prepared) {
        return json(prepared).stream()
                .map(p -> "  " + p.get("n") + ". " + p.get("field") + "  " + p.get("type") + "  "
                        + p.getOrDefault("confidence", "须人看图") + "  " + p.getOrDefault("treatment", "")
                        + (Boolean.TRUE.equals(p.get("undecided")) ? "  ← 待决定" : ""))
                .toList();
    }
}
