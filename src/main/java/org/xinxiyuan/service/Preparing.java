package org.xinxiyuan.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xinxiyuan.check.CheckReport;
import org.xinxiyuan.document.Content;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Manuscript;
import org.xinxiyuan.document.Manuscript.Heading;
import org.xinxiyuan.document.Manuscript.Surroundings;
import org.xinxiyuan.redact.Decision;
import org.xinxiyuan.redact.Policy;
import org.xinxiyuan.redact.RedactedText;

/**
 * 公开版: redacts every field and file of a piece and runs the checks on the redacted text, since hiding may have eaten
 * a required element. The only place where {@code check} and {@code redact} meet.
 */
public final class Preparing {
    /** Profile of the report lane and of what is not filed yet. */
    private static final String STANDARD = "standard";

    private final Desk desk;
    private final Rulebook rules;
    private final Stock stock;

    public Preparing(Desk desk, Rulebook rules, Stock stock) {
        this.desk = desk;
        this.rules = rules;
        this.stock = stock;
    }

    /** The whole of it, files included. */
    public Prepared prepare(Draft draft) {
        var policy = policyOf(draft.content().filing());
        var decisions = desk.decisions().of(draft.id());
        var text = rules.redactor().redact(fields(draft.content()), policy, decisions);
        var files = files(draft, policy, decisions);
        var report = check(draft, text).plus(PersonalDataFindings.of(text.redactions(), rules.catalog().redaction()));
        var more = new ArrayList<>(FileFindings.of(files, rules.catalog().redaction()));
        return new Prepared(draft, policy, text, files, report.plus(more));
    }

    /** What can be said while typing: the text alone, quick. */
    public Prepared glance(Draft draft) {
        var policy = policyOf(draft.content().filing());
        var text = rules.redactor().redact(fields(draft.content()), policy, desk.decisions().of(draft.id()));
        var report = check(draft, text).plus(PersonalDataFindings.of(text.redactions(), rules.catalog().redaction()));
        return new Prepared(draft, policy, text, List.of(), report);
    }

    /** The treatment of a column; {@code standard} for reports and what is not filed. */
    public Policy policyOf(Filing filing) {
        var profile = filing.columnCode()
                .flatMap(rules.catalog()::item)
                .map(item -> item.redactionProfile())
                .orElse(STANDARD);
        return Policy.of(rules.catalog().redaction(), profile);
    }

    /** The public version of a remark that goes out beside a piece. */
    public RedactedText redactNote(String note) {
        var policy = Policy.of(rules.catalog().redaction(), STANDARD);
        return rules.redactor().redact(Map.of("note", note), policy, List.of());
    }

    private CheckReport check(Draft draft, RedactedText text) {
        return rules.checker().check(manuscript(draft.content(), text, stock.around(draft)));
    }

    private static Manuscript manuscript(Content content, RedactedText text, Surroundings around) {
        var names = new ArrayList<String>();
        for (int i = 0; i < content.attachments().size(); i++) {
            names.add(text.field("attachments/" + i + "/fileName"));
        }
        return new Manuscript(
                new Heading(text.field("title"), text.field("summary")),
                text.field("body"),
                content.filing(),
                names,
                around);
    }

    private List<PublicFile> files(Draft draft, Policy policy, List<Decision> decisions) {
        var looked = desk.decisions().looked(draft.id());
        var files = new ArrayList<PublicFile>();
        for (int i = 0; i < draft.content().attachments().size(); i++) {
            var attachment = draft.content().attachments().get(i);
            var field = "attachments/" + i;
            var bytes = desk.blobs().get(attachment.sha256());
            var outcome = rules.files().redact(bytes, attachment.fileName(), field, policy, decisions);
            files.add(new PublicFile(field, attachment, outcome, looked.contains(attachment.sha256())));
        }
        return files;
    }

    /** Every string that would go out, by the name of its field. */
    static Map<String, String> fields(Content content) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", content.title());
        fields.put("summary", content.summary());
        fields.put("body", content.body());
        if (content.filing() instanceof Filing.Disclosure d) {
            d.elements().forEach((key, value) -> fields.put("elements/" + key, value));
            d.docNo().ifPresent(no -> fields.put("docNo", no));
        }
        for (int i = 0; i < content.attachments().size(); i++) {
            var file = content.attachments().get(i);
            fields.put("attachments/" + i + "/fileName", file.fileName());
            fields.put("attachments/" + i + "/caption", file.caption());
        }
        return fields;
    }
}
