package org.xinxiyuan.redact.context;

import org.xinxiyuan.redact.addresses.AddressReader;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/** Words of living and moving before an address (居住动词): 住, 搬到, 迁至; offices move and guests stay, too. */
final class Moving {
    private static final String NOUNS = "址地籍口落所处牌置";
    private static final int CLAUSE = 60;
    /** What only offices and shops do where they are. */
    private static final WordSet SEATS = WordSet.of("办公 营业 停业 经营 挂牌 校区 厂区");

    private static final WordSet SCHOOLS = WordSet.of("小学 中学 学校 完小 初中 高中 校区");
    private static final int REST = 8;

    /** No form's label, only a verb of the sentence. */
    boolean isVerb(Page page, AddressReader address) {
        int label = label(page, address);
        var hits = page.hits();
        return label >= 0
                && hits.end(label) - hits.start(label) <= 3
                && page.at(hits.end(label)) != ':'
                && page.at(hits.end(label) - 1) != ':'
                && page.tables().headAt(address.frameStart()) == Cue.NONE
                && noun(page, hits.start(label), hits.end(label)) == 0;
    }

    private static int noun(Page page, int from, int to) {
        int nouns = 0;
        for (int i = from; i < to; i++) {
            nouns += NOUNS.indexOf(page.at(i)) >= 0 ? 1 : 0;
        }
        return nouns;
    }

    /** 入住305房: a room and nothing that says of which house is a guest's. */
    boolean isGuest(Page page, AddressReader address) {
        int label = label(page, address);
        boolean unknown = !address.hasLevels() && !address.hasGroup() && !address.isNamed(page);
        return unknown && page.has(page.hits().start(label), "入住")
                || page.lineStart(address.frameStart()) > page.hits().end(label);
    }

    /** The address ends where a word of moving begins (…搬至, …迁往), and it is no office that moves. */
    boolean isBehind(Page page, AddressReader address) {
        var hits = page.hits();
        int hit = hits.firstFrom(address.end());
        return hit < hits.size()
                && hits.start(hit) == address.end()
                && hits.cue(hit) == Cue.HOME
                && "迁搬".indexOf(page.at(address.end())) >= 0
                && !moves(page, hit);
    }

    /** 便民服务中心迁至…: an office moves. */
    boolean isOffice(Page page, AddressReader address) {
        int label = label(page, address);
        var hits = page.hits();
        if (label < 0 || "迁搬".indexOf(page.at(hits.start(label))) < 0 || !isVerb(page, address)) {
            return false;
        }
        return moves(page, label) || page.has(address.end(), "办公");
    }

    /** 临时安置在村文化礼堂: where many find shelter. */
    boolean isShelter(Page page, AddressReader address) {
        int label = label(page, address);
        return label >= 0
                && page.at(page.hits().start(label)) == '安'
                && !address.hasFlat()
                && (Offices.isOffice(page, address) || holdsSchool(page, address));
    }

    /** 中心小学3号楼. */
    private static boolean holdsSchool(Page page, AddressReader address) {
        int at = address.start();
        while (at < address.end() && !SCHOOLS.isAt(page, at)) {
            at++;
        }
        return at < address.end() && !AddressReader.isSide(page, at + 2);
    }

    /** An office is spoken of before the word of moving, and nobody between. */
    private static boolean moves(Page page, int label) {
        var hits = page.hits();
        int line = page.lineStart(hits.start(label));
        for (int at = hits.start(label) - REST; at < hits.start(label); at++) {
            if (at >= line && SEATS.isAt(page, at)) {
                return true;
            }
        }
        for (int hit = label - 1;
                hit >= 0 && hits.start(hit) >= line && hits.start(label) - hits.end(hit) < CLAUSE;
                hit--) {
            if (hits.cue(hit) == Cue.PERSON) {
                return false;
            }
            if (hits.cue(hit) == Cue.OFFICE) {
                return true;
            }
        }
        return false;
    }

    /** The word before the address; -1 if another or none stands there. */
    int label(Page page, AddressReader address) {
        int hit = page.hits().lastBefore(address.frameStart());
        return hit >= 0 && page.hits().cue(hit) == Cue.HOME ? hit : -1;
    }
}
