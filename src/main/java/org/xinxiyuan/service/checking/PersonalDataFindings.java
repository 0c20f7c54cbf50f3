package org.xinxiyuan.service.checking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xinxiyuan.catalog.RedactionRules;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.redact.Redaction;
import org.xinxiyuan.redact.Treatment;
import org.xinxiyuan.redact.detect.PersonalData;

/** Turns redactions into findings: what a person has yet to decide blocks ({@code PII_*}), the rest is one hint. */
public final class PersonalDataFindings {
    private PersonalDataFindings() {}

    /** Findings of these places, by the catalog's codes. */
    public static List<Finding> of(List<Redaction> redactions, RedactionRules rules) {
        return of(redactions, rules, "");
    }

    /** @param where what the sentences begin with, such as 附件 */
    static List<Finding> of(List<Redaction> redactions, RedactionRules rules, String where) {
        var findings = new ArrayList<Finding>();
        undecided(redactions, rules)
                .forEach((code, labels) -> findings.add(GateSheets.undecided(code)
                        .found(where + "有疑似或须由人决定的个人信息尚未决定：" + labels + "。请逐处选择处理方式，或写明理由放行。")));
        var treated = redactions.stream()
                .filter(r -> !r.undecided() && r.treatment() != Treatment.KEEP)
                .collect(Collectors.groupingBy(r -> r.place().type(), LinkedHashMap::new, Collectors.counting()));
        if (!treated.isEmpty()) {
            findings.add(GateSheets.REDACTED.found(where + "公开版已处理个人信息：" + listed(treated) + "。"));
        }
        return findings;
    }

    /** The catalog's finding code of a kind; {@code PII_ID} where it names none. */
    static String code(PersonalData type, RedactionRules rules) {
        return rules.findingCodes().entrySet().stream()
                .filter(e -> e.getValue().contains(type.name()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("PII_ID");
    }

    private static Map<String, String> undecided(List<Redaction> redactions, RedactionRules rules) {
        var byCode = redactions.stream()
                .filter(Redaction::undecided)
                .collect(Collectors.groupingBy(
                        r -> code(r.place().type(), rules), LinkedHashMap::new, Collectors.toList()));
        var labels = new LinkedHashMap<String, String>();
        byCode.forEach((code, list) -> labels.put(
                code,
                listed(list.stream()
                        .collect(Collectors.groupingBy(
                                r -> r.place().type(), LinkedHashMap::new, Collectors.counting())))));
        return labels;
    }

    private static String listed(Map<PersonalData, Long> counts) {
        return counts.entrySet().stream()
                .map(e -> e.getKey().label() + e.getValue() + "处")
                .collect(Collectors.joining("、"));
    }
}
