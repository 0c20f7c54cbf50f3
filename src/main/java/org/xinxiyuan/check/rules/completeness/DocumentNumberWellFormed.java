package org.xinxiyuan.check.rules.completeness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Manuscript;
import org.xinxiyuan.document.Span;

/**
 * 发文字号规范: year in full within 〔〕, no 第, no leading zeros (GB/T 9704-2012). A hint only: what the signed original
 * prints is not the officer's to change.
 */
public final class DocumentNumberWellFormed implements Rule {
    private static final String BASIS = "GB/T 9704-2012（待核对）";
    private static final Pattern NUMBER = Pattern.compile("([\\u4e00-\\u9fa5]{2,14})[ \\t　]{0,2}([〔\\[［(（【﹝〈<])\\s{0,2}(20\\d\\d|\\d\\d)\\s{0,2}年?"
            + "([〕\\]］)）】﹞〉>])\\s{0,2}(第?)\\s{0,2}(\\d{1,5})\\s{0,2}号(?![楼院室幢栋门线路])");
    private static final Pattern LEAD_IN = Pattern.compile(
            ".*(?:根据|按照|依据|依照|遵照|参照|转发|印发|文号|字号|编号|文件|落实|贯彻|执行|通知|关于|以及|废止|修改|收到|下发|[和与及见以由的])(?=.{2})");
    /** With a year of two digits it takes the ending of a document's mark to be one. */
    private static final String MARK_ENDINGS = "发办函字规令";

    @Override
    public List<Finding> check(Manuscript m) {
        Map<String, Finding> byFix = new LinkedHashMap<>();
        for (MatchResult hit : hits(m.body())) {
            put(byFix, hit, Optional.of(new Span(hit.start(1), hit.end())));
        }
        hits(m.title()).forEach(hit -> put(byFix, hit, Optional.empty()));
        docNo(m).map(DocumentNumberWellFormed::hits).orElse(List.of()).forEach(hit -> put(byFix, hit, Optional.empty()));
        return List.copyOf(byFix.values());
    }

    private static List<MatchResult> hits(String text) {
        var hits = new ArrayList<MatchResult>();
        var matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            hits.add(matcher.toMatchResult());
        }
        return hits;
    }

    private static Optional<String> docNo(Manuscript m) {
        return m.filing() instanceof Filing.Disclosure filed ? filed.docNo() : Optional.empty();
    }

    private static void put(Map<String, Finding> byFix, MatchResult hit, Optional<Span> at) {
        String mark = LEAD_IN.matcher(hit.group(1)).replaceFirst("");
        boolean fullYear = hit.group(3).length() == 4;
        if (wellFormed(hit) || !fullYear && MARK_ENDINGS.indexOf(mark.charAt(mark.length() - 1)) < 0) {
            return;
        }
        String year = fullYear ? hit.group(3) : "20" + hit.group(3);
        String fix = mark + "〔" + year + "〕" + Integer.parseInt(hit.group(6)) + "号";
        int skipped = hit.group(1).length() - mark.length();
        byFix.putIfAbsent(
                fix,
                Finding.warn("DOCNO_FORMAT", "发文字号应写作“" + fix + "”", BASIS)
                        .with(fixing(fix, at.map(span -> new Span(span.start() + skipped, span.end())))));
    }

    private static boolean wellFormed(MatchResult hit) {
        return hit.group(2).equals("〔")
                && hit.group(4).equals("〕")
                && hit.group(3).length() == 4
                && hit.group(5).isEmpty()
                && !hit.group(6).startsWith("0");
    }

    private static Finding.Details fixing(String fix, Optional<Span> at) {
        return new Finding.Details(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(fix), Optional.empty(), at);
    }
}
