package org.xinxiyuan.redact.addresses;

import org.xinxiyuan.redact.scan.CharSet;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/** Hamlets and groups told by name instead of number (自然屯、村民小组名): 那羊屯, 老屋场组, 塘尾经济社. */
public final class Hamlets {
    static final WordSet ENDINGS = WordSet.of(String.join(
            " ", "股份经济合作社", "自然庄", "自然屯", "独贵龙", "经济合作社", "经济联合社", "经济社", "村民小组", "自然村", "生产队", "小组", "小队", "寨子", "营子",
            "牧点", "夏营地", "冬营地", "定居点", "居民点", "屯", "寨", "组", "队", "社"));
    /** What makes another word of the ending: 组织, 社区, 队员. */
    private static final CharSet NOT_BEHIND = CharSet.of(Glyphs.NO_HAMLET);
    /** Teams of people and bodies, told by what stands before the ending: 工作组, 供销社. */
    private static final WordSet NOT_BEFORE = WordSet.of(String.join(
            " ", "工作", "服务", "突击", "施工", "志愿", "巡逻", "消防", "文艺", "舞蹈", "宣传", "先锋", "宣讲", "领导", "调查", "检查", "督查", "督导",
            "巡察", "专家", "项目", "供销", "信用", "合作", "旅行", "出版", "杂志", "通讯", "理事", "课题", "救援", "应急", "执法", "巡查", "机", "代表",
            "演出", "民兵", "护林", "扑火", "抢险", "排查", "评审", "评议", "理财", "监督", "调解", "党", "分", "车", "球", "军", "部", "乐", "报",
            "支", "中", "大", "专", "在", "按", "每", "各", "全", "图", "照", "名", "碎", "切", "药", "叶", "影", "唱", "卡", "刀", "成",
            "改", "重", "小", "该", "本", "同", "驻村", "帮扶", "扶贫", "攻坚", "整治", "创建", "验收", "核查", "考核", "工程", "互助", "联合", "种养",
            "种植", "养殖", "农信", "农商", "信合", "人社", "农机", "专业", "连", "通", "参赛", "代表", "龙舟", "腰鼓", "秧歌", "锣鼓", "农信联", "联",
            "环卫", "保洁", "绿化", "园林", "养护", "运输", "勘探", "地质", "测绘", "医疗", "安装", "维修", "保安", "治安", "联防", "城管", "货架", "设备",
            "查灾", "核灾", "会务", "评估", "材料", "后勤", "保障", "安保", "接待", "联络", "维稳", "处置", "善后", "筹备", "选举", "计票", "监票", "审核",
            "复核", "清查", "普查", "勘查", "查验", "抽查", "巡视", "综合", "秘书", "信访", "联席", "审计", "法律", "技术", "资料", "采购", "招商", "编写",
            "编审", "交通", "救护", "疏散", "转移", "搜救", "灭火", "两", "双", "乡", "县"));
    /** No hamlet is called 各屯, 该寨. */
    private static final String ANY = "各每全本该同两双何哪";

    /** 农村, 各村, 该村: no village's name; 村民, 村务: no village ends there. */
    private static final CharSet NOT_BEFORE_VILLAGE = CharSet.of("农乡各走包驻该");

    private static final CharSet NOT_BEHIND_VILLAGE = CharSet.of("民务级干里");
    /** 检查, 经查; but 嘎查, 查干. */
    private static final CharSet SEARCHES = CharSet.of("检调审核抽督排巡普勘侦自复备稽纠清经详搜");

    /** 龙泉街, 龙山镇; but 独贵龙. */
    private static final CharSet DRAGONS = CharSet.of("泉街镇路山江湖乡县区市头岗井门庙");

    /** 电台, 出台, 讲台; 台账, 台湾, 台风; but 太平台, 前台. */
    private static final CharSet STAGES = CharSet.of("电出舞讲柜");

    private static final CharSet BEHIND_STAGE = CharSet.of("账湾风式商胞球词");
    /** 新华社, 出版社, 合作社法: but 合作社 is told by what stands before it. */
    private static final CharSet PRESSES = CharSet.of("华版报讯");

    private static final CharSet RURAL = CharSet.of(Glyphs.RURAL);

    private static final int LONGEST_NAME = 6;

    private Hamlets() {}

    /** Only names of places in the country end so: 塆, 垸, 坝. */
    public static boolean isRural(char last) {
        return RURAL.has(last);
    }

    /** The first from this one on of the page's places that may end a hamlet's name; their number if none does. */
    public static int next(Page page, int index) {
        int next = index;
        while (next < page.hamlets() && (goesOn(page, page.hamlet(next) + 1) || isOtherWord(page, page.hamlet(next)))) {
            next++;
        }
        return next;
    }

    /** 检查, 农村, 村民, 工作队: a word of its own. */
    private static boolean isOtherWord(Page page, int at) {
        return switch (page.at(at)) {
            case '查' -> SEARCHES.has(page.at(at - 1));
            case '村' -> NOT_BEFORE_VILLAGE.has(page.at(at - 1)) || NOT_BEHIND_VILLAGE.has(page.at(at + 1));
            case '龙' -> DRAGONS.has(page.at(at + 1));
            case '台' -> STAGES.has(page.at(at - 1)) || BEHIND_STAGE.has(page.at(at + 1));
            case '社' -> PRESSES.has(page.at(at - 1));
            case '队', '组' -> NOT_BEFORE.lengthAt(page, at - 2) == 2 || page.has(at - 2, "个小");
            default -> false;
        };
    }

    /** 党 is a family name, too. */
    static boolean goesOn(Page page, int end) {
        boolean family = page.at(end) == '党' && "委支总员组群建政课".indexOf(page.at(end + 1)) < 0;
        // 财社〔2023〕118号: a document's number
        boolean document = (page.at(end) == '[' || page.at(end) == '(') && page.has(end + 1, "20");
        return document || NOT_BEHIND.has(page.at(end)) && !family;
    }

    /** Behind the ending that stands at this place after a name that begins at {@code from}; 0 if none does. */
    static int endAt(Page page, int from, int at, int to) {
        int end = at + ENDINGS.lengthAt(page, at);
        boolean leader = at == from + 1 && (page.at(at) == '队' || page.at(from) == '村');
        if (end == at || end > to || at == from || leader || at - from > LONGEST_NAME || isOther(page, end)) {
            return 0;
        }
        for (int i = from; i < at; i++) {
            if (!page.is(i, Glyphs.HAN | Glyphs.HAN_DIGIT) || i > from && isBody(page, i, at)) {
                return 0;
            }
        }
        return isBody(page, from, at) ? 0 : end;
    }

    /** The ending begins another word, or another ending follows (下寨组). */
    private static boolean isOther(Page page, int end) {
        return goesOn(page, end) || ENDINGS.isAt(page, end);
    }

    private static boolean isBody(Page page, int from, int at) {
        if (from == at - 1 && (ANY.indexOf(page.at(from)) >= 0 || page.has(from, "团队"))) {
            return true;
        }
        return "组队社小".indexOf(page.at(at)) >= 0 && NOT_BEFORE.lengthAt(page, from) == at - from;
    }
}
