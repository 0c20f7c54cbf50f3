package org.xinxiyuan.check.placing;

import java.util.List;
import java.util.regex.Pattern;
import org.xinxiyuan.catalog.Cue;

/** 占位: a body that says nothing yet. */
public final class Placeholder {
    private static final int SHORT = 60;
    private static final Pattern PROMISE = Pattern.compile(
            "(?:更新|完善|编辑|录入|筹备|补充)(?:之)?中|(?:栏目|页面|网站|内容|信息|板块).{0,6}(?:建设|维护|制作|整理)中|敬请期待|稍后(?:更新|发布|补充)"
                    + "|(?:暂无|没有|尚无|无)(?:相关|有关|此类|任何)?(?:内容|信息|数据|资料|更新)|(?:内容|信息|正文|材料|数据)?(?:待|尚未|有待)(?:更新"
                    + "|补充|完善|录入|上传|公布)"
                    + "|即将(?:上线|发布|更新|公布)|正文内容|测试(?:内容|信息|数据|稿|文章)?|点击(?:此处)?(?:添加|输入)|[xX×]{3,}");
    private static final List<Cue> TEMPLATE =
            Cue.anyOf("此处填写|此处输入|此处录入|此处粘贴|此处插入|这里填写|这里输入|在此填写|在此输入|请输入正文|请输入内容|请输入标题|\\{\\{[^}\\n]{0,40}}}"
                    + "|[Ll]orem ipsum|[（(【\\[]待补充|[（(【\\[]待填写?[^）)】\\]\\n]{0,8}[）)】\\]]|[（(【\\[]请填写"
                    + "|[（(【\\[]待完善|[（(【\\[]待定稿");
    private static final Pattern SEE_ATTACHMENT = Pattern.compile("[\\u4e00-\\u9fa5]{0,8}(?:见|参见|查看)附件[^\\n]{0,10}");
    private static final Pattern NOTHING = Pattern.compile("[\\s\\p{Punct}\\p{P}\\p{S}\\d　]*");

    private Placeholder() {}

    /** The whole body is empty, repeats the title or only promises a text. */
    public static boolean isAll(JudgedText text) {
        String body = text.body().strip();
        if (text.attachments().isEmpty() && SEE_ATTACHMENT.matcher(body).matches()) {
            return true;
        }
        if (NOTHING.matcher(body).matches() || body.equals(text.title())) {
            return true;
        }
        if (body.length() > SHORT) {
            return false;
        }
        var promise = PROMISE.matcher(body);
        return promise.find() && body.indexOf('\n') < 0 && saysLittle(body, promise.end() - promise.start())
                || body.matches("(?:略|无|暂无|测试|test|TEST|待定|正文|内容|同上|同标题|如题|详见标题)[。.！!]?");
    }

    /** A field of a template has been left as it was. */
    public static boolean remainsIn(JudgedText text) {
        return TEMPLATE.stream().anyMatch(cue -> cue.foundIn(text.body()));
    }

    private static boolean saysLittle(String body, int promise) {
        return body.split("[。！？]").length <= 2 && body.length() - promise <= 40;
    }
}
