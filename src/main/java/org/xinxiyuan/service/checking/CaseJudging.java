package org.xinxiyuan.service.checking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.check.CheckReport;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Severity;
import org.xinxiyuan.document.Manuscript;
import org.xinxiyuan.redact.Policy;
import org.xinxiyuan.redact.Redaction;
import org.xinxiyuan.redact.Treatment;
import org.xinxiyuan.redact.detect.Confidence;
import org.xinxiyuan.service.checking.PlacementCase.Verdict;
import org.xinxiyuan.service.desk.Rulebook;

/** 案例判定: the text is taken as already the release, so whatever should have been treated and was not blocks. */
public final class CaseJudging {
    private final Rulebook rules;

    public CaseJudging(Rulebook rules) {
        this.rules = rules;
    }

    public Verdict judge(PlacementCase piece) {
        var report = rules.checker().check(piece.manuscript());
        var column = judgedColumn(piece.manuscript(), report);
        var all = new ArrayList<>(counted(report.findings()));
        all.addAll(personal(piece.manuscript(), column));
        var gate = gate(all);
        var missing = piece.must().stream().filter(m -> !met(m, all)).toList();
        var unwanted = piece.mustNot().stream()
                .filter(code -> all.stream().anyMatch(f -> f.get("code").equals(code)))
                .toList();
        var ok = missing.isEmpty() && unwanted.isEmpty() && gate.equals(piece.gate());
        return new Verdict(piece.id(), ok, gate, all, missing, unwanted);
    }

    /** A misplaced piece is judged by the column it should stand in. */
    private String judgedColumn(Manuscript m, CheckReport report) {
        return report.findings().stream()
                .filter(f -> f.code().equals("PLACE_WRONG_NODE") || f.code().equals("PLACE_CONTAINER"))
                .flatMap(f -> f.details().suggest().stream())
                .findFirst()
                .orElse(m.filing().columnCode().orElse(""));
    }

    private List<Map<String, Object>> personal(Manuscript m, String column) {
        var profile = rules.catalog().item(column).map(CatalogItem::redactionProfile).orElse(Judging.STANDARD);
        var policy = Policy.of(rules.catalog().redaction(), profile);
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", m.heading().title());
        fields.put("body", m.body());
        for (int i = 0; i < m.attachments().size(); i++) {
            fields.put("attachments/" + i + "/fileName", m.attachments().get(i));
        }
        var grouped = new LinkedHashMap<String, Map<String, Object>>();
        rules.redactor().redact(fields, policy, List.of()).redactions().stream()
                .filter(r -> r.treatment() != Treatment.KEEP)
                .forEach(r -> add(grouped, r));
        return List.copyOf(grouped.values());
    }

    private void add(Map<String, Map<String, Object>> grouped, Redaction redaction) {
        var code = PersonalDataFindings.code(redaction.place().type(), rules.catalog().redaction());
        var confidence = redaction.confidence() == Confidence.CERTAIN ? "certain" : "suspected";
        var finding = grouped.computeIfAbsent(code + confidence, k -> {
            var fresh = new LinkedHashMap<String, Object>();
            fresh.put("code", code);
            fresh.put("severity", Severity.BLOCK.name());
            fresh.put("count", 0);
            fresh.put("confidence", confidence);
            return fresh;
        });
        finding.merge("count", 1, (a, b) -> (Integer) a + (Integer) b);
    }

    private static List<Map<String, Object>> counted(List<Finding> findings) {
        var byCodeAndKey = new LinkedHashMap<String, Map<String, Object>>();
        for (Finding finding : findings) {
            var key = finding.code() + " " + finding.details().key().orElse("");
            byCodeAndKey
                    .computeIfAbsent(key, k -> json(finding))
                    .merge("count", 1, (a, b) -> (Integer) a + (Integer) b);
        }
        return List.copyOf(byCodeAndKey.values());
    }

    private static Map<String, Object> json(Finding finding) {
        var json = new LinkedHashMap<String, Object>();
        json.put("code", finding.code());
        json.put("severity", finding.severity().name());
        var details = finding.details();
        details.suggest().ifPresent(v -> json.put("suggest", v));
        details.action().ifPresent(v -> json.put("action", v));
        details.key().ifPresent(v -> json.put("key", v));
        details.fix().ifPresent(v -> json.put("fix", v));
        details.due().ifPresent(v -> json.put("due", v.toString()));
        json.put("count", 0);
        return json;
    }

    private static boolean met(Map<String, Object> wanted, List<Map<String, Object>> findings) {
        var ofCode = findings.stream().filter(f -> f.get("code").equals(wanted.get("code"))).toList();
        var sum = ofCode.stream().mapToInt(f -> (Integer) f.get("count")).sum();
        int least = wanted.get("min") instanceof Number n ? n.intValue() : 1;
        return sum >= least
                && ofCode.stream()
                        .anyMatch(f -> wanted.entrySet().stream()
                                .filter(e -> !e.getKey().equals("min"))
                                .allMatch(e -> agrees(e.getValue(), f.get(e.getKey()))));
    }

    private static boolean agrees(Object wanted, Object got) {
        return got != null && String.valueOf(wanted).equals(String.valueOf(got));
    }

    private static String gate(List<Map<String, Object>> findings) {
        return Stream.of(Severity.BLOCK, Severity.WARN)
                .filter(s -> findings.stream().anyMatch(f -> f.get("severity").equals(s.name())))
                .map(s -> s.name().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("pass");
    }
}
