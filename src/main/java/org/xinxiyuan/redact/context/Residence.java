package org.xinxiyuan.redact.context;

import java.util.List;
import java.util.Map;
import org.xinxiyuan.redact.addresses.AddressReader;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.people.PersonCue;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/** Whether an address is a home (住址归属): by its label, its column, the words in it and right beside it. */
public final class Residence {

    private static final int BEHIND = 14;
    private static final int BRACKET = 8;
    private static final int BESIDE = 40;
    /** 原楼上: nothing is named. */
    private static final int SHORTEST = 3;

    private static final WordSet DWELLERS = WordSet.of(String.join(
            " ", "村民", "居民", "住户", "户主", "农户", "职工", "群众", "棉农", "牧民", "菜农", "果农", "茶农", "渔民", "牧户", "业主", "租户", "租客",
            "房主", "屋主", "脱贫户", "低保户", "贫困户", "的村民", "的居民", "人,", "人。", "人;", "人\n", "人士", "老人", "所在社区", "一户", "两户",
            "三户", "几户", "家中", "家里", "自家", "住宅", "房屋", "自建房", "农房", "走失", "他家", "她家", "其家", "家门口", "家门前", "家院", "家屋"));

    private final Dwellers dwellers;
    private final Moving moving = new Moving();
    private final Living living;
    private final Slots slots;

    public Residence(List<String> surnames, Map<PersonCue, List<String>> words) {
        dwellers = new Dwellers(surnames, words);
        living = new Living(dwellers);
        slots = new Slots(dwellers);
    }

    public Owner of(Page page, Findings findings, AddressReader address) {
        var label = address.label();
        boolean bounded = page.at(address.end()) == '以' && "东西南北".indexOf(page.at(address.end() + 1)) >= 0;
        if (bounded
                || label != Cue.HOME && (Offices.isBetween(page, address) || OfficeSigns.isRange(page, address))
                || Seats.isSeat(page, findings, address)) {
            return Owner.OFFICE;
        }
        boolean owned = Telling.isOwned(page, address) && !Groups.isWork(page, address);
        if (owned
                || Telling.isSame(page, address)
                || Telling.isCorrected(page, address)
                || isMovedFrom(page, address)) {
            return Owner.PERSON;
        }
        if (label == Cue.HOME) {
            boolean estate = Offices.isRealEstate(page, address)
                    || OfficeSigns.isBodysEstate(page, findings, address)
                    || moving.isOffice(page, address)
                    || moving.isShelter(page, address)
                    || page.has(address.end(), "项目");
            return estate ? Owner.OFFICE : living.isTold(page, findings, address) ? Owner.PERSON : Owner.UNKNOWN;
        }
        if (isOffices(page, findings, address)) {
            return Owner.OFFICE;
        }
        return label == Cue.NONE || label == Cue.LOCATED
                ? unlabelled(page, findings, address)
                : labelled(page, findings, address, label);
    }

    private Owner labelled(Page page, Findings findings, AddressReader address, Cue label) {
        if (label == Cue.OFFICE_ADDRESS) {
            boolean home = dwellers.isFamilyAt(page, address.end())
                    || Domiciles.isPersons(page, findings, address)
                    || Domiciles.isNamed(page, address)
                    || address.hasHouse() && address.isHouse(page);
            return home ? Owner.PERSON : Offices.isEvent(page, findings, address) ? Owner.LIKELY : Owner.OFFICE;
        }
        if (label == Cue.ADDRESS && Telling.isOfPerson(page, findings, address)) {
            return Owner.PERSON;
        }
        if (label == Cue.ADDRESS && Offices.isBilled(page, address)) {
            return Owner.OFFICE;
        }
        if (label == Cue.ADDRESS && Telling.isServed(page, address)) {
            return Owner.LIKELY;
        }
        if (label == Cue.ADDRESS || label == Cue.GROUP) {
            var owner = Owner.at(page, address.frameStart(), label);
            return owner == Owner.UNKNOWN ? posted(page, findings, address, label) : owner;
        }
        return unlabelled(page, findings, address);
    }

    /** A firm behind it is none where the clause begins with it beside a person. */
    private boolean isOffices(Page page, Findings findings, AddressReader address) {
        boolean beside = address.start() <= address.frameStart() && dwellers.isBeside(page, findings, address);
        return Offices.isOffice(page, address) || OfficeSigns.isTold(page, findings, address, beside);
    }

    /** 从某村牧场上头搬至…: who moves away lived there. */
    private boolean isMovedFrom(Page page, AddressReader address) {
        boolean told = address.hasVillage() || address.hasRoom() || address.hasDoor() && address.isNamed(page);
        return told && address.hasDetail() && moving.isBehind(page, address);
    }

    /** 孙某（下寨组）: the bracket holds the home of the person before it, and is no code. */
    private boolean isBracket(Page page, AddressReader address) {
        boolean works = page.at(address.end()) != '、' && Groups.WORKS.isAt(page, address.end());
        return !works
                && dwellers.isBracket(page, address)
                && !page.hits().any(Cue.CODE, address.frameStart(), address.end());
    }

    /** 送货地址 农机站对面院子，138…: a place under a label for letters, a personal number behind it. */
    private Owner posted(Page page, Findings findings, AddressReader address, Cue label) {
        var owner = unlabelled(page, findings, address);
        // 自然村：麻园: the line of a form
        if (label == Cue.GROUP && page.at(address.frameStart() - 1) == ':' && owner == Owner.UNKNOWN) {
            return findings.anyBetween(0, page.length()) ? Owner.LIKELY : owner;
        }
        boolean near = address.hasPlace() && findings.anyBetween(address.end(), address.end() + BESIDE);
        return owner == Owner.PERSON || !near ? owner : Owner.LIKELY;
    }

    private Owner unlabelled(Page page, Findings findings, AddressReader address) {
        boolean told = address.hasLevels() || address.isDwelling() || address.hasGroup();
        boolean whole = address.fills(page) && address.isNamed(page) && !Offices.isQuoted(page, address);
        boolean bracket = isBracket(page, address);
        boolean personal = findings.anyBetween(0, page.length()) || dwellers.isBeside(page, findings, address);
        if (Seats.isPoint(page, address) && !dwellers.isBeside(page, findings, address)
                || Offices.isBilled(page, address)) {
            return Owner.OFFICE;
        }
        if (isMentioned(page, address, personal)) {
            return Owner.UNKNOWN;
        }
        boolean doored = isDooredBeside(page, address)
                || Telling.isIntroduced(page, address)
                || address.hasDoor() && (address.isNamed(page) && !Offices.isQuoted(page, address) || bracket);
        if (!told && !address.hasPlace() && !address.hasHouse() && !whole && !doored && !slots.isRoom(page, address)) {
            return Owner.UNKNOWN;
        }
        if (bracket && address.hasDetail() || isPersons(page, findings, address)) {
            return Owner.PERSON;
        }
        boolean likely = Closeness.isTroubled(page, findings, address)
                || slots.isHouse(page, findings, address)
                || slots.isRoom(page, address);
        return likely ? Owner.LIKELY : Closeness.vague(page, findings, address, whole);
    }

    private boolean isPersons(Page page, Findings findings, AddressReader address) {
        return Telling.isTold(page, findings, address, dwellers)
                || isDwelt(page, findings, address)
                || slots.hold(page, findings, address)
                || (address.hasLevels() && address.hasDetail() || address.hasDoor() || address.hasHouse())
                        && slots.isRow(page, address)
                || slots.isInRecord(page, findings, address);
    }

    /** Groups told one behind the other, groups of staff, a team's name. */
    private boolean isMentioned(Page page, AddressReader address, boolean personal) {
        boolean enumerated = address.hasLevels() && Groups.isEnumerated(page, address);
        return enumerated && !dwellers.isNameBefore(page, address.frameStart())
                || Groups.isCounted(page, address) && (!personal || Groups.isOnDuty(page, address))
                || Offices.isTeamName(page, address);
    }

    /** 李大山，王厝角9-1号: a door of a place whose ending nothing knows, as a clause of its own behind a person's name. */
    private boolean isDooredBeside(Page page, AddressReader address) {
        int hit = page.hits().firstFrom(address.detailStart());
        return address.hasDoor()
                && page.at(address.end() - 1) == '号'
                && address.named(page) > 2
                && address.fills(page)
                && !(hit < page.hits().size() && page.hits().start(hit) < address.end())
                && dwellers.isNameBefore(page, address.frameStart());
    }

    /** Who dwells there stands right behind, or before the bracket. */
    private boolean isDwelt(Page page, Findings findings, AddressReader address) {
        boolean told = address.hasLevels()
                || address.hasGroup()
                || address.hasRoom()
                || address.hasHouse()
                || address.isHouse(page);
        return dwellerBehind(page, address)
                || householdBefore(page, address.frameStart())
                || told && dwellers.isNamedAt(page, findings, address.end())
                || (told || address.hasPlace() && address.named(page) > 2)
                        && Telling.behindVisit(page, address.end()) > address.end()
                        && dwellers.isNamedAt(page, findings, Telling.behindVisit(page, address.end()))
                || address.hasDoor() && dwellers.isCalled(page, address.end())
                || told
                        && page.at(address.end()) == '的'
                        && (dwellers.isCalled(page, address.end() + 1)
                                || (address.hasVillage() || address.hasNumber() || address.hasHouse())
                                        && dwellers.isNamedAt(page, findings, address.end() + 1));
    }

    /** See {@link Groups#isWork}. */
    public boolean isWork(Page page, AddressReader address) {
        return Groups.isWork(page, address);
    }

    /** See {@link Offices#isNoticed}. */
    public boolean isNoticed(Page page, AddressReader address) {
        return Offices.isNoticed(page, address);
    }

    /** See {@link Offices#isOffice}. */
    public boolean isOffice(Page page, AddressReader address) {
        return Offices.isOffice(page, address);
    }

    /** A person's name ends at this place. */
    public boolean isName(Page page, int end) {
        return dwellers.isName(page, end);
    }

    /** See {@link Dwellers#isNamedAt}. */
    public boolean isNamedAt(Page page, Findings findings, int place) {
        return dwellers.isNamedAt(page, findings, place);
    }

    /** The stretch names a person, and may tell of that person's family: 马成虎, 谯定国两口子, 姬大娘; of any people in a list. */
    public boolean isPerson(Page page, int from, int to, boolean listed) {
        return dwellers.isPerson(page, from, to, listed);
    }

    /** 老王, 陈阿姨: see {@link Dwellers#isCalled}. */
    public boolean isCalled(Page page, int place) {
        return dwellers.isCalled(page, place);
    }

    /** A surname stands here, common or rare. */
    public boolean isSurname(Page page, int place) {
        return dwellers.isSurname(page, place);
    }

    /** A common surname stands here, or a word that people are called with: a short look. */
    public boolean maySurname(Page page, int place) {
        return dwellers.maySurname(page, place);
    }

    /** See {@link Dwellers#isBeside}. */
    public boolean isBeside(Page page, Findings findings, AddressReader address) {
        return dwellers.isBeside(page, findings, address)
                || Telling.isCorrected(page, address)
                || Telling.tellsSame(page, address)
                        && !dwellers.isNameAt(page, address.detailStart(), address.frameEnd());
    }

    /** Where nothing is told but levels: a name or a personal value may stand next to the stretch. */
    public boolean mayBeBeside(Page page, Findings findings, AddressReader address) {
        return findings.anyBetween(address.frameStart() - BRACKET, address.frameEnd() + BEHIND + BRACKET)
                || dwellers.isNameBefore(page, address.frameStart());
    }

    private static boolean dwellerBehind(Page page, AddressReader address) {
        int end = address.end();
        boolean vague = !address.hasVillage() && !address.hasGroup() && !address.hasDoor() && !address.hasHouse();
        if (vague && (page.at(end) == '的' || end - address.detailStart() <= SHORTEST)) {
            return false;
        }
        int next = ",(（的".indexOf(page.at(end)) >= 0 ? end + 1 : end;
        if (page.has(end + 2, "代表") || page.has(end + 2, "小组") || page.has(end + 2, "委员") || page.has(end + 2, "大会")) {
            return false;
        }
        // 3组、6组、10组群众: of all of them
        boolean listed = page.at(address.detailStart() - 1) == '、' && page.has(end, "群众");
        return !listed && DWELLERS.isAt(page, end)
                || DWELLERS.isAt(page, next) && !page.has(next, "群众") && !page.has(next, "房屋");
    }

    /** 孙丽桂户（…, 村民王某（…: a household or a person, the address in brackets. */
    private static boolean householdBefore(Page page, int start) {
        return page.at(start - 1) == '('
                && (page.at(start - 2) == '户'
                        || page.at(start - 2) == '家'
                        || page.hits().any(Cue.PERSON, start - 8, start - 1));
    }
}
