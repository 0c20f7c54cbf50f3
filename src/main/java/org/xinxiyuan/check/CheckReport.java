package org.xinxiyuan.check;

import java.util.List;
import java.util.stream.Stream;

/** All findings on one piece (检查报告), in the order of reading. */
public record CheckReport(List<Finding> findings) {
    public CheckReport {
        findings = List.copyOf(findings);
    }

    /** Nothing blocks. */
    public boolean passes() {
        return findings.stream().noneMatch(f -> f.severity() == Severity.BLOCK);
    }

    /** {@code block}, {@code warn} or {@code pass}. */
    public String gate() {
        if (!passes()) {
            return "block";
        }
        return findings.stream().anyMatch(f -> f.severity() == Severity.WARN) ? "warn" : "pass";
    }

    public CheckReport plus(List<Finding> more) {
        return new CheckReport(Stream.concat(findings.stream(), more.stream()).toList());
    }
}
