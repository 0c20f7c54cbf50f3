package org.xinxiyuan.cli.pieces;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 脱敏凭据 for the terminal: rules, numbers, hashes before and after, decisions; never a value. */
final class CertificateLines {
    private CertificateLines() {}

    /** @param certificate as it was written with the release */
    static List<String> of(Map<String, Object> certificate) {
        var lines = new ArrayList<String>();
        lines.add("——脱敏凭据——");
        lines.add("规则版本：" + certificate.get("ruleset") + "，方案：" + certificate.get("profile"));
        lines.add("处理：");
        if (certificate.get("counts") instanceof Map<?, ?> counts) {
            counts.forEach((kind, count) -> lines.add("  " + kind + " " + count + " 处"));
        }
        lines.add("附件散列（SHA-256）：");
        for (var file : members(certificate.get("files"))) {
            lines.add("  " + file.get("field") + " 处理前 " + file.get("before"));
            lines.add("  " + file.get("field") + " 处理后 " + file.get("after"));
        }
        lines.add("人工决定：");
        for (var one : members(certificate.get("decisions"))) {
            lines.add("  " + one.get("field") + " " + one.get("type") + " " + one.get("treatment") + "，" + one.get("by")
                    + "，" + one.get("at") + "，" + one.get("reason"));
        }
        for (var one : members(certificate.get("paintings"))) {
            lines.add("  " + one.get("field") + " 涂盖 " + one.get("regions") + " 处，" + one.get("by"));
        }
        return lines;
    }

    private static List<Map<?, ?>> members(Object list) {
        var members = new ArrayList<Map<?, ?>>();
        if (list instanceof List<?> all) {
            all.forEach(one -> members.add((Map<?, ?>) one));
        }
        return members;
    }
}
