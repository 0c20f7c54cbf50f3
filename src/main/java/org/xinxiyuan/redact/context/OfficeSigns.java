package org.xinxiyuan.redact.context;

import org.xinxiyuan.redact.addresses.AddressReader;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/**
 * What stands right around an address that is a body's (办公地址的旁证): 大数据局，0537-…，人民北路28号, 208号海源冷冻厂,
 * “夜色烤吧”（…）, 转办：…, 你有权申辩，地址：…, 11—26号楼 as a range.
 */
final class OfficeSigns {
    /** What an office does with a matter, or what a line lists: whatever stands behind the colon is no home. */
    private static final WordSet HEADS =
            WordSet.of("转办 交办 承办 主办 协办 督办 工程 项目 标段 工地 楼盘 考点 站点 网点 摊位 铺位 柜台 车位 床位 座位 席位 考场 会场 赛场");

    /** What a person comes to an office for, told before 地址：. */
    private static final WordSet RIGHTS = WordSet.of(String.join(
            " ", "申辩 听证 复议 查阅 领取 认领 缴纳 接受处理 接受调查 接受询问 到我局 来我局 到我院 来我院 到我所 来我所 到我站 来我站 到我单位 来我单位", "到本机关 到本局 到本院 到本所"));

    private static final String ASKED = "你您可请须应";
    private static final WordSet LOST = WordSet.of("遗失 丢失 灭失 作废 所有 名下");

    /** Where people meet for an hour. */
    private static final WordSet VENUES = WordSet.of("考场 会场 赛场 展厅 展馆 会议室 报告厅 阅览室");

    private static final WordSet ESTATES = WordSet.of("坐落 座落 房屋 用电 用水 用气 安装 房产 土地");
    private static final WordSet PLOTS =
            WordSet.of("林地 山林 林权 地块 山场 宗地 耕地 承包地 自留山 自留地 责任山 责任田 荒山 坟山 水田 旱地 界址 图斑 鱼塘 水库 矿区 采石 滑坡");
    private static final String FIRMS = "厂店馆司局所站场社园吧";
    private static final String ACTS = "将因持有的系";
    private static final int SHORTEST_FIRM = 4;
    private static final int LONGEST_FIRM = 16;
    private static final int SHORTEST_NUMBER = 7;
    private static final int LONGEST_NUMBER = 14;
    private static final int CLAUSES = 24;
    private static final int RECORD = 120;
    private static final int PLOT = 16;

    private OfficeSigns() {}

    /** Something right before or behind tells that the address is a body's. */
    static boolean isTold(Page page, Findings findings, AddressReader address, boolean beside) {
        int start = Math.min(address.start(), address.frameStart());
        return isBracketed(page, findings, address, start)
                || isBehindNumber(page, findings, start)
                || !beside && isFirmBehind(page, address)
                || isHeaded(page, start) && !address.hasGroup()
                || isGrave(page, address)
                || VENUES.isAt(page, address.detailStart())
                || address.label() == Cue.ADDRESS
                        && !address.hasGroup()
                        && isRight(page, findings, address.frameStart());
    }

    /** 值班室0475-…（兴盛社区1号楼2层）, “夜色烤吧”（…）: the bracket stands behind an office's number or a shop's name. */
    private static boolean isBracketed(Page page, Findings findings, AddressReader address, int start) {
        if (page.at(start - 1) != '(') {
            return false;
        }
        char before = page.at(start - 2);
        int from = numberStart(page, start - 1);
        return (before == '”' || before == '"' || before == '」') && !address.isDwelling() && !address.hasGroup()
                || page.at(from) == '0' && isNumber(page, findings, start - 1);
    }

    /** 某县大数据局，0537-7332218，人民北路28号院: a body, its number, its seat. */
    private static boolean isBehindNumber(Page page, Findings findings, int start) {
        if (", ".indexOf(page.at(start - 1)) < 0 || !isNumber(page, findings, start - 1)) {
            return false;
        }
        int at = numberStart(page, start - 1);
        at -= ", :".indexOf(page.at(at - 1)) >= 0 ? 1 : 0;
        int hit = page.hits().lastBefore(at + 1);
        boolean office =
                hit >= 0 && page.hits().cue(hit) == Cue.OFFICE && page.hits().end(hit) >= at;
        return office || "局院站所厂司处校办".indexOf(page.at(at - 1)) >= 0;
    }

    /** A number ends here that nobody's claimed: an office's telephone. */
    private static boolean isNumber(Page page, Findings findings, int end) {
        int from = numberStart(page, end);
        return end - from >= SHORTEST_NUMBER && end - from <= LONGEST_NUMBER && findings.isFree(from, end);
    }

    private static int numberStart(Page page, int end) {
        int at = end;
        while (end - at < LONGEST_NUMBER + 1 && (page.isDigit(at - 1) || page.at(at - 1) == '-')) {
            at--;
        }
        return at;
    }

    /** 金沙路208号台州海源冷冻厂: the name of a firm fills what is left of the clause. */
    private static boolean isFirmBehind(Page page, AddressReader address) {
        if (!address.hasDoor() || "号楼室层".indexOf(page.at(address.end() - 1)) < 0) {
            return false;
        }
        int at = address.end();
        while (at - address.end() <= LONGEST_FIRM && page.is(at, Glyphs.HAN)) {
            at++;
        }
        boolean old = "原老旧".indexOf(page.at(address.end())) >= 0;
        // 半夜冷冻机组噪声极大: another clause; the firm's name ends this one
        boolean closed = !page.is(at, Glyphs.HAN | Glyphs.DIGIT);
        return closed && !old && at - address.end() >= SHORTEST_FIRM && FIRMS.indexOf(page.at(at - 1)) >= 0;
    }

    /** 公墓墓区A区3排12号; 坟堆旁边 is told of homes. */
    private static boolean isGrave(Page page, AddressReader address) {
        int at = address.frameStart();
        while (at < address.end() && page.at(at) != '墓') {
            at++;
        }
        return at < address.end() && address.hasNumber() && !address.hasPlace() && !address.hasVillage();
    }

    /** 转办：…, 送餐点：…, 工程：…: the word before the colon. */
    private static boolean isHeaded(Page page, int start) {
        int colon = start - 1;
        return page.at(colon) == ':'
                && (HEADS.lengthAt(page, colon - 2) == 2
                        || page.at(colon - 1) == '点' && "患地住脚离家货息".indexOf(page.at(colon - 2)) < 0);
    }

    /** 你有权在三日内陈述申辩，地址：…: told where the office is. */
    private static boolean isRight(Page page, Findings findings, int start) {
        int label = page.hits().lastBefore(start);
        int from = label < 0 ? 0 : page.hits().start(label) - 1;
        if (label < 0 || ",。;(".indexOf(page.at(from)) < 0) {
            return false;
        }
        int at = from;
        boolean told = false;
        while (from - at < CLAUSES && "。;\n".indexOf(page.at(at - 1)) < 0 && at > 0) {
            at--;
            told |= RIGHTS.isAt(page, at);
            if (told && ASKED.indexOf(page.at(at)) >= 0) {
                return !findings.anyBetween(at, from);
            }
        }
        return false;
    }

    /** 水利站将国有土地使用证遗失，坐落…, 产权单位供销社 房屋地址：…: whose real estate it is, and no person is told. */
    static boolean isBodysEstate(Page page, Findings findings, AddressReader address) {
        var hits = page.hits();
        int label = hits.lastBefore(address.frameStart());
        if (label >= 0 && isPlot(page, hits.start(label))) {
            return true;
        }
        if (label < 0 || !ESTATES.isAt(page, hits.start(label)) && !page.has(hits.end(label) - 2, "坐落")) {
            return false;
        }
        int end = hits.start(label);
        int from = Math.max(page.lineStart(end), end - RECORD);
        if (findings.anyBetween(from, end) || hits.any(Cue.PERSON, from, end)) {
            return false;
        }
        for (int hit = hits.firstFrom(from); hit < label; hit++) {
            int behind = hits.end(hit);
            boolean owner = behind == end || behind == end - 1 && ", ;".indexOf(page.at(behind)) >= 0;
            boolean lost = ACTS.indexOf(page.at(behind)) >= 0 && !address.isDwelling() && LOST.isIn(page, behind, end);
            if (hits.cue(hit) == Cue.OFFICE && (owner || lost)) {
                return true;
            }
        }
        return false;
    }

    /** 争议林地小地名“大坡脚”: how a piece of land is called. */
    private static boolean isPlot(Page page, int label) {
        if (!page.has(label, "小地名")) {
            return false;
        }
        int at = label;
        while (label - at < PLOT && "。;\n".indexOf(page.at(at - 1)) < 0 && at > 0) {
            at--;
            if (PLOTS.isAt(page, at)) {
                return true;
            }
        }
        return false;
    }

    /** 1至6组, 11—26号楼: a range is nobody's home. */
    static boolean isRange(Page page, AddressReader address) {
        int start = address.detailStart();
        if (page.isDigit(start) && page.at(start - 1) == '至' && page.isDigit(start - 2)) {
            return true;
        }
        for (int at = start + 1; address.hasGroup() && at < address.end(); at++) {
            // 1组—3组—西村5组: a way through them
            if (page.at(at) == '-' && "组社队屯村".indexOf(page.at(at - 1)) >= 0) {
                return true;
            }
        }
        int unit = address.end();
        while (unit > start && !page.isDigit(unit - 1) && address.end() - unit < 2) {
            unit--;
        }
        int second = unit;
        while (second > start && page.isDigit(second - 1)) {
            second--;
        }
        int first = second - 1;
        while (first > start && page.isDigit(first - 1)) {
            first--;
        }
        boolean range = page.at(second - 1) == '-' && first < second - 1 && first >= start;
        boolean counted = "楼栋幢组队社".indexOf(page.at(address.end() - 1)) >= 0 && unit < address.end();
        return range && counted && value(page, first, second - 1) < value(page, second, unit);
    }

    private static int value(Page page, int from, int to) {
        int value = 0;
        for (int at = from; at < to && at - from < SHORTEST_NUMBER; at++) {
            value = value * 10 + page.at(at) - '0';
        }
        return value;
    }
}
