package org.xinxiyuan.check.rules.wording;

import java.util.List;
import java.util.Optional;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.catalog.Cue;
import org.xinxiyuan.catalog.DisclosureCatalog;
import org.xinxiyuan.catalog.OutdatedRule;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Grounds;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.placing.ColumnJudge;
import org.xinxiyuan.document.Manuscript;
import org.xinxiyuan.document.Span;

/** 不引用失效规则: what the catalog lists as repealed is not quoted as if it were in force. */
public final class NoRepealedRuleQuoted implements Rule {
    private static final RuleSheet SHEET =
            RuleSheet.block("RULE_OUTDATED", "不把失效规则当作现行规定引用", Grounds.catalog("失效规则表所列的现行依据"));
    private static final int AROUND = 30;

    private final ColumnJudge judge;
    private final List<OutdatedRule> outdated;

    public NoRepealedRuleQuoted(ColumnJudge judge, DisclosureCatalog catalog) {
        this.judge = judge;
        this.outdated = catalog.outdatedRules();
    }

    @Override
    public List<RuleSheet> sheets() {
        return List.of(SHEET);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        var verdict = judge.of(m);
        String column = verdict.belongsIn().map(CatalogItem::code).orElse("");
        String text = verdict.text().all();
        return outdated.stream()
                .filter(rule -> !rule.exceptColumns().contains(column))
                .filter(rule -> rule.source()
                        .since()
                        .filter(m.around().today()::isBefore)
                        .isEmpty())
                .flatMap(rule -> quoted(rule, text)
                        .map(quote -> SHEET.found(message(rule), basis(rule))
                                .with(Finding.Details.none().key(rule.id()).at(place(m.body(), quote))))
                        .stream())
                .toList();
    }

    /** The words of the first quotation that nothing around excuses. */
    private static Optional<String> quoted(OutdatedRule rule, String text) {
        for (Cue cue : rule.cues()) {
            var hit = cue.find(text, 0);
            while (hit.isPresent()) {
                var place = hit.get();
                String around = text.substring(
                        Math.max(0, place.start() - AROUND), Math.min(text.length(), place.end() + AROUND));
                if (rule.unless().stream().noneMatch(excuse -> excuse.foundIn(around))) {
                    return Optional.of(text.substring(place.start(), place.end()));
                }
                hit = cue.find(text, Math.max(place.end(), place.start() + 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<Span> place(String body, String quote) {
        int at = body.indexOf(quote);
        return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + quote.length()));
    }

    private static String message(OutdatedRule rule) {
        return "引用了失效的规则：" + rule.message() + "现行依据：" + rule.source().replacedBy();
    }

    private static String basis(OutdatedRule rule) {
        return rule.source().replacedBy() + (rule.source().checked() ? "" : "（待核对）");
    }
}
