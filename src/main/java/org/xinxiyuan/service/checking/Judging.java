package org.xinxiyuan.service.checking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.check.CheckReport;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.document.Attachment;
import org.xinxiyuan.document.Content;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Manuscript;
import org.xinxiyuan.document.Manuscript.Heading;
import org.xinxiyuan.document.Manuscript.Surroundings;
import org.xinxiyuan.redact.Choices;
import org.xinxiyuan.redact.Decision;
import org.xinxiyuan.redact.Policy;
import org.xinxiyuan.redact.RedactedText;
import org.xinxiyuan.service.desk.Rulebook;

/** 判定: redacts a piece under the policy of its column and checks the result, in given surroundings. */
final class Judging {
    /** Profile of the report lane and of what is not filed yet. */
    static final String STANDARD = "standard";

    private final Rulebook rules;
    private final Surroundings around;

    Judging(Rulebook rules, Surroundings around) {
        this.rules = rules;
        this.around = around;
    }

    /** Text and files. */
    Prepared prepare(Draft draft, Choices choices, List<String> looked, Function<Attachment, byte[]> bytes) {
        var glance = glance(draft, choices.decisions());
        var files = new ArrayList<PublicFile>();
        for (int i = 0; i < draft.content().attachments().size(); i++) {
            var file = draft.content().attachments().get(i);
            var field = "attachments/" + i;
            var own = choices.of(file.sha256());
            var outcome = rules.files().redact(bytes.apply(file), file.fileName(), field, glance.policy(), own);
            files.add(new PublicFile(field, file, outcome, own.paintings(), looked));
        }
        var report = glance.report().plus(FileFindings.of(files, rules.catalog().redaction()));
        return new Prepared(draft, glance.policy(), glance.text(), files, report);
    }

    /** The text alone, quick. */
    Prepared glance(Draft draft, List<Decision> decisions) {
        var policy = policyOf(draft.content().filing());
        var text = rules.redactor().redact(fields(draft.content()), policy, decisions);
        var report = check(draft, text)
                .plus(undated(draft.content().filing()))
                .plus(PersonalDataFindings.of(text.redactions(), rules.catalog().redaction()));
        return new Prepared(draft, policy, text, List.of(), report);
    }

    /** The contract asks for the day a piece was formed; without it no limit can be counted. */
    private static List<Finding> undated(Filing filing) {
        return filing instanceof Filing.Disclosure d && d.dates().formedOn().isEmpty()
                ? List.of(GateSheets.FORMED_ON_MISSING.found("请填成文（形成）日期，公开时限由此起算。"))
                : List.of();
    }

    Policy policyOf(Filing filing) {
        var profile = filing.columnCode()
                .flatMap(rules.catalog()::item)
                .map(CatalogItem::redactionProfile)
                .orElse(STANDARD);
        return Policy.of(rules.catalog().redaction(), profile);
    }

    private CheckReport check(Draft draft, RedactedText text) {
        return rules.checker().check(manuscript(draft.content(), text));
    }

    private Manuscript manuscript(Content content, RedactedText text) {
        var names = new ArrayList<String>();
        for (int i = 0; i < content.attachments().size(); i++) {
            names.add(text.field("attachments/" + i + "/fileName"));
        }
        var heading = new Heading(text.field("title"), text.field("summary"));
        return new Manuscript(heading, text.field("body"), content.filing(), names, around);
    }

    /** Every string that would go out, by the name of its field. */
    private static Map<String, String> fields(Content content) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", content.title());
        fields.put("summary", content.summary());
        fields.put("body", content.body());
        if (content.filing() instanceof Filing.Disclosure d) {
            d.elements().forEach((key, value) -> fields.put("elements/" + key, value));
        }
        for (int i = 0; i < content.attachments().size(); i++) {
            var file = content.attachments().get(i);
            fields.put("attachments/" + i + "/fileName", file.fileName());
            fields.put("attachments/" + i + "/caption", file.caption());
        }
        return fields;
    }
}
