package org.xinxiyuan.check.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.prose.Prose;
import org.xinxiyuan.check.prose.Slip;
import org.xinxiyuan.document.QuickPattern;
import org.xinxiyuan.document.Span;

/** 占比之和: the shares of one whole named in one sentence are no more than 100 %, a structure a:b:c is 100. */
public final class Shares {
    public static final RuleSheet SHEET = RuleSheet.warn("FIGURE_SHARES", "同一整体各部分的占比合计不超过100%");

    private static final String NUMBER = "(\\d{1,3}(?:\\.\\d{1,4})?)";
    /** The whole is named alike or not at all; what stands in between keeps its figure apart. */
    private static final QuickPattern SHARE =
            QuickPattern.of("占", "占(?:比(?:为|达)?)?([\\u4e00-\\u9fff]{0,12})" + NUMBER + "[%％]");

    private static final QuickPattern EACH = QuickPattern.of(
            "分", "分别占([\\u4e00-\\u9fff]{0,12})" + NUMBER + "[%％](?:[、，和及与]{1,2}" + NUMBER + "[%％]){1,9}");
    private static final QuickPattern STRUCTURE = QuickPattern.of(
            "结比产占", "(?:结构|比例|产业比|占比)[\\u4e00-\\u9fff]{0,6}" + NUMBER + "[:：∶]" + NUMBER + "[:：∶]" + NUMBER);
    private static final Pattern PERCENT = Pattern.compile(NUMBER + "[%％]");
    /** Groups that overlap: what is over 100 % proves nothing. */
    private static final List<String> OVERLAP = List.of(
            "岁以上", "及以上", "以上", "以下", "党员", "女性", "妇女", "少数民族", "脱贫", "同时", "其中", "低保", "残疾", "老年", "预算", "计划", "任务",
            "上，", "方面", "其次");

    private static final BigDecimal WHOLE = new BigDecimal(100);
    /** Beyond it there are several wholes. */
    private static final BigDecimal SEVERAL = new BigDecimal(150);

    private static final BigDecimal ROUNDING = new BigDecimal("0.5");

    private Shares() {}

    public static List<Slip> in(Prose prose) {
        var slips = new ArrayList<Slip>();
        String text = prose.text();
        int start = 0;
        boolean share = false;
        boolean figure = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '\n' : text.charAt(i);
            share |= c == '占' || c == '比' || c == '构';
            figure |= c == '%' || c == '％' || c == ':' || c == '：' || c == '∶';
            if (c == '。' || c == '\n') {
                if (share && figure) {
                    sentence(text.substring(start, i), start, slips);
                }
                start = i + 1;
                share = false;
                figure = false;
            }
        }
        return slips;
    }

    private static void sentence(String sentence, int start, List<Slip> slips) {
        EACH.all(sentence)
                .forEach(hit -> over(
                        PERCENT.matcher(hit.group()).results().map(each -> each.group(1)),
                        hit.start(),
                        hit.end(),
                        start,
                        slips));
        STRUCTURE.all(sentence).forEach(hit -> structure(hit, start, slips));
        var shares = SHARE.all(sentence).stream()
                .filter(hit -> sentence.charAt(Math.max(0, hit.start() - 1)) != '别')
                .toList();
        boolean oneWhole = shares.stream().map(hit -> hit.group(1)).distinct().count() == 1;
        boolean apart = OVERLAP.stream().noneMatch(sentence::contains) || sentence.contains("男性") && shares.size() == 2;
        if (shares.size() > 1 && oneWhole && apart) {
            int last = shares.get(shares.size() - 1).end();
            over(shares.stream().map(hit -> hit.group(2)), shares.get(0).start(), last, start, slips);
        }
    }

    private static void over(Stream<String> parts, int from, int to, int start, List<Slip> slips) {
        BigDecimal sum = parts.map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(WHOLE.add(ROUNDING)) > 0 && sum.compareTo(SEVERAL) <= 0) {
            slips.add(
                    new Slip(SHEET, new Span(start + from, start + to), "各部分占比合计" + sum.toPlainString() + "%，超过100%"));
        }
    }

    private static void structure(MatchResult hit, int start, List<Slip> slips) {
        BigDecimal sum =
                Stream.of(1, 2, 3).map(hit::group).map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal off = sum.subtract(WHOLE).abs();
        // far from 100 it is a ratio of another kind, such as 1:2:4
        if (off.compareTo(ROUNDING) > 0 && off.compareTo(BigDecimal.TEN) <= 0) {
            slips.add(new Slip(
                    SHEET,
                    new Span(start + hit.start(1), start + hit.end()),
                    "三项结构合计" + sum.toPlainString() + "，不是100"));
        }
    }
}
