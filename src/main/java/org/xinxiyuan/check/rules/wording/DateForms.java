package org.xinxiyuan.check.rules.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.prose.Prose;
import org.xinxiyuan.check.prose.Proses;
import org.xinxiyuan.check.prose.Slip;
import org.xinxiyuan.check.prose.WrittenDay;
import org.xinxiyuan.check.reading.FigurePattern;
import org.xinxiyuan.document.Manuscript;
import org.xinxiyuan.document.Span;

/** 日期写法: 2026年3月5日 in prose, and a day that the calendar has. Tables may keep the short forms. */
public final class DateForms implements Rule {
    private static final RuleSheet FORM = RuleSheet.hint("DATE_FORM", "行文中的日期写作“2026年3月5日”");
    private static final RuleSheet IMPOSSIBLE = RuleSheet.warn("DATE_IMPOSSIBLE", "写到的日期是日历上有的");
    private static final FigurePattern SHORT = FigurePattern.of(
            "./-", "(?<![\\w.\\-/〔（(\\[第])((?:19|20)\\d\\d)([./\\-])(\\d{1,2})\\2(\\d{1,2})(?![\\w.\\-/—～~〕号版\\[])");
    private static final FigurePattern CHINESE =
            FigurePattern.of("年月", "(?<![\\d.])(?:((?:19|20)\\d\\d)年)?(\\d{1,2})月(?:(\\d{1,2})日)?");
    private static final FigurePattern SHORT_YEAR =
            FigurePattern.of("年", "(?<![\\d.〔])(?<![\\u4e00-\\u9fff&&[^于在自从]])(\\d\\d)年(\\d{1,2})月(?!龄)");
    private static final Pattern NO_DATE = Pattern.compile("(?:版本|编号|文号|代码|型号|地址)[:：]?\\s?$");
    private static final int YEARS_BACK = 15;
    private static final int YEARS_AHEAD = 5;

    private final Proses proses;

    public DateForms(Proses proses) {
        this.proses = proses;
    }

    @Override
    public List<RuleSheet> sheets() {
        return List.of(FORM, IMPOSSIBLE);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        int year = m.around().today().getYear();
        return Slip.findings(m, proses, prose -> slips(prose, year));
    }

    private static List<Slip> slips(Prose prose, int year) {
        var slips = new ArrayList<Slip>();
        String text = prose.text();
        for (var line : prose.lines()) {
            CHINESE.all(text, line.start(), line.end()).forEach(hit -> chinese(hit, line, slips));
            if (!line.table()) {
                SHORT.all(text, line.start(), line.end()).stream()
                        .filter(hit -> !labelled(text, hit))
                        .forEach(hit -> figures(hit, slips));
                SHORT_YEAR.all(text, line.start(), line.end()).stream()
                        .filter(hit -> near(hit, year))
                        .forEach(hit -> slips.add(form(hit, month(hit))));
            }
        }
        return slips;
    }

    private static boolean labelled(String text, MatchResult hit) {
        return NO_DATE.matcher(text.substring(Math.max(0, hit.start() - 4), hit.start()))
                .find();
    }

    private static void figures(MatchResult hit, List<Slip> slips) {
        var day = WrittenDay.of(Optional.of(hit.group(1)), hit.group(3), Optional.of(hit.group(4)));
        if (day.exists()) {
            slips.add(form(hit, day.words()));
        }
    }

    /** Fifteen years back and five ahead: other figures are a span of time or another era. */
    private static boolean near(MatchResult hit, int year) {
        int written = 2000 + Integer.parseInt(hit.group(1));
        return written >= year - YEARS_BACK && written <= year + YEARS_AHEAD;
    }

    private static void chinese(MatchResult hit, Prose.Line line, List<Slip> slips) {
        var day = WrittenDay.of(Optional.ofNullable(hit.group(1)), hit.group(2), Optional.ofNullable(hit.group(3)));
        if (day.dated() && !day.exists()) {
            slips.add(new Slip(IMPOSSIBLE, place(hit), "日历上没有“" + hit.group() + "”"));
        } else if (day.dated() && !line.table() && day.padded()) {
            slips.add(form(hit, day.words()));
        }
    }

    private static Slip form(MatchResult hit, String fix) {
        return new Slip(FORM, place(hit), "日期宜写作“" + fix + "”", fix);
    }

    private static Span place(MatchResult hit) {
        return new Span(hit.start(), hit.end());
    }

    private static String month(MatchResult hit) {
        return WrittenDay.of(Optional.of("20" + hit.group(1)), hit.group(2), Optional.empty())
                .words();
    }
}
