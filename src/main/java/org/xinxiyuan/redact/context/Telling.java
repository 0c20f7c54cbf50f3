package org.xinxiyuan.redact.context;

import org.xinxiyuan.redact.addresses.AddressReader;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/** How the sentence tells that an address is somebody's (住址的说法): 他家是…, 收件：…, 位于…的木楞房. */
final class Telling {
    private static final WordSet OWNERS = WordSet.of(String.join(
            " ",
            "俺是 俺家是 本人是 家是在 我家是 户主是 其在 其家 他家 她家 家是 家还是 家在 其系 本人系 我是 我系",
            "他是 她是 人是 人在 迁自 送货到 送到 送回 接回 送返 领回 寄到 快递到 家住 址应为 址为"));

    /** Who speaks of himself: 我是某村某组的张某. */
    private static final WordSet SPEAKERS = WordSet.of("我是 俺是 他是 她是 人是 家是 我系 本人系 本人是");
    /** Who lives in the same house as somebody the text tells of. */
    private static final WordSet BESIDE = WordSet.of("楼上 楼下 隔壁 对门 邻居 对面");

    private static final WordSet VISITS =
            WordSet.of("走访 看望 慰问 探望 探访 拜访 回访 寻访 家访 入户 接 看 找 找到 接走 接回 送 租房的 租住的 住的 居住的 独居的 借住的");
    private static final WordSet CORRECTED = WordSet.of("补为 改为 应为 更正为 变更为 修正为 补录为");

    private static final int CLAUSE = 20;
    /** Levels told by those of the person before: 同村3组, 同社区8楼. */
    private static final WordSet SAME =
            WordSet.of("村 上村 胡同 巷子 里弄 大院 排 栋 镇 乡 社区 嘎查 团 连 屯 组 街道 小区 庄 苏木 旗 县 单元 楼 巷 社 队 路");

    private Telling() {}

    /** 小河边村14号走访普家顺一家: behind the word of a visit; the place itself if none stands here. */
    static int behindVisit(Page page, int at) {
        int end = at + VISITS.lengthAt(page, at);
        return end > at && "了过".indexOf(page.at(end)) >= 0 ? end + 1 : end;
    }

    /** 同村那巴屯小卖部对面: told by the home of the person before. */
    static boolean isSame(Page page, AddressReader address) {
        boolean detailed = address.hasNumber() || address.hasPlace() || address.hasHouse() || address.hasGroup();
        return detailed && tellsSame(page, address);
    }

    /** 住址…补为后楼村坑东崖: the list is corrected. */
    static boolean isCorrected(Page page, AddressReader address) {
        int start = address.start();
        boolean told = CORRECTED.lengthAt(page, start - 2) == 2 || CORRECTED.lengthAt(page, start - 3) == 3;
        return told
                && (page.hits().any(Cue.HOME, start - CLAUSE, start)
                        || page.hits().any(Cue.ADDRESS, start - CLAUSE, start));
    }

    static boolean tellsSame(Page page, AddressReader address) {
        int start = Math.min(address.frameStart(), address.start());
        return page.at(start) == '同' && SAME.isAt(page, start + 1);
    }

    /** A person tells where he is from. */
    static boolean isSpeaker(Page page, AddressReader address) {
        return SPEAKERS.lengthAt(page, address.start() - 2) == 2 || SPEAKERS.lengthAt(page, address.start() - 3) == 3;
    }

    static boolean isTold(Page page, Findings findings, AddressReader address, Dwellers dwellers) {
        return isLocatedHouse(page, findings, address)
                || isAddressed(page, address)
                || isReceived(page, address, dwellers)
                || isColloquial(page, findings, address)
                || isNeighbour(page, findings, address)
                || isIntroduced(page, address);
    }

    /** 楼上404室, 隔壁2排6号: a door told by the one of the person who speaks. */
    private static boolean isNeighbour(Page page, Findings findings, AddressReader address) {
        int at = BESIDE.isAt(page, address.detailStart()) ? address.detailStart() + 2 : address.detailStart();
        return BESIDE.isAt(page, at - 2)
                && page.isDigit(at)
                && (address.hasRoom() || address.hasDoor() || page.isDigit(at + 2))
                && findings.anyBetween(0, page.length());
    }

    /** 我是河东村人，河东村12组，…: who writes tells where from, and more finely in the next clause. */
    static boolean isIntroduced(Page page, AddressReader address) {
        int from = address.frameStart() - 2;
        boolean member = "民户主".indexOf(page.at(from)) >= 0 && (address.hasDoor() || address.hasGroup());
        if (page.at(from + 1) != ',' || !member && (page.at(from) != '人' || !address.hasVillage())) {
            return false;
        }
        int at = from;
        while (at > from - CLAUSE && !SPEAKERS.isAt(page, at)) {
            at--;
        }
        return SPEAKERS.isAt(page, at);
    }

    /** 位于下寨组的木楞房: what lies there is a dwelling. */
    private static boolean isLocatedHouse(Page page, Findings findings, AddressReader address) {
        if (address.label() == Cue.LOCATED && isHouseholds(page, address)) {
            return true;
        }
        int at = address.end() + 1;
        while (at < address.end() + 6 && page.is(at, Glyphs.HAN) && "房屋宅院".indexOf(page.at(at)) < 0) {
            at++;
        }
        return address.label() == Cue.LOCATED
                && page.at(address.end()) == '的'
                && "房屋宅院".indexOf(page.at(at)) >= 0
                && findings.anyBetween(0, page.length());
    }

    /** 该户位于…, 其家位于…: whose home lies there. */
    private static boolean isHouseholds(Page page, AddressReader address) {
        var hits = page.hits();
        int hit = hits.lastBefore(address.frameStart());
        return hit >= 0
                && hits.cue(hit) == Cue.LOCATED
                && "户家宅屋".indexOf(page.at(hits.start(hit) - 1)) >= 0
                && "国专厂商店".indexOf(page.at(hits.start(hit) - 2)) < 0;
    }

    /** 小学上坎第二栋吊脚楼: one house of many told by what it lies beside. */
    private static boolean isColloquial(Page page, Findings findings, AddressReader address) {
        boolean house = address.hasHouse() && address.named(page) > 1;
        boolean clause = address.fills(page) && address.isHouse(page) && page.at(address.end()) != ':';
        return house
                && (clause || address.isNamed(page) && page.at(address.end()) != ':')
                && findings.anyBetween(0, page.length());
    }

    /** 收件：…, 户主：…: a word for a person and a colon right before the address. */
    private static boolean isAddressed(Page page, AddressReader address) {
        var hits = page.hits();
        int hit = hits.lastBefore(address.frameStart() - 1);
        return page.at(address.frameStart() - 1) == ':'
                && address.hasDoor()
                && hit >= 0
                && hits.cue(hit) == Cue.PERSON
                && hits.end(hit) == address.frameStart() - 1;
    }

    /** 人民路126号，刘某某收: who gets the letter stands behind the address. */
    private static boolean isReceived(Page page, AddressReader address, Dwellers dwellers) {
        int at = address.end();
        while (at < address.end() + 2 && ",( ".indexOf(page.at(at)) >= 0) {
            at++;
        }
        boolean told = address.hasDoor() || address.hasVillage() && address.hasPlace();
        return at > address.end() && told && dwellers.isReceiver(page, at);
    }

    /** 其在…, 他家是…: whose place it is says the word before it. */
    static boolean isOwned(Page page, AddressReader address) {
        boolean told = address.hasVillage() || address.hasLevels() && (address.hasGroup() || address.hasPlace());
        told |= address.hasPlace() && isSpeaker(page, address);
        boolean whole = !page.is(address.end(), Glyphs.HAN) || page.at(address.end()) == '就';
        told |= whole && (address.isManifold() || address.hasHouse());
        told |= whole && address.hasDoor() && address.isNamed(page) && page.at(address.start() - 2) == '家';
        told &= !Offices.isQuoted(page, address);
        int start = address.start();
        while (page.at(start - 1) == '-' && address.start() - start < 2) {
            start--;
        }
        for (int length = 2; told && length <= 4; length++) {
            if (OWNERS.lengthAt(page, start - length) == length) {
                return true;
            }
        }
        return false;
    }

    /** 来信请寄…: where letters go. */
    static boolean isAddressee(Page page, AddressReader address) {
        for (int at = address.frameStart(); at < address.detailStart(); at++) {
            if (page.at(at) == '寄' || page.at(at) == '投') {
                return true;
            }
        }
        return false;
    }

    /** 送达地址：: where a court's papers go, to a person most times. */
    static boolean isServed(Page page, AddressReader address) {
        int hit = page.hits().lastBefore(address.frameStart());
        boolean fine = address.hasDoor()
                || address.hasGroup()
                || address.hasHouse()
                || address.hasPlace()
                || address.hasNumber();
        boolean served = hit >= 0
                && (page.has(page.hits().start(hit), "送达")
                        || page.has(page.hits().start(hit) - 3, "确认的"));
        return fine && served;
    }

    /** 刘某（身份证1101…，地址：…: a personal number ends right before the label. */
    static boolean isOfPerson(Page page, Findings findings, AddressReader address) {
        int label = page.hits().lastBefore(address.frameStart());
        int before = label < 0 ? 0 : page.hits().start(label) - 1;
        return ",; ".indexOf(page.at(before)) >= 0 && findings.isTaken(before - 1) && address.hasLevels();
    }
}
