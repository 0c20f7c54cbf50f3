package org.xinxiyuan.check.placing;

import java.util.List;
import java.util.regex.Pattern;
import org.xinxiyuan.document.QuickPattern;

/**
 * 内部报送的政务信息: a report to the county's information office, told by its form (title, addressee, remarks), not by
 * its subject. A public 工作报告, 情况报告 or 通报 is none.
 */
public final class InternalReport {
    private static final int ENOUGH = 2;
    private static final int HEAD = 120;
    private static final String OFFICE =
            "(?:[省市县区州委]{1,3}委?办(?:公室)?|(?:[\\u4e00-\\u9fa5]{0,8}[省市县区州])?(?:委|人民政府|政府)办(?:公室)?"
                    + "|(?:政务|县委|县政府)?信息(?:科|股|室|中心)|(?:政府)?总值班室)";

    private static final Pattern PUBLIC_TITLE =
            Pattern.compile("召开|培训|总结|通报|公示|公告|通告|制度|办法|方案|细则|规定|通知|开展|举办|年度报告|解读|答复|回复|演练");
    private static final QuickPattern ANSWER =
            QuickPattern.of("来网答回公监特", "来信人|网友|(?:答复|回复)(?:如下|[:：])|公示期|监督电话|特此通[知告]");
    private static final Pattern NAMED = Pattern.compile(
            "^[【\\[（(〔]?(?:问题(?:类)?(?:信息|报告|反映)|情况反映|紧急信息|信息专报|政务信息|约稿(?:信息|材料)?|内部(?:信息|参考|报送)|值班(?:快报|信息))"
                    + "(?:[】\\])）〕：:·—\\-]|$)|(?:问题报告|情况反映|信息专报|紧急信息|紧急报告|值班快报|约稿材料)(?:[（(〔].{0,12}[）)〕]|第?.{0,4}期)?$"
                    + "|(?:初报|首报|续报[一二三四五\\d]?|终报)(?:[（(].{0,6}[）)])?$|^(?:初报|续报|终报)[：:]|[（(](?:初报|首报"
                    + "|续报[一二三四五\\d]?|终报|约稿|内部报送)[）)]");
    private static final Pattern ADDRESSED = Pattern.compile("^\\s*[【\\[（(]?(?:呈)?(?:报送?|主送|抄报|上报)?[:：]?\\s*" + OFFICE
            + "(?:[、，,和及]\\s*" + OFFICE + ")*\\s*(?:信息[科股室])?[】\\]）)]?[:：\\n]");
    private static final QuickPattern SENT_TO = QuickPattern.of(
            "\n。； \t\u000B\f\r（(", "(?:^|[\\n。；\\s（(])(?:呈报|报送|上报|专报)(?:对象|部门|至|给)?\\s*[:：]\\s*" + OFFICE);
    private static final QuickPattern MENTIONS_SENDING = QuickPattern.of("报上专呈", "(?:报送|上报|专报|呈报)(?:给|至|到)?" + OFFICE);
    private static final QuickPattern REMARK = QuickPattern.of(
            "内供仅县办信上约此本不",
            "内部报送|供领导(?:同志)?(?:参阅|参考|决策)|仅供领导|(?:县委办|县政府办|办公室|上级)?(?:信息)?约稿(?:通知|要求|题目|提纲|函)"
                    + "|(?:此|本)(?:件|信息|稿)(?:为|系|属)?(?:内部|不对外|不公开)|不(?:对外)?公开(?:发布)?[，,]?(?:仅)?供");
    private static final QuickPattern FOLLOWS = QuickPattern.of(
            "后进详有情特以现",
            "(?:后续|进展|详细|有关)?情况.{0,8}(?:续报|再报|随时报告|及时(?:上|续)?报)|特此(?:报告|专报|续报)|以上情况(?:专报|特此)"
                    + "|现(?:紧急)?(?:将.{2,30})?(?:报告|反映|专报)如下");
    private static final QuickPattern PLEA = QuickPattern.of(
            "建恳请", "建议(?:县|市|上级|由县)(?:委|政府|级|里|有关|直)?|恳请(?:县|上级)|请(?:县|上级)(?:委|政府|级).{0,10}(?:支持|协调|研究|解决)");
    private static final QuickPattern FOOTER = QuickPattern.of(
            "报供撰信签审", "(?:报送单位|供稿单位?|报送人|撰稿人?|信息员|签发人?|审核人?)[:：].{0,40}(?:签发人?|审核人?|报送人|信息员|撰稿人?|编辑)[:：]");

    private InternalReport() {}

    public static boolean isOne(JudgedText text) {
        return weight(text.edges()) >= ENOUGH;
    }

    private static int weight(JudgedText text) {
        String title = text.title();
        String body = text.body();
        int weight = 0;
        weight += NAMED.matcher(title).find() ? 2 : 0;
        weight += ADDRESSED
                        .matcher(body.substring(0, Math.min(HEAD, body.length())) + "\n")
                        .find()
                ? 2
                : 0;
        weight += SENT_TO.foundIn(body) ? 2 : 0;
        for (QuickPattern mark : List.of(MENTIONS_SENDING, REMARK, FOLLOWS, PLEA, FOOTER)) {
            weight += mark.foundIn(body) ? 1 : 0;
        }
        boolean openly = PUBLIC_TITLE.matcher(title).find() || ANSWER.foundIn(body);
        return openly ? weight - 2 : weight;
    }
}
