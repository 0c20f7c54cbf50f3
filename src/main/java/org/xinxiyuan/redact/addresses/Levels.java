package org.xinxiyuan.redact.addresses;

import org.xinxiyuan.redact.scan.CharSet;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/**
 * Reads the levels of an address from its beginning (区划层级): province to township by the names of the divisions or by
 * their endings, then the village or community. What is left behind is the detail.
 */
final class Levels {
    static final int NONE = -1;
    private static final String COUNTY = "省市县区旗盟州";
    private static final WordSet TOWNSHIPS = WordSet.of(String.join(
            " ", "街道办事处", "街道办", "街道", "办事处", "苏木", "农场", "林场", "牧场", "茶场", "渔场", "开发区", "管理区", "工业园区", "高新区", "园区管委会",
            "管委会", "良种场", "原种场", "种畜场", "园艺场", "垦殖场", "公社", "镇", "乡"));
    private static final WordSet VILLAGES = WordSet.of(String.join(
            " ", "村民委员会", "村委会", "村委", "社区居民委员会", "社区居委会", "社区居委", "社区村", "社区", "居民委员会", "居委会", "家委会", "居委", "嘎查",
            "村"));
    /** An ending followed by one of these is part of another name. */
    private static final String NOT_AFTER_VILLAGE = "民路街巷道镇乡医干";

    private static final String NOT_AFTER_TOWN = "市县区村社镇乡路街巷长";

    /** 村街上, 镇街里, 村路东: told from the village, no part of a name (村街道, 镇路村). */
    private static final CharSet WAYS = CharSet.of("街路巷道");

    private static final CharSet BESIDE_WAYS = CharSet.of("上里头口尾东西南北边旁中子");
    /** 蛤蟆塘大队第七生产队: a village as it was called once; only groups tell it from a team of police. */
    private static final String BRIGADE = "大队";

    private static final WordSet GROUP_FOLLOWS = WordSet.of("组 队 小组 居民小组 生产队 小队 生产小队");
    private static final WordSet BUILDINGS = WordSet.of("栋 幢 号楼 单元 楼");
    /** Every ending of a level begins with one of these. */
    private static final CharSet ENDINGS = CharSet.of(COUNTY + "居团师连大", TOWNSHIPS, VILLAGES);

    private static final CharSet BREAKS = CharSet.of("的在于至到从把被为是住");
    /** No other Chinese character ends or breaks a level. */
    private static final CharSet TELLING = CharSet.of("团连村大回的在于至到从把被为是住" + COUNTY + "居师", TOWNSHIPS, VILLAGES);

    private final Divisions divisions;

    int start = NONE;
    int township = NONE;
    int village = NONE;
    int coarse = NONE;

    Levels(Divisions divisions) {
        this.divisions = divisions;
    }

    /** Reads from one place up to another; the end of the last level read, or NONE. */
    int read(Page page, int from, int to) {
        start = NONE;
        township = NONE;
        village = NONE;
        coarse = NONE;
        int component = from;
        int at = from;
        while (at < to && village == NONE) {
            if (at > component && Glyphs.isPlainHan(page.at(at)) && !TELLING.has(page.at(at))) {
                at++;
                continue;
            }
            int end = at == component ? named(page, at, to) : at;
            if (end == at) {
                end = ending(page, component, at, to);
            }
            if (end > at) {
                start = start == NONE ? component : start;
                at = page.skipBlanks(end);
                component = at;
            } else {
                component = isBroken(page, at) ? at + 1 : component;
                at++;
            }
        }
        return village != NONE ? village : township != NONE ? township : coarse;
    }

    private static boolean isBroken(Page page, int at) {
        return !page.is(at, Glyphs.HAN | Glyphs.HAN_DIGIT | Glyphs.UNIT | Glyphs.PROVINCE | Glyphs.INVISIBLE)
                        && page.at(at) != ' '
                || page.at(at) >= '①' && page.at(at) <= '⑳'
                || BREAKS.has(page.at(at))
                || page.at(at) == '回' && "送接领返遣".indexOf(page.at(at - 1)) >= 0;
    }

    /** 莎车县城米夏路: the county's seat; but 县城关镇. */
    private static boolean isSeat(Page page, int at) {
        return page.at(at) == '城' && "关东西南北中郊厢区乡镇".indexOf(page.at(at + 1)) < 0;
    }

    private int named(Page page, int at, int to) {
        if (township != NONE) {
            return at;
        }
        int end = divisions.endOfLongest(page, at, to);
        if (end == at || page.has(end, "村") || page.has(end, "社区")) {
            return at;
        }
        char last = page.at(end - 1);
        if (COUNTY.indexOf(last) >= 0 && !page.has(end - 3, "开发区")) {
            coarse = last == '县' && isSeat(page, end) ? end + 1 : end;
            return coarse;
        } else {
            township = page.has(end, "办事处") ? end + 3 : end;
        }
        return end;
    }

    /** End of the level whose ending stands at this place, the place itself if there is none. */
    private int ending(Page page, int component, int at, int to) {
        int named = at - component;
        if (page.at(at) == '团' && township == NONE && at > 0 && isNumeral(page, at - 1)) {
            township = at + 1;
            return township;
        }
        // 十二连: the companies of the corps stand for villages
        if (page.at(at) == '连'
                && at > 0
                && isNumeral(page, at - 1)
                && "续接长队夜带".indexOf(page.at(at + 1)) < 0
                && isCompany(page, component, at)) {
            village = at + 1;
            return village;
        }
        if (named < 1 && township != NONE && isUnnamed(page, at)) {
            village = page.at(at) == '村' ? at + 1 : at + 3;
            return village;
        }
        if (named >= 1 && ENDINGS.has(page.at(at)) && !isNumbered(page, component, at)) {
            int end = village(page, component, at, to);
            if (end > at) {
                return end;
            }
            if (township == NONE || page.at(township - 1) == '团') {
                return town(page, component, at, to);
            }
        }
        return at;
    }

    /** 16村: numbered villages, as in Xinjiang; 镇居委会供销宿舍: a town with one committee. */
    private static boolean isUnnamed(Page page, int at) {
        return page.at(at) == '村' && isNumeral(page, at - 1) || page.has(at, "居委会");
    }

    /** Nothing but its number stands before it. */
    private static boolean isCompany(Page page, int component, int at) {
        int from = at;
        while (from > component && isNumeral(page, from - 1)) {
            from--;
        }
        return from == component;
    }

    /** 59号附7号城南安置区, 456号铁路三村: behind a door no level ends. */
    private static boolean isNumbered(Page page, int component, int at) {
        for (int i = component + 1; i < at - 1; i++) {
            if (page.at(i) == '号' && page.isDigit(i - 1)) {
                return true;
            }
        }
        return false;
    }

    private int town(Page page, int component, int at, int to) {
        int named = at - component;
        int end = at + TOWNSHIPS.lengthAt(page, at);
        if (end > at && end <= to && (NOT_AFTER_TOWN.indexOf(page.at(end)) < 0 || isWay(page, end))) {
            township = end;
            return end;
        }
        if (isCorps(page, component, at)) {
            coarse = at + 1;
            return at + 1;
        }
        boolean county = COUNTY.indexOf(page.at(at)) >= 0 && named >= 2 || page.at(at) == '县' || page.at(at) == '省';
        if (county && !isQuarter(page, at) && at + 1 <= to) {
            coarse = at + 1;
            return at + 1;
        }
        return at;
    }

    /** 兵团 and its divisions; its regiments (团) stand for townships. */
    private static boolean isCorps(Page page, int component, int at) {
        return page.has(at - 1, "兵团") || page.at(at) == '师' && isNumeral(page, at - 1) && component < at;
    }

    private static boolean isNumeral(Page page, int at) {
        return page.is(at, Glyphs.HAN_DIGIT | Glyphs.DIGIT) || page.at(at) == '十';
    }

    /** 小区, 新区, 东区 and the like are no districts. */
    private static boolean isQuarter(Page page, int at) {
        return page.at(at) == '区'
                        && ("小社新园片厂库院校东西南北中住教矿灾山牧置殖作".indexOf(page.at(at - 1)) >= 0
                                || page.is(at - 1, Glyphs.DIGIT | Glyphs.LETTER | Glyphs.HAN_DIGIT))
                || page.at(at) == '市'
                        && (page.has(at, "市场")
                                || page.at(at - 1) == '超'
                                || page.at(at - 1) == '北' && page.has(at, "市村"))
                || page.at(at) == '州' && page.at(at + 1) == '村';
    }

    private static boolean isWay(Page page, int at) {
        return WAYS.has(page.at(at)) && BESIDE_WAYS.has(page.at(at + 1)) && !page.has(at + 2, "村");
    }

    /** A group of its own follows. */
    private static boolean isBrigade(Page page, int at) {
        int group = page.at(at + 2) == '第' ? at + 3 : at + 2;
        return page.has(at, BRIGADE) && isFollowedByGroup(page, group);
    }

    private int village(Page page, int component, int at, int to) {
        boolean commune = township != NONE && page.at(township - 1) == '社' && page.has(at, BRIGADE);
        if ((commune || isBrigade(page, at)) && at + 2 <= to) {
            village = at + 2;
            return village;
        }
        if (page.at(at) == '居' && township != NONE && isFollowedByGroup(page, at + 1)) {
            village = at + 1;
            return village;
        }
        int end = at + VILLAGES.lengthAt(page, at);
        if (end == at || end > to || page.at(component) == '第' && page.at(at + 1) == '民' || page.has(at - 2, "自然村")) {
            return at;
        }
        if (end == at + 1) {
            return plainVillage(page, component, at, to);
        }
        village = end;
        return end;
    }

    /** 大黄居三组: a residents' committee told shortly, the group perhaps hidden already. */
    private static boolean isFollowedByGroup(Page page, int from) {
        int at = from;
        while (page.is(at, Glyphs.DIGIT | Glyphs.HAN_DIGIT) || page.at(at) == '十') {
            at++;
        }
        return page.at(from) == '[' || at > from && GROUP_FOLLOWS.isAt(page, at);
    }

    private int plainVillage(Page page, int component, int at, int to) {
        int end = at + 1;
        if (page.at(end) == '村'
                && page.at(end + 1) != '民'
                && "东西南北头尾口里前后中小部医".indexOf(page.at(end + 1)) < 0
                && end < to) {
            end++;
        }
        // 7组村尾: the side of the village the group has
        boolean side = "组队社".indexOf(page.at(at - 1)) >= 0 && "尾头口东西南北中边".indexOf(page.at(end)) >= 0;
        boolean other = side
                || "全各每逐跨".indexOf(page.at(at - 1)) >= 0
                        && (at - component == 1 || "打对在到让向是和与及把".indexOf(page.at(at - 2)) >= 0)
                || NOT_AFTER_VILLAGE.indexOf(page.at(end)) >= 0 && !page.has(end, "道路") && !isWay(page, end)
                || page.has(end, "集体")
                || page.has(end, "公所")
                || page.has(end, "小区")
                || page.has(end, "花园")
                || page.has(end, "大道")
                || page.has(end, "社区")
                || page.has(end, "街道")
                || page.has(end, "家园")
                || page.has(end, "委") && !page.has(end, "委会");
        if (other || at - component > 10 || isEstate(page, at, end)) {
            return at;
        }
        village = end;
        return end;
    }

    /** 和平新村12栋: a housing estate, told by the buildings. */
    private static boolean isEstate(Page page, int at, int end) {
        if ("新一二三四五六七八九十".indexOf(page.at(at - 1)) < 0) {
            return false;
        }
        int unit = end;
        while (page.is(unit, Glyphs.DIGIT | Glyphs.HAN_DIGIT | Glyphs.LETTER)) {
            unit++;
        }
        return unit > end && BUILDINGS.isAt(page, unit);
    }
}
