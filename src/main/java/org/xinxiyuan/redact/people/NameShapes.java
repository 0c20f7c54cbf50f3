package org.xinxiyuan.redact.people;

import java.util.List;
import java.util.Map;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;

/**
 * Names that their own characters tell (姓名用字): a surname before characters that given names are made of (廖先兵), or
 * nothing but the parts that names of other peoples are made of (央金拉姆, 古丽巴哈尔).
 */
public final class NameShapes {
    private static final String MASKED = "某*Xx○〇●□#?";
    private static final String LANDFORMS = "沟湾坡坪坝桥塘路渠岭冲坎场边口地井园库区庙头";
    private static final int LONGEST = 10;
    private static final int LONGEST_FIRM = 20;
    private static final int SHORTEST_WORD = 2;
    private static final int FULL = 3;
    private final NameReader reader;
    private final Surnames surnames;
    private final WordIndex more;
    private final WordIndex rare;
    private final WordIndex given;
    private final WordIndex parts;
    private final WordIndex last;
    private final WordIndex words;
    private final WordIndex behind;
    private final WordIndex firms;
    private final WordIndex split;

    public NameShapes(NameReader reader, List<String> surnames, Map<PersonCue, List<String>> words) {
        this.reader = reader;
        this.surnames = new Surnames(surnames);
        more = WordIndex.of(words, PersonCue.MORE_SURNAME);
        rare = WordIndex.of(words, PersonCue.RARE_SURNAME);
        given = WordIndex.of(words, PersonCue.GIVEN);
        parts = WordIndex.of(words, PersonCue.NAME_PART);
        last = WordIndex.of(words, PersonCue.NAME_PART, PersonCue.NAME_PART_LAST);
        this.words = WordIndex.of(words, PersonCue.NO_NAME, PersonCue.NAMELIKE);
        split = WordIndex.of(words, PersonCue.SPLIT);
        firms = WordIndex.of(words, PersonCue.FIRM);
        behind = WordIndex.of(words, PersonCue.FOLLOW, PersonCue.NAME_ACT);
    }

    /** Behind the name that starts here, 0 if none does. One of two characters ends before a mark or a verb. */
    public int end(Page page, int start) {
        int parted = partedEnd(page, start);
        if (parted > 0) {
            return dotted(page, parted);
        }
        int surname = surnames.isCompound(page, start) ? 2 : hasSurname(page, start) ? 1 : 0;
        int joined = surname == 1 ? joinedEnd(page, start) : 0;
        if (joined > 0) {
            return joined;
        }
        if (surname == 0 || words.lengthAt(page, start) > 2 * surname - 2 || !given.isAt(page, start + surname)) {
            return 0;
        }
        int two = start + surname + 1;
        int word = page.is(two, Glyphs.HAN) ? behind.lengthAt(page, two) : 0;
        boolean full = given.isAt(page, two) && word < SHORTEST_WORD;
        int end = full ? two + 1 : word > 0 || !page.is(two, Glyphs.HAN) ? two : 0;
        boolean masked = MASKED.indexOf(page.at(end)) >= 0 || page.at(end) == '.' && page.is(end + 1, Glyphs.HAN);
        return end == 0 || masked || holdsWord(page, start, end) ? 0 : end;
    }

    /** 党建利，: characters of names that a mark closes, though an ordinary word begins there; 0 if none do. */
    public int closedEnd(Page page, int start) {
        int end = start + FULL;
        boolean name = isKnown(page, start) && isGiven(page, start + 1, end) && !isWord(page, start, end);
        boolean closed = !page.is(end, Glyphs.HAN) && MASKED.indexOf(page.at(end)) < 0;
        return name && closed && !holdsWord(page, start, end) ? end : 0;
    }

    /** Nothing but characters that given names are made of. */
    public boolean isGiven(Page page, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!given.isAt(page, at)) {
                return false;
            }
        }
        return to > from;
    }

    /** An ordinary word begins here and fills it. */
    public boolean isWord(Page page, int start, int end) {
        return words.lengthAt(page, start) >= end - start;
    }

    public boolean beginsWord(Page page, int start) {
        return words.isAt(page, start);
    }

    /** Common, rare, or one that is a word of every day, too. */
    public boolean isSurname(Page page, int start) {
        return surnames.isCompound(page, start) || hasSurname(page, start);
    }

    /** Two characters of a given name, or parts: more than chance. */
    public boolean isFull(Page page, int start, int end) {
        return end - start > 2 || isParted(page, start, end);
    }

    public boolean isParted(Page page, int start, int end) {
        int parted = partedEnd(page, start);
        return parted > 0 && dotted(page, parted) == end;
    }

    /** 马家沟: hamlets end with these more often than names do. */
    public static boolean isPlace(Page page, int end) {
        return LANDFORMS.indexOf(page.at(end - 1)) >= 0;
    }

    /** At least one of the characters behind the surname stands in given names. */
    public boolean isLikely(Page page, int start, int end) {
        for (int at = start + 1; at < end; at++) {
            if (given.isAt(page, at) || page.at(at) == '.') {
                return true;
            }
        }
        return end - start > 3;
    }

    /** 社区, 户籍: the surname's character ends a word that begins before it. */
    public boolean splitsWord(Page page, int start) {
        int length = start > 0 ? split.lengthAt(page, start - 1) : 0;
        return length > 1;
    }

    /** A surname of the rankings stands here, no rare one. */
    public boolean isKnown(Page page, int start) {
        return surnames.isSingle(page, start) || surnames.isCompound(page, start) || more.isAt(page, start);
    }

    /** Nothing written goes on, or a verb, an office of a name or what belongs to it. */
    public boolean closes(Page page, int end) {
        return !page.is(end, Glyphs.HAN) || behind.isAt(page, end);
    }

    /** 热依汗古丽·麦麦提: behind the second half, where a dot stands between. */
    private int dotted(Page page, int end) {
        int at = end + 1;
        while (page.at(end) == '.' && page.is(at, Glyphs.HAN) && at - end <= LONGEST && !isBehind(page, end, at)) {
            at++;
        }
        return at > end + 2 && closes(page, at) ? at : end;
    }

    private boolean isBehind(Page page, int dot, int at) {
        return at > dot + 2 && behind.isAt(page, at) && !last.isAt(page, at);
    }

    /** A word of the page's own (社区, 电话) reaches into it. */
    private static boolean holdsWord(Page page, int start, int end) {
        var hits = page.hits();
        for (int hit = hits.lastBefore(end); hit >= 0 && hits.start(hit) > start - LONGEST; hit--) {
            if (hits.end(hit) > start && hits.end(hit) - hits.start(hit) > 1 && hits.start(hit) < end) {
                return true;
            }
        }
        return false;
    }

    /** Nothing written goes on, or a word of two characters that stands behind names. */
    public boolean closesShort(Page page, int end) {
        return !page.is(end, Glyphs.HAN) || behind.lengthAt(page, end) > 1;
    }

    /** 才旦卓玛, 英嘎·图雅: two parts or more with four characters at least, 0 if none stand here. */
    public int partsEnd(Page page, int start) {
        int first = words.isAt(page, start) ? 0 : parts.lengthAt(page, start);
        int end = first == 0 ? 0 : partedEnd(page, start);
        int dotted = end == 0 ? 0 : dotted(page, end);
        return dotted > end || end - start > first && end - start > 3 ? dotted : 0;
    }

    /** Behind the half of a name that stands behind a dot, 0 if it is made of no known parts. */
    public int secondEnd(Page page, int start) {
        int end = partedEnd(page, start);
        return end > 0 && closes(page, end) ? end : 0;
    }

    /** 修水绿野生态有限公司: the stretch that goes on here ends as names of firms do. */
    public boolean isFirm(Page page, int end) {
        for (int at = end; at < end + LONGEST_FIRM && page.is(at, Glyphs.HAN); at++) {
            if (firms.isAt(page, at)) {
                return true;
            }
        }
        return false;
    }

    /** 马阿西耶, 韩乙布拉: a surname before parts of three characters or more that a mark or a verb closes; 0 if none. */
    private int joinedEnd(Page page, int start) {
        int end = partedEnd(page, start + 1);
        return end - start > FULL && closes(page, end) ? end : 0;
    }

    private boolean hasSurname(Page page, int start) {
        return surnames.isSingle(page, start) || more.isAt(page, start) || rare.isAt(page, start);
    }

    /** 泽仁|卓玛, 岩|温|罕: as many parts as fit and leave a verb whole; two characters alone stand between marks. */
    private int partedEnd(Page page, int start) {
        int at = start;
        int closed = 0;
        int length = parts.lengthAt(page, start);
        while (length > 0 && at - start < LONGEST) {
            at += length;
            closed = closes(page, at) ? at : closed;
            length = last.lengthAt(page, at);
        }
        int end = closed > 0 ? closed : at - start > 2 ? at : 0;
        boolean word = end - start == 2 && reader.isFollowed(page, start);
        return end == 0 || word || MASKED.indexOf(page.at(end)) >= 0 ? 0 : end;
    }
}
