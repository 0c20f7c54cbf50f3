package org.xinxiyuan.service.checking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.redact.Decision;
import org.xinxiyuan.redact.FileRedactor.Cleaned;
import org.xinxiyuan.redact.Treatment;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.service.desk.Rulebook;
import org.xinxiyuan.service.drafting.Drafting;

/**
 * Marks what no recogniser found, in every text and attachment of a piece (人工标出): left in one place it would be known
 * from there.
 */
public record Marking(Drafting drafting, Preparing preparing, Rulebook rules) {
    private static final int SHORTEST = 2;

    /** The number of places that are marked now; 0 where the value is too short or stands nowhere by itself. */
    public int mark(DraftId id, String value, PersonalData kind, String by, java.time.Instant at) {
        if (value.length() < SHORTEST) {
            return 0;
        }
        var prepared = preparing.prepare(drafting.find(id));
        var treatment = treatment(prepared.policy().treatmentOf(kind));
        var marks = new ArrayList<Decision>();
        texts(prepared.draft(), prepared.files()).forEach((field, text) ->
                rules.redactor().undetected(field, text, value, kind).forEach(place ->
                        marks.add(Decision.mark(place, treatment, by, at))));
        drafting.decide(id, marks);
        return marks.size();
    }

    private static Map<String, String> texts(Draft draft, List<PublicFile> files) {
        var fields = originals(draft);
        for (var file : files) {
            if (file.outcome() instanceof Cleaned c) {
                fields.put(file.field(), c.words().text());
            }
        }
        return fields;
    }

    /** The texts of a piece as they were typed, by the names of their fields (原文各栏). */
    public static Map<String, String> originals(Draft draft) {
        var content = draft.content();
        var fields = new HashMap<>(
                Map.of("title", content.title(), "summary", content.summary(), "body", content.body()));
        if (content.filing() instanceof Filing.Disclosure d) {
            d.elements().forEach((key, value) -> fields.put("elements/" + key, value));
        }
        for (int i = 0; i < content.attachments().size(); i++) {
            fields.put("attachments/" + i + "/fileName", content.attachments().get(i).fileName());
            fields.put("attachments/" + i + "/caption", content.attachments().get(i).caption());
        }
        return fields;
    }

    /** Whoever marks wants it gone, though the column would let such a value stand. */
    private static Treatment treatment(Treatment usual) {
        return usual == Treatment.KEEP || usual == Treatment.DECIDE ? Treatment.HIDE : usual;
    }
}
