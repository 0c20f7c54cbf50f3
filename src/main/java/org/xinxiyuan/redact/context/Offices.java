package org.xinxiyuan.redact.context;

import org.xinxiyuan.redact.addresses.AddressReader;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Hits;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/** Whether an address is that of an office, a firm or a piece of land (办公地址): by the words in it and beside it. */
final class Offices {
    /** What the public comes to an office for. */
    private static final WordSet CALLS =
            WordSet.of("捡拾 捡到 拾到 拾得 领取 办理 报名 递交 提交 咨询 购买 查阅 集合 参加 报到 签到 受理 申领 缴费 缴清 面试 考试 开标 投标");

    private static final WordSet HOUSING =
            WordSet.of(String.join(" ", "宿舍", "家属", "家属院", "家属楼", "周转房", "安置房", "公租房", "廉租房", "住宅"));

    private static final WordSet BUSINESS = WordSet.of("底商 底层商铺 商铺 门市 营业房 门面房 门面 铺面 经营部 停止办公 办公 营业 开业 停业 挂牌 挂牌成立 对外营业");
    private static final WordSet BORDERS = WordSet.of("交界处 交界 之间 结合部 接壤 分界");
    private static final WordSet RENAMED = WordSet.of("合并为 改为 更名为 改名为 调整为 划为 并入 编为 分为 合并成 改成");
    /** What the name of a body or of a public place ends with right before its bracket; no person's does. */
    private static final String BODIES = "店厂馆厅所站校场部局行司社";

    private static final WordSet NOTICES = WordSet.of("文件获取 获取文件 获取招标 获取采购 招标文件 投标文件 响应文件 磋商文件 开标 递交 售价 报名");
    private static final WordSet BILLS = WordSet.of("纳税人识别号 税号 信用代码 统一社会信用代码 社会信用代码");
    private static final WordSet EVENTS = WordSet.of("地点为 事发 起火 事故 发生 死亡 案发");
    private static final int NOTICE = 60;
    private static final int BEHIND = 14;
    private static final int BRACKET = 8;

    private Offices() {}

    /** 坐落建国路138号办公楼; 坐落创业大道以东: real estate that is no home. */
    static boolean isRealEstate(Page page, AddressReader address) {
        var hits = page.hits();
        int label = hits.lastBefore(address.frameStart());
        if (label < 0 || !page.has(hits.end(label) - 2, "坐落") && !page.has(hits.start(label), "坐落")) {
            return false;
        }
        boolean bounded = page.at(address.end() - 2) == '以' && "东西南北".indexOf(page.at(address.end() - 1)) >= 0;
        return bounded || holdsOffice(page, address);
    }

    /** 事发地点：雪城花园6号楼2单元401: what happened in somebody's rooms. */
    static boolean isEvent(Page page, Findings findings, AddressReader address) {
        int hit = page.hits().lastBefore(address.frameStart());
        return address.hasFlat()
                && address.hasRoom()
                && hit >= 0
                && EVENTS.isAt(page, page.hits().start(hit))
                && findings.anyBetween(0, page.length())
                && !isOffice(page, address);
    }

    /** An office named in the address, right behind it or right before its bracket. */
    static boolean isOffice(Page page, AddressReader address) {
        var hits = page.hits();
        if (page.has(address.end(), "所在社区")) {
            return false;
        }
        int behind = page.has(address.end(), "现场") ? address.end() + 2 : address.end();
        if (CALLS.isAt(page, behind)
                || isBusiness(page, address)
                || holdsOffice(page, address)
                || isFirm(page, address)) {
            return true;
        }
        if (isSubject(page, address)) {
            return true;
        }
        // 镇信息公开办，人民路1号
        int clause = address.frameStart() - 1;
        if (page.at(clause) == ','
                && page.at(clause - 1) == '办'
                && page.is(clause - 3, Glyphs.HAN)
                && !address.hasGroup()) {
            return true;
        }
        int before = hits.lastBefore(address.frameStart());
        int reach = page.at(address.frameStart() - 1) == '(' ? BRACKET : 1;
        return before >= 0
                && hits.cue(before) == Cue.OFFICE
                && hits.end(before) >= address.frameStart() - reach
                && (reach == 1 || "户家".indexOf(page.at(address.frameStart() - 2)) < 0);
    }

    /** 纳税人识别号：…；地址、电话：…, 网点名称：… 地址：…: whom an invoice is made out to, a body named before. */
    static boolean isBilled(Page page, AddressReader address) {
        var hits = page.hits();
        int line = page.lineStart(address.frameStart());
        for (int hit = hits.lastBefore(address.frameStart()); hit >= 0 && hits.start(hit) >= line; hit--) {
            boolean body = hits.cue(hit) == Cue.BODY && page.at(hits.end(hit)) == ':';
            if (hits.cue(hit) == Cue.PERSON) {
                return false;
            }
            if (body && address.label() == Cue.ADDRESS
                    || hits.cue(hit) == Cue.CODE && BILLS.isAt(page, hits.start(hit))) {
                return true;
            }
        }
        return false;
    }

    /** 文件获取：每日9:00—17:00，…3号楼1163室: the line says what the public comes for. */
    static boolean isNoticed(Page page, AddressReader address) {
        int line = Math.max(page.lineStart(address.start()), address.start() - NOTICE);
        for (int at = line; at < address.start(); at++) {
            if (NOTICES.isAt(page, at)) {
                return true;
            }
        }
        return false;
    }

    /** 卫生室在大井村31号旁, 便民服务站位于…: what lies there stands before the verb. */
    private static boolean isSubject(Page page, AddressReader address) {
        var hits = page.hits();
        int label = hits.lastBefore(address.frameStart());
        boolean located = address.label() == Cue.LOCATED && label >= 0 && hits.cue(label) == Cue.LOCATED;
        int verb = located ? hits.start(label) : address.start() - 1;
        int body = hits.lastBefore(verb);
        return body >= 0
                && hits.cue(body) == Cue.OFFICE
                && hits.end(body) == verb
                && (located || "在于".indexOf(page.at(verb)) >= 0);
    }

    /** A word for an office stands in it or a little behind, and the home does not only lie beside it. */
    private static boolean holdsOffice(Page page, AddressReader address) {
        var hits = page.hits();
        int to = Math.min(address.frameEnd(), address.end() + BEHIND);
        int first = hits.firstFrom(address.detailStart());
        // 某镇政府2号楼: the office's name begins with the last letter of the level
        first -= first > 0 && hits.end(first - 1) > address.detailStart() ? 1 : 0;
        for (int hit = first; hit < hits.size() && hits.start(hit) < to; hit++) {
            boolean mark =
                    isMark(page, hit) || hits.end(hit) < address.end() && (address.isHouse(page) || address.hasFlat());
            if (hits.cue(hit) == Cue.OFFICE && !mark && !housing(page, hits.end(hit))) {
                return true;
            }
        }
        return false;
    }

    /** 9号院1号楼底商, 42号停止办公; 三组四组交界处: a shop, an office that moves, a line between groups. */
    private static boolean isBusiness(Page page, AddressReader address) {
        int shop = address.detailStart();
        while (shop < address.end() && !page.has(shop, "底商") && !page.has(shop, "营业房")) {
            shop++;
        }
        return shop < address.end() && !address.hasRoom()
                || BUSINESS.isAt(page, address.end())
                || BUSINESS.isAt(page, address.end() + 2);
    }

    /** 三组四组交界处: a line between groups; 合并为新3组: how a group is called from now on. */
    static boolean isBetween(Page page, AddressReader address) {
        int end = address.end();
        return BORDERS.isAt(page, end)
                || BORDERS.isAt(page, end - 3)
                || BORDERS.isAt(page, end - 2)
                || RENAMED.isAt(page, address.detailStart() - 2)
                || RENAMED.isAt(page, address.detailStart() - 3);
    }

    /** 施工队名为“宏远三队”: nothing but a team's name stands within the quotes. */
    static boolean isTeamName(Page page, AddressReader address) {
        return address.hasGroup()
                && !address.hasLevels()
                && !address.hasDoor()
                && "“\"".indexOf(page.at(address.detailStart() - 1)) >= 0
                && "”\"".indexOf(page.at(address.end())) >= 0;
    }

    /** 桥头烧烤店（滨河路19号）, 家具厂地址在…: a firm is named right before the bracket, the colon or the label. */
    private static boolean isFirm(Page page, AddressReader address) {
        var hits = page.hits();
        int label = hits.lastBefore(address.frameStart());
        boolean labelled = address.label() == Cue.ADDRESS && label >= 0;
        int at = labelled ? hits.start(label) : address.frameStart() - 1;
        boolean parted = labelled || page.at(at) == '(' || page.at(at) == ':';
        if (page.at(at) == '(' && BODIES.indexOf(page.at(at - 1)) >= 0 && !address.hasGroup()) {
            return !page.hits().any(Cue.HOME, at - BEHIND, at)
                    && !HOUSING.isAt(page, at - 2)
                    && !HOUSING.isAt(page, at - 3);
        }
        return parted
                && (labelled ? "店厂馆场站校" : "店厂馆").indexOf(page.at(at - 1)) >= 0
                && page.is(at - 2, Glyphs.HAN)
                && !address.hasGroup();
    }

    /** 供销社后面: the office is only what the home lies beside. */
    private static boolean isMark(Page page, int hit) {
        var hits = page.hits();
        return !isOwnBuilding(page, hits.end(hit)) && isBesideMark(page, hits, hit);
    }

    /** 卫生院3号楼门口: the office's own house. */
    private static boolean isOwnBuilding(Page page, int from) {
        int at = from;
        while (page.isDigit(at)) {
            at++;
        }
        return at > from && page.has(at, "号楼门");
    }

    private static boolean isBesideMark(Page page, Hits hits, int hit) {
        return AddressReader.isSide(page, hits.end(hit))
                || hits.cue(hit) == Cue.OFFICE && isSideNear(page, hits.end(hit))
                || hit + 1 < hits.size() && hits.cue(hit + 1) == Cue.NEAR && hits.start(hit + 1) - hits.end(hit) <= 3;
    }

    /** 车站票房子对过: a little behind it. */
    private static boolean isSideNear(Page page, int end) {
        int at = end + 1;
        while (at <= end + 3 && page.is(at - 1, Glyphs.HAN) && !AddressReader.isSide(page, at)) {
            at++;
        }
        return at <= end + 3 && page.is(at - 1, Glyphs.HAN) && page.has(at, "对");
    }

    private static boolean housing(Page page, int at) {
        return HOUSING.isAt(page, at);
    }

    /** 育才路70号“好又多”: the name of a shop follows. */
    static boolean isQuoted(Page page, AddressReader address) {
        return "“\"《".indexOf(page.at(address.end())) >= 0;
    }
}
