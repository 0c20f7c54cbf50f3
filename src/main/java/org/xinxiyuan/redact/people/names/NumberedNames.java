package org.xinxiyuan.redact.people.names;

import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.xinxiyuan.redact.people.NameReader;
import org.xinxiyuan.redact.people.NameShapes;
import org.xinxiyuan.redact.people.NameSink;
import org.xinxiyuan.redact.people.PersonCue;
import org.xinxiyuan.redact.people.WordIndex;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;

/** Names proven by what follows (姓名旁证): a personal number, the sex, or a letter that begins with them. */
final class NumberedNames {
    private static final String BETWEEN = " :,([]、\t|-=\u200B";
    private static final List<String> NOTES = List.of(
            "性别男", "性别女", "男", "女", "汉族", "号", "旧", "其", "户主", "同志", "为", "是", "ID", "有效", "居民", "一代", "二代", "第一代",
            "第二代", "因私", "普通", "往来", "遗失", "丢失", "补办", "持有", "持", "名下", "本人", "公民", "一本", "学籍号", "宿舍", "证件", "证件号",
            "证件号码", "证号", "个人", "个人卡", "证");
    /** ID cards and accounts are a person's own, whatever post the person holds. */
    private static final int LONG = 15;

    private static final int FULL = 3;

    private static final int MOST_STEPS = 8;
    private static final int FARTHEST = 40;
    private static final int MOST_NOTE = 8;
    private static final int MOST_ADDRESSED = 8;
    private static final int MOST_TURNED = 40;
    private final NameReader reader;
    private final NameShapes shapes;
    private final WordIndex notes;
    private final WordIndex addressees;
    private final WordIndex posts;

    NumberedNames(NameReader reader, NameShapes shapes, Map<PersonCue, List<String>> words) {
        this.reader = reader;
        this.shapes = shapes;
        notes = WordIndex.of(Map.of(PersonCue.FOLLOW, NOTES), PersonCue.FOLLOW);
        addressees = WordIndex.of(words, PersonCue.ADDRESSEE);
        posts = WordIndex.of(words, PersonCue.POST, PersonCue.AGENT);
    }

    /**
     * 李勇 卡号622…, 陈敏磊4115…: the number was found before.
     *
     * @param own takes those who hold a post, too: 会计练志明个人卡622…
     */
    void find(Page page, IntPredicate taken, NameSink sink, NameSink own) {
        for (int run = 0; run < page.runs(); run++) {
            int value = page.runStart(run);
            if (taken.test(value)) {
                while (value > 0 && "+(".indexOf(page.at(value - 1)) >= 0) {
                    value--;
                }
                boolean proven = page.runEnd(run) - page.runStart(run) >= LONG;
                before(page, value, taken, proven ? own : sink);
                if (proven) {
                    glued(page, value, own);
                }
            }
        }
    }

    private void before(Page page, int value, IntPredicate taken, NameSink sink) {
        int at = value;
        for (int step = 0; step < MOST_STEPS && at > 0 && value - at < FARTHEST; step++) {
            if (taken.test(at - 1)) {
                return;
            }
            int start = start(page, at);
            if (start >= 0) {
                if (at - start > 3 || shapes.isLikely(page, start, at) || isWhole(page, start, at)) {
                    sink.name(start, at, true);
                }
                return;
            }
            int next = passed(page, at);
            if (next == at) {
                return;
            }
            at = next;
        }
    }

    /** As the reader finds it, or characters of names behind a post or though an ordinary word begins there: 田长珍. */
    private int start(Page page, int end) {
        int read = reader.start(page, end);
        int full = end - FULL;
        boolean shut = shapes.closedEnd(page, full) == end && reader.isApart(page, full);
        boolean posted =
                posts.lengthBefore(page, full) > 0 && shapes.isKnown(page, full) && shapes.end(page, full) == end;
        return read < 0 && full >= 0 && (shut || posted) ? full : read;
    }

    /** 入户走访记录左银海5115…: nothing between the name and the number, though writing stands before it. */
    private void glued(Page page, int value, NameSink sink) {
        int start = value - FULL;
        boolean name = start >= 0
                && shapes.isKnown(page, start)
                && shapes.end(page, start) == value
                && !shapes.beginsWord(page, start + 1)
                && !shapes.isFirm(page, start);
        if (name) {
            sink.name(start, value, false);
        }
    }

    private static boolean isWhole(Page page, int start, int end) {
        return end - start == 3 && !page.is(start - 1, Glyphs.HAN) && !page.is(end, Glyphs.HAN);
    }

    /** Marks, the number's own label and notes on the person are passed, going back. */
    private int passed(Page page, int end) {
        int at = end;
        while (at > 0 && BETWEEN.indexOf(page.at(at - 1)) >= 0) {
            at--;
        }
        if (at < end) {
            return at;
        }
        if (page.at(end - 1) == ')') {
            return behindNote(page, end - 1);
        }
        if (page.at(end - 1) == '>') {
            return beforeTag(page, end - 1);
        }
        int hit = page.hits().lastBefore(end);
        if (hit >= 0 && page.hits().end(hit) == end && isNumberLabel(page.hits().cue(hit))) {
            return page.hits().start(hit);
        }
        return end - notes.lengthBefore(page, end);
    }

    /** 刘翠英（本人）3414…: a note in brackets. */
    private static int behindNote(Page page, int close) {
        int at = close - 1;
        while (at > close - MOST_NOTE && page.is(at, Glyphs.HAN)) {
            at--;
        }
        return page.at(at) == '(' ? at : close;
    }

    /** 李珍</td><td>…: a tag of a pasted page. */
    private static int beforeTag(Page page, int close) {
        int at = close - 1;
        while (at > close - MOST_NOTE && page.at(at) != '<') {
            at--;
        }
        return page.at(at) == '<' ? at : close + 1;
    }

    private static boolean isNumberLabel(Cue cue) {
        return switch (cue) {
            case ID_CARD, PHONE, HOME_PHONE, CARD, PASSPORT, WECHAT, QQ, HEAD, PLAIN -> true;
            default -> false;
        };
    }

    /** 王洋，女，…. */
    void beforeGender(Page page, int gender, NameSink sink) {
        int before = page.skipBlanksBack(gender - 1);
        boolean apart = before >= 0 && before < gender - 1 || before >= 0 && ",(、\t|".indexOf(page.at(before)) >= 0;
        if (!apart || ",)、。;\t| ".indexOf(page.at(gender + 1)) < 0) {
            return;
        }
        int end = page.skipBlanksBack(",(、\t|".indexOf(page.at(before)) >= 0 ? before - 1 : before) + 1;
        int start = reader.start(page, end);
        if (start >= 0) {
            sink.name(start, end, true);
        }
    }

    /** 李强：⏎本机关于…: a letter turns to a person. */
    void addressees(Page page, NameSink sink) {
        int line = 0;
        while (line < page.length()) {
            int stop = page.lineEnd(line);
            int start = page.skipBlanks(line);
            int end = page.skipBlanksBack(stop - 1);
            boolean turned = end - start <= MOST_ADDRESSED && end > start && page.at(end) == ':';
            if (turned && addressees.isAt(page, page.skipBlanks(stop + 1))) {
                addressee(page, start, end, sink);
            }
            line = stop + 1;
        }
        for (int colon = page.text().indexOf('：');
                colon >= 0;
                colon = page.text().indexOf('：', colon + 1)) {
            if (addressees.isAt(page, page.skipBlanks(colon + 1))) {
                inline(page, colon, sink);
            }
        }
    }

    /** 沈巧根：经查，你户…; 英嘎·图雅、关立新：本院受理…: names and letter in one line. */
    private void inline(Page page, int colon, NameSink sink) {
        int end = colon;
        int start = end;
        while (end > 0 && colon - start < MOST_TURNED) {
            start--;
            boolean opens = !page.is(start - 1, Glyphs.HAN) && page.at(start - 1) != '.';
            if (opens) {
                boolean name = reader.end(page, start, true) == end && shapes.isLikely(page, start, end);
                if (!name && shapes.end(page, start) != end) {
                    return;
                }
                sink.name(start, end, true);
                end = page.at(start - 1) == '、' ? start - 1 : 0;
                start = end;
            }
        }
    }

    private void addressee(Page page, int start, int colon, NameSink sink) {
        int name = reader.end(page, start, true);
        boolean called = page.has(name, "同志") || page.has(name, "先生") || page.has(name, "女士");
        if (name == colon || name > 0 && called) {
            sink.name(start, name, true);
        }
    }
}
