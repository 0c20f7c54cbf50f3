package org.xinxiyuan.check.rules.completeness;

import java.util.List;
import org.xinxiyuan.catalog.RequiredLink;
import org.xinxiyuan.check.Basis;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.placing.ColumnJudge;
import org.xinxiyuan.document.Manuscript;

/** 关联齐全: an interpretation names its document, a feedback its consultation. */
public final class RequiredLinkPresent implements Rule {
    private final ColumnJudge judge;

    public RequiredLinkPresent(ColumnJudge judge) {
        this.judge = judge;
    }

    @Override
    public List<Finding> check(Manuscript m) {
        var verdict = judge.of(m);
        return verdict.chosen().filter(column -> verdict.right()).stream()
                .flatMap(column -> column.requiresLink().stream()
                        .filter(link -> !isThere(link, m))
                        .map(link -> Finding.block("LINK_MISSING", "缺少关联：须关联到" + what(link), Basis.of(column))
                                .with(Finding.Details.key(link.relation()))))
                .toList();
    }

    private static boolean isThere(RequiredLink link, Manuscript m) {
        return m.around().linked().stream()
                .anyMatch(other ->
                        other.relation().equals(link.relation()) && link.to().contains(other.column()));
    }

    private static String what(RequiredLink link) {
        return "对应的信息（关系：" + link.label() + "；栏目：" + String.join("、", link.to()) + "）";
    }
}
