package org.xinxiyuan.check.rules.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Grounds;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Manuscript;
import org.xinxiyuan.document.QuickPattern;
import org.xinxiyuan.document.Span;

/**
 * 发文字号规范: year in full within 〔〕, no 第, no leading zeros (GB/T 9704-2012). A hint only: what the signed original
 * prints is not the officer's to change.
 */
public final class DocumentNumberWellFormed implements Rule {
    private static final RuleSheet SHEET =
            RuleSheet.warn("DOCNO_FORMAT", "发文字号年份写全、用六角括号〔〕，不加“第”，不编虚位", Grounds.of("GB/T 9704-2012"));
    private static final QuickPattern NUMBER = QuickPattern.of(
            "〔[［(（【﹝〈<",
            "([〔\\[［(（【﹝〈<])\\s{0,2}(20\\d\\d|\\d\\d)\\s{0,2}年?"
                    + "([〕\\]］)）】﹞〉>])\\s{0,2}(第?)\\s{0,2}(\\d{1,5})\\s{0,2}号(?![楼院室幢栋门线路])");
    /** Numbers of projects, contracts and forms are not document numbers. */
    private static final Pattern CODE_LABEL = Pattern.compile("(?:项目|采购|招标|合同|标段|备案|流水)编?号?[:：]?\\s?$|编号[:：]\\s?$");

    private static final int LONGEST_MARK = 14;
    private static final Pattern LEAD_IN = Pattern.compile(
            ".*(?:根据|按照|依据|依照|遵照|参照|转发|印发|文号|字号|编号|文件|落实|贯彻|执行|通知|关于|以及|废止|修改|收到|下发|[和与及见以由的])(?=.{2})");
    /** With a year of two digits it takes the ending of a document's mark to be one. */
    private static final String MARK_ENDINGS = "发办函字规令";

    @Override
    public List<RuleSheet> sheets() {
        return List.of(SHEET);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        Map<String, Finding> byFix = new LinkedHashMap<>();
        numbers(m.body()).forEach(number -> put(byFix, number, Optional.of(number.at())));
        numbers(m.title()).forEach(number -> put(byFix, number, Optional.empty()));
        docNo(m).map(DocumentNumberWellFormed::numbers)
                .orElse(List.of())
                .forEach(number -> put(byFix, number, Optional.empty()));
        return List.copyOf(byFix.values());
    }

    /** A number as written: the mark in front of the bracket (机关代字), the parts behind it, where it stands. */
    private record Written(String mark, MatchResult parts, Span at) {
        boolean fullYear() {
            return parts.group(2).length() == 4;
        }

        boolean wellFormed() {
            return parts.group(1).equals("〔")
                    && parts.group(3).equals("〕")
                    && fullYear()
                    && parts.group(4).isEmpty()
                    && !parts.group(5).startsWith("0");
        }

        String wellWritten() {
            String year = fullYear() ? parts.group(2) : "20" + parts.group(2);
            return mark + "〔" + year + "〕" + Integer.parseInt(parts.group(5)) + "号";
        }
    }

    private static List<Written> numbers(String text) {
        return NUMBER.all(text).stream()
                .map(hit -> written(text, hit))
                .filter(number -> number.mark().length() > 1)
                .filter(number -> !CODE_LABEL
                        .matcher(text.substring(
                                Math.max(0, number.at().start() - 8),
                                number.at().start()))
                        .find())
                .toList();
    }

    private static Written written(String text, MatchResult hit) {
        int end = hit.start();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > Math.max(0, end - LONGEST_MARK) && chinese(text.charAt(start - 1))) {
            start--;
        }
        String mark = LEAD_IN.matcher(text.substring(start, end)).replaceFirst("");
        return new Written(mark, hit, new Span(end - mark.length(), hit.end()));
    }

    private static boolean chinese(char c) {
        return c >= 0x4e00 && c <= 0x9fa5;
    }

    private static Optional<String> docNo(Manuscript m) {
        return m.filing() instanceof Filing.Disclosure filed ? filed.docNo() : Optional.empty();
    }

    private static void put(Map<String, Finding> byFix, Written number, Optional<Span> at) {
        boolean aMark = number.fullYear()
                || MARK_ENDINGS.indexOf(number.mark().charAt(number.mark().length() - 1)) >= 0;
        if (aMark && !number.wellFormed()) {
            String fix = number.wellWritten();
            byFix.putIfAbsent(
                    fix,
                    SHEET.found("发文字号应写作“" + fix + "”")
                            .with(Finding.Details.none().fixing(fix).at(at)));
        }
    }
}
