package org.xinxiyuan.redact.homes;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.xinxiyuan.document.Span;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.redact.scan.CharSet;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;

/**
 * Lists written in one line (行内名单): 方洪祥（谷堆）、易德坤（三家店）, or 马成虎，住阳洼，…；马成彪，住阴洼，…. Where the home of one of
 * the persons was read, the places of the others are homes, too.
 */
final class ListedHomes {
    private static final int LONGEST_LINE = 2000;
    private static final int LONGEST = 16;
    private static final int MOST_CLAUSES = 3;
    private static final int LONGEST_NAME = 4;
    private static final CharSet ENDS = CharSet.of("。;①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮");
    private static final CharSet EDGES = CharSet.of(",、;:：。 \n①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮");
    /** Places end so only where the list tells that they are places: 皂角树, 谷堆, 老学校后. */
    private static final CharSet WEAK = CharSet.of("树堆后上下里前岩石洞窝");

    private final HomeJudge judge;
    private final Page page;
    private final BitSet homes = new BitSet();
    private final Set<Integer> lines = new LinkedHashSet<>();
    private final Set<Integer> bracketed = new LinkedHashSet<>();

    ListedHomes(HomeJudge judge) {
        this.judge = judge;
        page = judge.page;
        judge.findings.each(PersonalData.ADDRESS, this::note);
    }

    private void note(Span home) {
        homes.set(home.start());
        int line = page.lineStart(home.start());
        lines.add(line);
        int at = home.start() - 1;
        while (home.start() - at < LONGEST && page.is(at, Glyphs.HAN)) {
            at--;
        }
        if (page.at(at) == '(') {
            bracketed.add(line);
        }
    }

    /** Looks through every line that holds a home, once. */
    void each() {
        for (int line : lines) {
            int end = page.lineEnd(line);
            if (end - line < LONGEST_LINE && page.tables().at(line).isEmpty()) {
                items(line, end);
            }
        }
    }

    private void items(int from, int to) {
        boolean brackets = bracketed.contains(from);
        int start = from;
        for (int at = from; at <= to; at++) {
            if (brackets && page.at(at) == '(') {
                bracket(at);
            }
            if (at == to || ENDS.has(page.at(at))) {
                item(start, at);
                start = at + 1;
            }
        }
    }

    /** The clauses of one person: the name first, the place in one of those behind it. */
    private void item(int from, int to) {
        int start = behindHeading(from, to);
        int told = homes.nextSetBit(start);
        if (told >= 0 && told < to) {
            return;
        }
        boolean listed = start > from && page.at(from - 1) != '。' || from > 0 && "。\n".indexOf(page.at(from - 1)) < 0;
        int clause = start;
        int left = 0;
        while (clause < to) {
            int end = comma(clause, to);
            if (mayBePerson(clause, end, listed && clause == start)
                    && judge.residence.isPerson(page, clause, end, listed && clause == start)) {
                left = MOST_CLAUSES + 1;
            }
            if (left > 0 && left <= MOST_CLAUSES && isPlace(behindLiving(clause), end)) {
                return;
            }
            left--;
            clause = end + 1;
        }
    }

    /** A short look: most clauses of a sentence begin with no surname. */
    private boolean mayBePerson(int from, int to, boolean listed) {
        return listed
                || to - from <= LONGEST_NAME + 1
                || page.at(to - 1) == '家'
                || judge.residence.maySurname(page, from);
    }

    private boolean isPlace(int from, int to) {
        if (!isPiece(from, to)) {
            return false;
        }
        var piece = new Span(from, to);
        // 庙后
        boolean side = to - from <= LONGEST_NAME
                && "后前上下里".indexOf(page.at(to - 1)) >= 0
                && "庙校祠院房屋坡塘桥井树村窑坝沟坎岭湾台坪垭".indexOf(page.at(to - 2)) >= 0;
        return judge.sibling(piece, true) || side && judge.place(piece);
    }

    private int behindHeading(int from, int to) {
        int start = from;
        for (int at = from; at < to && page.at(at) != ','; at++) {
            start = page.at(at) == ':' ? at + 1 : start;
        }
        return page.skipBlanks(start);
    }

    private int comma(int from, int to) {
        int at = from;
        while (at < to && page.at(at) != ',') {
            at++;
        }
        return at;
    }

    private int behindLiving(int from) {
        int at = from;
        while (at < from + 2 && "现家住在".indexOf(page.at(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** 方洪祥（谷堆）. */
    private void bracket(int open) {
        int close = open + 1;
        while (close - open <= LONGEST && page.is(close, Glyphs.HAN | Glyphs.DIGIT)) {
            close++;
        }
        if (page.at(close) == ')' && isPiece(open + 1, close) && isNamed(open)) {
            var piece = new Span(open + 1, close);
            boolean read = judge.sibling(piece);
            if (!read && WEAK.has(page.at(close - 1))) {
                judge.place(piece);
            }
        }
    }

    private boolean isNamed(int open) {
        int start = open;
        while (open - start < LONGEST_NAME && page.is(start - 1, Glyphs.HAN)) {
            start--;
        }
        return judge.residence.isName(page, open)
                || EDGES.has(page.at(start - 1)) && judge.residence.isPerson(page, start, open, true);
    }

    private boolean isPiece(int from, int to) {
        if (to - from < 2 || to - from > LONGEST || !judge.findings.isFree(from, to)) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (!page.is(at, Glyphs.HAN | Glyphs.DIGIT) || page.at(at) == '年' && page.isDigit(at - 1)) {
                return false;
            }
        }
        return "就还也都又仅只共约近离隔距".indexOf(page.at(from)) < 0
                && "条个户人亩米元次岁期天年".indexOf(page.at(to - 1)) < 0
                && !(page.isDigit(to - 2) && "头只匹口羽峰张份件袋吨斤".indexOf(page.at(to - 1)) >= 0)
                && !judge.holdsOther(from, to);
    }
}
