package org.xinxiyuan.redact.people;

import java.util.BitSet;
import java.util.Map;
import java.util.List;
import java.util.function.IntPredicate;
import org.xinxiyuan.document.Span;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;

/**
 * Names that stand near a personal value or another person's name (近旁姓名) and are told by their own characters and by
 * where they begin and end.
 */
final class NearNames {
    private static final int REACH = 60;
    private static final int NAME_REACH = 40;
    /** Hamlets end with these more often than names do. */
    private static final String LANDFORMS = "沟湾坡坪坝桥塘路渠岭冲坎场边口地井园库区庙头";
    /** Behind a hamlet's own name. */
    private static final String HAMLETS = "沟湾坡坪坝桥塘岭冲坎塆板台屯寨圩垸垴塬岔洼坳塝圪店营庄院楼层房家";
    /** Numbers are counted in these. */
    private static final String COUNTED = "元万石支车张包路项台班成时分米单段卷季代位户开";
    /** Whole names of places stand before names of places. */
    private static final String DIVISIONS = "省市州县区乡镇旗盟";
    private final NameReader reader;
    private final NameShapes shapes;
    private final NameContexts contexts;
    private final WordIndex leads;

    NearNames(NameReader reader, NameShapes shapes, NameContexts contexts, Map<PersonCue, List<String>> words) {
        this.reader = reader;
        this.shapes = shapes;
        this.contexts = contexts;
        leads = WordIndex.of(
                words, PersonCue.NAME_LEAD, PersonCue.ORDINARY, PersonCue.KIN, PersonCue.NAME_LABEL);
    }

    void find(Page page, IntPredicate taken, List<Span> names, NameSearch.Sink sink) {
        var near = near(page, taken, names);
        int office = -1;
        int at = near.nextSetBit(0);
        while (at >= 0) {
            int end = taken.test(at) ? 0 : end(page, at, taken);
            boolean acting = end > 0
                    && (contexts.isOfficial(page, at, end) || at == office + 1 && "、和与".indexOf(page.at(office)) >= 0);
            if (acting) {
                office = end;
            } else if (end > 0) {
                sink.name(at, end, shapes.isFull(page, at, end) && reader.isCommon(page, at));
            }
            at = near.nextSetBit(Math.max(at + 1, end));
        }
    }

    /** Places near a value, and near a name where the text holds a value at all: lists in the news hold none. */
    private static BitSet near(Page page, IntPredicate taken, List<Span> names) {
        var named = new BitSet(page.length());
        names.forEach(name -> named.set(name.start(), name.end()));
        var near = new BitSet(page.length());
        int done = 0;
        for (int at = 0; at < page.length(); at++) {
            if (taken.test(at) && !named.get(at)) {
                int to = Math.min(page.length(), at + REACH);
                near.set(Math.max(done, at - REACH), to);
                done = to;
            }
        }
        for (var name : done == 0 ? List.<Span>of() : names) {
            near.set(Math.max(0, name.start() - NAME_REACH), Math.min(page.length(), name.end() + NAME_REACH));
        }
        return near;
    }

    private int end(Page page, int start, IntPredicate taken) {
        int end = shapes.end(page, start);
        if (end == 0 || LANDFORMS.indexOf(page.at(end - 1)) >= 0 || page.at(end) == '[') {
            return 0;
        }
        boolean led = leads.lengthBefore(page, behindMark(page, start)) > 0;
        boolean free = isFree(page, start) || start > 0 && taken.test(start - 1);
        boolean full = shapes.isFull(page, start, end);
        boolean known = shapes.isKnown(page, start);
        boolean closed = shapes.closes(page, end) || taken.test(end);
        if (full) {
            boolean placed = reader.isApart(page, start) && DIVISIONS.indexOf(page.at(start - 1)) < 0
                    || HAMLETS.indexOf(page.at(start - 1)) >= 0 && known;
            return closed && (free || led || placed) || led && known ? end : 0;
        }
        boolean beside = isBeside(page, start, end, taken);
        return known && (free && beside || led) && !page.is(end, Glyphs.HAN) ? end : 0;
    }

    private static int behindMark(Page page, int start) {
        return page.at(start - 1) == ':' || page.at(start - 1) == '“' ? start - 1 : start;
    }

    private static boolean isFree(Page page, int start) {
        if (page.is(start - 1, Glyphs.DIGIT)) {
            return COUNTED.indexOf(page.at(start)) < 0;
        }
        return !page.is(start - 1, Glyphs.HAN) && page.at(start - 1) != '.';
    }

    /** A value stands next to it, a few marks between. */
    private static boolean isBeside(Page page, int start, int end, IntPredicate taken) {
        for (int i = 1; i <= 3; i++) {
            if (start - i >= 0 && taken.test(start - i) || taken.test(end + i - 1)) {
                return true;
            }
            if (page.is(start - i, Glyphs.HAN) && page.is(end + i - 1, Glyphs.HAN)) {
                return false;
            }
        }
        return false;
    }
}
