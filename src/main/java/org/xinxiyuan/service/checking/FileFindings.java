package org.xinxiyuan.service.checking;

import java.util.ArrayList;
import java.util.List;
import org.xinxiyuan.catalog.RedactionRules;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.redact.FileRedactor.Refused;
import org.xinxiyuan.redact.Redaction;

/** What the attachments say to the gate: refused files and unseen images block, treated places are a hint. */
final class FileFindings {
    private FileFindings() {}

    static List<Finding> of(List<PublicFile> files, RedactionRules rules) {
        var findings = new ArrayList<Finding>();
        var places = new ArrayList<Redaction>();
        for (PublicFile file : files) {
            places.addAll(file.redactions());
            if (file.outcome() instanceof Refused refused) {
                findings.add(GateSheets.FILE_REFUSED.found(
                        "第" + number(file) + "个附件不能公开（" + refused.part() + "）：" + refused.reason()));
            } else if (file.unseen()) {
                findings.add(GateSheets.IMAGE_UNSEEN.found(
                        "第" + number(file) + "个附件" + what(file) + "，程序不读图中文字。请打开看过，个人信息涂盖掉，确认没有了再放行。"));
            }
        }
        findings.addAll(PersonalDataFindings.of(places, rules, "附件"));
        return findings;
    }

    private static String what(PublicFile file) {
        return file.pictures() > 0
                ? "里有 " + file.pictures() + " 处图片（还有 " + file.unseenSights().size() + " 处没看）"
                : "是图片";
    }

    private static int number(PublicFile file) {
        return Integer.parseInt(file.field().substring(file.field().lastIndexOf('/') + 1)) + 1;
    }
}
