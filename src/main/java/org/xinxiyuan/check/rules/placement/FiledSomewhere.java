package org.xinxiyuan.check.rules.placement;

import java.util.List;
import java.util.Optional;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Grounds;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.placing.ColumnJudge;
import org.xinxiyuan.check.placing.Verdict;
import org.xinxiyuan.document.Manuscript;

/** 已归类: the piece has a lane, and a public one a column that the catalog knows. */
public final class FiledSomewhere implements Rule {
    private static final RuleSheet SHEET =
            RuleSheet.block("NOT_FILED", "已定下公开还是报送；公开信息选了目录里有的栏目", Grounds.of("国办公开办函〔2019〕61号"));

    private final ColumnJudge judge;

    public FiledSomewhere(ColumnJudge judge) {
        this.judge = judge;
    }

    @Override
    public List<RuleSheet> sheets() {
        return List.of(SHEET);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        var verdict = judge.of(m);
        if (verdict.kind() != Verdict.Kind.NOT_FILED) {
            return List.of();
        }
        String message = m.filing()
                .columnCode()
                .map(FiledSomewhere::unknown)
                .orElse("还没有归类，请先定下是公开信息还是报送信息，公开信息须选栏目");
        return List.of(SHEET.found(message).with(suggesting(verdict.better())));
    }

    /** A question mark in front: the column went with an earlier catalog. */
    private static String unknown(String code) {
        return code.startsWith("?")
                ? "目录换版后，原栏目“" + code.substring(1) + "”没有对应的栏目，请重新选择栏目"
                : "目录里没有代码为“" + code + "”的栏目，请重新选择栏目";
    }

    static Finding.Details suggesting(Optional<CatalogItem> column) {
        var none = Finding.Details.none();
        return column.map(better -> none.suggesting(better.code())).orElse(none);
    }
}
