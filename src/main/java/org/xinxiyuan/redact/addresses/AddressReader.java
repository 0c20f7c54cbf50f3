package org.xinxiyuan.redact.addresses;

import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;

/** Reads one address around a place (住址解析): frame, levels, detail. Shares nothing; one per text. */
public final class AddressReader extends AddressFacts {
    private static final int LONGEST_HAMLET = 8;
    private static final int LONGEST_PLACE = 12;
    private final Tail tail = new Tail(frame, detail);
    private final Stretch stretch;
    private final Estates estates = new Estates();

    private AddressReader(Divisions divisions, NameEndings endings) {
        super(divisions, endings);
        stretch = new Stretch(frame, detail, endings);
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

    /** A village and behind it nothing but a name, of a hamlet's ending or of none. */
    public boolean isHamlet(Page page) {
        int last = end == detailStart ? LoneNames.end(page, detailStart, frame.end) : end;
        if (last - detailStart < 2 || last - detailStart > LONGEST_HAMLET || end != detailStart) {
            return false;
        }
        if (Sayings.endsNowhere(page, last)) {
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

    /** A piece of a list where homes stand: its ending is that of a place, and it is no word for anywhere. */
    public boolean isPlaceName(Page page, int from, int to) {
        boolean ended = RuralEndings.endAt(page, to) || endings.endAt(page, from, to);
        return ended && isNameLike(page, from, to);
    }

    /** What is told behind the village ends as places do, or with a number or a word of place. */
    public boolean hasDetailNamed(Page page) {
        return hasNumber() || hasPlace() || hasHouse() || !hasLevels() || isPlaceName(page, detailStart, end);
    }

    /** The last word is that of a public place: 渡口, 操场. */
    public boolean endsNowhere(Page page) {
        return Sayings.endsNowhere(page, end);
    }

    /** No word of a sentence stands in it, and it is no word for anywhere. */
    public boolean isNameLike(Page page, int from, int to) {
        return Wording.isNameLike(page, from, to) && !Sayings.isNowhere(page, from, to);
    }
}
