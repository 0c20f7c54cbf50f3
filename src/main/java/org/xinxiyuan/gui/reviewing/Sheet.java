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
import org.xinxiyuan.review.Release;
import org.xinxiyuan.service.Office;
import org.xinxiyuan.service.checking.Prepared;

/** 审批单: what the signer reads, line by line; the hash is the one that is signed. */
public record Sheet(Map<String, String> lines, String sha256) {
    static Sheet of(Office office, Prepared prepared, Release release, Messages messages) {
        var lines = new LinkedHashMap<String, String>();
        lines.put(messages.text("reviewing.unit"), office.desk().unit());
        lines.put(messages.text("reviewing.pieceTitle"), prepared.text().field("title"));
        lines.put(messages.text("reviewing.filed"), filed(office, prepared.draft().content().filing(), messages));
        lines.put(messages.text("reviewing.author"), release.subject().author());
        lines.put(messages.text("reviewing.needed"), release.subject().needed().label());
        lines.put(messages.text("reviewing.redacted"), counts(prepared.places(), messages));
        var files = release.attachments().stream().map(a -> a.fileName()).toList();
        lines.put(
                messages.text("reviewing.attachments"),
                files.isEmpty() ? messages.text("reviewing.none") : String.join("\n", files));
        return new Sheet(java.util.Collections.unmodifiableMap(lines), release.sha256());
    }

    /** The hash in groups of eight, for reading aloud and copying by hand. */
    public String grouped() {
        return sha256.replaceAll("(.{8})(?=.)", "$1 ");
    }

    static String filed(Office office, Filing filing, Messages messages) {
        if (filing instanceof Filing.Report r) {
            return messages.text("reviewing.reportLane", r.type().label());
        }
        var code = filing.columnCode().orElse("");
        var name = office.rules().catalog().item(code).map(CatalogItem::name).orElse("");
        return code + " " + name;
    }

    static String counts(List<Redaction> places, Messages messages) {
        var counts = new TreeMap<String, Integer>();
        for (Redaction place : places) {
            if (place.treatment() != Treatment.KEEP) {
                counts.merge(place.place().type().label(), 1, Integer::sum);
            }
        }
        return counts.isEmpty()
                ? messages.text("reviewing.none")
                : counts.entrySet().stream()
                        .map(e -> messages.text("reviewing.count", e.getKey(), e.getValue()))
                        .collect(Collectors.joining("，"));
    }
}
