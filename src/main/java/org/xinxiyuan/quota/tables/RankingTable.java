package org.xinxiyuan.quota.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import org.xinxiyuan.document.table.Workbook;
import org.xinxiyuan.quota.Period;
import org.xinxiyuan.quota.ledger.Ranking;
import org.xinxiyuan.quota.tables.Parsed.Problem;

/** 通报: 单位, 得分, 名次; the period stands in the title, the sheet's name or the file's, or is said besides. */
public final class RankingTable {
    private RankingTable() {}

    /** @param said wins over what the table says */
    public static Parsed<Ranking> read(Workbook workbook, Optional<Period> said) {
        var problems = new ArrayList<Problem>();
        var grid = Grid.find(workbook, problems, "单位", "得分", "名次");
        if (grid.isEmpty()) {
            return Parsed.wrong(new Problem(workbook.fileName(), 1, "", "没有找到表头（单位、得分、名次）"));
        }
        var period = said.or(() -> Periods.within(grid.get().title())).or(() -> Periods.within(workbook.fileName()));
        var places = new ArrayList<Ranking.Place>();
        var seen = new HashSet<String>();
        grid.get().each(line -> {
            var unit = line.needed("单位");
            var score = line.needed("得分", Grid.Numbers::decimal, "不是数");
            var rank = line.whole("名次", 1);
            if (unit.isPresent() && !seen.add(unit.get())) {
                line.bad("单位", "“" + unit.get() + "”写了两次");
            } else if (unit.isPresent() && score.isPresent() && rank.isPresent()) {
                places.add(new Ranking.Place(unit.get(), score.get(), rank.get()));
            }
        });
        if (period.isEmpty()) {
            problems.add(new Problem(workbook.fileName(), 1, "", "标题里没有写明期间，请另外注明"));
        } else if (places.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem(workbook.fileName(), 1, "", "没有一个单位"));
        }
        return problems.isEmpty()
                ? Parsed.of(new Ranking(period.get(), places), problems)
                : new Parsed<>(Optional.empty(), problems);
    }
}
