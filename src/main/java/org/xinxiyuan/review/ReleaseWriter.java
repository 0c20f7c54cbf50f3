package org.xinxiyuan.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xinxiyuan.document.Attachment;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Lane;
import org.xinxiyuan.document.Markdown;
import org.xinxiyuan.document.SourcePolicy;
import org.xinxiyuan.redact.RedactedText;
import org.xinxiyuan.redact.Redaction;
import org.xinxiyuan.redact.Treatment;
import org.xinxiyuan.redact.detect.PersonalData;

/**
 * Writes the release (送审件) in the shape of the portal's contract: {@code DisclosureItem} or {@code ReportItem}
 * without the envelope. A report has no member in which a column could stand.
 */
public final class ReleaseWriter {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final CanonicalJson json;
    private final Markdown markdown;

    public ReleaseWriter(CanonicalJson json, Markdown markdown) {
        this.json = json;
        this.markdown = markdown;
    }

    /**
     * @param kind contentKind of the column; empty for reports
     * @param basis 公开依据, empty where none is stated
     * @param sourceOrg 发布机构
     */
    public record Facts(String kind, String basis, String sourceOrg, Instant authoredAt) {}

    /**
     * @param certificate the redaction certificate as JSON
     * @param files the public copies, in the order of the fields {@code attachments/N}
     */
    public Release write(
            Release.Subject subject,
            Filing filing,
            RedactedText text,
            List<Attachment> files,
            Facts facts,
            String certificate) {
        var item = new LinkedHashMap<String, Object>();
        item.put("lane", subject.lane().word());
        item.put("id", subject.id().value());
        subject.bundleId().ifPresent(b -> item.put("bundleId", b));
        if (filing instanceof Filing.Disclosure d && subject.lane() == Lane.DISCLOSURE) {
            disclosure(item, d, text, facts);
        } else if (filing instanceof Filing.Report r && subject.lane() == Lane.REPORT) {
            report(item, r);
        } else {
            throw new IllegalArgumentException("a piece without a lane cannot be released");
        }
        common(item, text, files, facts);
        return new Release(subject, json.write(item), files, certificate);
    }

    private static void disclosure(Map<String, Object> item, Filing.Disclosure d, RedactedText text, Facts facts) {
        item.put("kind", facts.kind());
        item.put("columnCode", d.column());
        d.docNo().ifPresent(no -> item.put("docNo", no));
        d.dates().formedOn().ifPresent(day -> item.put("formedOn", day.toString()));
        d.dates().validUntil().ifPresent(day -> item.put("validUntil", day.toString()));
        d.dates().publicity().ifPresent(p -> item.put("publicity", period(p.from(), p.to())));
        var elements = new TreeMap<String, Object>();
        d.elements().keySet().forEach(key -> elements.put(key, text.field("elements/" + key)));
        if (!elements.isEmpty()) {
            item.put("elements", elements);
        }
        if (!text.field("summary").isBlank()) {
            item.put("summary", text.field("summary"));
        }
        var mode = new LinkedHashMap<String, Object>(Map.of("mode", "proactive"));
        if (!facts.basis().isBlank()) {
            mode.put("basis", facts.basis());
        }
        item.put("disclosure", mode);
        if (!d.links().isEmpty()) {
            item.put("links", d.links().stream()
                    .map(l -> Map.of("relation", l.relation().word(), "itemId", l.to().value()))
                    .toList());
        }
        d.source().ifPresent(source -> item.put("sourcePolicy", source(source)));
    }

    /** 上级文件 in the shape of the contract. */
    public static Map<String, Object> source(SourcePolicy source) {
        var item = new LinkedHashMap<String, Object>();
        item.put("title", source.title());
        source.docNo().ifPresent(no -> item.put("docNo", no));
        source.issuer().ifPresent(name -> item.put("issuer", name));
        source.issuedOn().ifPresent(day -> item.put("issuedOn", day.toString()));
        source.url().ifPresent(url -> item.put("url", url));
        return item;
    }

    private static void report(Map<String, Object> item, Filing.Report r) {
        item.put("reportType", r.type().word());
        item.put("author", r.author());
        r.solicitationId().ifPresent(s -> item.put("solicitationId", s));
        r.follows().ifPresent(f -> item.put("follows", f.value()));
    }

    private void common(Map<String, Object> item, RedactedText text, List<Attachment> files, Facts facts) {
        item.put("title", text.field("title"));
        item.put("body", markdown.toRestrictedHtml(text.field("body")));
        item.put("bodyFormat", "html-restricted");
        item.put("authoredAt", timestamp(facts.authoredAt()));
        item.put("sourceOrg", facts.sourceOrg());
        if (!files.isEmpty()) {
            item.put("attachments", files.stream().map(ReleaseWriter::reference).toList());
        }
        item.put("redaction", Map.of("ruleset", text.ruleset(), "counts", counts(text.redactions())));
    }

    private static Map<String, Object> reference(Attachment file) {
        var reference = new LinkedHashMap<String, Object>();
        reference.put("sha256", file.sha256());
        reference.put("size", file.size());
        reference.put("fileName", file.fileName());
        reference.put("mediaType", file.mediaType());
        if (!file.caption().isBlank()) {
            reference.put("caption", file.caption());
        }
        return reference;
    }

    private static Map<String, Object> period(LocalDate from, LocalDate to) {
        return Map.of("from", from.toString(), "to", to.toString());
    }

    private static Map<String, Integer> counts(List<Redaction> redactions) {
        var counts = new TreeMap<String, Integer>();
        for (Redaction redaction : redactions) {
            PersonalData type = redaction.place().type();
            if (redaction.treatment() != Treatment.KEEP) {
                counts.merge(type.name(), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static String timestamp(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.truncatedTo(ChronoUnit.MILLIS).atZone(CHINA));
    }
}
