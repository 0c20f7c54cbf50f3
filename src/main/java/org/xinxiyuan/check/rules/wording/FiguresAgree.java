package org.xinxiyuan.check.rules.wording;

import java.util.List;
import java.util.stream.Stream;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.figures.Ranges;
import org.xinxiyuan.check.figures.Shares;
import org.xinxiyuan.check.figures.Totals;
import org.xinxiyuan.check.figures.Trends;
import org.xinxiyuan.check.prose.Prose;
import org.xinxiyuan.check.prose.Proses;
import org.xinxiyuan.check.prose.Slip;
import org.xinxiyuan.document.Manuscript;

/** 数据前后一致: shares make up one whole, rises rise, ranges run forward, totals are the sum of their parts. */
public final class FiguresAgree implements Rule {
    private final Proses proses;

    public FiguresAgree(Proses proses) {
        this.proses = proses;
    }

    @Override
    public List<RuleSheet> sheets() {
        return List.of(Shares.SHEET, Trends.SHEET, Ranges.SHEET, Totals.SHEET);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        return Slip.findings(m, proses, FiguresAgree::slips);
    }

    private static List<Slip> slips(Prose prose) {
        return Stream.of(Shares.in(prose), Trends.in(prose), Ranges.in(prose), Totals.in(prose))
                .flatMap(List::stream)
                .toList();
    }
}
