package org.xinxiyuan.redact.people.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.xinxiyuan.document.Span;
import org.xinxiyuan.redact.people.Grid;
import org.xinxiyuan.redact.people.NameContexts;
import org.xinxiyuan.redact.people.NameReader;
import org.xinxiyuan.redact.people.NameShapes;
import org.xinxiyuan.redact.people.NameSink;
import org.xinxiyuan.redact.people.PersonCue;
import org.xinxiyuan.redact.people.WordIndex;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;

/**
 * Names of persons who do not act in office (普通人姓名), found by what stands around them: labels, kinship, lists, columns,
 * personal numbers right behind.
 */
public final class NameSearch {
    private static final int MOST_LISTED = 2000;
    private static final int LONGEST = 10;
    private final NameReader reader;
    private final NameContexts contexts;
    private final WordIndex cues;
    private final WordIndex bareKin;
    private final WordIndex heads;
    private final WordIndex postHeads;
    private final NumberedNames numbered;
    private final PaperNames papers;
    private final CalledNames called;
    private final ListedNames listed;
    private final NameShapes shapes;
    private final NearNames near;
    private final RoleNames roles;
    private final KinNames kin;
    private final IntroducedNames introduced;
    private final AlignedNames aligned;
    private final TreatedNames treated;
    private final FamiliarNames familiar;

    public NameSearch(List<String> surnames, Map<PersonCue, List<String>> words) {
        reader = new NameReader(surnames, words);
        contexts = new NameContexts(words);
        cues = WordIndex.of(
                words, PersonCue.NAME_LABEL, PersonCue.KIN, PersonCue.ORDINARY, PersonCue.LIST, PersonCue.GENDER);
        bareKin = WordIndex.of(words, PersonCue.KIN_BARE);
        heads = WordIndex.of(words, PersonCue.NAME_HEAD);
        postHeads = WordIndex.of(words, PersonCue.POST_HEAD);
        shapes = new NameShapes(reader, surnames, words);
        numbered = new NumberedNames(reader, shapes, words);
        papers = new PaperNames(reader, shapes, words);
        called = new CalledNames(reader, shapes, words);
        listed = new ListedNames(reader, shapes, contexts);
        near = new NearNames(reader, shapes, contexts, words);
        roles = new RoleNames(reader, shapes, words);
        kin = new KinNames(reader, shapes, words);
        introduced = new IntroducedNames(reader, shapes, contexts);
        treated = new TreatedNames(shapes);
        familiar = new FamiliarNames(shapes, words);
        aligned = new AlignedNames(reader, shapes, contexts);
    }

    public NameReader reader() {
        return reader;
    }

    /** @param taken places of other personal values, found before */
    public void find(Page page, IntPredicate taken, NameSink sink) {
        var repeats = new RepeatedNames(page);
        var names = new ArrayList<Span>();
        var values = places(page, taken);
        NameSink proven = (start, end, certain) -> {
            if (end > start && !shapes.splitsWord(page, start)) {
                sink.name(start, end, certain);
                repeats.add(start, end);
                names.add(new Span(start, end));
            }
        };
        NameSink own = (start, end, certain) -> {
            if (!contexts.inOffice(page, start, end)) {
                proven.name(start, end, certain);
            }
        };
        near.parted(page, own);
        columns(page, own);
        numbered.find(page, taken, own, proven);
        numbered.addressees(page, own);
        new BesideNames(reader, shapes).find(page, values::get, own);
        told(page, own);
        near.find(page, values, List.copyOf(names), own);
        aligned.find(page, List.copyOf(names), own);
        repeats.again(own);
    }

    /** By words around them alone. */
    private void told(Page page, NameSink own) {
        cues.each(page, 0, page.length(), (cue, start, end) -> at(page, cue, start, end, own));
        bareKin.each(page, 0, page.length(), (cue, start, end) -> kin(page, start, end, own));
        papers.find(page, own);
        called.find(page, own);
        wide(page, own);
        listed.find(page, own);
        roles.find(page, own);
        kin.find(page, own);
        introduced.find(page, own);
        treated.find(page, own);
    }

    private void columns(Page page, NameSink own) {
        for (var grid : Grid.all(page, heads)) {
            if (!grid.has(page, postHeads)) {
                grid.cells(page, heads, cell -> {
                    int stop = reader.anyEnd(page, cell.start(), cell.end());
                    if (stop == cell.end() && reader.maskedEnd(page, cell.start()) == 0) {
                        own.name(cell.start(), stop, true);
                    } else {
                        listed(page, cell.start(), cell.end(), 1, own);
                    }
                });
            }
        }
    }

    private static BitSet places(Page page, IntPredicate taken) {
        var places = new BitSet(page.length());
        for (int at = 0; at < page.length(); at++) {
            places.set(at, taken.test(at));
        }
        return places;
    }

    private void at(Page page, PersonCue cue, int start, int end, NameSink sink) {
        switch (cue) {
            case NAME_LABEL, KIN, ORDINARY -> behind(page, cue, start, end, sink);
            case LIST -> list(page, start, end, sink);
            default -> numbered.beforeGender(page, start, sink);
        }
    }

    /** 姓 名：凌 云: the label's own characters are set wide. */
    private void wide(Page page, NameSink sink) {
        var text = page.text();
        for (int at = text.indexOf('姓'); at >= 0; at = text.indexOf('姓', at + 1)) {
            int second = page.skipBlanks(at + 1);
            if (second > at + 1 && page.at(second) == '名' && page.at(page.skipBlanks(second + 1)) == ':') {
                behind(page, PersonCue.NAME_LABEL, at, second + 1, sink);
            }
        }
    }

    /** 申请人：张丽, 村民王建国、李强. */
    private void behind(Page page, PersonCue cue, int start, int end, NameSink sink) {
        int value = NameContexts.behindLabel(page, end);
        boolean office = contexts.ofOffice(page, start) || contexts.ofBody(page, start);
        if (office && cue == PersonCue.NAME_LABEL) {
            return;
        }
        boolean marked = NameContexts.isMarked(page, end, value) && cue == PersonCue.NAME_LABEL;
        boolean more = true;
        while (more) {
            boolean and = !marked && page.at(value) == '和';
            int stop = and ? 0 : marked ? reader.anyEnd(page, value, value + LONGEST) : reader.end(page, value, false);
            stop = stop == 0 && !and ? shaped(page, value, cue) : stop;
            stop = stop > 0 && reader.maskedEnd(page, value) == stop ? 0 : stop;
            if (stop > 0) {
                boolean sure =
                        marked || cue == PersonCue.KIN || reader.isCommon(page, value) || isDotted(page, value, stop);
                sink.name(value, stop, sure);
            }
            int known = stop > 0 ? stop : reader.maskedEnd(page, value);
            more = known > 0 && isAnd(page, known);
            value = page.skipBlanks(known + 1);
        }
    }

    /** 邻居胡日查羊进院: no word that follows names is known, but its characters are those of a name. */
    private int shaped(Page page, int value, PersonCue cue) {
        int stop = shapes.end(page, value);
        int called = cue == PersonCue.KIN || cue == PersonCue.ORDINARY ? familiar.end(page, value) : 0;
        if (called - value > 2) {
            return called;
        }
        if (stop == 0 && cue != PersonCue.ORDINARY) {
            return shapes.closedEnd(page, value);
        }
        boolean full = stop > 0
                && shapes.isFull(page, value, stop)
                && (shapes.isKnown(page, value)
                        || (cue == PersonCue.NAME_LABEL ? shapes.closesShort(page, stop) : !page.is(stop, Glyphs.HAN)));
        boolean closed = cue != PersonCue.ORDINARY ? full && !shapes.isFirm(page, stop) : shapes.closes(page, stop);
        return full && closed || stop > 0 && shapes.isParted(page, value, stop) ? stop : 0;
    }

    /** ，妻刘桂花，子刘小军（…: marks on either side. */
    private void kin(Page page, int start, int end, NameSink sink) {
        boolean marked = start > 0 && ",;:、(".indexOf(page.at(start - 1)) >= 0;
        int stop = marked && reader.isCommon(page, end) ? reader.end(page, end, false) : 0;
        if (stop > 0 && !page.is(stop, Glyphs.HAN)) {
            sink.name(end, stop, true);
        }
    }

    private static boolean isDotted(Page page, int start, int end) {
        for (int i = start; i < end; i++) {
            if (page.at(i) == '.') {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnd(Page page, int at) {
        return "、和与及".indexOf(page.at(at)) >= 0;
    }

    /** 名单如下：张三、李四、王五. */
    private void list(Page page, int start, int end, NameSink sink) {
        int at = end;
        while (at < end + 3 && ":\n ".indexOf(page.at(at)) >= 0) {
            at++;
        }
        boolean opened = at > end && ":\n".indexOf(page.at(end)) >= 0 || "是为".indexOf(page.at(end - 1)) >= 0;
        if (opened && !contexts.ofStaff(page, start)) {
            listed(page, at, Math.min(page.length(), at + MOST_LISTED), 2, sink);
        }
    }

    /** Names one after another; fewer than wanted are none. */
    private void listed(Page page, int from, int to, int wanted, NameSink sink) {
        int count = 0;
        int first = -1;
        int at = behindNumbering(page, from);
        while (at < to) {
            int stop = reader.end(page, at, true);
            stop = stop == 0 ? shapes.end(page, at) : stop;
            int known = stop > 0 && stop <= to ? stop : reader.maskedEnd(page, at);
            if (known == 0) {
                break;
            }
            count++;
            if (stop > 0 && count >= wanted) {
                sink.name(at, stop, true);
            } else if (stop > 0) {
                first = at;
            }
            if (count == wanted && first >= 0) {
                int last = reader.end(page, first, true);
                sink.name(first, last > 0 ? last : shapes.end(page, first), true);
            }
            at = behindNumbering(page, behindNote(page, known));
        }
    }

    private static int behindNote(Page page, int at) {
        int open = page.skipBlanks(at);
        if (page.at(open) != '(') {
            return at;
        }
        int close = open;
        while (close < open + 30 && page.at(close) != ')' && page.at(close) != '\n') {
            close++;
        }
        return page.at(close) == ')' ? close + 1 : at;
    }

    private static int behindNumbering(Page page, int from) {
        int at = from;
        while (at < page.length() && (" ,、;\n.()和及与".indexOf(page.at(at)) >= 0 || page.is(at, Glyphs.DIGIT))) {
            at++;
        }
        return at;
    }
}
