package org.xinxiyuan.service.checking;

import java.util.List;
import java.util.stream.Stream;
import org.xinxiyuan.catalog.RedactionRules;
import org.xinxiyuan.check.Grounds;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.Severity;

/** 放行前的规则说明: what is demanded beside the rules, on personal data, files and what the contract asks for. */
public final class GateSheets {
    private static final Grounds PRIVACY = Grounds.regulation("第十五条");
    private static final Grounds SECRECY = Grounds.regulation("第十七条");
    private static final Grounds PERSONAL_DATA = Grounds.of("《个人信息保护法》");

    public static final RuleSheet FORMED_ON_MISSING =
            RuleSheet.block("FORMED_ON_MISSING", "公开信息填了成文（形成）日期", Grounds.regulation("第二十六条"));
    public static final RuleSheet UNIT_MISSING = RuleSheet.block("UNIT_MISSING", "填了本单位全称（发布机构）");
    public static final RuleSheet FILE_REFUSED = RuleSheet.block("FILE_REFUSED", "附件都能打开并脱敏", PRIVACY, PERSONAL_DATA);
    public static final RuleSheet IMAGE_UNSEEN =
            RuleSheet.block("IMAGE_UNSEEN", "附件里的图片都有人看过，没有个人信息", PRIVACY, PERSONAL_DATA);
    public static final RuleSheet LEAK_FOUND =
            RuleSheet.block("LEAK_FOUND", "外发内容复检没有未处理的个人信息", PRIVACY, PERSONAL_DATA);
    public static final RuleSheet REDACTED = RuleSheet.hint("REDACTED", "告知公开版已处理了哪些个人信息", PRIVACY, PERSONAL_DATA);
    public static final RuleSheet SECRECY_REFUSED =
            RuleSheet.block("SECRECY_REFUSED", "保密审查没有作出不予公开或报审的结论", SECRECY);
    public static final RuleSheet SECRECY_MISSING =
            RuleSheet.warn("SECRECY_MISSING", "送审前做完了这一稿的保密审查，过期不视为同意", SECRECY);
    public static final RuleSheet SECRECY_DEMANDED =
            SECRECY_MISSING.as(Severity.BLOCK, "本单位设定须先审查的，送审前做完了这一稿的保密审查");

    private GateSheets() {}

    /** @param code the catalog's code of a kind of personal data, such as {@code PII_PHONE} */
    public static RuleSheet undecided(String code) {
        return RuleSheet.block(code, "疑似或须由人决定的个人信息都已逐处决定", PRIVACY, PERSONAL_DATA);
    }

    /** All of them, personal data by the catalog's codes first. */
    public static List<RuleSheet> all(RedactionRules rules) {
        var byKind = rules.findingCodes().keySet().stream().sorted().map(GateSheets::undecided);
        var others = Stream.of(
                REDACTED,
                FILE_REFUSED,
                IMAGE_UNSEEN,
                LEAK_FOUND,
                FORMED_ON_MISSING,
                UNIT_MISSING,
                SECRECY_REFUSED,
                SECRECY_MISSING,
                SECRECY_DEMANDED);
        return Stream.concat(byKind, others).toList();
    }
}
