package org.xinxiyuan.redact.addresses;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.xinxiyuan.redact.scan.CharSet;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/** Reads one address around a place (住址解析): frame, levels, detail. Shares nothing; one per text. */
public final class AddressReader {
    private static final WordSet SEATS = WordSet.of("街上 境内 县城 城区 镇上 城里 乡下 辖区");
    /** No name holds one of these. */
    private static final CharSet JOINTS = CharSet.of("的在于至到从把被给让请为是住往了");

    private static final int LONGEST_TAIL = 16;
    private static final int LONGEST_VILLAGE = 5;
    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_PLACE = 10;
    private final Frame frame = new Frame();
    private final Detail detail = new Detail();
    private final Numerals numerals = new Numerals();
    private final Levels levels;
    private final NameEndings endings;
    private int detailStart;
    private int end;

    private AddressReader(Divisions divisions, NameEndings endings) {
        this.endings = endings;
        levels = new Levels(divisions);
    }

    /** Knows the divisions; makes a reader for each text. */
    public static final class Factory {
        private final Divisions divisions;
        private final NameEndings endings;

        public Factory(Collection<String> names, Collection<List<String>> suffixes) {
            divisions = new Divisions(names);
            endings = new NameEndings(suffixes);
        }

        public AddressReader reader() {
            return new AddressReader(divisions, endings);
        }
    }

    /** Reads the address that this place is part of. */
    public void read(Page page, IntPredicate taken, int place) {
        frame.around(page, taken, place);
        int read = levels.read(page, frame.start, frame.end);
        boolean levelled = read != Levels.NONE && read <= frame.end;
        detailStart = skipSeat(page, levelled ? read : nameStart(page, place));
        detail.read(page, detailStart, frame.end);
        end = detail.end;
        stretch(page);
        if (end > detailStart) {
            more(page);
            note(page);
        }
    }

    /** 1-2-5、1-3-6; 九组、十组的村民: more of the same kind. */
    private void more(Page page) {
        int next = end + 1;
        while (page.at(next - 1) == '、' && numerals.read(page, next, page.length())) {
            boolean rooms = detail.hasRoom && numerals.isDashed() && page.isDigit(numerals.end() - 1);
            boolean groups = numerals.isGroup() && page.has(numerals.end(), "的村民");
            if (!rooms && !groups) {
                return;
            }
            end = numerals.end();
            frame.end = Math.max(frame.end, end);
            next = end + 1;
        }
    }

    /** 13组（靠江边红瓦房）: a note on the house belongs to a labelled address. */
    private void note(Page page) {
        if (page.at(end) != '(' || frame.label == Cue.NONE || frame.label == Cue.OFFICE_ADDRESS) {
            return;
        }
        int close = end + 1;
        boolean told = false;
        while (close < end + LONGEST_TAIL && page.is(close, Glyphs.HAN | Glyphs.DIGIT)) {
            told |= "店房楼旁边屋院家牌面坎坡".indexOf(page.at(close)) >= 0;
            close++;
        }
        if (told && page.at(close) == ')' && Detail.isNameLike(page, end + 1, close)) {
            end = close + 1;
            frame.end = Math.max(frame.end, end);
        }
    }

    /** The stretch from here on is the name of a place in the country, nothing else (上坑坞, 贺家湾后坝); reads it. */
    public boolean readPlace(Page page, IntPredicate taken, int from, int to) {
        boolean sized = to - from >= 2 && to - from <= LONGEST_PLACE;
        if (!sized || !Detail.isNameLike(page, from, to) || Detail.upToVerb(page, from, to) < to) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!page.is(i, Glyphs.HAN | Glyphs.HAN_DIGIT) || taken.test(i)) {
                return false;
            }
        }
        if (!RuralEndings.endAt(page, to)
                || page.hits().any(Cue.OFFICE, from, to)
                || page.hits().any(Cue.PLAIN, from, to)) {
            return false;
        }
        read(page, taken, from);
        if (frame.label == Cue.NONE && frame.start == from && frame.end == to && end < to) {
            end = to;
            detail.hasPlace = true;
        }
        return frame.label == Cue.NONE && end == to && end > detailStart;
    }

    /** The label ends with a colon or is a head: what follows was meant as an address. */
    public boolean isClosed() {
        return frame.closed;
    }

    /** A village and behind it nothing but a name that ends like a hamlet's (王家油坊村姜家窝堡). */
    public boolean isHamlet(Page page) {
        int last = page.skipBlanksBack(frame.end - 1) + 1;
        boolean sized = last - detailStart >= 2 && last - detailStart <= LONGEST_NAME;
        return hasVillage()
                && end == detailStart
                && sized
                && Detail.upToVerb(page, end, last) == last
                && Detail.isNameLike(page, end, last)
                && (endings.endAt(page, detailStart, last) || RuralEndings.endAt(page, last));
    }

    /** Takes the hamlet's name in. */
    public void takeHamlet(Page page) {
        end = page.skipBlanksBack(frame.end - 1) + 1;
        detail.hasGroup = true;
        detail.group = end;
    }

    /** 街上: the seat of the township tells nothing. */
    private static int skipSeat(Page page, int at) {
        int start = page.skipBlanks(at);
        int seat = SEATS.lengthAt(page, start);
        return seat > 0 ? start + seat : at;
    }

    /** Without any level: the name before the number, back to a word that cannot be part of it. */
    private int nameStart(Page page, int place) {
        if (frame.label != Cue.NONE) {
            return frame.start;
        }
        int at = place;
        while (at > frame.start && at > place - 12 && !JOINTS.has(page.at(at - 1))) {
            at--;
        }
        return at;
    }

    /** Behind a label all that stands in the frame is the value, unless the sentence goes on. */
    private void stretch(Page page) {
        if (frame.label == Cue.NONE) {
            boolean inBrackets = page.at(frame.start - 1) == '(' && page.at(frame.end) == ')' && end > detailStart;
            end = inBrackets && frame.end - end <= LONGEST_NAME && isPlain(page, end, frame.end) ? frame.end : end;
            return;
        }
        int verb = Detail.upToVerb(page, end, frame.end);
        // 住哈达营子南沟: nothing but an ending tells the place
        if (end == detailStart
                && verb == frame.end
                && verb - end <= LONGEST_PLACE
                && frame.label == Cue.HOME
                && Detail.isNameLike(page, end, verb)
                && RuralEndings.endAt(page, verb)) {
            end = verb;
        }
        while (verb == frame.end && verb > end + 2 && "那这儿".indexOf(page.at(verb - 1)) >= 0) {
            verb--;
            frame.end = verb;
        }
        boolean all = frame.closed || verb == frame.end && verb - end <= LONGEST_TAIL && isPlain(page, end, verb);
        if (all || end == detailStart && verb - end <= LONGEST_TAIL && hasLevels() && isPlain(page, end, verb)) {
            end = verb;
        }
        end = Math.max(page.skipBlanksBack(end - 1) + 1, detailStart);
    }

    /** A sentence that goes on has words no name has; without any level a place is told by what it lies beside. */
    private boolean isPlain(Page page, int from, int to) {
        return Detail.isNameLike(page, from, to)
                && (end > detailStart || hasLevels() || page.hits().any(Cue.NEAR, from, to));
    }

    public Cue label() {
        return frame.label;
    }

    public int frameStart() {
        return frame.start;
    }

    public int frameEnd() {
        return frame.end;
    }

    public int detailStart() {
        return detailStart;
    }

    /** Behind the address. */
    public int end() {
        return end;
    }

    /** Something finer than the village is told. */
    public boolean hasDetail() {
        return end > detailStart;
    }

    public boolean hasLevels() {
        return levels.township != Levels.NONE || levels.village != Levels.NONE || levels.coarse != Levels.NONE;
    }

    public boolean hasVillage() {
        return levels.village != Levels.NONE;
    }

    /** Rooms of a house, or a door within a villagers' group: only dwellings are told so finely. */
    public boolean isDwelling() {
        return detail.hasBuilding && (detail.hasRoom || detail.hasDoor)
                || detail.hasFlat
                || detail.hasGroup && detail.hasDoor;
    }

    /** The name before the first number ends like that of an estate, a road or a hamlet. */
    public boolean isNamed(Page page) {
        int at = detailStart;
        while (at < end && !page.isDigit(at)) {
            at++;
        }
        return endings.endAt(page, detailStart, at);
    }

    public boolean hasGroup() {
        return detail.hasGroup;
    }

    public boolean hasDoor() {
        return detail.hasDoor || detail.hasRoom || detail.hasBuilding;
    }

    /** One house of many is meant, in words (第三家, 那家). */
    public boolean hasHouse() {
        return detail.hasHouse;
    }

    /** The whole stretch between punctuation is an address. */
    public boolean fills(Page page) {
        int last = page.skipBlanksBack(frame.end - 1) + 1;
        return end >= last && (hasLevels() ? levels.start : detailStart) <= frame.start;
    }

    public boolean hasPlace() {
        return detail.hasPlace;
    }

    /** Where the address may be cut; empty if nothing but township or coarser is told. */
    public Optional<AddressLevels> cuts(Page page) {
        boolean hasVillage = levels.village != Levels.NONE;
        int village = hasVillage ? Math.max(levels.village, detailStart) : detailStart;
        int start = start(village);
        int township = levels.township != Levels.NONE ? levels.township : levels.coarse;
        township = Math.min(village, township == Levels.NONE ? hasVillage ? start : village : township);
        int last = Math.max(end, village);
        boolean hamlet = !detail.hasGroup && !hasDoor() && hasVillage && Detail.isHamlet(page, last - 1);
        int group = detail.hasGroup ? Math.min(last, Math.max(village, detail.group)) : hamlet ? last : village;
        return last > township
                ? Optional.of(new AddressLevels(Math.min(start, township), township, village, group, last))
                : Optional.empty();
    }

    /** Behind the label; without one no further before the village than its name may be long. */
    private int start(int village) {
        if (levels.start == Levels.NONE) {
            return detailStart;
        }
        boolean named = frame.label != Cue.NONE || levels.township != Levels.NONE || levels.coarse != Levels.NONE;
        int first = frame.label != Cue.NONE ? frame.start : levels.start;
        return named ? first : Math.max(first, village - LONGEST_VILLAGE);
    }
}
