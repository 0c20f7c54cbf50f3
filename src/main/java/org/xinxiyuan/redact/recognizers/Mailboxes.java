package org.xinxiyuan.redact.recognizers;

import java.util.Locale;
import java.util.Set;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;

/** What a mailbox's name alone tells of an office (邮箱名): a function, a body's name in pinyin, its initials. */
final class Mailboxes {
    /** Of a function (RFC 2142 and what firms are used to). */
    private static final Set<String> ROLES = Set.of(("office info admin service support sales hr contact webmaster"
                    + " postmaster kefu jubao zhaopin jiandu tousu xinfang bangong")
            .split(" "));

    /** What the names of townships, villages and offices end with; names of persons do, too. */
    private static final String[] BODIES = {"zhen", "xiang", "cun", "ju", "zhan", "suo", "ban"};

    private static final String[] SURE_BODIES = {
        "shequ",
        "zhengfu",
        "jiedao",
        "weihui",
        "nongchang",
        "xuexiao",
        "weishengyuan",
        "gongsi",
        "cunwei",
        "dangjian",
        "bangongshi",
        "zhongxin"
    };

    /** 社区, 村委会, 居委会, 政府, 政府办, 街道, 卫生院, 小学, 中学. */
    private static final String[] INITIALS_OF_BODIES = {
        "sq", "cwh", "jwh", "rmzf", "zfb", "jdb", "jd", "wsy", "xx", "zx", "dj", "zzb", "mzb", "nyb", "zhb", "cjb",
        "xcb", "zfw", "jws", "pcs", "sfs", "czs", "rsj", "mzj", "jyj", "nyj", "wjw"
    };

    private static final int SHORTEST_BODY = 8;
    private static final int SHORTEST_PLACE = 6;
    private static final int INITIALS = 4;

    private Mailboxes() {}

    /** dongfengzhen, of a township; 王珍 is shorter. */
    static boolean endsWithBody(Page page, int start, int sign) {
        int end = page.skipBlanksBack(sign - 1) + 1;
        for (var body : BODIES) {
            if (end - start >= SHORTEST_BODY && page.has(end - body.length(), body)) {
                return true;
            }
        }
        return false;
    }

    /** Four initials and more of a body (zjgzhk, sqjmc88); a person has two or three. */
    static boolean isInitials(Page page, int start, int sign) {
        int at = start;
        while (page.is(at, Glyphs.LETTER) && "aeiouAEIOU".indexOf(page.at(at)) < 0) {
            at++;
        }
        return at - start >= INITIALS && !page.is(at, Glyphs.LETTER) && at <= sign;
    }

    /** rsj_zjk: initials of an office and of its place. */
    static boolean isInitialPair(Page page, int start, int sign) {
        int first = start;
        while (page.is(first, Glyphs.LETTER) && "aeiouAEIOU".indexOf(page.at(first)) < 0) {
            first++;
        }
        int second = first + 1;
        while (page.is(second, Glyphs.LETTER) && "aeiouAEIOU".indexOf(page.at(second)) < 0) {
            second++;
        }
        return "_-.".indexOf(page.at(first)) >= 0 && second == sign && first - start > 2 && second - first > 2;
    }

    static boolean isRole(Page page, int start, int sign) {
        int end = page.skipBlanksBack(sign - 1) + 1;
        while (end > start && (page.isDigit(end - 1) || page.at(end - 1) == '_')) {
            end--;
        }
        int first = start;
        while (first < end && page.is(first, Glyphs.LETTER)) {
            first++;
        }
        // kefu_lnsh: of a firm, told by its initials
        boolean parted = "_.".indexOf(page.at(first)) >= 0 && isInitials(page, first + 1, sign);
        return ROLES.contains(
                page.text().substring(start, parted ? first : end).strip().toLowerCase(Locale.ROOT));
    }

    /** liuyuansq, xinzhuangcwh: a place's name and the initials of its body; a surname alone is no place. */
    static boolean endsWithInitials(Page page, int start, int sign) {
        int end = page.skipBlanksBack(sign - 1) + 1;
        while (page.isDigit(end - 1)) {
            end--;
        }
        for (var body : INITIALS_OF_BODIES) {
            if (page.has(end - body.length(), body) && isPlace(page, start, end - body.length())) {
                return true;
            }
        }
        return false;
    }

    /** Letters of two syllables and more. */
    private static boolean isPlace(Page page, int start, int end) {
        int vowels = 0;
        for (int at = start; at < end; at++) {
            boolean vowel = "aeiou".indexOf(page.at(at)) >= 0;
            vowels += vowel && "aeiou".indexOf(page.at(at - 1)) < 0 ? 1 : 0;
        }
        return end - start >= SHORTEST_PLACE && vowels > 1;
    }

    /** hongqishequ88, of a community: no name of a person ends so. */
    static boolean isBodys(Page page, int start, int sign) {
        int end = page.skipBlanksBack(sign - 1) + 1;
        while (page.isDigit(end - 1)) {
            end--;
        }
        for (var body : SURE_BODIES) {
            if (end - start > body.length() && page.has(end - body.length(), body)) {
                return true;
            }
        }
        return false;
    }

    /** Four initials in a row and more (某县某镇某办) are a body's; a person's name has two or three characters. */
    static boolean beginsWithInitials(Page page, int start) {
        int at = start;
        while (page.is(at, Glyphs.LETTER) && "aeiouAEIOU".indexOf(page.at(at)) < 0) {
            at++;
        }
        return at - start >= INITIALS && !page.is(at, Glyphs.LETTER);
    }
}
