package org.xinxiyuan.redact.people.names;

import java.util.List;
import java.util.Map;
import org.xinxiyuan.redact.people.NameShapes;
import org.xinxiyuan.redact.people.PersonCue;
import org.xinxiyuan.redact.people.WordIndex;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;

/** What neighbours call one another (熟人称呼): 老葛头, 池老太, 佟姨, 王老五. */
final class FamiliarNames {
    private static final String BEFORE = "老小阿";
    private static final String LITTLE = "头儿太汉";
    private static final String COUNTED = "大二三四五六七八九";
    private static final String MASKED = "某*XxO";
    private final NameShapes shapes;
    private final WordIndex words;
    private final WordIndex calls;

    FamiliarNames(NameShapes shapes, Map<PersonCue, List<String>> words) {
        this.shapes = shapes;
        this.words = WordIndex.of(words, PersonCue.NO_NAME, PersonCue.NAMELIKE);
        calls = WordIndex.of(words, PersonCue.CALL);
    }

    /** Behind the form of address that starts here, 0 if none does. */
    int end(Page page, int start) {
        int end = BEFORE.indexOf(page.at(start)) >= 0 ? before(page, start) : behind(page, start);
        boolean open = end - start > 2 && !shapes.isFirm(page, end);
        return end > 0 && MASKED.indexOf(page.at(end)) < 0 && (open || shapes.closes(page, end)) ? end : 0;
    }

    /** 老关, 小冼, 老葛头. */
    private int before(Page page, int start) {
        if (!shapes.isKnown(page, start + 1) || words.isAt(page, start) || words.isAt(page, start + 1)) {
            return 0;
        }
        int end = start + 2;
        return LITTLE.indexOf(page.at(end)) >= 0 && page.is(end, Glyphs.HAN) ? end + 1 : end;
    }

    /** 佟姨, 池老太, 王老五. */
    private int behind(Page page, int start) {
        if (!shapes.isKnown(page, start) || words.isAt(page, start)) {
            return 0;
        }
        int call = calls.lengthAt(page, start + 1);
        boolean counted = page.at(start + 1) == '老' && COUNTED.indexOf(page.at(start + 2)) >= 0;
        return call > 0 ? start + 1 + call : counted ? start + 3 : 0;
    }
}
