package org.xinxiyuan.redact.people;

import java.util.List;
import java.util.Map;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;

/**
 * Names that the next clause presents as a neighbour's (介绍的人): 庄乾芝，莒县招贤镇阎西山村村民，…; 满秋芳，住太仆寺旗…; 王梓涵，跟奶奶….
 */
final class IntroducedNames {
    private static final List<String> OPENING = List.of(
            "住", "家住", "现住", "原住", "租住", "暂住", "独居", "跟奶奶", "跟爷爷", "腿脚", "瘫痪", "卧床", "老伴", "残疾", "五保", "低保", "户籍", "老家",
            "电话", "手机", "身份证", "务农", "打工", "无业");
    private static final List<String> CLOSING =
            List.of("村民", "居民", "社员", "牧民", "渔民", "农民", "村人", "镇人", "乡人", "组人", "社人", "队人", "屯人");
    private static final int MOST_CLAUSE = 30;
    private static final int FULL = 3;
    private final NameReader reader;
    private final NameShapes shapes;
    private final NameContexts contexts;
    private final WordIndex opening = WordIndex.of(Map.of(PersonCue.BEHIND, OPENING), PersonCue.BEHIND);
    private final WordIndex closing = WordIndex.of(Map.of(PersonCue.BEHIND, CLOSING), PersonCue.BEHIND);

    IntroducedNames(NameReader reader, NameShapes shapes, NameContexts contexts) {
        this.reader = reader;
        this.shapes = shapes;
        this.contexts = contexts;
    }

    void find(Page page, NameSearch.Sink sink) {
        for (int comma = FULL; comma < page.length(); comma++) {
            int start = page.at(comma) == ',' && page.is(comma - 1, Glyphs.HAN) ? start(page, comma) : -1;
            if (start >= 0 && isPresented(page, comma + 1) && !contexts.isOfficial(page, start, comma)) {
                sink.name(start, comma, reader.isCommon(page, start));
            }
        }
    }

    /** A full name between the mark and another one, or behind a class (三（2）班王梓涵). */
    private int start(Page page, int end) {
        int start = end - FULL;
        boolean opened = !page.is(start - 1, Glyphs.HAN) || page.at(start - 1) == '班';
        return opened && shapes.isKnown(page, start) && shapes.end(page, start) == end ? start : -1;
    }

    private boolean isPresented(Page page, int clause) {
        if (opening.isAt(page, clause)) {
            return true;
        }
        int end = clause;
        while (end - clause < MOST_CLAUSE && page.is(end, Glyphs.HAN | Glyphs.DIGIT)) {
            end++;
        }
        return ",。;".indexOf(page.at(end)) >= 0 && closing.lengthBefore(page, end) > 0;
    }
}
