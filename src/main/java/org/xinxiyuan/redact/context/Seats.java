package org.xinxiyuan.redact.context;

import org.xinxiyuan.redact.addresses.AddressReader;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.scan.CharSet;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.Table;
import org.xinxiyuan.redact.scan.WordSet;

/**
 * Places of the public (公共场所): rooms of a village committee (村委会三楼), works and posts (二社蓄水池, 桥头值守点), what is
 * built on a whole stair (3单元加装电梯), rows of a table that are a body's (某村小学).
 */
final class Seats {
    private static final WordSet COMMITTEES = WordSet.of("村委会 居委会 村委 居委 村部 员会");
    private static final WordSet INSIDE = WordSet.of("院内 院里 大院 院子 大院内 院坝 门口 门前 大门口 会议室 大厅 楼上 楼下 前院 后院 内");
    private static final WordSet WORKS = WordSet.of(String.join(
            " ",
            "值守点 监测点 观测点 检查点 集合点 避险点 避灾点 避难点 安置点 取水点 接种点 采样点 投放点 收集点 回收点 堆放点 居住点 集中点 卡点 水池 蓄水池 高位水池",
            "拦河坝 拦水坝 水塔 渡口 泵站 提灌站 机井 变压器 公厕 垃圾房 垃圾桶 垃圾池 停车场 车棚 充电桩 充电棚 活动室 活动中心 议事厅 会所 会议室 办公用房 滑坡 塌方 危岩",
            "崩塌 涵洞 闸口 路灯 监控 摄像头 宣传栏 公示栏 道闸 消防栓 消火栓 灭火器 电箱 配电箱 快递柜 信报箱 健身器材 垃圾箱 变压器 电线杆 井盖"));
    private static final WordSet BUILT =
            WordSet.of("加装 外墙 楼顶 屋面 屋顶 楼道 单元门 门禁 化粪池 污水 下水 雨水管 排水 楼前 楼后 管道 供暖 供水 改造 维修 粉刷");
    private static final WordSet PUT = WordSet.of("安装在 安装于 停放在 停放于 堆放在 堆放于 张贴在 张贴于 设置在 设置于 开设在 开设于 拟建于 拟建在 拟设于 拟设在");
    private static final WordSet SAID = WordSet.of("涉及 覆盖 惠及 流经 途经 途径 辐射 管辖 巡查");
    /** Nobody's name ends so. */
    private static final CharSet BODIES = CharSet.of("会社厂站所店馆局院校园部队场");

    private static final int LONGEST_HEAD = 12;
    private static final int SHORTEST_BODY = 4;
    private static final int NEAR = 3;

    private Seats() {}

    /** Nobody lives there; a label of a home says otherwise. */
    static boolean isSeat(Page page, Findings findings, AddressReader address) {
        if (page.tables().at(address.frameStart()).isPresent() && isBodys(page, findings, address.frameStart())) {
            return true;
        }
        return address.label() != Cue.HOME
                && (isCommittees(page, address)
                        || isWork(page, address)
                        || isPut(page, address.start(), address.hasDoor() || address.hasRoom()));
    }

    /** 水表安装在8号楼2单元, 涉及滑石村小箐组: a thing is put there, or the place is only spoken of. */
    private static boolean isPut(Page page, int start, boolean fine) {
        boolean bounded = page.at(start - 1) == '至' && "东西南北".indexOf(page.at(start - 2)) >= 0;
        boolean thing = page.has(start - 2, "位于") || page.at(start - 1) == '在';
        int verb = page.at(start - 1) == '在' ? start - 1 : start - 2;
        thing &= WORKS.lengthAt(page, verb - 3) == 3 || WORKS.lengthAt(page, verb - 2) == 2;
        // 灌溉井位于…, 项目位于…
        thing |= verb == start - 2 && page.has(verb, "位于") && "目程井库桥坝矿厂场店校园点体塘渠站台".indexOf(page.at(verb - 1)) >= 0;
        return bounded || thing || PUT.lengthAt(page, start - 3) == 3 || !fine && SAID.lengthAt(page, start - 2) == 2;
    }

    /** 充电桩：东门3排5号, 垃圾清运点：①二组路口: the line tells where things are; 电梯编号：: what a thing is called. */
    static boolean isPoint(Page page, AddressReader address) {
        int line = page.lineStart(address.start());
        int at = line;
        while (at - line < LONGEST_HEAD && page.is(at, Glyphs.HAN | Glyphs.DIGIT | Glyphs.HAN_DIGIT)) {
            at++;
        }
        if (page.at(at) != ':' || at == line) {
            return false;
        }
        int hit = page.hits().lastBefore(at);
        boolean code = hit >= 0 && page.hits().end(hit) == at && page.hits().cue(hit) == Cue.CODE;
        boolean listed = hit >= 0 && page.hits().end(hit) == at && page.hits().cue(hit) == Cue.OFFICE_ADDRESS;
        if (listed && !page.has(at - 2, "住所")) {
            return true;
        }
        boolean works = WORKS.lengthAt(page, at - 2) == 2 || WORKS.lengthAt(page, at - 3) == 3;
        return works || code && address.frameStart() == at + 1 || page.at(at - 1) == '点' && page.at(at - 2) != '患';
    }

    /** 村委会三楼, 村委会院内. */
    private static boolean isCommittees(Page page, AddressReader address) {
        int start = address.detailStart();
        if (!COMMITTEES.isAt(page, start - 3) && !COMMITTEES.isAt(page, start - 2)) {
            return false;
        }
        int at = start;
        while (page.is(at, Glyphs.DIGIT | Glyphs.HAN_DIGIT)) {
            at++;
        }
        boolean floor = at > start && "楼层".indexOf(page.at(at)) >= 0 && at + 1 == address.end();
        return floor || INSIDE.lengthAt(page, start) == address.end() - start;
    }

    /** 锦绣园5号楼北侧车棚, 6号楼3单元加装电梯: the words right behind close the place, or are done to it. */
    private static boolean isWork(Page page, AddressReader address) {
        if (address.hasRoom()) {
            return false;
        }
        if (page.at(address.end()) == ':' && page.at(address.end() - 1) == '点') {
            return true;
        }
        if (address.hasFlat() && BUILT.isAt(page, address.end())) {
            return true;
        }
        for (int at = address.end() - NEAR; at <= address.end() + NEAR; at++) {
            int end = at + WORKS.lengthAt(page, at);
            boolean behind = at < address.end() || isHan(page, address.end(), at);
            if (end > at && end >= address.end() && at > address.detailStart() && behind) {
                return !AddressReader.isSide(page, end);
            }
        }
        return false;
    }

    private static boolean isHan(Page page, int from, int to) {
        int at = from;
        while (at < to && page.is(at, Glyphs.HAN)) {
            at++;
        }
        return at == to;
    }

    /** The row is that of a school, a committee, a firm: its name fills a cell where the other rows name a person. */
    static boolean isBodys(Page page, Findings findings, int place) {
        var table = page.tables().at(place).orElseThrow();
        int line = page.lineStart(place);
        var cells = Table.cells(page, line, page.lineEnd(place), table.separator());
        boolean body = false;
        for (var cell : cells) {
            var head = cell.start() < cell.end() ? page.tables().headAt(cell.start()) : Cue.NONE;
            if (head == Cue.ID_CARD && findings.isTaken(cell.start())) {
                return false;
            }
            body |= (head == Cue.PERSON || head == Cue.HOLDER) && isBody(page, cell);
        }
        return body;
    }

    private static boolean isBody(Page page, Table.Cell cell) {
        if (cell.end() - cell.start() < SHORTEST_BODY || !isHan(page, cell.start(), cell.end())) {
            return false;
        }
        var hits = page.hits();
        int hit = hits.lastBefore(cell.end());
        boolean office = hit >= 0 && hits.end(hit) == cell.end() && hits.cue(hit) == Cue.OFFICE;
        return office || page.has(cell.end() - 2, "小学") || BODIES.has(page.at(cell.end() - 1));
    }
}
