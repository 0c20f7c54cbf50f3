package org.xinxiyuan.redact.context;

import org.xinxiyuan.redact.addresses.AddressReader;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;

/** Whether a label or a word of living (家住, 现居, 住) tells a home (居住的说法). */
final class Living {
    /** What a word of living holds that is said of homes alone: 家住, 户籍, 现居, 租住, 暂住, 借住, 落户. */
    private static final String PRIVATE = "家户籍租暂寄借落居现常同房";

    private static final int NEAR = 60;
    private static final int SUBJECT = 12;
    private static final int LONGEST_WORD = 4;
    private final Dwellers dwellers;
    private final Moving moving = new Moving();

    Living(Dwellers dwellers) {
        this.dwellers = dwellers;
    }

    /** A form's label proves a home; a word of living only with an address told as one, or near personal numbers. */
    boolean isTold(Page page, Findings findings, AddressReader address) {
        if (!moving.isVerb(page, address)) {
            return address.isClosed() || findings.anyBetween(0, page.length()) || isFine(page, address);
        }
        boolean near = findings.anyBetween(address.frameStart() - NEAR, address.frameStart())
                || findings.anyBetween(address.end(), address.end() + NEAR);
        return isFine(page, address) || near && !moving.isGuest(page, address) || isPlace(page, address);
    }

    /** In a text without any other personal value 住 alone proves nothing: the address has to be told as one. */
    private static boolean isFine(Page page, AddressReader address) {
        boolean detailed = address.hasDoor() || address.hasGroup() || address.hasHouse() || address.hasPlace();
        boolean bare = address.end() - address.detailStart() < 2;
        boolean told = address.hasDoor() && address.named(page) > 1;
        return told
                || address.hasLevels() && !bare && (detailed && address.hasDetail() || address.hasVillage())
                || address.isNamed(page) && address.hasDoor() && !Offices.isOffice(page, address)
                || address.hasHouse();
    }

    /** 家住老供销社院内, 王大娘住粮站家属院2楼: a place with a name, and the word or its subject speaks of persons. */
    private boolean isPlace(Page page, AddressReader address) {
        int label = moving.label(page, address);
        boolean numbered = address.isManifold()
                || address.hasGroup() && !address.hasLevels()
                || address.hasNumber() && address.named(page) > 1;
        boolean beside = (address.hasPlace() || address.isHouse(page)) && address.named(page) >= LONGEST_WORD;
        if (label < 0 || !numbered && !beside || moving.isGuest(page, address)) {
            return false;
        }
        int start = page.hits().start(label);
        for (int i = start; i < page.hits().end(label); i++) {
            if (PRIVATE.indexOf(page.at(i)) >= 0) {
                return true;
            }
        }
        return isSubject(page, start);
    }

    /** A person is named or spoken of right before the word of living, or the clause begins with it. */
    private boolean isSubject(Page page, int end) {
        return "某*".indexOf(page.at(end - 1)) >= 0
                || page.is(end - 1, Glyphs.BREAK)
                || page.hits().any(Cue.PERSON, end - SUBJECT, end)
                || dwellers.isName(page, end);
    }
}
