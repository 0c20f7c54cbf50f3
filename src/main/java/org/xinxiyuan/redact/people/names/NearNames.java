package org.xinxiyuan.redact.people.names;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xinxiyuan.document.Span;
import org.xinxiyuan.redact.people.NameContexts;
import org.xinxiyuan.redact.people.NameReader;
import org.xinxiyuan.redact.people.NameShapes;
import org.xinxiyuan.redact.people.NameSink;
import org.xinxiyuan.redact.people.PersonCue;
import org.xinxiyuan.redact.people.WordIndex;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;

/**
 * Names that stand near a personal value or another person's name (近旁姓名) and are told by their own characters and by
 * where they begin and end.
 */
final class NearNames {
    private static final int REACH = 60;
    private static final int NAME_REACH = 40;
    /** Behind a hamlet's own name. */
    private static final String HAMLETS = "沟湾坡坪坝桥塘岭冲坎塆板台屯寨床块间铺棚圩垸垴塬岔洼坳塝圪店营庄院楼层房家";
    /** Numbers are counted in these. */
    private static final String COUNTED = "米元万石支车张包路项台班成时分米单段卷季代位户开楼";
    /** 第1048行吴坤玉, 第3例满秋芳. */
    private static final String ROWS = "行条例项位页";

    /** Whole names of places stand before names of places. */
    private static final String DIVISIONS = "省市州县区乡镇旗盟";

    private static final char DOT = '·';
    private static final int LONGEST_FIRST = 8;
    private static final String KIN = "子女妻夫父母侄孙婿媳弟兄姐妹";
    private final NameReader reader;
    private final NameShapes shapes;
    private final NameContexts contexts;
    private final WordIndex persons;
    private final WordIndex leads;
    private final FamiliarNames familiar;

    NearNames(NameReader reader, NameShapes shapes, NameContexts contexts, Map<PersonCue, List<String>> words) {
        this.reader = reader;
        this.shapes = shapes;
        this.contexts = contexts;
        familiar = new FamiliarNames(shapes, words);
        persons = WordIndex.of(words, PersonCue.ORDINARY, PersonCue.KIN, PersonCue.NAME_LABEL);
        leads = WordIndex.of(words, PersonCue.NAME_LEAD, PersonCue.ORDINARY, PersonCue.KIN, PersonCue.NAME_LABEL);
    }

    /** @param values places of other personal values; names, which prove less, stand apart */
    void find(Page page, BitSet values, List<Span> names, NameSink sink) {
        var valued = near(page, values);
        var near = values.isEmpty() ? new BitSet() : near(page, names);
        near.or(valued);
        var officials = near.isEmpty() ? Set.<String>of() : officials(page);
        int office = -1;
        int at = near.nextSetBit(0);
        while (at >= 0) {
            int end = values.get(at) ? 0 : end(page, at, values);
            boolean told = end > 0 && (valued.get(at) || !isListed(page, at, end));
            boolean acting = told
                    && (isActing(page, at, end, office)
                            || officials.contains(page.text().substring(at, end)));
            if (acting) {
                office = end;
            } else if (told) {
                sink.name(at, end, shapes.isFull(page, at, end) && reader.isCommon(page, at));
            }
            at = near.nextSetBit(Math.max(at + 1, end));
        }
    }

    /** 主持：周建国　出席：陈立平、黄志强: who acts somewhere in the text acts everywhere in it. */
    private Set<String> officials(Page page) {
        var officials = new HashSet<String>();
        contexts.eachLabel(page, value -> {
            int at = value;
            int end = shapes.end(page, at);
            while (end > 0) {
                officials.add(page.text().substring(at, end));
                boolean more = page.at(end) == ' ' || "、和与,".indexOf(page.at(end)) >= 0;
                at = page.skipBlanks(end + 1);
                end = more ? shapes.end(page, at) : 0;
            }
        });
        return officials;
    }

    /** In office, or next in a row of those who are. */
    private boolean isActing(Page page, int start, int end, int office) {
        boolean next = start == office + 1 && "、和与".indexOf(page.at(office)) >= 0;
        return next || contexts.isOfficial(page, start, end);
    }

    /** One of a row, as participants are told in the news. */
    private static boolean isListed(Page page, int start, int end) {
        return page.at(start - 1) == '、' || page.at(end) == '、';
    }

    private static BitSet near(Page page, BitSet values) {
        var near = new BitSet(page.length());
        int end = 0;
        for (int at = values.nextSetBit(0); at >= 0; at = values.nextSetBit(end)) {
            end = values.nextClearBit(at);
            near.set(Math.max(0, at - REACH), Math.min(page.length(), end + REACH));
        }
        return near;
    }

    private static BitSet near(Page page, List<Span> names) {
        var near = new BitSet(page.length());
        for (var name : names) {
            near.set(Math.max(0, name.start() - NAME_REACH), Math.min(page.length(), name.end() + NAME_REACH));
        }
        return near;
    }

    private int end(Page page, int start, BitSet values) {
        int called = familiar.end(page, start);
        if (called > 0 && page.at(called) != ':' && (isFree(page, start) || isLed(page, start))) {
            return called - start > 2 || isBeside(page, start, called, values) ? called : 0;
        }
        int end = shapes.end(page, start);
        boolean building = page.at(start) == '楼' && page.at(start - 1) == '号';
        boolean lane = page.at(end - 1) == '胡' && page.at(end) == '同';
        if (end == 0 || building || lane || NameShapes.isPlace(page, end) || page.at(end) == '[') {
            return 0;
        }
        boolean led = isLed(page, start);
        boolean free = isFree(page, start) || start > 0 && values.get(start - 1);
        boolean known = shapes.isKnown(page, start);
        if (!shapes.isFull(page, start, end)) {
            boolean beside = isBeside(page, start, end, values);
            boolean household = page.at(end - 1) == '家';
            return known && !household && (free && beside || isNamed(page, start)) && shapes.closesShort(page, end)
                    ? end
                    : 0;
        }
        boolean closed = shapes.closes(page, end) || values.get(end);
        boolean opened = free || led || isPlaced(page, start, end);
        boolean told = known && persons.lengthBefore(page, behindMark(page, start)) > 0 && !shapes.isFirm(page, end);
        return closed && opened || told ? end : 0;
    }

    private boolean isLed(Page page, int start) {
        boolean counted = ROWS.indexOf(page.at(start - 1)) >= 0 && page.isDigit(start - 2);
        return counted || leads.lengthBefore(page, behindMark(page, start)) > 0;
    }

    /** A word of two characters at least, or one for a person, leads to it: 有管涌 has none. */
    private boolean isNamed(Page page, int start) {
        int mark = behindMark(page, start);
        boolean kin = KIN.indexOf(page.at(start - 1)) >= 0 && !page.is(start - 2, Glyphs.HAN);
        return kin || leads.lengthBefore(page, mark) > 1 || persons.lengthBefore(page, mark) > 0;
    }

    /** 3组张某, 王家台廖先兵, 屯里镇郝拴牢，: right behind the name of a place. */
    private boolean isPlaced(Page page, int start, int end) {
        char before = page.at(start - 1);
        if (DIVISIONS.indexOf(before) >= 0 || HAMLETS.indexOf(before) >= 0) {
            return shapes.isKnown(page, start) && (HAMLETS.indexOf(before) >= 0 || !page.is(end, Glyphs.HAN));
        }
        if ("东西南北".indexOf(before) >= 0) {
            return shapes.isKnown(page, start) && "宅地房田屋".indexOf(page.at(end)) >= 0;
        }
        return reader.isApart(page, start) && (before != '社' || page.at(start) != '区');
    }

    /** 才旦卓玛一家: parts of names and nothing else are a name wherever they stand. */
    void parted(Page page, NameSink sink) {
        for (int dot = page.text().indexOf(DOT); dot >= 0; dot = page.text().indexOf(DOT, dot + 1)) {
            dotted(page, dot, sink);
        }
        for (int at = 0; at < page.length(); at++) {
            int end = shapes.partsEnd(page, at);
            if (end > 0
                    && shapes.closes(page, end)
                    && (isFree(page, at) || isLed(page, at) || reader.isApart(page, at))) {
                if (!isListed(page, at, end) && !contexts.isOfficial(page, at, end)) {
                    sink.name(at, end, true);
                }
                at = end;
            }
        }
    }

    /** 艾则孜·吐尔地: the second half is one of those parts, the first stands between marks or behind a word for a person. */
    private void dotted(Page page, int dot, NameSink sink) {
        int end = shapes.secondEnd(page, dot + 1);
        int start = dot;
        while (end > 0 && dot - start < LONGEST_FIRST && page.is(start - 1, Glyphs.HAN) && !isLed(page, start)) {
            start--;
        }
        boolean apart = end > 0 && dot - start > 1 && (isFree(page, start) || isLed(page, start));
        if (apart && !isListed(page, start, end) && !contexts.isOfficial(page, start, end)) {
            sink.name(start, end, true);
        }
    }

    private static int behindMark(Page page, int start) {
        return page.at(start - 1) == ':' || page.at(start - 1) == '“' ? start - 1 : start;
    }

    private static boolean isFree(Page page, int start) {
        if (page.is(start - 1, Glyphs.DIGIT)) {
            return COUNTED.indexOf(page.at(start)) < 0;
        }
        boolean dated = page.at(start - 1) == '日' && page.is(start - 2, Glyphs.DIGIT);
        return dated || !page.is(start - 1, Glyphs.HAN) && page.at(start - 1) != '.';
    }

    /** A value stands next to it, a few marks between. */
    private static boolean isBeside(Page page, int start, int end, BitSet values) {
        for (int i = 1; i <= 3; i++) {
            if (start - i >= 0 && values.get(start - i) || values.get(end + i - 1)) {
                return true;
            }
            if (page.is(start - i, Glyphs.HAN) && page.is(end + i - 1, Glyphs.HAN)) {
                return false;
            }
        }
        return false;
    }
}
