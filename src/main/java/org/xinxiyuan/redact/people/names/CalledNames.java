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
 * Names told by what is said right behind them (姓名称呼): 张丽女士, 孙丽桂户（…, 到王建国家（…, 李小河报警, or by the reply that
 * is about them: 关于李小河请求….
 */
final class CalledNames {
    private static final String CLOSING = "(、,。;:\n";
    private static final String ABOUT = "关于";
    private static final List<String> GREETINGS = List.of("您好", "你好");
    /** 关于王建国等同志任职的通知 speaks of officials. */
    private static final List<String> OFFICES = List.of("任职", "任免", "免职", "职务", "任命", "聘任", "挂职", "学习", "追授", "授予");

    private static final int REACH = 20;
    private static final String LEADS = "说找到去看念往来在问的和与";
    private static final String AT_HOME = "后前里门的院屋很户房旁边隔住也都还没";
    private static final String TREATED = "给实申发享纳住房家的因等建补办不进共以被已未为现及与和在租搬有无";
    private static final int FULL = 3;
    private final NameReader reader;
    private final NameShapes shapes;
    private final WordIndex words;
    private final WordIndex greetings = WordIndex.of(Map.of(PersonCue.BEHIND, GREETINGS), PersonCue.BEHIND);
    private final WordIndex offices = WordIndex.of(Map.of(PersonCue.POST, OFFICES), PersonCue.POST);

    CalledNames(NameReader reader, NameShapes shapes, Map<PersonCue, List<String>> words) {
        this.reader = reader;
        this.shapes = shapes;
        this.words = WordIndex.of(words, PersonCue.BEHIND);
    }

    void find(Page page, NameSink sink) {
        words.each(page, 0, page.length(), (cue, start, end) -> called(page, start, end, sink));
        greetings.each(page, 0, page.length(), (cue, start, end) -> greeted(page, start, sink));
        for (int at = page.text().indexOf(ABOUT); at >= 0; at = page.text().indexOf(ABOUT, at + 2)) {
            about(page, at + 2, sink);
        }
    }

    private void called(Page page, int start, int end, NameSink sink) {
        int from = reader.start(page, start);
        if (from < 0) {
            led(page, start, end, sink);
            return;
        }
        boolean household = end == start + 1;
        boolean closed = !household || CLOSING.indexOf(page.at(end)) >= 0 || isTreated(page, from, start, end);
        boolean told = start - from > 2
                && end - start > 1
                && "先女".indexOf(page.at(start)) < 0
                && !page.is(from - 1, Glyphs.HAN)
                && shapes.isLikely(page, from, start);
        if (closed
                && (told
                        || (reader.isCommon(page, from) || isTreated(page, from, start, end))
                                && shapes.isLikely(page, from, start))) {
            sink.name(from, start, !page.is(from - 1, Glyphs.HAN) || household);
        }
    }

    /** 关于对柳河镇管朝富户给予救助的批复: what is done for the household follows. */
    private boolean isTreated(Page page, int from, int start, int end) {
        return page.at(start) == '户'
                && TREATED.indexOf(page.at(end)) >= 0
                && start - from == FULL
                && shapes.end(page, from) == start;
    }

    /** 说谌伏生家后山有泥水, 去庄乾芝家很好找, 租房的谈小燕一家不在: a full name behind a word that leads to it. */
    private void led(Page page, int called, int end, NameSink sink) {
        int from = called - FULL;
        boolean name = from >= 0
                && shapes.isKnown(page, from)
                && shapes.end(page, from) == called
                && (LEADS.indexOf(page.at(from - 1)) >= 0 || !page.is(from - 1, Glyphs.HAN))
                && !shapes.isFirm(page, called)
                && !shapes.splitsWord(page, from);
        boolean home = page.at(called) == '家' && (!page.is(end, Glyphs.HAN) || AT_HOME.indexOf(page.at(end)) >= 0);
        if (name && (home || page.at(called) == '一')) {
            sink.name(from, called, false);
        }
    }

    /** 【上官海强】您好, 毛旭刚，你好: at the beginning of a message. */
    private void greeted(Page page, int greeting, NameSink sink) {
        int end = greeting;
        while (end > greeting - 2 && "], :".indexOf(page.at(end - 1)) >= 0) {
            end--;
        }
        int start = reader.start(page, end);
        if (start >= 0 && !page.is(start - 1, Glyphs.HAN) && shapes.end(page, start) == end) {
            sink.name(start, end, true);
        }
    }

    private void about(Page page, int start, NameSink sink) {
        int end = shapes.end(page, start);
        boolean person = end > 0 && shapes.isFull(page, start, end) && shapes.isKnown(page, start);
        if (person && shapes.closes(page, end) && page.is(end, Glyphs.HAN) && !offices.anyIn(page, end, end + REACH)) {
            sink.name(start, end, reader.isCommon(page, start));
        }
    }
}
