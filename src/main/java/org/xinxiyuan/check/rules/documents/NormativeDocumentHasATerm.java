package org.xinxiyuan.check.rules.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Grounds;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.Severity;
import org.xinxiyuan.check.placing.ColumnJudge;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Manuscript;
import org.xinxiyuan.document.QuickPattern;

/** 有效期: a normative document says how long it holds, beside the day it takes effect, which the catalog asks for. */
public final class NormativeDocumentHasATerm implements Rule {
    private static final RuleSheet MISSING = RuleSheet.hint("DOC_TERM", "规范性文件写明有效期", Grounds.catalog("所在栏目的公开依据"));
    private static final RuleSheet PASSED = MISSING.as(Severity.WARN, "新发布的规范性文件还在有效期内");
    private static final String ELEMENT = "effective";
    private static final QuickPattern TERM = QuickPattern.of(
            "有试暂施执实",
            "有效期[^。；\\n]{0,12}?(?:[\\d一二三四五六七八九十两]{1,3}\\s?年|20\\d\\d|长期)"
                    + "|(?:试行|暂行)(?:期)?[^。；\\n]{0,8}?[\\d一二三四五两]{1,2}\\s?(?:年|个月)|(?:施行|执行|实施)至20\\d\\d");

    private final ColumnJudge judge;

    public NormativeDocumentHasATerm(ColumnJudge judge) {
        this.judge = judge;
    }

    @Override
    public List<RuleSheet> sheets() {
        return List.of(MISSING, PASSED);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        var verdict = judge.of(m);
        var column = verdict.belongsIn().filter(NormativeDocumentHasATerm::normative);
        if (column.isEmpty()) {
            return List.of();
        }
        Optional<LocalDate> until =
                m.filing() instanceof Filing.Disclosure filed ? filed.dates().validUntil() : Optional.empty();
        if (until.filter(day -> day.isBefore(m.around().today())).isPresent()
                && !m.around().published()) {
            return List.of(PASSED.found("有效期到" + until.get() + "，已经过了：请核对日期，失效的文件放“文件废止和失效”", column.get()));
        }
        boolean stated = until.isPresent()
                || TERM.foundIn(verdict.text().body())
                || TERM.foundIn(m.elements().getOrDefault(ELEMENT, ""));
        return stated ? List.of() : List.of(MISSING.found("没有写有效期：规范性文件应写明有效到哪一天或者几年，便于到期清理", column.get()));
    }

    private static boolean normative(CatalogItem column) {
        return column.contentKind().equals("document")
                && column.elements().stream().anyMatch(element -> element.key().equals(ELEMENT));
    }
}
