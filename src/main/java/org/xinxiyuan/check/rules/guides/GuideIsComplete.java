package org.xinxiyuan.check.rules.guides;

import java.util.List;
import java.util.Map;
import org.xinxiyuan.catalog.Cardinality;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.catalog.RequiredElement;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Grounds;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.placing.ColumnJudge;
import org.xinxiyuan.check.reading.Asked;
import org.xinxiyuan.document.Manuscript;

/**
 * 办事指南重点要素: basis, conditions, material, place, time, contact and procedure. Those that the column itself demands
 * are the catalog's; this asks for the rest.
 */
public final class GuideIsComplete implements Rule {
    private static final RuleSheet SHEET =
            RuleSheet.hint("GUIDE_ELEMENTS", "办事指南写明依据、条件、材料、地点、时间、联系方式、流程", Grounds.of("国办秘函〔2019〕19号"));
    private static final List<RequiredElement> ELEMENTS = List.of(
            Asked.LAW.near("basis", "办理依据", "依据", "根据", "按照"),
            Asked.WORD.near("condition", "办理条件", "条件", "对象", "周岁", "适用", "缴费档次", "参保"),
            Asked.WORD.near("material", "所需材料", "材料", "证件", "身份证", "户口簿"),
            Asked.PLACE.near("place", "办理地点", "地点", "地址", "窗口", "办理", "受理"),
            Asked.CLOCK.near("time", "办理时间", "时间", "时段", "上班"),
            Asked.PHONE.near("phone", "联系方式", "电话", "联系", "咨询"),
            Asked.WORD.near("flow", "办理流程", "流程", "程序", "步骤", "办理方式", "怎么办", "缴费方式", "缴费渠道", "如何办理"));
    /** A column may join two of them under one key. */
    private static final Map<String, String> SAID_AS = Map.of("time", "时间", "place", "地点", "material", "材料");

    private final ColumnJudge judge;

    public GuideIsComplete(ColumnJudge judge) {
        this.judge = judge;
    }

    @Override
    public List<RuleSheet> sheets() {
        return List.of(SHEET);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        var verdict = judge.of(m);
        return verdict
                .belongsIn()
                .filter(GuideIsComplete::tellsHowToApply)
                .map(column -> Asked.missing(asked(column, m), verdict.text().all()))
                .filter(missing -> !missing.isEmpty())
                .map(missing -> SHEET.found("办事指南还缺：" + String.join("、", missing) + "；群众照着看办不成，检查时算要素缺失"))
                .stream()
                .toList();
    }

    /** A guide to an application, not a list of services or the guide to disclosure itself. */
    private static boolean tellsHowToApply(CatalogItem column) {
        return column.contentKind().equals("guide")
                && column.cardinality() == Cardinality.LIST
                && column.elements().stream().anyMatch(element -> element.key().equals("condition"));
    }

    private static List<RequiredElement> asked(CatalogItem column, Manuscript m) {
        return ELEMENTS.stream()
                .filter(element -> column.elements().stream().noneMatch(own -> covers(own, element)))
                .filter(element -> m.elements().getOrDefault(element.key(), "").isBlank())
                .toList();
    }

    private static boolean covers(RequiredElement own, RequiredElement element) {
        String word = SAID_AS.getOrDefault(element.key(), element.label());
        return own.key().equals(element.key()) || own.label().contains(word);
    }
}
