package org.xinxiyuan.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xinxiyuan.check.CheckReport;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Severity;

/** How findings are said: as JSON and as lines. */
public final class Lines {
    private static final Map<Severity, String> WORDS =
            Map.of(Severity.BLOCK, "阻断", Severity.WARN, "提醒", Severity.HINT, "提示");

    private Lines() {}

    public static Map<String, Object> json(Finding finding) {
        var json = new LinkedHashMap<String, Object>();
        json.put("code", finding.code());
        json.put("severity", finding.severity().name());
        json.put("message", finding.message());
        if (!finding.basis().isBlank()) {
            json.put("basis", finding.basis());
        }
        var details = finding.details();
        details.suggest().ifPresent(v -> json.put("suggest", v));
        details.action().ifPresent(v -> json.put("action", v));
        details.key().ifPresent(v -> json.put("key", v));
        details.fix().ifPresent(v -> json.put("fix", v));
        details.due().ifPresent(v -> json.put("due", v.toString()));
        details.at().ifPresent(v -> json.put("at", Map.of("start", v.start(), "end", v.end())));
        return json;
    }

    public static List<Map<String, Object>> json(CheckReport report) {
        return report.findings().stream().map(Lines::json).toList();
    }

    public static List<String> of(CheckReport report) {
        var lines = new ArrayList<String>();
        for (Finding finding : report.findings()) {
            lines.add("[" + WORDS.get(finding.severity()) + "] " + finding.code() + "  " + finding.message());
            if (!finding.basis().isBlank()) {
                lines.add("        依据：" + finding.basis());
            }
            finding.details().suggest().ifPresent(s -> lines.add("        建议栏目：" + s));
            finding.details().fix().ifPresent(f -> lines.add("        可改为：" + f));
        }
        if (lines.isEmpty()) {
            lines.add("没有发现问题。");
        }
        return lines;
    }
}
