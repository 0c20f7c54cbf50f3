package org.xinxiyuan.redact.addresses;

import org.xinxiyuan.redact.scan.CharSet;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/** Where the name of a place ends and a sentence goes on (名称与行文): particles, verbs, persons. */
final class Wording {
    private static final CharSet STOPS = CharSet.of("的了在于至到从把被称给让请您你我他她它们这那向对因由将是为有要来并已未不无按经按,.:;()\"");
    private static final WordSet VERBS = WordSet.of(String.join(
            " ", "要求", "反映", "来电", "联系", "申请", "咨询", "投诉", "举报", "报名", "发生", "进行", "开展", "实施", "建设", "改造", "维修", "硬化",
            "办理", "领取", "看货", "看车", "停着", "停放", "放着", "堆着", "公开", "身份", "电话", "手机", "户主", "村民", "居民", "住户", "道路", "水渠",
            "路段", "工程", "项目", "人员", "家庭", "集合", "集中建房", "附近", "符合", "享受", "属于", "系我", "原籍", "现有", "以上", "以下", "以内",
            "失火", "起火", "着火", "被盗", "漏水", "漏雨", "渗水", "居住", "睡觉", "贫困", "脱贫", "低保", "参加", "会议", "同志", "先生", "女士"));

    private static final WordSet SAYINGS = WordSet.of("反映 投诉 举报 来电 称是 影响 涉及 波及");

    private Wording() {}

    /** 反映23栋1单元…: what is complained of begins behind it. */
    static boolean saysAt(Page page, int at) {
        return SAYINGS.isAt(page, at);
    }

    static boolean isNameChar(Page page, int at) {
        return page.is(at, Glyphs.HAN | Glyphs.INVISIBLE | Glyphs.HAN_DIGIT) && !stops(page, at);
    }

    /** 那坡, 对门坡: names begin with words that elsewhere end one. */
    private static boolean stops(Page page, int at) {
        char next = page.at(at + 1);
        return switch (page.at(at)) {
            // 最西头那个砖院
            case '那' -> !(next == '个' && isHouseNear(page, at + 2)) && "个些里边时么儿样种天年就是，。".indexOf(next) >= 0;
            case '对' -> "门河山岸面".indexOf(next) < 0;
            // 巷子走到头
            case '到' -> "头底顶尽".indexOf(next) < 0;
            // 后屯把东头: the last house of its row
            case '把' -> "东西南北头边角".indexOf(next) < 0;
            // 向家组, 将军寨; but 向村里, 将其
            case '向' -> "家屋阳东南西北山坪塘湾冲坝".indexOf(next) < 0 || "属人长里中".indexOf(page.at(at + 2)) >= 0;
            case '将' -> next != '军';
            case '经' -> "堂楼".indexOf(next) < 0;
            case '来' -> "龙凤宾".indexOf(next) < 0;
            case '称' -> next != '钩';
            case '于' -> !Frame.isFamilyName(page, at);
            default -> STOPS.has(page.at(at));
        };
    }

    private static boolean isHouseNear(Page page, int from) {
        int at = from;
        while (at < from + 4 && page.is(at, Glyphs.HAN) && "院屋房棚宅窑".indexOf(page.at(at)) < 0) {
            at++;
        }
        return at < from + 4 && page.is(at, Glyphs.HAN);
    }

    static boolean startsVerb(Page page, int at) {
        if (VERBS.isAt(page, at)) {
            return !page.has(at + 2, "小组")
                    && !("道水".indexOf(page.at(at)) >= 0 && PlaceWords.isAt(page, at + 2))
                    && "组路街巷大中东西南北里新".indexOf(page.at(at + 2)) < 0;
        }
        return false;
    }

    /** Where the sentence goes on with something else: a verb, or the end of the frame. */
    static int upToVerb(Page page, int from, int to) {
        int at = from;
        while (at < to && !startsVerb(page, at)) {
            at++;
        }
        return at;
    }

    /** No word of a sentence stands in it. */
    static boolean isNameLike(Page page, int from, int to) {
        for (int i = from; i < to; i++) {
            if (stops(page, i)) {
                return false;
            }
        }
        return true;
    }
}
