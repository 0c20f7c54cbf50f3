package org.xinxiyuan.check.rules.elements;

import java.util.List;
import org.xinxiyuan.catalog.RequiredLink;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Grounds;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.placing.ColumnJudge;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Link;
import org.xinxiyuan.document.Manuscript;

/** 关联齐全: an interpretation names its document, a feedback its consultation. */
public final class RequiredLinkPresent implements Rule {
    private static final RuleSheet SHEET =
            RuleSheet.block("LINK_MISSING", "解读关联到被解读的文件，采纳反馈关联到征集公告", Grounds.catalog("所在栏目的公开依据"));

    private final ColumnJudge judge;

    public RequiredLinkPresent(ColumnJudge judge) {
        this.judge = judge;
    }

    @Override
    public List<RuleSheet> sheets() {
        return List.of(SHEET);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        var verdict = judge.of(m);
        return verdict.chosen().filter(column -> verdict.right()).stream()
                .flatMap(column -> column.requiresLink().stream()
                        .filter(link -> !isThere(link, m))
                        .map(link -> SHEET.found("缺少关联：须关联到" + what(link), column)
                                .with(Finding.Details.none().key(link.relation()))))
                .toList();
    }

    private static boolean isThere(RequiredLink link, Manuscript m) {
        return interpretsAHigherLevel(link, m) || m.around().linked().stream()
                .anyMatch(other ->
                        other.relation().equals(link.relation()) && link.to().contains(other.column()));
    }

    /** A document of a higher level is no piece of ours: its name takes the link's place. */
    private static boolean interpretsAHigherLevel(RequiredLink link, Manuscript m) {
        return link.relation().equals(Link.Relation.INTERPRETS.word())
                && m.filing() instanceof Filing.Disclosure d
                && d.source().isPresent();
    }

    private static String what(RequiredLink link) {
        return "对应的信息（关系：" + link.label() + "；栏目：" + String.join("、", link.to()) + "）";
    }
}
