package org.xinxiyuan.redact.context;

import org.xinxiyuan.redact.addresses.AddressReader;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/** Whether an address is a home (住址归属): by its label, its column, the words in it and right beside it. */
public final class Residence {
    private static final int BEHIND = 14;
    private static final int BESIDE = 40;
    private static final WordSet DWELLERS = WordSet.of(String.join(
            " ", "村民", "居民", "住户", "户主", "农户", "群众", "业主", "租户", "租客", "脱贫户", "低保户", "贫困户", "的村民", "的居民", "人,", "人。",
            "人士", "老人", "一户", "家中", "家里", "自家", "住宅", "房屋", "自建房", "农房"));
    private static final WordSet HOUSING = WordSet.of(String.join(" ", "宿舍", "家属", "安置房", "公租房", "廉租房", "住宅"));

    private Residence() {}

    public static Owner of(Page page, Findings findings, AddressReader address) {
        var label = address.label();
        if (label == Cue.HOME) {
            return Owner.PERSON;
        }
        if (isOffice(page, address)) {
            return Owner.OFFICE;
        }
        if (label == Cue.OFFICE_ADDRESS) {
            return isDomicile(page, address) ? Owner.PERSON : Owner.OFFICE;
        }
        if (label == Cue.ADDRESS || label == Cue.GROUP) {
            var owner = Owner.at(page, address.frameStart(), label);
            return owner == Owner.UNKNOWN ? unlabelled(page, findings, address) : owner;
        }
        return unlabelled(page, findings, address);
    }

    /** 住所: a firm's seat or a person's home, as the nearest name before it tells. */
    private static boolean isDomicile(Page page, AddressReader address) {
        var hits = page.hits();
        int hit = hits.lastBefore(address.frameStart());
        return hit >= 0 && page.has(hits.start(hit), "住所") && Owner.nearest(page, hits.start(hit)) == Owner.PERSON;
    }

    /** An office named in the address, right behind it or right before its bracket. */
    private static boolean isOffice(Page page, AddressReader address) {
        var hits = page.hits();
        int to = Math.min(address.frameEnd(), address.end() + BEHIND);
        for (int hit = hits.firstFrom(address.detailStart()); hit < hits.size() && hits.start(hit) < to; hit++) {
            if (hits.cue(hit) == Cue.OFFICE && !isMark(page, hit) && !housing(page, hits.end(hit))) {
                return true;
            }
        }
        int before = hits.lastBefore(address.frameStart());
        return before >= 0 && hits.cue(before) == Cue.OFFICE && hits.end(before) >= address.frameStart() - 1;
    }

    /** 供销社后面: the office is only what the home lies beside. */
    private static boolean isMark(Page page, int hit) {
        var hits = page.hits();
        return hit + 1 < hits.size() && hits.cue(hit + 1) == Cue.NEAR && hits.start(hit + 1) - hits.end(hit) <= 3;
    }

    private static boolean housing(Page page, int at) {
        return HOUSING.isAt(page, at);
    }

    private static Owner unlabelled(Page page, Findings findings, AddressReader address) {
        boolean told = address.hasLevels() || address.isDwelling() || address.hasGroup();
        if (!told && !address.hasPlace()) {
            return Owner.UNKNOWN;
        }
        if (dwellerBehind(page, address.end())
                || householdBefore(page, address.frameStart())
                || Dwellers.isNamedAt(page, address.end()) && address.hasLevels()) {
            return Owner.PERSON;
        }
        if (address.hasPlace() && !address.hasDoor() && !address.hasGroup()) {
            return address.hasVillage() && familyNamed(page, address) ? Owner.PERSON : Owner.OFFICE;
        }
        boolean personal = findings.anyBetween(address.frameStart() - BESIDE, address.frameStart())
                || findings.anyBetween(address.end(), address.end() + BESIDE);
        boolean alone = address.end() >= page.skipBlanksBack(address.frameEnd() - 1) + 1;
        boolean fine = address.isDwelling() || address.hasGroup() && alone || address.hasVillage() && address.hasDoor();
        boolean beside = findings.anyBetween(address.frameStart() - 3, address.frameStart()) && address.hasLevels();
        return personal && fine || beside && address.hasDoor() ? Owner.PERSON : Owner.UNKNOWN;
    }

    private static boolean dwellerBehind(Page page, int end) {
        int next = ",(（的".indexOf(page.at(end)) >= 0 ? end + 1 : end;
        if (page.has(end + 2, "代表") || page.has(end + 2, "小组") || page.has(end + 2, "委员")) {
            return false;
        }
        return DWELLERS.isAt(page, end) || DWELLERS.isAt(page, next) && !page.has(next, "群众") && !page.has(next, "房屋");
    }

    /** 孙丽桂户（…, 村民王某（…: a household or a person, the address in brackets. */
    private static boolean householdBefore(Page page, int start) {
        return page.at(start - 1) == '('
                && (page.at(start - 2) == '户'
                        || page.at(start - 2) == '家'
                        || page.hits().any(Cue.PERSON, start - 8, start - 1));
    }

    /** 王老五家隔壁, 第三家. */
    private static boolean familyNamed(Page page, AddressReader address) {
        for (int i = address.detailStart() + 1; i < address.end(); i++) {
            if (page.at(i) == '家') {
                return true;
            }
        }
        return false;
    }
}
