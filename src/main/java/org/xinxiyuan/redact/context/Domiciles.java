package org.xinxiyuan.redact.context;

import org.xinxiyuan.redact.addresses.AddressReader;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Page;

/** The domicile, a firm's seat or a person's home (住所): 经营者张三，住所：…, the column of a list of persons. */
final class Domiciles {
    private Domiciles() {}

    /** 住所: a firm's seat or a person's home, as the nearest name before it tells. */
    static boolean isNamed(Page page, AddressReader address) {
        var hits = page.hits();
        int hit = hits.lastBefore(address.frameStart());
        boolean domicile = hit >= 0 && page.has(hits.start(hit), "住所");
        boolean holder = hit > 0 && hits.cue(hit - 1) == Cue.CONTACT && hits.end(hit - 1) >= hits.start(hit) - 1;
        return domicile && (holder || Owner.nearest(page, hits.start(hit)) == Owner.PERSON);
    }

    /** A column of persons, a personal number right before the label, the householder right behind. */
    static boolean isPersons(Page page, Findings findings, AddressReader address) {
        return isNumbers(page, findings, address) || isColumn(page, findings, address) || isHouseholders(page, address);
    }

    /** 姓名|证件号|住所: the column of a list of persons. */
    private static boolean isColumn(Page page, Findings findings, AddressReader address) {
        int place = address.frameStart();
        var table = page.tables().at(place);
        if (table.isEmpty() || !findings.anyBetween(page.lineStart(place), page.lineEnd(place))) {
            return false;
        }
        var hits = page.hits();
        for (int hit = hits.firstFrom(table.get().start()); hit < hits.size() && hits.start(hit) < place; hit++) {
            if (hits.cue(hit) == Cue.OFFICE_ADDRESS
                    && hits.start(hit) < table.get().body()) {
                return page.has(hits.start(hit), "住所") && !Seats.isBodys(page, findings, place);
            }
        }
        return false;
    }

    /** 经营者张三，1101…，住所：: the number right before the label tells whose. */
    private static boolean isNumbers(Page page, Findings findings, AddressReader address) {
        var hits = page.hits();
        int label = hits.lastBefore(address.frameStart());
        if (label < 0 || !page.has(hits.start(label), "住所")) {
            return false;
        }
        int before = hits.start(label) - 1;
        return ",; ".indexOf(page.at(before)) >= 0 && findings.isTaken(before - 1);
    }

    /** 地点：东兴村4组西头道街8号。户主霍占林: whose house it is stands right behind. */
    private static boolean isHouseholders(Page page, AddressReader address) {
        int next = address.end() + 1;
        return address.hasVillage()
                && address.hasDetail()
                && ",。;(\n ".indexOf(page.at(next - 1)) >= 0
                && (page.has(next, "户主") || page.has(next, "农户") || page.has(next, "房主"));
    }
}
