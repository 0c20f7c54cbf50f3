package org.xinxiyuan.redact.recognizers;

import org.xinxiyuan.redact.addresses.Hamlets;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Page;

/** Where an address may stand, in the order of the text: units, words of living, and in personal texts hamlets. */
final class Places {
    static final int NONE = Integer.MAX_VALUE;
    private final Page page;
    private int unit;
    private int hit;
    private int hamlet;

    Places(Page page, boolean personal) {
        this.page = page;
        hamlet = personal ? Hamlets.next(page, 0) : page.length();
    }

    int next() {
        var hits = page.hits();
        while (hit < hits.size() && !triggers(page, hit)) {
            hit++;
        }
        int byUnit = unit < page.units() ? page.unit(unit) : NONE;
        int byHit = hit == hits.size() ? NONE : hits.cue(hit) == Cue.NEAR ? hits.end(hit) - 1 : hits.end(hit);
        if (hamlet < page.length() && hamlet < byUnit && hamlet < byHit) {
            int place = hamlet;
            hamlet = Hamlets.next(page, hamlet + 1);
            return place;
        }
        unit += byUnit <= byHit ? 1 : 0;
        hit += byUnit <= byHit ? 0 : 1;
        return Math.min(byUnit, byHit);
    }

    private static boolean triggers(Page page, int hit) {
        var cue = page.hits().cue(hit);
        boolean group = cue == Cue.GROUP
                && (page.at(page.hits().end(hit)) == ':' || page.at(page.hits().end(hit) - 1) == ':');
        return (cue == Cue.HOME || cue == Cue.NEAR || group)
                && !Addresses.isHead(page, page.hits().start(hit));
    }
}
