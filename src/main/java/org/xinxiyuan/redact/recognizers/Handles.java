package org.xinxiyuan.redact.recognizers;

import org.xinxiyuan.redact.context.BodyBrackets;
import org.xinxiyuan.redact.recognizers.numbers.OfficePhones;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/** Names in a chat service right behind their label (网络账号). */
final class Handles {
    private static final int LONGEST = 64;
    private static final int MOBILE = 11;
    private static final int LONGEST_NAME = 20;
    private static final int LONGEST_NOTE = 8;
    private static final int LONGEST_FILLER = 14;
    /** Between label and value in speech. */
    private static final WordSet FILLERS =
            WordSet.of("我记得 记得 应该 好像 可能 大概 换成 改成 改为 换为 现在 现 一直 还 也 就 常用 这个 账号 帐号 的 了 是 ：");

    private Handles() {}

    /** Start of the handle behind the label, passing colons and blanks; -1 if the text goes on otherwise. */
    static int start(Page page, int labelEnd) {
        int at = note(page, labelEnd);
        int from = at;
        while (at < from + LONGEST_FILLER
                && (FILLERS.isAt(page, at)
                        || ": \u200B=是为即\"“([号信加❤♥+☞→就叫搜一名个]".indexOf(page.at(at)) >= 0
                        || page.at(at) == '转' && page.is(at + 1, Glyphs.LETTER)
                        || page.at(at) == '\n' && (at > from || page.at(at - 1) == ':'))) {
            at += Math.max(1, FILLERS.lengthAt(page, at));
        }
        return page.is(at, Glyphs.LETTER | Glyphs.DIGIT | Glyphs.HAN_DIGIT) ? at : -1;
    }

    /** QQ（常用）：…: behind the note in brackets between label and value. */
    private static int note(Page page, int labelEnd) {
        int at = labelEnd + 1;
        while (page.at(labelEnd) == '(' && at < labelEnd + LONGEST_NOTE && page.is(at, Glyphs.HAN)) {
            at++;
        }
        return at > labelEnd + 1 && page.at(at) == ')' ? at + 1 : labelEnd;
    }

    /** shan-0138（微信号）: start of the handle whose label stands in brackets behind it; -1 if there is none. */
    static int startBefore(Page page, int label, int labelEnd) {
        if (page.at(label - 1) != '(' || "),、".indexOf(page.at(labelEnd)) < 0) {
            return -1;
        }
        int at = label - 1;
        while (page.is(at - 1, Glyphs.LETTER | Glyphs.DIGIT) || page.at(at - 1) == '_' || page.at(at - 1) == '-') {
            at--;
        }
        return at < label - 1 ? at : -1;
    }

    /** 138001是我QQ, 138001是本人微信: start of the handle told before its label; -1 if there is none. */
    static int startTold(Page page, int label) {
        int at = label;
        while (at > label - 5 && "我本人的个".indexOf(page.at(at - 1)) >= 0) {
            at--;
        }
        if (page.at(at - 1) != '是' && page.at(at - 1) != '为') {
            return -1;
        }
        int end = page.skipBlanksBack(at - 2) + 1;
        int start = end;
        while (end - start <= LONGEST && page.is(start - 1, Glyphs.LETTER | Glyphs.DIGIT)
                || page.at(start - 1) == '_'
                || page.at(start - 1) == '-') {
            start--;
        }
        return end - start >= 5 ? start : -1;
    }

    /** Behind the last letter, digit, dash or underscore. */
    static int end(Page page, int from) {
        int at = from;
        while (at < from + LONGEST && page.is(at, Glyphs.LETTER | Glyphs.DIGIT)
                || page.at(at) == '_'
                || page.at(at) == '-') {
            at++;
        }
        while (at > from && (page.at(at - 1) == '-' || page.at(at - 1) == '_')) {
            at--;
        }
        return at;
    }

    /** Digits with blanks between them, as many as stand together. */
    static int digitsEnd(Page page, int from) {
        int at = from;
        int end = from;
        while (at < from + LONGEST && page.isDigit(at)
                || page.at(at) == ' ' && page.isDigit(at + 1)
                || page.at(at) == '-' && page.isDigit(at + 1)
                || page.at(at) == Glyphs.NOTHING) {
            at++;
            end = page.isDigit(at - 1) ? at : end;
        }
        return end;
    }

    /** An office's account to be followed (关注“某镇发布”微信号), or letters within another word (IPv:). */
    static boolean isPublic(Page page, int hit) {
        var hits = page.hits();
        int start = hits.start(hit);
        boolean within = page.is(start, Glyphs.LETTER) && page.is(start - 1, Glyphs.LETTER | Glyphs.DIGIT);
        return within
                || isOffices(page, hit)
                || BodyBrackets.holds(page, start)
                || isNoted(page, hits.end(hit))
                || hit > 0 && hits.cue(hit - 1) == Cue.PUBLIC_ACCOUNT && hits.end(hit - 1) == start
                || "”\"」".indexOf(page.at(start - 1)) >= 0 && isFollowed(page, start - 1);
    }

    /** 物业QQ20877…: the office is named right before; a mobile number behind may be anybody's. */
    private static boolean isOffices(Page page, int hit) {
        var hits = page.hits();
        int behind = start(page, hits.end(hit));
        return hit > 0
                && hits.cue(hit - 1) == Cue.OFFICE
                && hits.end(hit - 1) == hits.start(hit)
                && behind >= 0
                && !(page.at(behind) == '1' && digitsEnd(page, behind) - behind == MOBILE);
    }

    /** QQ3306179925（组委会专用号）: the note behind says that everybody may know it. */
    private static boolean isNoted(Page page, int labelEnd) {
        int from = start(page, labelEnd);
        return from >= 0 && OfficePhones.isNoted(page, page.isDigit(from) ? digitsEnd(page, from) : end(page, from));
    }

    private static boolean isFollowed(Page page, int quote) {
        int at = quote - 1;
        while (at > quote - LONGEST_NAME && !page.has(at, "关注") && page.at(at) != '。') {
            at--;
        }
        return page.has(at, "关注");
    }
}
