package org.xinxiyuan.redact.addresses;

import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/** Names of hamlets that stand alone behind the village, without number (自然村名): 姜家窝堡, 左嘎, 老鹰嘴子. */
final class LoneNames {
    private static final WordSet ACTS = WordSet.of(String.join(
            " ", "探亲 务农 打工 走访 调研 办事 居住 生活 就业 工作 上学 种地 养殖 种植", "干部 书记 主任 会计 文书 支书 医生 村医 教师 老师 委员 成员 党员 组长 出发 方向 境内 路口"));
    private static final String GOING = "往到去赴抵离";

    private static final int LONGEST_ALONE = 8;

    private static final WordSet NOTES = WordSet.of("无电话 无手机 无号码 无联系 电话 手机 五保 低保 一级 二级 三级 四级 残疾");

    private LoneNames() {}

    /** What a row tells of a person behind the place. */
    static boolean isNote(Page page, int at) {
        return NOTES.isAt(page, at);
    }

    /** 坡底村前梁上无电话: the name ends before what the row tells next. */
    static int end(Page page, int from, int to) {
        int at = from;
        while (at < to && !NOTES.isAt(page, at)) {
            at++;
        }
        return page.skipBlanksBack(at - 1) + 1;
    }

    /** No word of a sentence stands in it. */
    static boolean isName(Page page, int from, int to) {
        return Wording.upToVerb(page, from, to) == to && Wording.isNameLike(page, from, to);
    }

    /** Two to eight letters that no ending tells, and no word of the context; the address begins at {@code start}. */
    static boolean isAlone(Page page, int start, int from, int to) {
        return to - from <= LONGEST_ALONE
                && isHan(page, from, to)
                && !holdsCue(page, from, to)
                && !ACTS.isAt(page, to - 2)
                && GOING.indexOf(page.at(start - 1)) < 0;
    }

    /** X栋X单元, ____乡: blanks to be filled in and not a digit. */
    static boolean isForm(Page page, int from, int to) {
        boolean blank = false;
        for (int i = from; i < to; i++) {
            if (page.is(i, Glyphs.DIGIT)
                    || page.is(i, Glyphs.HAN_DIGIT) && page.is(i + 1, Glyphs.UNIT | Glyphs.HAN_DIGIT)) {
                return false;
            }
            blank |= page.at(i) == '_' || page.at(i) == 'X' || page.at(i) == 'x' || page.at(i) == '某';
        }
        return blank;
    }

    private static boolean holdsCue(Page page, int from, int to) {
        var hits = page.hits();
        int hit = hits.firstFrom(from);
        return hit < hits.size() && hits.start(hit) < to && hits.cue(hit) != Cue.NEAR;
    }

    private static boolean isHan(Page page, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!page.is(i, Glyphs.HAN)) {
                return false;
            }
        }
        return true;
    }
}
