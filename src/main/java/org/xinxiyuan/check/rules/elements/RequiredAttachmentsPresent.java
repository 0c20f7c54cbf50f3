package org.xinxiyuan.check.rules.elements;

import java.util.List;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.catalog.RequiredAttachment;
import org.xinxiyuan.catalog.RequiredElement;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Grounds;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.Severity;
import org.xinxiyuan.check.placing.ColumnJudge;
import org.xinxiyuan.document.Manuscript;

/** 附件齐全: every file the column demands is attached; only the file names are looked at. */
public final class RequiredAttachmentsPresent implements Rule {
    private static final RuleSheet DEMANDED = RuleSheet.block("ATT_MISSING", "附上栏目必备的附件", Grounds.catalog("所在栏目的公开依据"));
    private static final RuleSheet ADVISED = DEMANDED.as(Severity.WARN, "附上栏目建议的附件");

    private final ColumnJudge judge;

    public RequiredAttachmentsPresent(ColumnJudge judge) {
        this.judge = judge;
    }

    @Override
    public List<RuleSheet> sheets() {
        return List.of(DEMANDED, ADVISED);
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
        var sheet = attachment.level() == RequiredElement.Level.BLOCK ? DEMANDED : ADVISED;
        return sheet.found("缺少附件：" + attachment.label(), column)
                .with(Finding.Details.none().key(attachment.key()));
    }
}
