package org.xinxiyuan.check.rules.elements;

import java.util.List;
import java.util.regex.Pattern;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Grounds;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.document.Manuscript;

/**
 * 附件不是个人证件: the name of no file says that it holds one person's identity card, household register, bank card or
 * medical record (张三身份证.xlsx, 户口本扫描件.pdf). Guides and forms about such papers are nothing.
 */
public final class NoPersonalPapersAttached implements Rule {
    private static final RuleSheet SHEET = RuleSheet.warn(
            "ATTACHMENT_PERSONAL", "附件中没有某个人的身份证、户口簿、银行卡、病历等证件材料", Grounds.regulation("第十五条"));
    private static final String PAPER = "(?:居民)?(?:身份证|户口[本簿页]|银行卡|存折|社保卡|医保卡|残疾人?证"
            + "|结婚证|离婚证|出生(?:医学)?证明?|死亡证明|病历|诊断(?:书|证明)|住院证明)";
    private static final String COPY = "(?:号|号码)?(?:复印件|扫描件|影印件|照片|截图|图片|原件|正反面|正面|反面|首页|内页)?";
    private static final String WHOSE = "(?:[\\p{IsHan}·、]{2,9}的?)?";
    private static final String REST = "[\\d\\s_.()（）-]*(?:[\\p{IsHan}·]{2,4})?[\\d\\s_.()（）-]*";
    private static final Pattern NAME = Pattern.compile(
            "[\\d\\s_.()（）、-]*" + WHOSE + "[\\s_-]*" + PAPER + COPY + REST + "\\.[A-Za-z]{2,5}");
    private static final Pattern ABOUT =
            Pattern.compile("办理|补办|换领|换证|申领|遗失|挂失|指南|须知|流程|模板|样[表本]|空白|粘贴|管理|规范|制度|通知|公告|公示|宣传|问答|发放|查验|登记表|申请表");

    @Override
    public List<RuleSheet> sheets() {
        return List.of(SHEET);
    }

    @Override
    public List<Finding> check(Manuscript manuscript) {
        return manuscript.attachments().stream()
                .filter(name -> NAME.matcher(name).matches() && !ABOUT.matcher(name).find())
                .map(name -> SHEET.found("附件《" + name + "》像是个人证件材料，一般不随件公开；文件名里的姓名也会公开"))
                .toList();
    }
}
