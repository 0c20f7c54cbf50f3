package org.xinxiyuan.check.rules.secrecy;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Grounds;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.document.ClassificationMarks;
import org.xinxiyuan.document.Manuscript;
import org.xinxiyuan.document.QuickPattern;

/**
 * 没有密级和内部标志: a level, or a remark such as 内部资料, 工作秘密, 不得外传, stands nowhere as a mark. The bare word in
 * prose (商业秘密, 分为绝密、机密、秘密三级) is nothing.
 */
public final class NoClassificationMark implements Rule {
    private static final RuleSheet SECRET = RuleSheet.block(
            "SECRECY_MARK", "标题、正文、附件名中没有密级标志；涉密件不进本机", Grounds.regulation("第十四条"), Grounds.of("《保守国家秘密法》"));
    private static final RuleSheet INTERNAL =
            RuleSheet.block("SECRECY_MARK", "标题、正文、附件名中没有内部资料、工作秘密、不得外传等标志", Grounds.of("《保守国家秘密法》工作秘密有关规定"));

    private static final String REMARK = "(?:内部(?:资料|文件|材料|信息|使用|传阅|参阅|参考|掌握|明电)|工作秘密"
            + "|(?:不得|不准|请勿|切勿|严禁|禁止)(?:对外)?(?:外传|外泄|扩散)|仅供(?:内部|领导)(?:使用|参阅|参考|掌握))";
    private static final String MORE = "(?:" + REMARK + "|(?:注意|妥善)保(?:存|管|密)|(?:不得|请勿|严禁|禁止)(?:翻印|转发|公开|传播|发布))";
    private static final List<String> SIGNS =
            List.of("内部", "工作秘密", "外传", "外泄", "扩散", "仅供", "公开", "翻印", "传播", "上网", "发布");
    private static final String GLUE = "[\\s　，,、·:：；;。.！!★☆—-]{0,4}";
    private static final QuickPattern ALONE = QuickPattern.of(
            "\n\r",
            "(?:^|[\\n\\r])[\\s　【\\[（(〔*#>]{0,6}" + REMARK + "(?:" + GLUE + MORE
                    + "){0,3}[】\\]）)〕*。.！!\\s　]{0,6}(?=$|[\\n\\r])");
    private static final QuickPattern BRACKETED = QuickPattern.of(
            "【[（(〔", "[【\\[（(〔][\\s　]*(?:本件|此件|本文)?" + REMARK + "(?:" + GLUE + MORE + "){0,3}[\\s　。.！!]*[】\\]）)〕]");
    private static final QuickPattern OPENING = QuickPattern.of(
            "", "^[\\s　*#>【\\[（(]{0,6}(?:内部(?:资料|文件|材料)|工作秘密)(?:" + GLUE + MORE + "|[\\s　，,。；;：:★☆】\\]）)])");
    private static final QuickPattern SELF = QuickPattern.of(
            "本此",
            "(?:本|此)(?:件|文件?|材料|资料|通知|方案|名单|表|信息|报告|稿)(?:仅限|为|系|属于?|列为|确定为)?[^。；\\n]{0,8}?"
                    + "(?:内部(?:资料|文件|材料|使用|掌握|参阅|传阅)|工作秘密|(?:不得|请勿|严禁|禁止|不准)(?:对外)?(?:外传|外泄|扩散|翻印|公开|发布|传播|上网))");
    /** Not asked of rules on secrecy, which speak of such papers without being one. */
    private static final QuickPattern LOOSE = QuickPattern.of(
            "仅名通台表附材信（(【[",
            "(?<![“\"「『])仅供内部(?:使用|掌握|参阅|参考|传阅|人员)"
                    + "|(?:名单|通讯录|台账|表格|附件|材料|信息)[，,]?[^。；\\n“”]{0,10}(?:不得|请勿|严禁|切勿)(?:对外)?外传|[（(【\\[]内部[）)】\\]]");

    private static final Pattern ON_SECRECY = Pattern.compile("制度|办法|规定|守则|规程|细则|预案|清单|职责|方案|条例|知识|宣传|培训|检查");
    private static final QuickPattern LEVEL_ALONE = QuickPattern.of(
            "\n\r",
            "(?:^|[\\n\\r])[\\s　【\\[（(*#>]{0,4}(?:绝\\s*密|机\\s*密|秘\\s*密)(?:级|件|文件)?[】\\]）)*\\s　]{0,4}(?=$|[\\n\\r])");
    private static final Pattern FILE_NAME = Pattern.compile(
            "(?:^|[\\\\/【\\[（(_\\-— ])(?:内部(?:资料|文件|材料)|工作秘密|绝密|机密|秘密)(?![\\u4e00-\\u9fa5]{0,6}(?:制度|办法|规定|审查"
                    + "|管理|清单|教育|保护))|不得外传|请勿外传");

    @Override
    public List<RuleSheet> sheets() {
        return List.of(SECRET, INTERNAL);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        var parts = Stream.concat(Stream.of(m.title(), m.heading().summary(), m.body()), m.attachments().stream())
                .toList();
        if (parts.stream().anyMatch(NoClassificationMark::marked)) {
            return List.of(SECRET.found("带有密级标志：不得在本机存储、处理，立即停止，请联系保密员"));
        }
        boolean internal = parts.stream().anyMatch(NoClassificationMark::remarked)
                || !ON_SECRECY.matcher(m.title()).find()
                        && parts.stream().anyMatch(NoClassificationMark::looselyRemarked)
                || m.attachments().stream()
                        .anyMatch(name -> FILE_NAME.matcher(name).find());
        return internal ? List.of(INTERNAL.found("带有内部资料、工作秘密或不得外传的标志，不得公开或外发")) : List.of();
    }

    private static boolean marked(String text) {
        return text.indexOf('密') >= 0 && (ClassificationMarks.find(text).isPresent() || LEVEL_ALONE.foundIn(text));
    }

    private static boolean looselyRemarked(String text) {
        return (text.contains("内部") || text.contains("外传")) && LOOSE.foundIn(text);
    }

    private static boolean remarked(String text) {
        return SIGNS.stream().anyMatch(text::contains)
                && Stream.of(ALONE, BRACKETED, OPENING, SELF).anyMatch(mark -> mark.foundIn(text));
    }
}
