package org.xinxiyuan.redact.people;

import java.util.List;
import java.util.Map;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;

/**
 * The shape of a name (姓名字形): a surname of the rankings with one or two more characters, or parts with a dot between
 * (阿依古丽·买买提). Where it ends is told by what follows. Names with 某 or * in them are masked already and are none.
 */
public final class NameReader {
    private static final String NEVER_GIVEN = "的了是被把们这那哪么吗呢啊吧某很您你我他她它局厅署厂店县镇乡村街号岁吨亩户栋省市委办站组费款元";
    private static final String MASKED = "某*Xx○〇●□#?";
    private static final int SHORTEST = 2;
    private static final int MOST_BLANKS = 4;
    private static final int LONGEST_PART = 8;
    private static final int MOST_PARTS = 3;
    private final Surnames surnames;
    private final WordIndex follow;
    private final WordIndex ordinary;
    private final WordIndex before;

    public NameReader(List<String> surnames, Map<PersonCue, List<String>> words) {
        this.surnames = new Surnames(surnames);
        follow = WordIndex.of(words, PersonCue.FOLLOW);
        ordinary = WordIndex.of(words, PersonCue.NO_NAME);
        before = WordIndex.of(words, PersonCue.BEFORE, PersonCue.ORDINARY, PersonCue.KIN, PersonCue.NAME_LABEL);
    }

    /** Letters of the surname that stay where only the surname may be shown. */
    public int surname(Page page, int start, int end) {
        return end - start > 2 && surnames.isCompound(page, start) && !isDotted(page, start, end) ? 2 : 1;
    }

    public boolean isCommon(Page page, int start) {
        return surnames.isCommon(page, start);
    }

    /** A surname stands here, common or rare. */
    public boolean isSurname(Page page, int start) {
        return surnames.isSingle(page, start) || surnames.isCompound(page, start);
    }

    /** Behind the name that starts here, 0 if none does. {@code told}: a label with a colon or a column proves it. */
    public int end(Page page, int start, boolean told) {
        int dotted = dottedEnd(page, start);
        if (dotted > 0) {
            return dotted;
        }
        int shortest = 0;
        for (int surname = 2; surname >= 1; surname--) {
            boolean stands = surname == 2 ? surnames.isCompound(page, start) : surnames.isSingle(page, start);
            int end = stands ? plainEnd(page, start, surname) : 0;
            if (end > 0 && !isOrdinary(page, start, end, told)) {
                return end;
            }
            shortest = stands ? surname : shortest;
        }
        return told && shortest == 1 ? spacedEnd(page, start) : 0;
    }

    /**
     * Behind whatever fills a slot only names fill, names without a known surname too (那顺巴雅尔, 次仁多吉); 0 if it is a
     * word of the context or no name's length.
     */
    public int anyEnd(Page page, int start, int to) {
        int end = end(page, start, true);
        if (end > 0 && end <= to) {
            return end;
        }
        int at = start;
        while (at < to && (page.is(at, Glyphs.HAN) || isMiddleDot(page, at) && at > start)) {
            at++;
        }
        boolean sized = at - start >= SHORTEST && at - start <= LONGEST_PART;
        boolean whole = at == to || !page.is(at, Glyphs.HAN | Glyphs.DIGIT | Glyphs.LETTER) && ends(page, at);
        return sized
                        && whole
                        && given(page, page.at(start) == '那' ? start + 1 : start, at)
                        && !holdsWord(page, start, at)
                ? at
                : 0;
    }

    /** A word of the context or an ordinary one stands in it. */
    private boolean holdsWord(Page page, int start, int end) {
        for (int i = start; i < end; i++) {
            if (contextWord(page, i) > 0 || ordinary.lengthAt(page, i) > 1 || before.lengthAt(page, i) > 1) {
                return true;
            }
        }
        return follow.lengthAt(page, start) == end - start;
    }

    /** A word that often follows a name stands here. */
    public boolean isFollowed(Page page, int end) {
        return page.is(end, Glyphs.HAN) && follow.isAt(page, end);
    }

    /** Start of the name that ends here and begins behind something else; -1 if none does. */
    public int start(Page page, int end) {
        for (int length = 4; length >= 2; length--) {
            int start = end - length;
            boolean stands =
                    length > 2 && surnames.isCompound(page, start) || length < 4 && surnames.isSingle(page, start);
            if (start >= 0
                    && stands
                    && given(page, start + 1, end)
                    && !isOrdinary(page, start, end, false)
                    && isApart(page, start)) {
                return start;
            }
        }
        return -1;
    }

    /** Nothing that could be part of the name stands before it. */
    public boolean isApart(Page page, int start) {
        if (page.at(start) == '元' && page.isDigit(start - 1)) {
            return false;
        }
        return !page.is(start - 1, Glyphs.HAN) && !isMiddleDot(page, start - 1) || before.lengthBefore(page, start) > 0;
    }

    /** Behind a name masked already (王某某, 王*, 赵小某, 张××), 0 if none starts here. */
    public int maskedEnd(Page page, int start) {
        int surname = surnames.isCompound(page, start) ? 2 : surnames.isSingle(page, start) ? 1 : 0;
        if (surname == 0) {
            return 0;
        }
        int at = start + surname;
        if (MASKED.indexOf(page.at(at)) < 0 && page.is(at, Glyphs.HAN) && MASKED.indexOf(page.at(at + 1)) >= 0) {
            at++;
        }
        int masked = at;
        while (at < start + 5 && MASKED.indexOf(page.at(at)) >= 0) {
            at++;
        }
        return at > masked ? at : 0;
    }

    private int plainEnd(Page page, int start, int surname) {
        int two = start + surname + 1;
        int three = start + surname + 2;
        if (!given(page, start + surname, two)) {
            return 0;
        }
        if (ends(page, two)) {
            return two;
        }
        boolean long3 = given(page, start + surname, three);
        if (long3 && ends(page, three)) {
            return three;
        }
        int behindTwo = page.is(two, Glyphs.HAN) ? follow.lengthAt(page, two) : 0;
        int behindThree = long3 && page.is(three, Glyphs.HAN) ? follow.lengthAt(page, three) : 0;
        return behindThree > 0 && behindThree >= behindTwo ? three : behindTwo > 0 ? two : 0;
    }

    /** Neither writing nor a mask goes on. */
    private static boolean ends(Page page, int at) {
        return !page.is(at, Glyphs.HAN) && MASKED.indexOf(page.at(at)) < 0 && !isMiddleDot(page, at);
    }

    private static boolean given(Page page, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isMiddleDot(page, i)) {
                continue;
            }
            if (!page.is(i, Glyphs.HAN) || NEVER_GIVEN.indexOf(page.at(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isOrdinary(Page page, int start, int end, boolean told) {
        int word = Math.max(ordinary.lengthAt(page, start), contextWord(page, start));
        return told ? word >= end - start : word > 0;
    }

    /** 农商行, 单位: a word of the page's own that begins here. */
    private static int contextWord(Page page, int start) {
        var hits = page.hits();
        int hit = hits.firstFrom(start);
        boolean here = hit < hits.size() && hits.start(hit) == start;
        return here ? hits.end(hit) - start : 0;
    }

    /** 王　强, 尹 志 刚: two or three characters set wide, nothing else beside. */
    private static int spacedEnd(Page page, int start) {
        int two = spaced(page, start + 1);
        int three = two > 0 ? spaced(page, two) : 0;
        return three > 0 ? three : two;
    }

    private static int spaced(Page page, int from) {
        int at = page.skipBlanks(from);
        boolean wide = at > from && at <= from + MOST_BLANKS;
        return wide && given(page, at, at + 1) && ends(page, at + 1) ? at + 1 : 0;
    }

    private static int dottedEnd(Page page, int start) {
        int at = start;
        int dots = 0;
        int part = 0;
        while (dots < MOST_PARTS
                && (page.is(at, Glyphs.HAN) && part <= LONGEST_PART || isMiddleDot(page, at) && part > 1)) {
            part = isMiddleDot(page, at) ? 0 : part + 1;
            dots += part == 0 ? 1 : 0;
            at++;
        }
        return dots > 0 && dots < MOST_PARTS && part > 0 && part <= LONGEST_PART && ends(page, at) ? at : 0;
    }

    private static boolean isDotted(Page page, int start, int end) {
        for (int i = start; i < end; i++) {
            if (isMiddleDot(page, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMiddleDot(Page page, int at) {
        return page.at(at) == '.'
                && page.text().charAt(at) != '.'
                && page.text().charAt(at) != '．';
    }
}
