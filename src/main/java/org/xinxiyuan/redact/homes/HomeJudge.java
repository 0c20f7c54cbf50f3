package org.xinxiyuan.redact.homes;

import java.util.Optional;
import org.xinxiyuan.document.Span;
import org.xinxiyuan.redact.addresses.AddressLevels;
import org.xinxiyuan.redact.addresses.AddressReader;
import org.xinxiyuan.redact.context.Owner;
import org.xinxiyuan.redact.context.Residence;
import org.xinxiyuan.redact.detect.Confidence;
import org.xinxiyuan.redact.detect.Detection;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/** Reads the address at a place of one text and decides whether it is a home (住址判定); the homes go into the findings. */
final class HomeJudge {
    /** The form is filled in, but with no address. */
    private static final WordSet UNTOLD = WordSet.of(String.join(
            " ",
            "吊脚楼 危房 砖房 土坯房 D级 C级 砖混 楼房 平房 新房 帐篷 安置房 同上 同户 同左 同前 不详 未知 保密 无 暂无 未填",
            "略 见附件 详见 货币 产权调换 单位 值班 投靠 投亲 自行 自购 进城 外出 购房 买房 已故 已拆 去世 待定 待分 空置 尚未",
            "未定 未安置 随子 随女 跟随 同一栋 同一单元 同一幢 同一楼 同一个 座位 车位 铺位 床位 货架 摊位 泊位 展位 柜台 席位 考场"));

    /** So many live so that it tells nothing where nothing else does. */
    private static final WordSet ALONE = WordSet.of("牧业点 牧点 老屋 老宅 院子 后院 前院 门口 路边 楼上 楼下 隔壁 对面 旁边");

    private static final int SHORT_ORDINAL = 5;
    private static final int SHORTEST_ROOM = 4;
    private static final int LONGEST_ROOM = 9;
    final Page page;
    final Findings findings;
    final AddressReader reader;
    final Residence residence;

    HomeJudge(Page page, Findings findings, AddressReader reader, Residence residence) {
        this.page = page;
        this.findings = findings;
        this.reader = reader;
        this.residence = residence;
    }

    /** Judges the address here; the place to go on from. */
    int at(int place) {
        if (!reader.frames(page, findings::isTaken, place) && !residence.mayBeBeside(page, findings, reader)) {
            return place;
        }
        reader.read(page, place);
        boolean hamlet = reader.isHamlet(page);
        if (place > reader.end() && !hamlet || isNone()) {
            return place;
        }
        if (hamlet && residence.isBeside(page, findings, reader)) {
            reader.takeHamlet(page);
        }
        if (isLevelOnly() && reader.end() <= place + 1) {
            return place;
        }
        var owner = residence.of(page, findings, reader);
        var cuts = reader.cuts(page);
        // one character: the end of a line broke the name
        boolean broken = cuts.map(at -> at.end() - at.township() < 2).orElse(true);
        if (owner == Owner.OFFICE || broken || isLevelOnly()) {
            return owner == Owner.OFFICE ? reader.end() : place;
        }
        return owned(place, owner, cuts.get());
    }

    private int owned(int place, Owner owner, AddressLevels cuts) {
        boolean sure = owner == Owner.PERSON;
        if (!sure && owner != Owner.LIKELY && !isHomelike()) {
            return place;
        }
        reader.estates().tell(reader.estate(page));
        findings.add(detection(cuts, sure ? Confidence.CERTAIN : Confidence.SUSPECTED));
        return reader.end();
    }

    /** Building and room of a named house, or a cell of their own, or told under a label for letters. */
    private boolean isHomelike() {
        boolean named = reader.hasLevels() || reader.isNamed(page) || reader.hasFlat() || reader.isFlat(page);
        boolean counted = (reader.isManifold() || reader.hasPlace()) && findings.anyBetween(0, page.length());
        boolean lone = reader.fills(page) && (page.at(reader.frameStart() - 1) == ' ' || counted);
        return reader.isDwelling() && (named || lone) && !residence.isNoticed(page, reader)
                || reader.label() == Cue.ADDRESS && reader.hasDoor() && isPosted();
    }

    /** 平房, 同上, 同2号, 共32户 in place of a home; 平房12排3号 is one. */
    private boolean isUntold() {
        int start = reader.detailStart();
        boolean row = "同共计约".indexOf(page.at(start)) >= 0 && page.isDigit(start + 1);
        boolean alone = ALONE.lengthAt(page, start) == reader.end() - start && reader.hasDetail();
        boolean thing = UNTOLD.isAt(page, start) && page.at(start + 1) == '位';
        // 住址及账号: the word was no label
        boolean joined = page.at(start) == '及' && page.at(start + 1) != '第' || page.has(start, "以及");
        return row || alone || thing || joined || !reader.hasDoor() && UNTOLD.isAt(page, start);
    }

    /** The blanks of a form, things counted, words for what was not told. */
    boolean isNone() {
        return reader.end() > page.length()
                || reader.isForm(page)
                || reader.isTeam(page)
                || isUntold()
                || isOtherNumber();
    }

    /** 2019-09-03, 0000-5822003, 001, □同户籍, 第6户: a date, a telephone, a row's number, a box of a form. */
    private boolean isOtherNumber() {
        int start = reader.detailStart();
        if ("□☑☐☒■√✓".indexOf(page.at(start)) >= 0) {
            return true;
        }
        if (page.at(start) == '第' && reader.end() - start <= SHORT_ORDINAL && !reader.hasLevels()) {
            return "户家号".indexOf(page.at(reader.end() - 1)) >= 0 && reader.named(page) == 0;
        }
        if (page.is(start, Glyphs.LETTER) && reader.end() - start == 2 && page.is(start + 1, Glyphs.HAN)) {
            return true;
        }
        int at = start;
        int digits = 0;
        boolean date =
                page.isDigit(start + 3) && "-年.".indexOf(page.at(start + 4)) >= 0 && "12".indexOf(page.at(start)) >= 0;
        while (at < reader.end() && (page.isDigit(at) || "-. ".indexOf(page.at(at)) >= 0)) {
            digits += page.isDigit(at) ? 1 : 0;
            at++;
        }
        boolean serial = page.at(start) == '0' && (digits < SHORTEST_ROOM || digits > LONGEST_ROOM);
        return date && page.isDigit(start + 1) && page.isDigit(start + 2) || at == reader.end() && serial;
    }

    /** Nothing finer than a village is told, and no label says that it is an address: so most places are. */
    private boolean isLevelOnly() {
        return !reader.hasDetail() && reader.label() != Cue.HOME && reader.label() != Cue.ADDRESS;
    }

    /** 通信地址 is a person's; 地址 alone may be an office's where nothing in the text is personal. */
    private boolean isPosted() {
        int label = page.hits().lastBefore(reader.frameStart());
        boolean mail = label >= 0 && page.hits().end(label) - page.hits().start(label) > 2;
        return mail || findings.anyBetween(0, page.length());
    }

    /** 友谊楼丁-203 is somebody's home: so is 友谊楼西配楼2间. */
    void again(int place) {
        reader.read(page, findings::isTaken, place);
        var cuts = reader.cuts(page);
        boolean told = reader.end() > place
                && (reader.hasNumber() || reader.hasPlace())
                && reader.label() != Cue.OFFICE_ADDRESS;
        if (told
                && cuts.isPresent()
                && !residence.isWork(page, reader)
                && !residence.isOffice(page, reader)
                && findings.isFree(cuts.get().township(), cuts.get().end())) {
            findings.add(detection(cuts.get(), Confidence.SUSPECTED));
        }
    }

    /** 许那二 82岁 北村盘磴脚: the rows beside it tell that here stands the home; its words need not be known. */
    boolean sibling(Span piece) {
        return sibling(piece, false);
    }

    /** The same; in a sentence the last word has to be that of a place. */
    boolean sibling(Span piece, boolean sentence) {
        if (isRoom(piece)) {
            return findings.add(new Detection(PersonalData.ADDRESS, piece, Confidence.SUSPECTED));
        }
        reader.read(page, findings::isTaken, piece.end() - 1);
        if (reader.isHamlet(page)) {
            reader.takeHamlet(page);
        }
        if (isUntold() || isOtherNumber() || sentence && !reader.hasDetailNamed(page)) {
            return false;
        }
        if (!reader.hasLevels() && reader.isPlaceName(page, piece.start(), piece.end())) {
            return findings.add(new Detection(PersonalData.ADDRESS, piece, Confidence.SUSPECTED));
        }
        boolean told = reader.hasVillage()
                || reader.hasHouse()
                || reader.hasPlace() && reader.named(page) > 1 && !reader.endsNowhere(page);
        return told && reader.hasDetail() && reader.end() == piece.end() && suspect();
    }

    /** 5-1-0203, 2#1401: nothing but building, stair and room. */
    private boolean isRoom(Span piece) {
        int parts = 1;
        for (int at = piece.start(); at < piece.end(); at++) {
            if (page.at(at) == '-' || page.at(at) == '#') {
                parts++;
            } else if (!page.isDigit(at)) {
                return false;
            }
        }
        return parts > 1 && page.isDigit(piece.end() - 1) && page.isDigit(piece.end() - 3);
    }

    /** A name of a place that only the list tells to be one. */
    boolean place(Span piece) {
        reader.read(page, findings::isTaken, piece.end() - 1);
        return !reader.hasLevels()
                && reader.isNameLike(page, piece.start(), piece.end())
                && findings.add(new Detection(PersonalData.ADDRESS, piece, Confidence.SUSPECTED));
    }

    /** A word of the context stands in it that tells something else than a place. */
    boolean holdsOther(int from, int to) {
        var hits = page.hits();
        for (int hit = hits.firstFrom(from); hit < hits.size() && hits.start(hit) < to; hit++) {
            if (hits.cue(hit) != Cue.NEAR && hits.cue(hit) != Cue.GROUP) {
                return true;
            }
        }
        return false;
    }

    /** What was read last may be a home. */
    boolean suspect() {
        var cuts = reader.cuts(page);
        return cuts.isPresent() && findings.add(detection(cuts.get(), Confidence.SUSPECTED));
    }

    private static Detection detection(AddressLevels cuts, Confidence confidence) {
        return new Detection(
                PersonalData.ADDRESS, new Span(cuts.township(), cuts.end()), confidence, Optional.of(cuts));
    }
}
