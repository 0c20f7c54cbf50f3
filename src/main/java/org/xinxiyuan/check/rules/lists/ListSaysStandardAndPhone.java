package org.xinxiyuan.check.rules.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.catalog.RequiredElement;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Grounds;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.placing.ColumnJudge;
import org.xinxiyuan.check.reading.Asked;
import org.xinxiyuan.document.Manuscript;

/** 名单说清标准和电话: what a list of beneficiaries says even where its column does not demand it. */
public final class ListSaysStandardAndPhone implements Rule {
    private static final RuleSheet SHEET =
            RuleSheet.hint("LIST_ELEMENTS", "补贴、救助名单和公示写明标准和监督举报电话", Grounds.catalog("所在栏目的公开依据"));
    private static final Set<String> MONEY_AREAS = Set.of("社会救助", "涉农补贴", "农村危房改造", "保障性住房", "救灾", "扶贫");
    private static final RequiredElement PHONE =
            Asked.PHONE.near("phone", "监督举报电话（群众有异议找谁）", "监督电话", "举报电话", "监督举报", "联系电话", "咨询电话", "异议", "电话");
    private static final RequiredElement STANDARD =
            Asked.MONEY.near("standard", "补助（补贴、保障）标准", "标准", "保障金额", "补助", "补贴", "救助金", "拟救助", "补差", "每人每月");

    private final ColumnJudge judge;

    public ListSaysStandardAndPhone(ColumnJudge judge) {
        this.judge = judge;
    }

    @Override
    public List<RuleSheet> sheets() {
        return List.of(SHEET);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        var verdict = judge.of(m);
        var column = verdict.belongsIn().filter(ListSaysStandardAndPhone::listsPeople);
        var missing = column.map(
                        item -> Asked.missing(asked(item, m), verdict.text().all()))
                .orElse(List.of());
        return missing.isEmpty()
                ? List.of()
                : List.of(SHEET.found("名单还应写明：" + String.join("、", missing), column.get()));
    }

    private static boolean listsPeople(CatalogItem column) {
        return column.contentKind().equals("subsidyList")
                || column.contentKind().equals("publicity")
                        && column.publicity().isPresent();
    }

    /** What neither the column demands nor a field beside the text says. */
    private static List<RequiredElement> asked(CatalogItem column, Manuscript m) {
        var asked = new ArrayList<RequiredElement>();
        boolean phone = column.elements().stream()
                .flatMap(element -> element.cues().stream())
                .anyMatch(cue -> cue.source().contains("电话"));
        if (!phone && !m.elements().containsKey(PHONE.key())) {
            asked.add(PHONE);
        }
        boolean standard =
                column.elements().stream().anyMatch(element -> element.key().equals(STANDARD.key()));
        if (!standard
                && column.identity().area().filter(MONEY_AREAS::contains).isPresent()
                && !m.elements().containsKey(STANDARD.key())) {
            asked.add(STANDARD);
        }
        return asked;
    }
}
