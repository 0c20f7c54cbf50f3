package org.xinxiyuan.cli.pieces;

import java.util.List;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.review.Release;
import org.xinxiyuan.service.checking.Prepared;

/** The plain approval form (审批单) for signing on paper; its full layout comes with the print room. */
final class ApprovalForm {
    private ApprovalForm() {}

    static List<String> lines(Draft draft, Prepared prepared, Release release, String unit) {
        var filing = draft.content().filing();
        return List.of(
                "信息发布审批单",
                "单位：" + unit,
                "标题：" + prepared.text().field("title"),
                "栏目：" + filing.columnCode().orElse(filing instanceof Filing.Report r ? "政务信息·" + r.type().label() : ""),
                "拟稿：" + release.subject().author(),
                "签发层级：" + release.subject().needed().label(),
                "脱敏：" + prepared.places().size() + " 处",
                "附件：" + release.attachments().size() + " 个",
                "内容散列：" + release.sha256(),
                "",
                "签发意见：__________________  签名：____________  日期：____________");
    }
}
