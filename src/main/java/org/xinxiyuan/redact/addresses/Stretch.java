package org.xinxiyuan.redact.addresses;

import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;

/** How far an address goes on behind its last number (住址延伸): to the end of its frame, unless the sentence goes on. */
final class Stretch {
    private static final int LONGEST_TAIL = 16;
    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_PLACE = 12;
    private static final int SHORTEST_PLACE = 3;
    private static final String PARTICLES = "吗呢吧呀";
    private final Frame frame;
    private final Detail detail;
    private final NameEndings endings;
    private int start;
    private boolean levelled;

    Stretch(Frame frame, Detail detail, NameEndings endings) {
        this.endings = endings;
        this.frame = frame;
        this.detail = detail;
    }

    /** Behind all of it. */
    int read(Page page, int detailStart, boolean hasLevels) {
        start = detailStart;
        levelled = hasLevels;
        // 38号　合法面积: what stands behind a blank has to be a place itself
        if (frame.label != Cue.NONE && detail.end > start && page.at(detail.end) == ' ') {
            return detail.end;
        }
        return frame.label == Cue.NONE ? unlabelled(page, detail.end) : labelled(page, place(page, detail.end));
    }

    private int unlabelled(Page page, int end) {
        boolean read = end > start;
        boolean inBrackets = read
                && page.at(frame.start - 1) == '('
                && page.at(frame.end) == ')'
                && page.at(end) != '长'
                && page.at(frame.end - 1) != '长';
        boolean rest = read
                && Sides.close(page, end, frame.end) > end
                && (detail.hasPlace || detail.hasDoor || page.at(frame.end - 1) == '米');
        boolean all =
                inBrackets || rest || read && RuralEndings.closes(page, end, frame.end) || read && isLane(page, end);
        int last = page.at(frame.end - 1) == '人' && frame.end - end > 2 ? frame.end - 1 : frame.end;
        return all && frame.end - end <= LONGEST_NAME && isPlain(page, end, frame.end) ? last : end;
    }

    /** 二小队桑树巷: the lane within the group. */
    private boolean isLane(Page page, int end) {
        boolean lane = page.has(frame.end - 2, "胡同")
                && (detail.hasGroup || detail.hasPlace)
                && frame.end - end <= LONGEST_NAME;
        return lane || detail.hasGroup && frame.end - end > 2 && "巷弄街".indexOf(page.at(frame.end - 1)) >= 0;
    }

    /** 住哈达营子南沟, 现居酿酒厂宿舍: nothing but an ending tells the place. */
    private int place(Page page, int end) {
        int to = upToParticle(page, end);
        boolean whole = end == start
                && Wording.upToVerb(page, end, to) == to
                && to - end <= LONGEST_PLACE
                && frame.label == Cue.HOME
                && Wording.isNameLike(page, end, to);
        boolean lodging = to - end >= LONGEST_NAME && Sides.isLodging(page, to);
        boolean named = to - end >= SHORTEST_PLACE && endings.endAt(page, end, to) && !Sayings.isNowhere(page, end, to);
        named |= to - end > SHORTEST_PLACE && Sides.isHouse(page, end, to) && !Sayings.isNowhere(page, end, to);
        return whole && (RuralEndings.endAt(page, to) || lodging || named) ? to : end;
    }

    /** 住后疃老油坊胡同口的周某: up to 的. */
    private int upToParticle(Page page, int from) {
        int at = from;
        while (at < frame.end && page.at(at) != '的') {
            at++;
        }
        return at > from ? at : frame.end;
    }

    /** Behind a label all that stands in the frame is the value, unless the sentence goes on. */
    private int labelled(Page page, int from) {
        int end = from;
        int verb = Wording.upToVerb(page, detail.end, frame.end);
        while (verb == frame.end && verb > end + 2 && "那这儿吗呢吧呀".indexOf(page.at(verb - 1)) >= 0) {
            verb--;
            frame.end = verb;
        }
        boolean plain = verb - end <= LONGEST_TAIL && (end > start || levelled || isNear(page, end, verb));
        boolean goesOn = verb != frame.end && (end > start || !levelled);
        if (frame.closed || plain && !goesOn && Wording.isNameLike(page, end, verb)) {
            end = verb;
        }
        end = house(page, end);
        // 住果园里的看守棚: what the house is called
        if (frame.label == Cue.HOME
                && page.at(end) == '的'
                && frame.end - end <= LONGEST_NAME
                && "棚房屋楼院宅间".indexOf(page.at(frame.end - 1)) >= 0) {
            end = frame.end;
        }
        // 老车站斜对面那栋楼的三楼
        if (page.at(end) == '的'
                && end > start
                && page.is(end + 1, Glyphs.HAN_DIGIT)
                && "楼层".indexOf(page.at(end + 2)) >= 0) {
            end += 3;
        }
        return trimmed(page, end);
    }

    /** 租住外坞桥头绿皮屋的养蜂人: behind what the house is called. */
    private int house(Page page, int end) {
        int particle = upToParticle(page, end);
        boolean named = end > start && particle < frame.end && particle - end <= LONGEST_NAME;
        return named && Sides.isHouse(page, end, particle) ? particle : end;
    }

    /** Without particles, the line of a form and blanks at its end. */
    private int trimmed(Page page, int from) {
        int end = from;
        while (end > start + 2 && PARTICLES.indexOf(page.at(end - 1)) >= 0) {
            end--;
        }
        while (end > start && page.at(end - 1) == '_') {
            end--;
        }
        return Math.max(page.skipBlanksBack(end - 1) + 1, start);
    }

    private static boolean isNear(Page page, int from, int to) {
        return page.hits().any(Cue.NEAR, from, to);
    }

    /** A sentence that goes on has words no name has; without any level a place is told by what it lies beside. */
    private boolean isPlain(Page page, int from, int to) {
        return Wording.isNameLike(page, from, to) && (detail.end > start || levelled || isNear(page, from, to));
    }
}
