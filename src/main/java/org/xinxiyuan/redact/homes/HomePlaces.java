package org.xinxiyuan.redact.homes;

import org.xinxiyuan.redact.addresses.Hamlets;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Hits;
import org.xinxiyuan.redact.scan.Page;

/** Where an address may stand (住址线索), in order: units, words of living, and in personal texts hamlets. */
final class HomePlaces {
    static final int NONE = Integer.MAX_VALUE;
    private final Page page;
    private int unit;
    private int word;
    private int hamlet;
    private boolean rural;

    HomePlaces(Page page, boolean personal) {
        this.page = page;
        hamlet = personal ? Hamlets.next(page, 0) : page.hamlets();
    }

    int next() {
        var hits = page.hits();
        while (word < hits.placed() && !triggers(page, hits.placedAt(word))) {
            word++;
        }
        int byUnit = unit < page.units() ? page.unit(unit) : NONE;
        int byWord = word == hits.placed() ? NONE : place(hits, hits.placedAt(word));
        int byHamlet = hamlet < page.hamlets() ? page.hamlet(hamlet) : NONE;
        if (byHamlet < byUnit && byHamlet < byWord) {
            rural = Hamlets.isRural(page.at(byHamlet));
            hamlet = Hamlets.next(page, hamlet + 1);
            return byHamlet;
        }
        rural = false;
        unit += byUnit <= byWord ? 1 : 0;
        word += byUnit <= byWord ? 0 : 1;
        return Math.min(byUnit, byWord);
    }

    private static int place(Hits hits, int hit) {
        return hits.cue(hit) == Cue.NEAR ? hits.end(hit) - 1 : hits.end(hit);
    }

    /** The last place may only end a hamlet's name that has a person's right behind it. */
    boolean isRural() {
        return rural;
    }

    /** A document's number, or the head of a column. */
    static boolean isNone(Page page, int place) {
        return isSerialNumber(page, place) || isHead(page, place);
    }

    /** 〔2023〕12号, 第12号: no door. */
    private static boolean isSerialNumber(Page page, int unit) {
        if (page.at(unit) != '号') {
            return false;
        }
        int before = unit - 1;
        while (page.isDigit(before)) {
            before--;
        }
        return before < unit - 1 && "]第)字".indexOf(page.at(before)) >= 0;
    }

    private static boolean triggers(Page page, int hit) {
        var cue = page.hits().cue(hit);
        return (cue == Cue.HOME && !isLast(page, page.hits().end(hit)) || cue == Cue.NEAR || isLine(page, hit))
                && !isHead(page, page.hits().start(hit));
    }

    /** 自然村：…, 组：…: a group's label and its colon. */
    private static boolean isLine(Page page, int hit) {
        if (page.hits().cue(hit) != Cue.GROUP) {
            return false;
        }
        int start = page.hits().start(hit);
        int end = page.hits().end(hit);
        boolean colon = page.at(end) == ':' || page.at(end - 1) == ':';
        return colon && (end - start > 2 || standsAlone(page, start));
    }

    /** Neither the end of a word (专家组：) nor of one set wide (出 版 社：). */
    private static boolean standsAlone(Page page, int start) {
        boolean wide = page.at(start - 1) == ' ' && page.is(start - 2, Glyphs.HAN) && page.at(start - 3) == ' ';
        return !wide && !page.is(start - 1, Glyphs.HAN);
    }

    /** 具有本镇户籍，: the clause ends with the word. */
    private static boolean isLast(Page page, int end) {
        return "，。；、".indexOf(page.text().charAt(Math.min(end, page.length() - 1))) >= 0;
    }

    private static boolean isHead(Page page, int place) {
        return page.tables().at(place).filter(table -> place < table.body()).isPresent();
    }
}
