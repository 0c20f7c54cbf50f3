package org.xinxiyuan.redact.people.names;

import java.util.List;
import java.util.Map;
import org.xinxiyuan.redact.people.NameReader;
import org.xinxiyuan.redact.people.NameShapes;
import org.xinxiyuan.redact.people.NameSink;
import org.xinxiyuan.redact.people.PersonCue;
import org.xinxiyuan.redact.people.WordIndex;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;

/**
 * Names told by what is said behind them of others (后文旁证): whose mother stands there (卢阿妹婆婆, 龚子轩姑妈), how many they
 * are with the first ones (缪应祥、缪国富等5名信访人), or before them: 贵姓？答：弋小民.
 */
final class KinNames {
    private static final List<String> ASKED = List.of("贵姓", "怎么称呼", "尊姓大名", "叫什么", "什么名字", "谁的名字");
    private static final String GOES_ON = "现住在的家说电手因已";
    private static final String COUNTERS = "名位户人个家";
    private static final String NUMERALS = "两二三四五六七八九十百几多余";
    private static final int MOST_DIGITS = 4;
    private static final int MOST_LISTED = 20;
    private static final int MOST_ASKED = 12;
    private static final int LONGEST_SPEAKER = 6;
    private final NameReader reader;
    private final NameShapes shapes;
    private final WordIndex kin;
    private final WordIndex leads;
    private final WordIndex persons;
    private final WordIndex asked = WordIndex.of(Map.of(PersonCue.BEHIND, ASKED), PersonCue.BEHIND);

    KinNames(NameReader reader, NameShapes shapes, Map<PersonCue, List<String>> words) {
        this.reader = reader;
        this.shapes = shapes;
        kin = WordIndex.of(words, PersonCue.KIN);
        leads = WordIndex.of(words, PersonCue.NAME_LEAD);
        persons = WordIndex.of(words, PersonCue.ORDINARY, PersonCue.NAME_LABEL);
    }

    void find(Page page, NameSink sink) {
        kin.each(page, 0, page.length(), (cue, start, end) -> before(page, start, end, sink));
        asked.each(page, 0, page.length(), (cue, start, end) -> answer(page, end, sink));
        for (int at = page.text().indexOf('等'); at >= 0; at = page.text().indexOf('等', at + 1)) {
            if (isCounted(page, at + 1)) {
                row(page, at, sink);
            }
        }
    }

    /** 1 许多多妈妈 138…, 问一下卢阿妹婆婆现在住哪边. */
    private void before(Page page, int start, int end, NameSink sink) {
        if (page.is(end, Glyphs.HAN) && GOES_ON.indexOf(page.at(end)) < 0) {
            return;
        }
        for (int length = 3; length >= 2; length--) {
            int from = start - length;
            boolean name = from >= 0
                    && shapes.isKnown(page, from)
                    && shapes.isGiven(page, from + 1, start)
                    && !shapes.isWord(page, from, start);
            if (name && (!page.is(from - 1, Glyphs.HAN) || leads.lengthBefore(page, from) > 1)) {
                sink.name(from, start, reader.isCommon(page, from));
                return;
            }
        }
    }

    /** 等5名信访人, 等十余户村民; 等12名同志 speaks of officials. */
    private boolean isCounted(Page page, int from) {
        int at = from;
        while (at - from < MOST_DIGITS && (page.isDigit(at) || NUMERALS.indexOf(page.at(at)) >= 0)) {
            at++;
        }
        boolean counted = at > from && COUNTERS.indexOf(page.at(at)) >= 0;
        return counted && !page.has(at + 1, "同志") && !page.has(at + 1, "人员") && persons.isAt(page, at + 1);
    }

    private void row(Page page, int stop, NameSink sink) {
        int end = stop;
        for (int count = 0; count < MOST_LISTED; count++) {
            int start = end - 3;
            while (start < end - 1 && !(shapes.isKnown(page, start) && shapes.isGiven(page, start + 1, end))) {
                start++;
            }
            boolean apart = !page.is(start - 1, Glyphs.HAN) || leads.lengthBefore(page, start) > 0;
            if (start < 0 || start >= end - 1 || !apart) {
                return;
            }
            sink.name(start, end, true);
            if ("、,和".indexOf(page.at(start - 1)) < 0) {
                return;
            }
            end = start - 1;
        }
    }

    /** 问：贵姓？⏎答：弋小民. */
    private void answer(Page page, int from, NameSink sink) {
        int at = from;
        while (at - from < MOST_ASKED && page.at(at) != '\n' && page.at(at) != '?') {
            at++;
        }
        at = page.at(at) == '?' ? at + 1 : at;
        at = page.at(at) == '\n' ? at + 1 : at;
        int colon = at;
        while (colon - at < LONGEST_SPEAKER && page.is(colon, Glyphs.HAN)) {
            colon++;
        }
        int value = page.at(colon) == ':' ? colon + 1 : at;
        int end = shapes.end(page, value);
        end = end > 0 ? end : reader.end(page, value, true);
        if (end > 0 && !page.is(end, Glyphs.HAN)) {
            sink.name(value, end, true);
        }
    }
}
