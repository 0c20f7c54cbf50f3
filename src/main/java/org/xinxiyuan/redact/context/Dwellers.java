package org.xinxiyuan.redact.context;

import java.util.List;
import java.util.Map;
import org.xinxiyuan.redact.addresses.AddressReader;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.people.NameReader;
import org.xinxiyuan.redact.people.PersonCue;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/** Persons named right beside a place (住户姓名): 5组张某, 3组李四来电, 王五（二组）. */
final class Dwellers {
    private static final String MARKS = " ,、:;()\"“”\u200B\t|";
    /** Names of places end with these more often than names of persons. */
    private static final String LANDFORMS = "沟湾坡坪坝桥塘路河渠山岭冲坎场边口田地井林园库区庙头滩岛湖峡潭";

    private static final WordSet CALLS = WordSet.of("老师 师傅 阿姨 大爷 大妈 大娘 先生 女士 奶奶 爷爷 姨 婶 叔 伯 嫂 哥 姐 工 嬢 嬢嬢 大姐 大哥 老汉 婆婆 姓");

    private static final int LONGEST_LISTED = 8;
    private static final int LONGEST_PERSON = 5;
    private static final int LONGEST_CLAUSE = 12;
    private static final int LONGEST_MASKED = 4;
    private static final int MOST_MARKS = 4;
    private static final int MOST_WORDS = 2;
    private static final int LONGEST_AGE = 3;
    private final NameReader names;

    Dwellers(List<String> surnames, Map<PersonCue, List<String>> words) {
        names = new NameReader(surnames, words);
    }

    /** Nothing but a name, of any people, fills the stretch. */
    boolean isWhole(Page page, int from, int to) {
        return names.anyEnd(page, from, to) == to;
    }

    /** 马成虎, 谯定国两口子, 冉隆江他弟弟, 姬大娘, 先到宋雨桐家: the stretch names a person, of any people where short. */
    boolean isPerson(Page page, int from, int to, boolean listed) {
        boolean sized = to - from >= 2
                && to - from <= LONGEST_CLAUSE
                && page.is(from, Glyphs.HAN)
                && page.is(to - 1, Glyphs.HAN);
        if (!sized || Slots.isBody(page, to) || page.hits().any(Cue.OFFICE, from, to)) {
            return false;
        }
        if (to - from <= LONGEST_PERSON && (listed && isWhole(page, from, to) || isName(page, to))) {
            return true;
        }
        int end = Math.max(names.end(page, from, false), names.maskedEnd(page, from));
        return isCalled(page, from)
                || end > 0 && end <= to
                || page.at(to - 1) == '家' && isName(page, to - 1)
                || page.has(from + 3, "他") && names.isCommon(page, from);
    }

    /** 沈永林户（王家浜13号）: a bracket holds nothing else and stands behind a person or a household. */
    boolean isBracket(Page page, AddressReader address) {
        int open = address.frameStart() - 1;
        return page.at(open) == '('
                && ("户家".indexOf(page.at(open - 1)) >= 0 || isName(page, open) || isListed(page, open, address));
    }

    /** ：洛桑曲珍（某村3组…），: a name of any people fills the piece of a list before the bracket. */
    private boolean isListed(Page page, int open, AddressReader address) {
        int start = open;
        while (open - start < LONGEST_LISTED && page.is(start - 1, Glyphs.HAN)) {
            start--;
        }
        boolean told =
                address.hasVillage() || address.hasGroup() && page.at(address.end()) == ')' || address.isHouse(page);
        boolean place = LANDFORMS.indexOf(page.at(open - 1)) >= 0 || Slots.isBody(page, open);
        return told && !place && ":,、;\n ".indexOf(page.at(start - 1)) >= 0 && isWhole(page, start, open);
    }

    /** 大槐树底下：师永泉: a name right behind the colon. */
    boolean isHeading(Page page, int end) {
        return page.at(end) == ':' && names.end(page, end + 1, false) > 0;
    }

    /** 刘某某收, 刘强（收）: a name and the word for the one who gets it. */
    boolean isReceiver(Page page, int start) {
        int end = Math.max(names.maskedEnd(page, start), names.end(page, start, true));
        for (int length = 2; end == 0 && length <= 3; length++) {
            boolean name = page.at(start + length) == '收' && names.start(page, start + length) == start;
            end = name ? start + length : 0;
        }
        int at = page.at(end) == '(' ? end + 1 : end;
        return end > 0 && (page.at(at) == '收' || page.has(at, "亲收"));
    }

    /** A name ends here, whole or masked. */
    boolean isName(Page page, int end) {
        boolean masked = "某*".indexOf(page.at(end - 1)) >= 0;
        for (int start = end - 2; masked && start >= end - LONGEST_MASKED; start--) {
            if (names.maskedEnd(page, start) == end && names.isApart(page, start)) {
                return true;
            }
        }
        return names.start(page, end) >= 0 || isLabelled(page, end);
    }

    /** 犬主艾某: the name ends here and begins behind the word for a person. */
    private boolean isLabelled(Page page, int end) {
        var hits = page.hits();
        for (int length = 2; length <= LONGEST_MASKED; length++) {
            int hit = hits.lastBefore(end - length);
            boolean label = hit >= 0 && hits.end(hit) == end - length && hits.cue(hit) == Cue.PERSON;
            if (label && names.end(page, end - length, false) == end) {
                return true;
            }
        }
        return false;
    }

    /** A name, and nothing else, between these places. */
    boolean isNameAt(Page page, int from, int to) {
        return names.end(page, from, false) == to;
    }

    /** 3号左树堂家: whose home it is stands behind it. */
    boolean isFamilyAt(Page page, int place) {
        // the column takes the name in
        for (int length = 3; length <= 4; length++) {
            if (page.at(place - 1) == '家'
                    && names.isSurname(page, place - length)
                    && page.is(place - length - 1, Glyphs.UNIT)) {
                return true;
            }
        }
        int end = names.end(page, place, true);
        for (int length = 2; end == 0 && length <= 3; length++) {
            boolean named = page.at(place + length) == '家' && names.isSurname(page, place);
            end = named && !page.is(place + length + 1, Glyphs.HAN) ? place + length : 0;
        }
        return end > 0 && page.at(end) == '家';
    }

    /** A name begins here; one that nothing but punctuation ends must be a common one. */
    boolean isNamedAt(Page page, Findings findings, int place) {
        if (names.maskedEnd(page, place) > 0) {
            return true;
        }
        int family = names.end(page, place, true);
        if (family > 0 && (page.at(family) == '家' || page.has(family, "一家"))) {
            return true;
        }
        int end = names.end(page, place, false);
        if (end == 0 || !names.isCommon(page, place) && end - place < 3) {
            return false;
        }
        boolean alone = "、,(（ 。;\n".indexOf(page.at(end)) >= 0
                && end - place == 3
                && LANDFORMS.indexOf(page.at(end - 1)) < 0
                && LANDFORMS.indexOf(page.at(end - 2)) < 0;
        return findings.anyBetween(end, end + 3) || alone || names.isFollowed(page, end);
    }

    /** 户名边永昌, 方桂兰（独居）: a person's label, or a name that something else than writing ends. */
    private boolean isHolder(Page page, int at) {
        var hits = page.hits();
        int hit = hits.firstFrom(at);
        boolean label = hit < hits.size()
                && hits.start(hit) == at
                && (hits.cue(hit) == Cue.HOLDER || hits.cue(hit) == Cue.PERSON);
        int start = label ? hits.end(hit) : at;
        int end = names.end(page, start, false);
        boolean named = end > 0 && (names.isCommon(page, start) || end - start > 2);
        boolean closed = !page.is(end, Glyphs.HAN) || names.isFollowed(page, end);
        return (label || " |\t".indexOf(page.at(at - 1)) >= 0) && (named && closed || isCalled(page, start));
    }

    /** 老杨, 张老师, 赵婶: a surname and how its bearer is called. */
    boolean isCalled(Page page, int at) {
        boolean old = "老小阿".indexOf(page.at(at)) >= 0;
        int surname = old ? at + 1 : at;
        return names.isCommon(page, surname)
                && (old && !page.is(surname + 1, Glyphs.HAN) || CALLS.isAt(page, surname + 1));
    }

    boolean isSurname(Page page, int place) {
        return names.isSurname(page, place);
    }

    boolean maySurname(Page page, int place) {
        return names.isCommon(page, place) || "老小阿".indexOf(page.at(place)) >= 0;
    }

    /** 身份证1101…: a label and the number that was proven. */
    private static boolean isPaper(Page page, Findings findings, int at) {
        var hits = page.hits();
        int hit = hits.firstFrom(at);
        boolean label = hit < hits.size() && hits.start(hit) == at && hits.cue(hit) == Cue.ID_CARD;
        return label && findings.anyBetween(hits.end(hit), hits.end(hit) + 2);
    }

    /** 许某 女 66 北村…: sex and age stand between the name and the place; the name's last character. */
    private static int behindName(Page page, int last) {
        int at = last;
        for (int words = 0; words < MOST_WORDS; words++) {
            int word = page.at(at) == '岁' ? at - 1 : at;
            while (at - word <= LONGEST_AGE && page.isDigit(word)) {
                word--;
            }
            word -= word == at && "男女".indexOf(page.at(at)) >= 0 ? 1 : 0;
            if (word == at || MARKS.indexOf(page.at(word)) < 0) {
                return at;
            }
            at = beforeMarks(page, word + 1);
        }
        return at;
    }

    /** A person's name or number stands next to the address, with nothing but marks between. */
    boolean isBeside(Page page, Findings findings, AddressReader address) {
        int left = beforeMarks(page, address.frameStart());
        int right = address.end();
        while (right - address.end() < MOST_MARKS && MARKS.indexOf(page.at(right)) >= 0) {
            right++;
        }
        // 本小区（滨江壹号）业主李四: what stands in the bracket is told of the quarter
        boolean bracket = page.at(address.frameStart() - 1) == '(';
        boolean body = bracket && Slots.isBody(page, address.frameStart() - 1);
        return left >= 0 && findings.isTaken(left)
                || findings.isTaken(right)
                || right > address.end() && !body && (isHolder(page, right) || isPaper(page, findings, right))
                || isNameBefore(page, address.frameStart())
                || bracket && !body && findings.anyBetween(right, right + 12);
    }

    /** A name stands before this place, with nothing but marks between. */
    boolean isNameBefore(Page page, int place) {
        int words = behindNote(page, beforeMarks(page, place));
        int last = behindName(page, words);
        boolean family = page.at(last) == '家'
                && (isName(page, last) || names.isSurname(page, last - 3) && names.end(page, last - 3, false) == last);
        return last < place - 1
                && (family || isName(page, last + 1) || isFamily(page, last) || last < words && isAny(page, last + 1));
    }

    /** ：乌云其其格，女，: a name of any people, told by the sex or the age behind it, fills its clause. */
    private boolean isAny(Page page, int end) {
        int start = end;
        while (end - start <= LONGEST_LISTED && page.is(start - 1, Glyphs.HAN)) {
            start--;
        }
        return end - start > 1 && ":,、;\n. ".indexOf(page.at(start - 1)) >= 0 && isWhole(page, start, end);
    }

    /** ：才让卓玛家，: a family whose name no surname begins fills its clause. */
    private boolean isFamily(Page page, int last) {
        if (page.at(last) != '家') {
            return false;
        }
        int start = last;
        while (last - start <= LONGEST_PERSON && page.is(start - 1, Glyphs.HAN)) {
            start--;
        }
        return last - start > 2
                && last - start <= LONGEST_PERSON
                && !page.is(start - 1, Glyphs.HAN)
                && isWhole(page, start, last);
    }

    /** 黎朝富（4人），某村三社: before the note in brackets; the place itself if none stands there. */
    private static int behindNote(Page page, int last) {
        if (page.at(last + 1) != ')') {
            return last;
        }
        int open = last;
        while (last - open < LONGEST_CLAUSE && page.at(open) != '(' && page.at(open) != '\n') {
            open--;
        }
        return page.at(open) == '(' ? open - 1 : last;
    }

    private static int beforeMarks(Page page, int place) {
        int last = place - 1;
        while (last >= 0 && place - last <= MOST_MARKS && MARKS.indexOf(page.at(last)) >= 0) {
            last--;
        }
        return last;
    }
}
