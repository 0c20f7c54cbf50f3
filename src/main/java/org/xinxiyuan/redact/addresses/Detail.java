package org.xinxiyuan.redact.addresses;

import java.util.Set;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;

/**
 * Reads what follows the village (详细住址): names of hamlets, roads and estates, numbers with units, and words of place.
 * A name counts only when a number or a word of place follows it.
 */
final class Detail {
    private static final int LONGEST_NAME = 16;
    /** 隆发公寓413: behind these a bare number is a room. */
    private static final String ESTATES = "苑园寓厦楼舍墅院邸轩阁庭郡";

    /** 甲单元, 东2号, 甲7号楼: counted by letters of order. */
    private static final Set<String> ORDERED = Set.of("单元", "号楼", "栋", "幢", "座", "号", "室");

    /** What is counted is no room. */
    private static final String COUNTS = "米平元㎡.%万亩头只个名人户年级届月日间公岁多余块套台辆株盏";

    private static final Set<String> HOUSES = Set.of("家", "户", "间", "趟", "排", "栋", "幢", "座", "院");

    private final Numerals numerals = new Numerals();
    int end;
    int group;
    boolean hasGroup;
    boolean hasDoor;
    boolean hasBuilding;
    boolean hasRoom;
    boolean hasPlace;
    /** One house of many is meant: 那家, 第三户. */
    boolean hasHouse;
    /** A stair of a building (3号楼2单元). */
    boolean hasFlat;
    /** How many numbers have a unit or are rooms. */
    int numbers;

    private boolean building;
    /** 417-3床: the bed of a lodging. */
    private boolean bed;

    private int first;

    /** Reads from behind the last level; nothing is found where {@code end} stays there. */
    void read(Page page, int from, int to) {
        end = from;
        first = from;
        group = from;
        hasGroup = false;
        hasDoor = false;
        hasBuilding = false;
        hasRoom = false;
        hasPlace = false;
        hasHouse = false;
        hasFlat = false;
        numbers = 0;
        building = false;
        int at = from;
        while (at < to) {
            int next = component(page, at, to);
            if (next <= at) {
                break;
            }
            at = next;
            end = at;
        }
    }

    boolean isDoored() {
        return hasDoor || hasRoom || hasBuilding;
    }

    private int component(Page page, int from, int to) {
        int at = from > end - 1 && from > 0 ? joint(page, from) : from;
        int next = piece(page, at, to);
        return next > at ? next : from;
    }

    private int piece(Page page, int at, int to) {
        if (number(page, at, to)) {
            return numberEnd(page, at);
        }
        int counted = Sides.countedFrom(page, at);
        if (counted > at && number(page, counted, to)) {
            hasHouse = true;
            return numberEnd(page, counted);
        }
        int place = PlaceWords.end(page, at);
        if (place > at) {
            return placed(page, at, place);
        }
        int family = hasPlace ? Sides.familyEnd(page, at) : at;
        if (family > at) {
            hasHouse = true;
            return family;
        }
        int house = Sides.houseEnd(page, at);
        return hasDoor && house > at + 1 ? house : name(page, at, to);
    }

    private static int joint(Page page, int from) {
        int at = page.skipBlanks(from);
        return page.at(at) == '-' || page.at(at) == '、' && page.isDigit(at + 1) ? at + 1 : at;
    }

    private boolean number(Page page, int at, int to) {
        if (!numerals.read(page, at, to)) {
            return false;
        }
        if (NumberedThings.isAt(page, numerals)) {
            return false;
        }
        return numerals.hasUnit() ? unit(page, at) : bare(page, at);
    }

    /** A number without unit: the room of a building, or building and room. */
    private boolean bare(Page page, int at) {
        // ODN3-5-301: a device
        if (page.is(at, Glyphs.LETTER)
                && page.is(at + 1, Glyphs.LETTER)
                && page.is(at + 2, Glyphs.LETTER | Glyphs.DIGIT)) {
            return false;
        }
        boolean bare = building || numerals.isDashed() && numerals.end() - at >= 3 && isLatin(page, at);
        // 17号 640,000: a sum begins
        bare &= (page.isDigit(numerals.end() - 1) || building && numerals.isRoomBehind(page, at))
                && COUNTS.indexOf(page.at(numerals.end())) < 0
                && !isSum(page, numerals.end());
        hasRoom |= bare;
        bed = bare && page.at(numerals.end()) == '床';
        hasBuilding |= bare && numerals.isDashed();
        numbers += bare ? 1 : 0;
        return bare;
    }

    private boolean unit(Page page, int at) {
        numbers++;
        var unit = numerals.unit();
        hasBuilding |= page.at(at - 1) == '楼' && (unit.equals("单元") || unit.equals("门"));
        hasFlat |= (hasBuilding || numerals.isHashed()) && unit.equals("单元");
        building = "栋幢座楼元#号院弄门舍梯层".indexOf(unit.charAt(unit.length() - 1)) >= 0;
        building |= hasBuilding && "区期".indexOf(unit.charAt(unit.length() - 1)) >= 0;
        hasBuilding |=
                "栋幢座元#弄趟".indexOf(unit.charAt(unit.length() - 1)) >= 0 || unit.endsWith("楼") && unit.length() > 1;
        hasRoom |= "室户".indexOf(unit.charAt(0)) >= 0 || hasBuilding && unit.equals("门");
        hasDoor |= unit.equals("号") || unit.equals("号院") || unit.equals("号门");
        hasPlace |= unit.equals("家");
        hasHouse |= page.at(at) == '第' && HOUSES.contains(unit);
        if (numerals.isGroup()) {
            hasGroup = true;
            group = numerals.end();
        }
        return true;
    }

    private static boolean isSum(Page page, int at) {
        return at < page.length() && page.text().charAt(at) == ',' && page.isDigit(at + 1) && page.isDigit(at + 3);
    }

    /** 第三趟房: what the house is called belongs to its ordinal. */
    private int numberEnd(Page page, int at) {
        boolean ordinal = page.at(at) == '第' && HOUSES.contains(numerals.unit());
        // 第4排左2: the second from the left
        if (numerals.unit().equals("排")
                && "左右东西".indexOf(page.at(numerals.end())) >= 0
                && page.isDigit(numerals.end() + 1)) {
            return numerals.end() + 2;
        }
        int end = numerals.end() + (bed ? 1 : 0);
        bed = false;
        return ordinal ? Sides.houseEnd(page, end) : end;
    }

    /** A word of place, and what the house there is called; behind 平房, 宿舍 a bare number is its door. */
    private int placed(Page page, int at, int place) {
        hasPlace = true;
        hasHouse |= page.at(at) == '那' || page.has(at, "头一");
        int house = Sides.wingEnd(page, Sides.houseEnd(page, place));
        hasRoom |= hasBuilding && Sides.isFlat(page, house);
        // 楼上902: the room of a neighbour
        boolean neighbour = Sayings.isNeighbour(page, at) && page.isDigit(place + 2) && page.isDigit(place);
        building = neighbour || "房屋院舍层".indexOf(page.at(house - 1)) >= 0;
        return house;
    }

    private boolean isLatin(Page page, int at) {
        boolean order = "甲乙丙丁".indexOf(page.at(at)) >= 0 && page.at(at + 1) == '-';
        return page.isDigit(at)
                || order
                || page.is(at, Glyphs.LETTER) && (numerals.isDoubleDashed(page, at) || page.isDigit(at + 1));
    }

    /** A name, only together with the number or the word of place behind it; its end, or the place itself. */
    private int name(Page page, int from, int to) {
        // 5组与11组: two of them
        boolean other = hasGroup && from > first && "与和及跟".indexOf(page.at(from)) >= 0;
        int at = other ? to : from;
        building &= other;
        while (at < to && at - from < LONGEST_NAME && Wording.isNameChar(page, at) && !Wording.startsVerb(page, at)) {
            at++;
            // by far the most characters: nothing below can begin here
            if (PlaceWords.noneBegins(page, at)) {
                continue;
            }
            if (page.at(at) == ' ' && at - from > 2) {
                return spaced(page, from, at, to);
            }
            int end = named(page, from, at, to);
            if (end > at) {
                return end;
            }
            int named = Sides.numeralInName(page, at);
            if (named == at && (page.is(at, Glyphs.DIGIT) || numberFollows(page, at, to))) {
                return joined(page, from, at, to);
            }
            at = named;
        }
        return from;
    }

    /** Behind what ends a name here but a number: a side, a house counted from one, a hamlet's ending. */
    private int named(Page page, int from, int at, int to) {
        int place = PlaceWords.end(page, at);
        if (place > at) {
            return placed(page, at, place);
        }
        int counted = Sides.countedFrom(page, at);
        if (counted > at && number(page, counted, to)) {
            hasHouse = true;
            return numberEnd(page, counted);
        }
        int hamlet = Hamlets.endAt(page, from, at, to);
        if (hamlet > 0) {
            hasGroup = true;
            group = hamlet;
        }
        return hamlet;
    }

    /** 老航运公司宿舍 三楼, 永嘉路 383 弄: a blank behind the name. */
    private int spaced(Page page, int from, int at, int to) {
        if (Sides.isLodging(page, at)) {
            hasPlace = true;
            return at;
        }
        return page.isDigit(at + 1) ? joined(page, from, at + 1, to) : from;
    }

    /** The number behind a name that began at {@code from}; the beginning if it is none. */
    private int joined(Page page, int from, int at, int to) {
        int kept = group;
        boolean hamlet = isHamlet(page, at - 1);
        building = page.isDigit(at) && ESTATES.indexOf(page.at(at - 1)) >= 0;
        if (!number(page, at, to)) {
            // 商铺106上面阁楼: the side tells that a door was counted
            int digits = at;
            while (page.isDigit(digits)) {
                digits++;
            }
            return digits > at && PlaceWords.end(page, digits) > digits + 1 ? digits : from;
        }
        if (page.at(from - 1) == ' ' && end > first && !numerals.hasUnit()) {
            return from;
        }
        group = hamlet && kept == group ? at : group;
        hasGroup |= hamlet;
        return numberEnd(page, at);
    }

    static boolean isHamlet(Page page, int last) {
        return "组队社屯".indexOf(page.at(last)) >= 0;
    }

    private boolean numberFollows(Page page, int at, int to) {
        boolean order = "甲乙丙丁东西南北".indexOf(page.at(at)) >= 0;
        boolean begins = order || page.is(at, Glyphs.HAN_DIGIT | Glyphs.LETTER) || "第附(".indexOf(page.at(at)) >= 0;
        if (!begins || !numerals.read(page, at, to)) {
            return false;
        }
        if (order) {
            boolean dashed = page.at(at + 1) == '-' && page.isDigit(numerals.end() - 1);
            return dashed || ORDERED.contains(numerals.unit()) && (page.isDigit(at + 1) || numerals.end() - at > 2);
        }
        boolean lettered = page.is(at, Glyphs.LETTER)
                && (numerals.isDoubleDashed(page, at) || numerals.isDashed() && page.isDigit(at + 1))
                && page.isDigit(numerals.end() - 1);
        return lettered
                || numerals.hasUnit()
                        && (page.is(at, Glyphs.LETTER)
                                || page.at(at) == '第'
                                || "路街巷里村区家".indexOf(numerals.unit().charAt(0)) < 0);
    }
}
