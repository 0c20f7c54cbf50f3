package org.xinxiyuan.check.rules.consultation;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Grounds;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.placing.ColumnJudge;
import org.xinxiyuan.check.reading.Words;
import org.xinxiyuan.check.reading.WrittenPeriod;
import org.xinxiyuan.document.Manuscript;

/** 征集期限: as long as the column says, both days included; a major decision in less than that says why. */
public final class ConsultedLongEnough implements Rule {
    private static final RuleSheet MAJOR =
            RuleSheet.warn("CONSULT_SHORT", "重大行政决策征求意见一般不少于30日，缩短的写明理由", Grounds.of("《重大行政决策程序暂行条例》第十五条"));
    private static final RuleSheet SHORT =
            RuleSheet.hint("CONSULT_SHORT", "征集期不短于栏目所定的日数", Grounds.catalog("所在栏目的公开依据"));
    private static final List<String> CUES = List.of("征集期限", "征集时间", "征求意见时间", "意见征集时间", "征求意见期限", "公示时间", "公示期", "截止");
    private static final List<String> MAJOR_WORDS = List.of("重大行政决策", "重大决策");
    private static final Pattern REASON =
            Pattern.compile("(?:因|由于|鉴于)[^。\\n]{0,40}(?:紧急|急需|缩短|时限|汛期|急于)|情况紧急|缩短[^。\\n]{0,20}(?:理由|原因)");

    private final ColumnJudge judge;

    public ConsultedLongEnough(ColumnJudge judge) {
        this.judge = judge;
    }

    @Override
    public List<RuleSheet> sheets() {
        return List.of(MAJOR, SHORT);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        var verdict = judge.of(m);
        var column = verdict.belongsIn().filter(item -> item.contentKind().equals("consultation"));
        var demanded = column.flatMap(CatalogItem::publicity);
        if (demanded.isEmpty()) {
            return List.of();
        }
        String text = verdict.text().titleAndBody();
        int least = demanded.get().days();
        return days(m, text).filter(days -> days < least).stream()
                .flatMap(days -> tooShort(days, least, text, column.get()).stream())
                .toList();
    }

    private static Optional<Finding> tooShort(long days, int least, String text, CatalogItem column) {
        boolean reason = REASON.matcher(text).find();
        String tooFew = "征集期只有" + days + "日，少于" + least + "日";
        if (Words.any(text, MAJOR_WORDS)) {
            return reason
                    ? Optional.empty()
                    : Optional.of(MAJOR.found(tooFew + "：重大行政决策征求意见一般不少于30日，情况紧急等要缩短的，请在文中写明理由"));
        }
        return reason
                ? Optional.empty()
                : Optional.of(SHORT.found(tooFew + "：属于重大行政决策的不得少于30日，缩短须写明理由；不属于的请核对本栏目的期限", column));
    }

    /** Both days included, as typed or as written. */
    private static Optional<Long> days(Manuscript m, String text) {
        return WrittenPeriod.of(m, text, CUES)
                .map(period -> ChronoUnit.DAYS.between(period.from(), period.to()) + 1)
                .or(() -> WrittenPeriod.lengthIn(text, CUES)
                        .filter(length -> !length.workdays())
                        .map(length -> (long) length.days()));
    }
}
