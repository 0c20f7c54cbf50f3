package org.xinxiyuan.check.rules.elements;

import java.util.List;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.catalog.RequiredElement;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Grounds;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.Severity;
import org.xinxiyuan.check.placing.ColumnJudge;
import org.xinxiyuan.check.placing.ElementSearch;
import org.xinxiyuan.document.Manuscript;

/** 公开要素齐全: every element the column demands is said, in the text or in the fields beside it. */
public final class RequiredElementsPresent implements Rule {
    private static final RuleSheet DEMANDED =
            RuleSheet.block("ELEM_MISSING", "写明栏目必备的公开要素", Grounds.catalog("所在栏目的公开依据"));
    private static final RuleSheet ADVISED = DEMANDED.as(Severity.WARN, "写明栏目建议的公开要素");

    private final ColumnJudge judge;

    public RequiredElementsPresent(ColumnJudge judge) {
        this.judge = judge;
    }

    @Override
    public List<RuleSheet> sheets() {
        return List.of(DEMANDED, ADVISED);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        var verdict = judge.of(m);
        var search = new ElementSearch(verdict.text().all());
        return verdict.belongsIn().stream()
                .flatMap(column -> column.elements().stream()
                        .filter(element ->
                                m.elements().getOrDefault(element.key(), "").isBlank())
                        .filter(element -> !search.finds(element))
                        .map(element -> missing(element, column)))
                .toList();
    }

    private static Finding missing(RequiredElement element, CatalogItem column) {
        var sheet = element.level() == RequiredElement.Level.BLOCK ? DEMANDED : ADVISED;
        String value = element.evidence()
                .filter(kind -> !element.cues().isEmpty())
                .map(kind -> "（须写明" + kind.label() + "）")
                .orElse("");
        return sheet.found("缺少公开要素：" + element.label() + value, column)
                .with(Finding.Details.none().key(element.key()));
    }
}
