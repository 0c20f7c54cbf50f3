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
import org.xinxiyuan.check.prose.Slip;
import org.xinxiyuan.check.prose.WrittenDay;
import org.xinxiyuan.document.Manuscript;
import org.xinxiyuan.document.Span;

/** 日期写法: 2026年3月5日 in prose, and a day that the calendar has. Tables may keep the short forms. */
public final class DateForms implements Rule {
    private static final RuleSheet FORM = RuleSheet.hint("DATE_FORM", "行文中的日期写作“2026年3月5日”");
    private static final RuleSheet IMPOSSIBLE = RuleSheet.warn("DATE_IMPOSSIBLE", "写到的日期是日历上有的");
    private static final Pattern SHORT = Pattern.compile(
            "(?<![\\w.\\-/〔（(\\[第])((?:19|20)\\d\\d)([./\\-])(\\d{1,2})\\2(\\d{1,2})(?![\\w.\\-/—～~〕号版\\[])");
    private static final Pattern CHINESE =
            Pattern.compile("(?<![\\d.])(?:((?:19|20)\\d\\d)年)?(\\d{1,2})月(?:(\\d{1,2})日)?");
    private static final Pattern SHORT_YEAR =
            Pattern.compile("(?<![\\d.〔])(?<![\\u4e00-\\u9fff&&[^于在自从]])(\\d\\d)年(\\d{1,2})月(?!龄)");
    private static final Pattern NO_DATE = Pattern.compile("(?:版本|编号|文号|代码|型号|地址)[:：]?\\s?$");
    private static final int YEARS_BACK = 15;
    private static final int YEARS_AHEAD = 5;

    @Override
    public List<RuleSheet> sheets() {
        return List.of(FORM, IMPOSSIBLE);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        int year = m.around().today().getYear();
        return Slip.findings(m, prose -> slips(prose, year));
    }

    private static List<Slip> slips(Prose prose, int year) {
        var slips = new ArrayList<Slip>();
        for (var line : prose.lines()) {
            String text = prose.text().substring(line.start(), line.end());
            // the searches try every character, and most lines hold no date
            if (text.indexOf('月') < 0 && !text.contains("20") && !text.contains("19")) {
                continue;
            }
            CHINESE.matcher(text).results().forEach(hit -> chinese(hit, line, slips));
            if (!line.table()) {
                SHORT.matcher(text)
                        .results()
                        .filter(hit -> !labelled(text, hit))
                        .forEach(hit -> figures(hit, line, slips));
                SHORT_YEAR
                        .matcher(text)
                        .results()
                        .filter(hit -> near(hit, year))
                        .forEach(hit -> slips.add(form(hit, line, month(hit))));
            }
        }
        return slips;
    }

    private static boolean labelled(String text, MatchResult hit) {
        return NO_DATE.matcher(text.substring(Math.max(0, hit.start() - 4), hit.start()))
                .find();
    }

    private static void figures(MatchResult hit, Prose.Line line, List<Slip> slips) {
        var day = WrittenDay.of(Optional.of(hit.group(1)), hit.group(3), Optional.of(hit.group(4)));
        if (day.exists()) {
            slips.add(form(hit, line, day.words()));
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
            slips.add(new Slip(IMPOSSIBLE, place(hit, line), "日历上没有“" + hit.group() + "”"));
        } else if (day.dated() && !line.table() && day.padded()) {
            slips.add(form(hit, line, day.words()));
        }
    }

    private static Slip form(MatchResult hit, Prose.Line line, String fix) {
        return new Slip(FORM, place(hit, line), "日期宜写作“" + fix + "”", fix);
    }

    private static Span place(MatchResult hit, Prose.Line line) {
        return new Span(line.start() + hit.start(), line.start() + hit.end());
    }

    private static String month(MatchResult hit) {
        return WrittenDay.of(Optional.of("20" + hit.group(1)), hit.group(2), Optional.empty())
                .words();
    }
}
