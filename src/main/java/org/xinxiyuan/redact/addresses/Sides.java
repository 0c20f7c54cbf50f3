package org.xinxiyuan.redact.addresses;

import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/** Words that tell on which side of a landmark a house lies (方位): 后头, 左手边, 南边儿; and what the house is called. */
final class Sides {
    private static final String DIRECTIONS = "东西南北前后左右上下里外";
    private static final String[] SIDES = {
        "头", "边", "面", "沿", "角", "墙根", "侧", "首", "手", "手边", "身", "坎", "坎上", "坎下", "厢房", "端", "间", "手间"
    };
    private static final String OTHERS = String.join(
            " ", "隔壁", "对过", "斜对门", "斜对面", "跟前", "脚下", "底下", "山墙", "房后", "屋后", "房前", "屋前", "沿上", "沿儿上", "沿上头", "沿儿上头",
            "无号", "无门牌", "岔口", "门口", "院内", "院里", "院子里", "坡顶", "坡底", "沟口", "沟里", "沟底", "梁上", "塬上", "畔上", "坝上", "南房",
            "北房", "东房", "西房", "正房", "坎上", "坎脚", "洞旁");
    private static final WordSet HOUSES = WordSet.of(String.join(
            " ", "房", "屋", "院", "门", "平房", "瓦房", "土房", "土屋", "砖房", "楼房", "小楼", "吊脚楼", "木楼", "竹楼", "院子", "窑", "窑洞", "土窑",
            "独屋", "独院", "老屋", "老宅", "宅子", "老房子", "新房", "旧房", "毡房", "蒙古包", "厢房", "车棚", "车棚间", "车库", "阁楼", "储藏室", "门面",
            "宿舍", "棚", "人家", "自建房", "石头房", "土墙房", "彩钢房", "木房", "红砖房", "石头厝", "藏式院", "帐篷", "木楞房", "土楼", "老房", "砖窑", "屋基",
            "老屋基", "自建楼", "碉楼", "小院", "横屋", "正厝", "护厝", "祖屋", "祖厝", "土房子", "水泥房", "红房子", "工棚", "看守棚", "农家院", "耳房", "炮楼",
            "茅草屋", "茅草房", "草屋", "茅屋", "草房", "木屋", "石屋", "泥房", "板房", "窝棚", "草棚", "铁皮屋", "铁皮房", "皮屋", "皮房", "石板房", "石头屋",
            "青砖屋", "青砖房", "瓦屋", "砖屋", "土墙屋", "木板屋", "木板房", "藏房", "碉房", "帐房", "黑帐房", "平屋", "楼屋", "砖瓦房", "吊脚屋", "吊脚木楼",
            "二层楼", "三层楼", "石窑", "土坯房", "茅棚", "杉皮房"));
    private static final WordSet LODGINGS = WordSet.of("宿舍 宿舍楼 家属院 家属楼 家属区 大院 院内 院里 平房 平房区 筒子楼 巷内 巷里 院子 老屋 老宅 集资楼");
    /** Names of places hold numbers before these (8道沟, 3棵树). */
    private static final WordSet NUMBERED = WordSet.of("道沟 道河 道岭 道湾 棵树 眼井 眼桥 间房 里铺 里店 里桥 里庄 里堡 里河 里屯 里台");

    private static final WordSet DEEDS =
            WordSet.of("租房 住房 建房 买房 盖房 购房 病房 厨房 住院 法院 医院 学院 门前 以前 之前 以后 之后 上楼 下楼 敲门 开门 进门 出门 关门");
    private static final int LONGEST_CLOSE = 7;

    private Sides() {}

    static String words() {
        var words = new StringBuilder(OTHERS).append(' ');
        for (char direction : DIRECTIONS.toCharArray()) {
            for (var side : SIDES) {
                words.append(direction).append(side).append(' ');
                words.append(direction).append(side).append("儿 ");
            }
        }
        return words.toString();
    }

    /** 西数三户, 从左数第四间: where the number begins that is counted from a side; the place itself if none is. */
    static int countedFrom(Page page, int at) {
        int side = page.at(at) == '从' || page.at(at) == '由' ? at + 1 : at;
        // 往东数第四个院子: the way stands before it
        if (page.at(at) == '数' && DIRECTIONS.indexOf(page.at(at - 1)) >= 0 && page.at(at + 1) == '第') {
            return at + 1;
        }
        boolean counted = DIRECTIONS.indexOf(page.at(side)) >= 0 && page.at(side + 1) == '数';
        return counted ? side + 2 : at;
    }

    /** 老谷家: whose house it is, at the end of the clause; the place itself if none is told. */
    static int familyEnd(Page page, int from) {
        int at = from;
        int longest = page.at(from) == '老' ? 2 : 1;
        while (at - from < longest && page.is(at, Glyphs.HAN) && page.at(at) != '家') {
            at++;
        }
        boolean told = at > from && page.at(at) == '家' && !page.is(at + 1, Glyphs.HAN);
        return told ? at + 1 : from;
    }

    /** Behind the digits that belong to a name; the place itself if they do not. */
    static int numeralInName(Page page, int from) {
        int at = from;
        while (page.isDigit(at) && at - from < 3) {
            at++;
        }
        return at > from && NUMBERED.isAt(page, at) ? at : from;
    }

    /** 村东头井台边: words after a side that tell it again; where they end. */
    static int close(Page page, int from, int to) {
        boolean sized = to - from >= 2 && to - from <= LONGEST_CLOSE && !DEEDS.isAt(page, to - 2);
        // 违建1处: how many there are
        sized &= page.at(to - 1) != '处' || !page.is(to - 2, Glyphs.DIGIT | Glyphs.HAN_DIGIT);
        if (sized && page.at(to - 1) == '米' && page.isDigit(to - 2)) {
            return to;
        }
        return sized && "边旁上下里处头底侧房屋院窑楼棚厝点根墙后前".indexOf(page.at(to - 1)) >= 0 ? to : from;
    }

    /** 南房2间: a wing of the house and its rooms. */
    private static int rooms(Page page, int at) {
        boolean counted = "房层屋院棚窑".indexOf(page.at(at - 1)) >= 0 && page.is(at, Glyphs.DIGIT | Glyphs.HAN_DIGIT);
        return counted && page.at(at + 1) == '间' ? at + 2 : at;
    }

    /** 天台屋, 东户, 铺楼上: part of a building that somebody lives in. */
    static boolean isFlat(Page page, int end) {
        return "户套屋层".indexOf(page.at(end - 1)) >= 0 || page.has(end - 2, "楼上") || page.has(end - 2, "阁楼");
    }

    /** 底层东, 阁楼西: the side of it that closes the address; the place itself if none does. */
    static int wingEnd(Page page, int at) {
        boolean floor = "层楼屋房院".indexOf(page.at(at - 1)) >= 0 && DIRECTIONS.indexOf(page.at(at)) >= 0;
        int end = floor ? at + ("户套间侧边".indexOf(page.at(at + 1)) >= 0 ? 2 : 1) : at;
        return page.is(end, Glyphs.HAN | Glyphs.DIGIT) ? at : end;
    }

    /** Behind what the house is called, where a side or an ordinal stands before it (第三趟房, 左手独屋). */
    static int houseEnd(Page page, int at) {
        boolean plural = page.has(at, "房屋") || page.has(at, "房子") || page.has(at, "门前") || page.has(at, "门口");
        return plural ? at : rooms(page, at + HOUSES.lengthAt(page, at));
    }

    /** 酿酒厂宿舍: housing named after what it belongs to ends here. */
    static boolean isLodging(Page page, int end) {
        for (int length = 2; length <= 3; length++) {
            if (LODGINGS.lengthAt(page, end - length) == length) {
                return true;
            }
        }
        return false;
    }

    /** The stretch ends with what a house is called. */
    static boolean isHouse(Page page, int from, int to) {
        for (int length = 2; length <= 4 && to - length >= from; length++) {
            if (HOUSES.lengthAt(page, to - length) == length) {
                return true;
            }
        }
        return false;
    }
}
