package org.xinxiyuan.redact.people.names;

import java.util.function.IntPredicate;
import org.xinxiyuan.redact.people.NameReader;
import org.xinxiyuan.redact.people.NameShapes;
import org.xinxiyuan.redact.people.NameSink;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;

/** Names that stand alone right beside a personal value (值旁姓名): before a home or a number, between marks behind one. */
final class BesideNames {
    private static final String MARKS = " ,、;:：()\"“”\t|/";
    private static final int MOST_MARKS = 3;
    private static final int LONGEST = 8;
    private static final String CLAUSE_MARKS = " ,(|\t";
    private static final int LONGEST_CLAUSE = 30;
    private final NameReader reader;
    private final NameShapes shapes;

    BesideNames(NameReader reader, NameShapes shapes) {
        this.reader = reader;
        this.shapes = shapes;
    }

    void find(Page page, IntPredicate taken, NameSink sink) {
        for (int at = 0; at < page.length(); at++) {
            if (taken.test(at) && (at == 0 || !taken.test(at - 1))) {
                before(page, at, sink);
            } else if (!taken.test(at) && at > 0 && taken.test(at - 1)) {
                behind(page, at, taken, sink);
            }
        }
    }

    /** 周大贵（一生产队）, 布和178…: the name fills the stretch before the value. */
    private void before(Page page, int value, NameSink sink) {
        int end = value;
        while (end > 0 && value - end < MOST_MARKS && MARKS.indexOf(page.at(end - 1)) >= 0) {
            end--;
        }
        int start = reader.start(page, end);
        boolean whole = end - start == 3 && !page.is(start - 1, Glyphs.HAN) && !NameShapes.isPlace(page, end);
        if (start >= 0
                && (whole
                        || shapes.isLikely(page, start, end) && !(end - start == 3 && NameShapes.isPlace(page, end)))) {
            sink.name(start, end, true);
            return;
        }
        if (beforeClause(page, end, sink)) {
            return;
        }
        int from = end;
        while (end - from <= LONGEST && page.is(from - 1, Glyphs.HAN) || page.at(from - 1) == '.' && from < end) {
            from--;
        }
        if (isListed(page, from) && reader.anyEnd(page, from, end) == end) {
            sink.name(from, end, false);
        }
    }

    /** 崔喜顺，双辽市茂林镇…3组: the value's own clause stands between. */
    private boolean beforeClause(Page page, int clauseEnd, NameSink sink) {
        int clause = clauseEnd;
        while (clauseEnd - clause < LONGEST_CLAUSE && page.is(clause - 1, Glyphs.HAN)) {
            clause--;
        }
        int end = clause;
        while (end > 0 && clause - end < MOST_MARKS && CLAUSE_MARKS.indexOf(page.at(end - 1)) >= 0) {
            end--;
        }
        int start = end < clause && clause < clauseEnd ? reader.start(page, end) : -1;
        boolean apart = start >= 0 && !page.is(start - 1, Glyphs.HAN) && shapes.isLikely(page, start, end);
        if (apart) {
            sink.name(start, end, reader.isCommon(page, start));
        }
        return apart;
    }

    /** An item of a list begins here: a line, a number with its point. */
    private static boolean isListed(Page page, int from) {
        int at = page.skipBlanksBack(from - 1);
        boolean numbered = (page.at(at) == '.' || page.at(at) == '、' || page.at(at) == ')') && page.isDigit(at - 1)
                || page.at(at) >= '①' && page.at(at) <= '⑳';
        return numbered || page.isDigit(at) && at < from - 1 && page.at(page.skipBlanksBack(at - 2)) == '\n';
    }

    /** 4社谭光碧、…; 15号302室，顾阿妹，84岁: a name of a known surname alone behind the value. */
    private void behind(Page page, int value, IntPredicate taken, NameSink sink) {
        int start = value;
        while (start - value < MOST_MARKS && MARKS.indexOf(page.at(start)) >= 0) {
            start++;
        }
        int end = reader.end(page, start, false);
        boolean closed = end > 0 && (!page.is(end, Glyphs.HAN) || start == value && reader.isCommon(page, start));
        if (closed
                && shapes.isLikely(page, start, end)
                && page.tables().at(start).isEmpty()
                && (end - start == 3 || start > value)
                && !taken.test(start)
                && page.at(end) != ':') {
            sink.name(start, end, reader.isCommon(page, start));
        }
    }
}
