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

/** Names beside a person's paper (证件旁姓名), as files are named: 张三、李四身份证.xlsx, 户口本（王小明）. */
final class PaperNames {
    private static final List<String> COPIES =
            List.of("复印件", "扫描件", "照片", "截图", "原件", "正反面", "正面", "反面", "首页", "内页", "号码", "号");
    private static final String GAPS = "-_ ()[]";
    private static final String ENDS = ".-_ )]\n、0123456789";
    /** 公示中冷顺清的身份证号码. */
    private static final String BEFORE = "中把将对与即系用拿以凭持按";

    private final NameReader reader;
    private final NameShapes shapes;
    private final WordIndex papers;
    private final WordIndex copies = WordIndex.of(Map.of(PersonCue.PAPER, COPIES), PersonCue.PAPER);

    PaperNames(NameReader reader, NameShapes shapes, Map<PersonCue, List<String>> words) {
        this.reader = reader;
        this.shapes = shapes;
        papers = WordIndex.of(words, PersonCue.PAPER);
    }

    void find(Page page, NameSink sink) {
        papers.each(page, 0, page.length(), (cue, start, end) -> {
            before(page, page.at(start - 1) == '的' ? start - 1 : start, sink);
            behind(page, end, sink);
        });
    }

    /** 张三身份证, 张三、李四的户口本: nothing but a mark before the name. */
    private void before(Page page, int paper, NameSink sink) {
        int end = paper;
        while (end > 0 && GAPS.indexOf(page.at(end - 1)) >= 0) {
            end--;
        }
        int start = reader.start(page, end);
        if (start < 0
                && page.at(end) == '的'
                && BEFORE.indexOf(page.at(end - 4)) >= 0
                && shapes.end(page, end - 3) == end) {
            sink.name(end - 3, end, shapes.isKnown(page, end - 3));
        }
        while (start >= 0 && isAlone(page, start)) {
            sink.name(start, end, reader.isCommon(page, start));
            end = "、和".indexOf(page.at(start - 1)) >= 0 ? start - 1 : start;
            start = end < start ? reader.start(page, end) : -1;
        }
    }

    private static boolean isAlone(Page page, int start) {
        return !page.is(start - 1, Glyphs.HAN) || page.at(start - 1) == '和';
    }

    /** 身份证复印件-张三.pdf, 病历（王小明）: a mark on either side of the name. */
    private void behind(Page page, int paper, NameSink sink) {
        int at = paper;
        for (int copy = copies.lengthAt(page, at); copy > 0; copy = copies.lengthAt(page, at)) {
            at += copy;
        }
        int value = at;
        while (value < at + 2 && GAPS.indexOf(page.at(value)) >= 0) {
            value++;
        }
        int end = value > at ? reader.end(page, value, false) : 0;
        if (end > 0 && (end == page.length() || ENDS.indexOf(page.at(end)) >= 0)) {
            sink.name(value, end, reader.isCommon(page, value));
        }
    }
}
