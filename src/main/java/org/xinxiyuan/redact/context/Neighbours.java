package org.xinxiyuan.redact.context;

import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/** What stands right beside a number (邻接字符). */
public final class Neighbours {
    private static final String AMOUNTS = "元万亿亩人吨米件名公千平度℃%‰个株头只户次年月日时分秒瓦k";

    private static final WordSet PERSONS = WordSet.of("户主 户籍 户口 公民 名下 个人 年龄 人员 时任 分别 名叫 头像 年满 户名 人称 月底");

    private static final int LONGEST_NUMBER = 19;

    private Neighbours() {}

    /** Part of it is masked already: two or more masking signs stand beside it, and are no bullet and no heading. */
    public static boolean isMasked(Page page, int start, int end) {
        int after = page.skipBlanks(end);
        int before = page.skipBlanksBack(start - 1);
        return masks(page, after, 1) > 1
                || page.at(after) == '某'
                || page.at(after) == '*'
                || isMaskBefore(page, before) && (before == start - 1 || isMasksRest(page, before));
    }

    private static boolean isMaskBefore(Page page, int before) {
        return page.at(before) == '*' || masks(page, before, -1) > 1;
    }

    /** The signs stand for something that began before them. */
    private static boolean isMasksRest(Page page, int last) {
        return page.is(page.skipBlanksBack(last - masks(page, last, -1)), Glyphs.DIGIT | Glyphs.LETTER);
    }

    /** A number with a proof is part of a masked one only where both make an ID or a card by their length. */
    public static boolean isMaskedRest(Page page, int start, int end) {
        int before = same(page, start - 1, -1);
        int behind = same(page, end, 1);
        int length =
                digits(page, start - 1 - before, -1) + before + end - start + behind + digits(page, end + behind, 1);
        boolean oneSide = before == 0 || behind == 0;
        return oneSide && before + behind > 3 && length >= 15 && length <= LONGEST_NUMBER;
    }

    /** How many times the same sign, usual for masking digits, stands here. */
    private static int same(Page page, int from, int step) {
        char sign = page.at(from);
        int at = from;
        while ("*Xx●○".indexOf(sign) >= 0 && page.at(at) == sign && Math.abs(at - from) <= LONGEST_NUMBER) {
            at += step;
        }
        return Math.abs(at - from);
    }

    private static int masks(Page page, int from, int step) {
        int at = from;
        // a row of underscores is the line of a form
        while (page.is(at, Glyphs.MASK) && page.at(at) != '_' && Math.abs(at - from) <= LONGEST_NUMBER) {
            at += step;
        }
        return Math.abs(at - from);
    }

    private static int digits(Page page, int from, int step) {
        int at = from;
        while (page.isDigit(at) && Math.abs(at - from) <= LONGEST_NUMBER) {
            at += step;
        }
        return Math.abs(at - from);
    }

    /** A number goes on before it: a digit that no other value has taken, or a decimal point. */
    public static boolean runsOnBefore(Page page, Findings findings, int start) {
        int before = start - 1;
        while (page.at(before) == Glyphs.NOTHING) {
            before--;
        }
        if (page.isDigit(before)) {
            return !findings.isTaken(before);
        }
        return page.at(before) == '.' && page.isDigit(before - 1) && !findings.isTaken(before - 1);
    }

    public static boolean runsOnBehind(Page page, Findings findings, int end) {
        int after = end;
        while (page.at(after) == Glyphs.NOTHING) {
            after++;
        }
        if (page.isDigit(after)) {
            return !findings.isTaken(after);
        }
        return false;
    }

    public static boolean letterBefore(Page page, Findings findings, int start) {
        return page.is(start - 1, Glyphs.LETTER) && !findings.isTaken(start - 1);
    }

    public static boolean letterBehind(Page page, int end) {
        return page.is(end, Glyphs.LETTER);
    }

    /** The number counts something: a unit follows, or a currency sign stands before. */
    public static boolean isAmount(Page page, int start, int end) {
        int after = page.skipBlanks(end);
        boolean unit = AMOUNTS.indexOf(page.at(after)) >= 0;
        boolean decimals = page.at(end) == '.' && page.isDigit(end + 1)
                || page.at(end) == ','
                        && page.isDigit(end + 1)
                        && page.isDigit(end + 2)
                        && page.isDigit(end + 3)
                        && !page.isDigit(end + 4)
                        && page.isDigit(start + 2)
                        && end - start <= 3;
        return unit && !personFollows(page, after)
                || decimals
                || "¥$￥".indexOf(page.at(page.skipBlanksBack(start - 1))) >= 0;
    }

    /** 户主, 人员, 年满: the unit character begins a word of its own. */
    private static boolean personFollows(Page page, int after) {
        return PERSONS.isAt(page, after);
    }
}
