package org.xinxiyuan.check.rules.completeness;

import java.util.List;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.catalog.RequiredAttachment;
import org.xinxiyuan.catalog.RequiredElement;
import org.xinxiyuan.check.Basis;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.Severity;
import org.xinxiyuan.check.placing.ColumnJudge;
import org.xinxiyuan.document.Manuscript;

/** 附件齐全: every file the column demands is attached; only the file names are looked at. */
public final class RequiredAttachmentsPresent implements Rule {
    private final ColumnJudge judge;

    public RequiredAttachmentsPresent(ColumnJudge judge) {
        this.judge = judge;
    }

    @Override
    public List<Finding> check(Manuscript m) {
        return judge.of(m).belongsIn().stream()
                .flatMap(column -> column.attachments().stream()
                        .filter(attachment -> !attachment.isAmong(m.attachments()))
                        .map(attachment -> missing(attachment, column)))
                .toList();
    }

    private static Finding missing(RequiredAttachment attachment, CatalogItem column) {
        var severity = attachment.level() == RequiredElement.Level.BLOCK ? Severity.BLOCK : Severity.WARN;
        return new Finding(
                "ATT_MISSING",
                severity,
                "缺少附件：" + attachment.label(),
                Basis.of(column),
                Finding.Details.key(attachment.key()));
    }
}
