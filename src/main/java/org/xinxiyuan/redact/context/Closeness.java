package org.xinxiyuan.redact.context;

import org.xinxiyuan.redact.addresses.AddressReader;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/** Whether an address that nothing names a home is one by what stands close to it (邻近判定): 张某138…，3组；楼顶漏水. */
final class Closeness {
    private static final int BESIDE = 40;
    private static final WordSet BUILT = WordSet.of("盖了三间 盖了两间 盖了间 盖了房 盖了新房 盖起 起了屋 起了房 搭了棚 安了家 扎营");
    private static final WordSet TROUBLES =
            WordSet.of("漏雨 漏水 渗水 渗漏 返潮 太潮 潮湿 反味 返水 起火 着火 失火 倒塌 垮塌 垮了 塌了 不热 没暖气 停水 停电 租给 出租 借给 转租 住着");

    private Closeness() {}

    static Owner vague(Page page, Findings findings, AddressReader address, boolean whole) {
        if (address.hasPlace() && !address.hasDoor() && !address.hasGroup()) {
            var other = address.hasNumber() ? Owner.UNKNOWN : Owner.OFFICE;
            return address.hasVillage() && familyNamed(page, address) ? Owner.PERSON : other;
        }
        return isNearNumbers(page, findings, address, whole) ? Owner.PERSON : Owner.UNKNOWN;
    }

    /** 11号楼3单元地下室太潮, 羊场旁边彩钢房租给…: what happens to the rooms people live in. */
    static boolean isTroubled(Page page, Findings findings, AddressReader address) {
        if (address.hasVillage() && address.hasPlace() && BUILT.isAt(page, address.end())) {
            return true;
        }
        boolean fine = address.hasFlat() || address.hasRoom() || address.isHouse(page) || address.hasHouse();
        return fine
                && TROUBLES.isAt(page, address.end())
                && (findings.anyBetween(0, page.length()) || page.hits().has(Cue.PERSON));
    }

    /** Told finely enough to be a home beside personal numbers. */
    private static boolean isNearNumbers(Page page, Findings findings, AddressReader address, boolean whole) {
        boolean personal = findings.anyBetween(address.frameStart() - BESIDE, address.frameStart())
                || findings.anyBetween(address.end(), address.end() + BESIDE);
        boolean alone = address.end() >= page.skipBlanksBack(address.frameEnd() - 1) + 1;
        boolean fine = address.isDwelling()
                || whole && address.isManifold() && alone
                || address.hasGroup() && alone && !Groups.isEnumerated(page, address)
                || address.hasVillage() && (address.hasDoor() || address.hasNumber() && !address.hasGroup());
        // 西岭村12号: a door in the country where the text speaks of persons
        if (address.hasVillage()
                && address.hasDoor()
                && page.at(address.end() - 1) == '号'
                && findings.anyBetween(0, page.length())) {
            return true;
        }
        boolean beside = findings.anyBetween(address.frameStart() - 3, address.frameStart()) && address.hasLevels();
        return personal && fine || beside && address.hasDoor();
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
