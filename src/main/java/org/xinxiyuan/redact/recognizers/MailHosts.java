package org.xinxiyuan.redact.recognizers;

import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/** The part of an e-mail address behind the sign (邮箱域名), its dots spelt out or not (qq dot com, 一六三点com). */
final class MailHosts {
    private static final WordSet ENDINGS =
            WordSet.of("com cn net org edu gov hk tw cc me info top vip xyz io con COM CN NET ORG EDU GOV");

    /** What stands for a dot. */
    private static final WordSet DOTS = WordSet.of(". 点 dot (dot) [dot] (点) [点] [.] (.) 。 DOT");

    /** Where everybody has a box. */
    private static final WordSet PROVIDERS =
            WordSet.of("qq.com 163.com 126.com 139.com 189.cn sina.com sina.cn sohu.com"
                    + " foxmail.com yeah.net outlook.com hotmail.com gmail.com aliyun.com icloud.com wo.cn"
                    + " tom.com 21cn.com"
                    + " live.cn vip.qq.com vip.163.com");

    /** The same, short enough to be told without an ending. */
    private static final WordSet SHORT = WordSet.of("qq 163 126 139 189 sina sohu gmail foxmail outlook hotmail QQ");

    private static final int LONGEST = 80;
    private static final int LONGEST_LABEL = 30;

    private MailHosts() {}

    /** End of the host behind the sign, 0 if none stands there; behind @ itself the ending may be left out. */
    static int end(Page page, int from) {
        int label = page.skipBlanks(from);
        int end = 0;
        while (label < from + LONGEST) {
            int behind = labelEnd(page, label);
            if (behind == label) {
                break;
            }
            if (label > page.skipBlanks(from)) {
                end = ENDINGS.lengthAt(page, label) == behind - label ? behind : end;
            }
            int dot = behindDot(page, behind);
            if (dot == behind) {
                break;
            }
            label = dot;
        }
        return end > 0 || page.at(from - 1) != '@' ? end : shortEnd(page, page.skipBlanks(from));
    }

    /** lisi@163, with nothing behind it. */
    private static int shortEnd(Page page, int from) {
        int length = SHORT.lengthAt(page, from);
        return length > 0 && !isPart(page, from + length) && page.at(from + length) != '.' ? from + length : 0;
    }

    private static int labelEnd(Page page, int from) {
        int at = from;
        while (at < from + LONGEST_LABEL && isPart(page, at)) {
            at++;
        }
        return at;
    }

    private static boolean isPart(Page page, int at) {
        return page.is(at, Glyphs.LETTER | Glyphs.DIGIT | Glyphs.HAN_DIGIT) || page.at(at) == '-' || page.at(at) == '_';
    }

    /** Behind the dot and the blanks around it; the same place if none stands here or no letter goes on. */
    private static int behindDot(Page page, int from) {
        int at = page.skipBlanks(from);
        int length = DOTS.lengthAt(page, at);
        int behind = page.skipBlanks(at + length);
        boolean sentence = page.at(at) == '。' && !ENDINGS.isAt(page, behind);
        boolean goesOn = page.is(behind, Glyphs.LETTER | Glyphs.DIGIT);
        boolean loose = page.at(at) == '.' && behind > at + 1 && !ENDINGS.isAt(page, behind);
        return length > 0 && goesOn && !sentence && !loose ? behind : from;
    }

    /** Offices have boxes there too, but so has everybody. */
    static boolean isAnybodys(Page page, int from, int end) {
        int start = page.skipBlanks(from);
        int length = PROVIDERS.lengthAt(page, start);
        return length > 0 && start + length == end || !isPlain(page, start, end) || shortEnd(page, start) == end;
    }

    /** Somebody who spells it out hides it from machines; offices do not. */
    private static boolean isPlain(Page page, int from, int end) {
        for (int at = from; at < end; at++) {
            if (!page.is(at, Glyphs.LETTER | Glyphs.DIGIT) && "._-".indexOf(page.at(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    static boolean isGovernments(Page page, int from, int end) {
        for (int at = from; at < end; at++) {
            if (page.has(at, "gov.cn") || page.has(at, "GOV.CN")) {
                return true;
            }
        }
        return false;
    }
}
