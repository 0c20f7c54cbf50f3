package org.xinxiyuan.redact.addresses;

import java.util.Optional;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;

/** What the address read last tells (住址要素): its label, its levels, its numbers and houses, where it may be cut. */
abstract class AddressFacts {
    final Frame frame = new Frame();
    final Detail detail = new Detail();
    final Levels levels;
    final NameEndings endings;
    int detailStart;
    int end;

    AddressFacts(Divisions divisions, NameEndings endings) {
        this.endings = endings;
        levels = new Levels(divisions);
    }

    /** The label ends with a colon or is a head: what follows was meant as an address. */
    public boolean isClosed() {
        return frame.closed;
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

    /** 8号楼7层东户: the side of a stair, as only flats have. */
    public boolean isFlat(Page page) {
        return detail.hasBuilding && page.at(end - 1) == '户' && "东西南北中".indexOf(page.at(end - 2)) >= 0;
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
        boolean shelf = bare && detail.hasGroup && page.at(end - 1) == '层' && frame.label == Cue.NONE;
        return page.at(detailStart) == '队' && hasLevels()
                || shelf
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

    /** One house of many is meant, in words (第三家, 那家). */
    public boolean hasHouse() {
        return detail.hasHouse;
    }

    /** The whole stretch between punctuation is an address. */
    public boolean fills(Page page) {
        int last = page.skipBlanksBack(frame.end - 1) + 1;
        boolean closed = end >= last || page.at(end) == ' ' || LoneNames.isNote(page, end);
        return closed && (hasLevels() ? levels.start : detailStart) <= begins(page);
    }

    /** 祁桂英家，从清真寺往东…, 就在桥头…: behind the words that lead to the place. */
    private int begins(Page page) {
        int at = frame.start;
        at += page.at(at) == '就' ? 1 : 0;
        return at + ("在从".indexOf(page.at(at)) >= 0 ? 1 : 0);
    }

    public boolean hasPlace() {
        return detail.hasPlace;
    }

    /** Where the address may be cut; empty if nothing but township or coarser is told. */
    public Optional<AddressLevels> cuts(Page page) {
        return new Cuts(levels, detail, frame).at(page, detailStart, end);
    }
}
