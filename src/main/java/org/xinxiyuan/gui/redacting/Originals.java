package org.xinxiyuan.gui.redacting;

import java.util.HashMap;
import java.util.Map;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.Filing;

/** The texts of a piece as they were typed, by the names of their fields (原文各栏). */
final class Originals {
    private Originals() {}

    static Map<String, String> of(Draft draft) {
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
}
