package org.xinxiyuan.gui.reviewing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.redact.Redaction;
import org.xinxiyuan.redact.Treatment;
import org.xinxiyuan.service.Office;
import org.xinxiyuan.service.checking.Prepared;
import org.xinxiyuan.service.checking.PublicFile;

/** 送出前看一眼: what the public would get, as it stands now, line by line. */
record Outgoing(Map<String, String> lines) {
    static Outgoing of(Office office, Prepared prepared, Messages messages) {
        var filing = prepared.draft().content().filing();
        var text = prepared.text();
        var none = messages.text("reviewing.none");
        var lines = new LinkedHashMap<String, String>();
        lines.put(messages.text("reviewing.pieceTitle"), text.field("title").isBlank() ? none : text.field("title"));
        var filed = filed(office, filing, messages).strip();
        lines.put(messages.text("reviewing.filed"), filed.isEmpty() ? none : filed);
        if (filing instanceof Filing.Disclosure d) {
            d.docNo().ifPresent(no -> lines.put(messages.text("reviewing.docNo"), no));
            d.source().ifPresent(source -> lines.put(messages.text("reviewing.source"), source.words()));
            d.dates().publicity().ifPresent(p -> lines.put(
                    messages.text("reviewing.publicity"),
                    messages.text("reviewing.fromTo", p.from().toString(), p.to().toString())));
        }
        int letters = text.field("body").codePointCount(0, text.field("body").length());
        lines.put(messages.text("reviewing.body"), messages.text("reviewing.letters", letters));
        lines.put(messages.text("reviewing.redacted"), counts(prepared.places(), messages));
        var files = prepared.files().stream().map(f -> file(prepared, f, messages)).collect(Collectors.joining("\n"));
        lines.put(messages.text("reviewing.attachments"), files.isEmpty() ? none : files);
        return new Outgoing(lines);
    }

    private static String file(Prepared prepared, PublicFile file, Messages messages) {
        var name = prepared.text().field(file.field() + "/fileName");
        return file.bytes().isPresent() ? name : messages.text("reviewing.fileHeld", name);
    }

    private static String filed(Office office, Filing filing, Messages messages) {
        if (filing instanceof Filing.Report r) {
            return messages.text("reviewing.reportLane", r.type().label());
        }
        var code = filing.columnCode().orElse("");
        var name = office.rules().catalog().item(code).map(CatalogItem::name).orElse("");
        return code + " " + name;
    }

    private static String counts(List<Redaction> places, Messages messages) {
        var counts = places.stream()
                .filter(place -> place.treatment() != Treatment.KEEP)
                .collect(Collectors.groupingBy(
                        place -> place.place().type().label(), TreeMap::new, Collectors.counting()));
        return counts.isEmpty()
                ? messages.text("reviewing.none")
                : counts.entrySet().stream()
                        .map(e -> messages.text("reviewing.count", e.getKey(), e.getValue()))
                        .collect(Collectors.joining("，"));
    }
}
