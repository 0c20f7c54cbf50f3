package org.xinxiyuan.gui.redacting;

import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.redact.Decision;
import org.xinxiyuan.redact.Treatment;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.service.Office;

/** Marks what no recogniser found, in every text of a piece (人工标出): left in one place it would be known from there. */
record Marking(Office office, DraftId id, String by) {
    private static final int SHORTEST = 2;

    /** The number of places that are marked now; 0 where the value is too short or stands nowhere by itself. */
    int mark(String value, PersonalData kind) {
        if (value.length() < SHORTEST) {
            return 0;
        }
        var draft = office.drafting().find(id);
        var treatment = treatment(office.preparing().glance(draft).policy().treatmentOf(kind));
        var redactor = office.rules().redactor();
        int marked = 0;
        for (var field : Originals.of(draft).entrySet()) {
            for (var place : redactor.undetected(field.getKey(), field.getValue(), value, kind)) {
                var decision = Decision.mark(place, treatment, by, office.clock().instant());
                office.drafting().decide(id, decision);
                marked++;
            }
        }
        return marked;
    }

    /** Whoever marks wants it gone, though the column would let such a value stand. */
    private static Treatment treatment(Treatment usual) {
        return usual == Treatment.KEEP || usual == Treatment.DECIDE ? Treatment.HIDE : usual;
    }
}
