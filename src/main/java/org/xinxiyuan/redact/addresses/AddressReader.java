package org.xinxiyuan.redact.addresses;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;

/** Reads one address around a place (住址解析): frame, levels, detail. Shares nothing; one per text. */
public final class AddressReader {
    private static final int LONGEST_HAMLET = 8;
    private static final int LONGEST_PLACE = 12;
    private final Frame frame = new Frame();
    private final Detail detail = new Detail();
    private final Tail tail = new Tail(frame, detail);
    private final Stretch stretch;
    private final Levels levels;
    private final NameEndings endings;
    private final Estates estates = new Estates();
    private int detailStart;
    private int end;

    private AddressReader(Divisions divisions, NameEndings endings) {
        this.endings = endings;
        stretch = new Stretch(frame, detail, endings);
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

    /** Takes the stretch that an address at this place may fill; false if nothing finer than a village stands in it. */
    public boolean frames(Page page, IntPredicate taken, int place) {
        frame.around(page, taken, place);
        return frame.label != Cue.NONE
                || !page.is(place - 1, Glyphs.HAN)
                || PlaceWords.mayBegin(page, frame.start, frame.end);
    }

    /** Reads the address that this place is part of. */
    public void read(Page page, IntPredicate taken, int place) {
        frame.around(page, taken, place);
        read(page, place);
    }

    /** The same, where the stretch is taken already. */
    public void read(Page page, int place) {
        readFrame(page, place);
        int joint = Frame.jointBefore(page, end, place);
        // 由甲村转往乙村8幢302: the first address is not the one that was meant
        if (joint > end && levels.start != Levels.NONE) {
            frame.start = joint + 1;
            readFrame(page, place);
        }
    }

    private void readFrame(Page page, int place) {
        int read = levels.read(page, frame.start, frame.end);
        boolean levelled = read != Levels.NONE && read <= frame.end;
        detailStart = Sayings.behindSeat(page, levelled ? read : frame.nameStart(page, place));
        detail.read(page, detailStart, frame.end);
        if (detail.hasGroup && page.at(detailStart - 2) == '家' && "里中".indexOf(page.at(detailStart - 1)) >= 0) {
            frame.label = Cue.HOME;
        }
        end = stretch.read(page, detailStart, hasLevels());
        if (end > detailStart) {
            end = tail.read(page, end);
        }
    }

    /** The stretch from here on is the name of a place in the country, nothing else (上坑坞, 贺家湾后坝); reads it. */
    public boolean readPlace(Page page, IntPredicate taken, int from, int to, boolean person) {
        boolean sized = to - from >= 2 && to - from <= LONGEST_PLACE;
        if (!sized || !Wording.isNameLike(page, from, to) || Wording.upToVerb(page, from, to) < to) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!page.is(i, Glyphs.HAN | Glyphs.HAN_DIGIT) || taken.test(i)) {
                return false;
            }
        }
        boolean named =
                !person && to - from > 2 && RuralEndings.mayEndAt(page, to) && !Sayings.isNowhere(page, from, to);
        if (!RuralEndings.endAt(page, to) && !named
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

    /** A village and behind it nothing but a name, of a hamlet's ending or of none. */
    public boolean isHamlet(Page page) {
        int last = end == detailStart ? LoneNames.end(page, detailStart, frame.end) : end;
        if (last - detailStart < 2 || last - detailStart > LONGEST_HAMLET || end != detailStart) {
            return false;
        }
        boolean ended = endings.endAt(page, detailStart, Math.max(last, detailStart)) || RuralEndings.endAt(page, last);
        boolean lying = hasVillage() || levels.township != Levels.NONE && RuralEndings.endAt(page, last);
        boolean lone = hasVillage() && (levels.township != Levels.NONE || frame.start == levels.start);
        return LoneNames.isName(page, end, last)
                && (lying && ended || lone && LoneNames.isAlone(page, levels.start, end, last));
    }

    /** Takes the hamlet's name in. */
    public void takeHamlet(Page page) {
        end = LoneNames.end(page, detailStart, frame.end);
        detail.hasGroup = true;
        detail.group = end;
    }

    /** What is known of the estates of this text. */
    public Estates estates() {
        return estates;
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

    /** A stair of a building: only homes are told so. */
    public boolean hasFlat() {
        return detail.hasFlat;
    }

    public boolean hasRoom() {
        return detail.hasRoom;
    }

    public boolean hasGroup() {
        return detail.hasGroup;
    }

    public boolean hasDoor() {
        return detail.isDoored();
    }

    /** Where the first level begins, or the detail if there is none. */
    public int start() {
        return levels.start == Levels.NONE ? detailStart : levels.start;
    }

    /** A word of side stands at this place: what stands before it is only a landmark. */
    public static boolean isSide(Page page, int at) {
        return PlaceWords.isAt(page, at);
    }

    /** The last words say what the house is called (院内平房). */
    public boolean isHouse(Page page) {
        boolean ordinal = detail.hasHouse && "房屋院家户间栋趟排".indexOf(page.at(end - 1)) >= 0;
        return ordinal || Sides.isHouse(page, detailStart, end);
    }

    /** 城关镇队7号, 货架2组, 本楼2单元: players, things counted, the house of all who read it. */
    public boolean isTeam(Page page) {
        boolean bare = !hasLevels() && !hasDoor() && !detail.hasPlace && !detail.hasHouse;
        boolean ours = "本该各每".indexOf(page.at(detailStart)) >= 0 && "楼栋幢单".indexOf(page.at(detailStart + 1)) >= 0;
        boolean label = page.at(end) == ':' && page.hits().any(Cue.GROUP, detailStart, detailStart + 1);
        boolean things = detail.hasGroup && bare && frame.label == Cue.NONE && page.isDigit(detailStart + named(page));
        return page.at(detailStart) == '队' && hasLevels()
                || ours
                || label
                || things && named(page) > 4 && !isNamed(page);
    }

    /** A number with its unit or a room. */
    public boolean hasNumber() {
        return detail.numbers > 0;
    }

    /** More than one number with its unit: 88号附3号. */
    public boolean isManifold() {
        return detail.numbers > 1;
    }

    /** Letters of the name before the first number. */
    public int named(Page page) {
        int at = detailStart;
        while (at < end && page.is(at, Glyphs.HAN) && page.at(at) != '第') {
            at++;
        }
        return at - detailStart;
    }

    /** Nothing but signs for what is to be filled in. */
    public boolean isForm(Page page) {
        return LoneNames.isForm(page, detailStart, end);
    }

    /** The name that begins the detail is that of an estate or a house, no road; empty if it is none. */
    public String estate(Page page) {
        boolean named = levels.township == Levels.NONE && levels.coarse == Levels.NONE;
        return Estates.nameAt(page, named ? start() : detailStart, end);
    }

    /** A piece of a list where homes stand: its ending is that of a place, and it is no word for anywhere. */
    public boolean isPlaceName(Page page, int from, int to) {
        boolean ended = RuralEndings.endAt(page, to) || endings.endAt(page, from, to);
        return ended && Wording.isNameLike(page, from, to) && !Sayings.isNowhere(page, from, to);
    }

    /** One house of many is meant, in words (第三家, 那家). */
    public boolean hasHouse() {
        return detail.hasHouse;
    }

    /** The whole stretch between punctuation is an address. */
    public boolean fills(Page page) {
        int last = page.skipBlanksBack(frame.end - 1) + 1;
        boolean closed = end >= last || page.at(end) == ' ' || LoneNames.isNote(page, end);
        return closed && (hasLevels() ? levels.start : detailStart) <= frame.start;
    }

    public boolean hasPlace() {
        return detail.hasPlace;
    }

    /** Where the address may be cut; empty if nothing but township or coarser is told. */
    public Optional<AddressLevels> cuts(Page page) {
        return new Cuts(levels, detail, frame).at(page, detailStart, end);
    }
}
