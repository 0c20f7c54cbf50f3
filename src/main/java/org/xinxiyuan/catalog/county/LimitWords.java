package org.xinxiyuan.catalog.county;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xinxiyuan.catalog.TimeLimit;
import org.xinxiyuan.catalog.TimeLimit.Type;

/**
 * 公开时限 as tables word it, turned into a limit of the catalog. Wordings that name no span (长期公开, 及时公开, 每年) leave
 * the general one of article 26 in force: 20 working days from the day the information was formed or changed.
 */
final class LimitWords {
    private static final int GENERAL = 20;
    private static final String FORMED = "信息形成或者变更之日";
    private static final Pattern SPAN = Pattern.compile(
            "(?:(?<from>[^，,；;。]{0,40}?)(?:之日)?起)?[^\\d一二三四五六七八九十两]{0,6}?(?<n>\\d{1,3}|[一二三四五六七八九十两]{1,3})"
                    + "\\s*(?:个)?(?<unit>工作日|自然日|日|天)(?:以?内|之内|前)?");
    private static final Pattern YEARLY = Pattern.compile("每年[^\\d]{0,4}(\\d{1,2})月(\\d{1,2})[日号]");
    private static final Pattern AT_ONCE = Pattern.compile("即时|实时|立即|当日|当天");
    private static final Pattern OPEN = Pattern.compile("长期|及时|每年|年度|每季度|按季|每月|按月|动态更新|适时");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.0)?");

    private LimitWords() {}

    /**
     * @param limit none: not understood, the text stands for itself (待核对)
     * @param wrong what cannot be right, where something is
     */
    record Parsed(Optional<TimeLimit> limit, Optional<String> wrong) {
        static Parsed of(Type type, int value, String from) {
            return new Parsed(Optional.of(new TimeLimit(type, value, Optional.empty(), from)), Optional.empty());
        }

        static Parsed wrong(String why) {
            return new Parsed(Optional.empty(), Optional.of(why));
        }
    }

    static Parsed parse(String words) {
        var text = TableHeader.squeezed(words).replace('（', '(').replace('）', ')');
        if (NUMBER.matcher(text).matches()) {
            return Parsed.wrong("只有数字“" + words.strip() + "”，应写明“工作日”还是“自然日”，例如“信息形成或变更之日起20个工作日内”");
        }
        var yearly = YEARLY.matcher(text);
        if (yearly.find()) {
            return onDay(yearly);
        }
        var span = SPAN.matcher(text);
        if (span.find()) {
            return span(text, span);
        }
        if (text.contains("同步")) {
            return Parsed.of(Type.SYNC_WITH_DOCUMENT, 0, "被解读文件公开之日");
        }
        if (AT_ONCE.matcher(text).find()) {
            return Parsed.of(Type.IMMEDIATE, 0, "信息形成之日");
        }
        return OPEN.matcher(text).find()
                ? Parsed.of(Type.WORKDAYS, GENERAL, FORMED)
                : new Parsed(Optional.empty(), Optional.empty());
    }

    private static Parsed onDay(Matcher yearly) {
        try {
            var day = MonthDay.of(Integer.parseInt(yearly.group(1)), Integer.parseInt(yearly.group(2)));
            return new Parsed(Optional.of(new TimeLimit(Type.FIXED_DATE, 0, Optional.of(day), "每年")), Optional.empty());
        } catch (DateTimeException none) {
            return Parsed.wrong("没有“" + yearly.group() + "”这一天");
        }
    }

    private static Parsed span(String text, Matcher span) {
        int value = number(span.group("n"));
        if (value == 0) {
            return Parsed.wrong("时限不能是0" + span.group("unit"));
        }
        var from = Optional.ofNullable(span.group("from"))
                .map(words -> words.replaceFirst("^(?:自|从|于)", ""))
                .filter(words -> !words.isEmpty())
                .map(LimitWords::day)
                .orElse(FORMED);
        if (text.contains("同步")) {
            return Parsed.of(Type.SYNC_WITH_DOCUMENT, value, "被解读文件公开之日");
        }
        return Parsed.of(span.group("unit").equals("工作日") ? Type.WORKDAYS : Type.DAYS, value, from);
    }

    /** 信息形成或变更 and 信息形成或者变更之日 are one and the same beginning. */
    private static String day(String words) {
        var day = words.endsWith("之日") || words.endsWith("日") ? words : words + "之日";
        return day.replace("形成或变更", "形成或者变更");
    }

    private static int number(String digits) {
        if (Character.isDigit(digits.charAt(0))) {
            return Integer.parseInt(digits);
        }
        int number = 0;
        int last = 0;
        for (char c : digits.toCharArray()) {
            if (c == '十') {
                number += Math.max(last, 1) * 10;
                last = 0;
            } else {
                last = c == '两' ? 2 : "一二三四五六七八九".indexOf(c) + 1;
            }
        }
        return number + last;
    }
}
