package org.xinxiyuan.check.rules.wording;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Grounds;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.document.Manuscript;
import org.xinxiyuan.document.QuickPattern;
import org.xinxiyuan.document.Span;

/** 链接打得开: no address of this machine or of the office network, which readers cannot open and should not see. */
public final class LinksReachTheReader implements Rule {
    private static final RuleSheet SHEET =
            RuleSheet.block("LINK_LOCAL", "没有本机或内网地址，链接群众打得开", Grounds.of("国办秘函〔2019〕19号（链接不可用）"));
    private static final String OCTET = "\\d{1,3}";
    private static final String PRIVATE =
            "(?:10(?:\\." + OCTET + "){3}|192\\.168(?:\\." + OCTET + "){2}" + "|172\\.(?:1[6-9]|2\\d|3[01])(?:\\."
                    + OCTET + "){2}|127(?:\\." + OCTET + "){3}|169\\.254(?:\\." + OCTET + "){2})";
    private static final String NAMES =
            "(?:localhost|\\[::1]|[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){0,4}\\.(?:local|lan|intranet"
                    + "|internal|localdomain)"
                    + "|[A-Za-z0-9-]{1,63}(?=[:/\\s）)，。；]|$|[\\u4e00-\\u9fa5]))";
    private static final QuickPattern LOCAL = QuickPattern.of(
            "1\\abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
            "(?i)(?:https?|ftp|ws)://(?:" + PRIVATE + "(?![\\d.]*\\d)|" + NAMES + ")[^\\s，。；）)\\u4e00-\\u9fa5]{0,300}"
                    + "|(?<![\\d.])" + PRIVATE + "(?::\\d{2,5}|/[A-Za-z])[^\\s，。；）)\\u4e00-\\u9fa5]{0,300}"
                    + "|(?<![A-Za-z])(?:file:/{1,3}[^\\s）)]{1,300}|[A-Za-z]:[\\\\/](?![/\\\\])[^\\s，。；）)<>|]{1,200})"
                    + "|(?<!\\\\)\\\\\\\\[A-Za-z0-9][A-Za-z0-9.-]{1,60}\\\\[^\\s，。；）)]{1,200}"
                    + "|(?<![A-Za-z0-9.-])localhost(?::\\d{2,5}|/)[^\\s，。；）)]{0,200}");

    private static final List<String> SIGNS =
            List.of("://", "file:", "\\", ":/", "10.", "192.168.", "172.", "127.", "169.254.", "localhost");

    @Override
    public List<RuleSheet> sheets() {
        return List.of(SHEET);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        // the patterns are many and slow, and most texts hold nothing that could be an address
        var inBody =
                SIGNS.stream().anyMatch(m.body()::contains) ? LOCAL.first(m.body()) : Optional.<MatchResult>empty();
        if (inBody.isPresent()) {
            return List.of(finding(inBody.map(hit -> new Span(hit.start(), hit.end()))));
        }
        return LOCAL.foundIn(m.title() + "\n" + m.heading().summary()) ? List.of(finding(Optional.empty())) : List.of();
    }

    private static Finding finding(Optional<Span> at) {
        return SHEET.found("有本机或内网的地址，群众打不开，也泄露内部网络；请换成公开网址或改为附件")
                .with(Finding.Details.none().at(at));
    }
}
