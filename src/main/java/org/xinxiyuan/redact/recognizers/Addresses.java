package org.xinxiyuan.redact.recognizers;

import java.util.Optional;
import org.xinxiyuan.document.Span;
import org.xinxiyuan.redact.addresses.AddressLevels;
import org.xinxiyuan.redact.addresses.AddressReader;
import org.xinxiyuan.redact.addresses.RoomShapes;
import org.xinxiyuan.redact.context.Columns;
import org.xinxiyuan.redact.context.Owner;
import org.xinxiyuan.redact.context.Residence;
import org.xinxiyuan.redact.detect.Confidence;
import org.xinxiyuan.redact.detect.Detection;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.detect.Lexicon;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.redact.detect.Recognizer;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Labels;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/** Homes of persons (详细住址): what is finer than the township; addresses of offices and firms stay. */
public final class Addresses implements Recognizer {
    /** The form is filled in, but with no address. */
    private static final WordSet UNTOLD =
            WordSet.of("吊脚楼 危房 砖房 土坯房 D级 C级 砖混 楼房 平房 新房 帐篷 安置房 同上 同户 同左 同前 不详 未知 保密 无 暂无 未填 略 见附件 详见 货币 产权调换 单位 值班");

    private static final Cue[] HEADS = {Cue.HOME, Cue.ADDRESS, Cue.GROUP};
    /** What parts a place from the number behind it, and from the name before it. */
    private static final String MARKS = ",、|\t";

    private static final String EDGES = ",;)。\n、|\t";
    private static final int LONGEST_CLAUSE = 12;
    private static final int LONGEST_BRACKET = 40;
    private final AddressReader.Factory readers;
    private final Residence residence;

    public Addresses(Lexicon lexicon) {
        readers = new AddressReader.Factory(
                lexicon.divisions(), lexicon.suffixes().values());
        residence = new Residence(lexicon.surnames(), lexicon.people());
    }

    @Override
    public PersonalData type() {
        return PersonalData.ADDRESS;
    }

    @Override
    public void find(Page page, Findings findings) {
        var reader = readers.reader();
        int done = 0;
        for (var table : page.tables().all()) {
            for (var head : HEADS) {
                Columns.each(page, table, head, cell -> {
                    if (cell.end() > cell.start()) {
                        at(page, findings, reader, cell.start());
                    }
                });
            }
        }
        beside(page, findings, reader);
        var places = new HomePlaces(page, findings.anyBetween(0, page.length()));
        for (int place = places.next(); place != HomePlaces.NONE; place = places.next()) {
            if (place >= done && !findings.isTaken(place) && !HomePlaces.isNone(page, place)) {
                done = Math.max(done, at(page, findings, reader, place));
            }
        }
        dashed(page, findings, reader);
        reader.estates().each(page, place -> again(page, findings, reader, place));
        new Siblings(page, findings, end -> residence.isName(page, end))
                .each(piece -> sibling(page, findings, reader, piece));
    }

    /** 许那二 82岁 北村盘磴脚: the rows beside it tell that here stands the home; its words need not be known. */
    private void sibling(Page page, Findings findings, AddressReader reader, Span piece) {
        reader.read(page, findings::isTaken, piece.end() - 1);
        if (reader.isHamlet(page)) {
            reader.takeHamlet(page);
        }
        if (UNTOLD.isAt(page, reader.detailStart())) {
            return;
        }
        if (!reader.hasLevels() && reader.isPlaceName(page, piece.start(), piece.end())) {
            findings.add(new Detection(type(), piece, Confidence.SUSPECTED));
        }
        if (!reader.hasVillage() || reader.end() != piece.end()) {
            return;
        }
        reader.cuts(page)
                .ifPresent(cuts -> findings.add(new Detection(
                        type(), new Span(cuts.township(), cuts.end()), Confidence.SUSPECTED, Optional.of(cuts))));
    }

    /** 友谊楼丁-203 is somebody's home: so is 友谊楼西配楼2间. */
    private void again(Page page, Findings findings, AddressReader reader, int place) {
        reader.read(page, findings::isTaken, place);
        var cuts = reader.cuts(page);
        boolean told = reader.end() > place
                && (reader.hasNumber() || reader.hasPlace())
                && reader.label() != Cue.OFFICE_ADDRESS;
        if (told
                && cuts.isPresent()
                && !residence.isWork(page, reader)
                && findings.isFree(cuts.get().township(), cuts.get().end())) {
            var span = new Span(cuts.get().township(), cuts.get().end());
            findings.add(new Detection(type(), span, Confidence.SUSPECTED, cuts));
        }
    }

    /** 程灶根（上坑坞）, 贺家湾后坝，138…: the name of a place and nothing else right beside a person. */
    private void beside(Page page, Findings findings, AddressReader reader) {
        int run;
        for (int at = findings.nextTaken(0); at >= 0; at = findings.nextTaken(page.runEnd(run))) {
            run = page.runAt(at);
            if (run == page.runs()) {
                break;
            }
            if (findings.isTaken(page.runStart(run))) {
                int number = labelled(page, page.runStart(run));
                before(page, findings, reader, number);
                heading(page, findings, reader, number - 1);
            }
            int end = page.runEnd(run);
            boolean parted = page.at(end) == ',' || page.at(end) == ' ';
            if (parted && findings.isTaken(end - 1) && villageBehind(page, page.skipBlanks(end + 1))) {
                at(page, findings, reader, page.skipBlanks(end + 1));
            }
        }
        for (int open = page.text().indexOf('（'); open >= 0; open = page.text().indexOf('（', open + 1)) {
            bracket(page, findings, reader, open);
        }
    }

    /** 下坝 罗光亮 138…: the line begins with the place, the name and the number follow. */
    private void heading(Page page, Findings findings, AddressReader reader, int blank) {
        int name = page.skipBlanksBack(blank);
        int from = name;
        while (name - from < 4 && page.is(from, Glyphs.HAN)) {
            from--;
        }
        int line = page.lineStart(blank);
        if (page.at(blank) == ' '
                && page.at(from) == ' '
                && from - line <= LONGEST_CLAUSE
                && residence.isName(page, name + 1)) {
            clause(page, findings, reader, line, from);
        }
    }

    /** The clause that ends with a comma before the number. */
    private void before(Page page, Findings findings, AddressReader reader, int number) {
        if (number < 2 || findings.isTaken(number - 1) || MARKS.indexOf(page.at(number - 1)) < 0) {
            return;
        }
        int start = start(page, number - 2);
        if (number - 1 - start > 1) {
            clause(page, findings, reader, start, number - 1);
        } else if (page.is(number - 2, Glyphs.HAN)) {
            at(page, findings, reader, number - 2);
        }
    }

    /** 程灶根（上坑坞）, 龙本炎（水东小区B7-1501）: all that stands in the bracket behind a name. */
    private void bracket(Page page, Findings findings, AddressReader reader, int open) {
        int close = open + 1;
        boolean plain = true;
        boolean named = false;
        while (close < open + LONGEST_BRACKET && page.is(close, Glyphs.HAN | Glyphs.DIGIT | Glyphs.LETTER)
                || page.at(close) == '-') {
            plain &= page.is(close, Glyphs.HAN);
            named |= page.is(close, Glyphs.HAN | Glyphs.LETTER);
            close++;
        }
        if (page.at(close) != ')' || close == open + 1 || !residence.isName(page, open)) {
            return;
        }
        if (plain && close - open <= LONGEST_CLAUSE) {
            clause(page, findings, reader, open + 1, close);
        } else if (named && findings.isFree(open + 1, close) && page.isDigit(close - 1)) {
            at(page, findings, reader, close - 1);
        }
    }

    /** 垭口村大梨树，身份证号1101…: where the number begins, or the label right before it. */
    private static int labelled(Page page, int number) {
        int hit = page.hits().lastBefore(number);
        boolean label = hit >= 0
                && page.hits().cue(hit).isLabel()
                && Labels.touches(page, page.hits().end(hit), number);
        return label ? page.hits().start(hit) : number;
    }

    /** 锦绣世家2-1-1303, 水东小区B7-1501, 友谊楼丁-203, 瑞景家园1102: no unit tells, but the shape of building and room. */
    private void dashed(Page page, Findings findings, AddressReader reader) {
        for (int run = page.nextRunApart(0); run < page.runs(); run = page.nextRunApart(run + 1)) {
            int start = page.runStart(run);
            if (RoomShapes.isAt(page, run) && !findings.isTaken(start)) {
                at(page, findings, reader, start);
            }
        }
    }

    private static boolean villageBehind(Page page, int from) {
        int at = from;
        while (page.is(at, Glyphs.HAN) && page.at(at) != '村' && at - from < 2 * LONGEST_CLAUSE) {
            at++;
        }
        return at > from && page.at(at) == '村';
    }

    private static int start(Page page, int last) {
        int at = last + 1;
        while (last - at < LONGEST_CLAUSE && page.is(at - 1, Glyphs.HAN)) {
            at--;
        }
        return EDGES.indexOf(page.at(at - 1)) >= 0 ? at : last + 1;
    }

    private void clause(Page page, Findings findings, AddressReader reader, int from, int to) {
        if (page.hits().any(Cue.HOME, from, to)) {
            return;
        }
        boolean person = residence.isName(page, to);
        if (page.tables().at(from).isEmpty() && reader.readPlace(page, findings::isTaken, from, to, person)) {
            reader.cuts(page)
                    .ifPresent(cuts -> findings.add(new Detection(
                            type(), new Span(cuts.township(), cuts.end()), Confidence.SUSPECTED, Optional.of(cuts))));
        } else if (page.tables().at(from).isEmpty() && villageBehind(page, from)) {
            at(page, findings, reader, to - 1);
        }
    }

    /** The blanks of a form, things counted, words for what was not told. */
    private static boolean isNone(Page page, AddressReader reader) {
        return reader.end() > page.length()
                || reader.isForm(page)
                || reader.isTeam(page)
                || UNTOLD.isAt(page, reader.detailStart());
    }

    /** Judges the address here; the place to go on from. */
    private int at(Page page, Findings findings, AddressReader reader, int place) {
        if (!reader.frames(page, findings::isTaken, place) && !residence.mayBeBeside(page, findings, reader)) {
            return place;
        }
        reader.read(page, place);
        boolean hamlet = reader.isHamlet(page);
        if (place > reader.end() && !hamlet || isNone(page, reader)) {
            return place;
        }
        if (hamlet && residence.isBeside(page, findings, reader)) {
            reader.takeHamlet(page);
        }
        if (isLevelOnly(reader) && reader.end() <= place + 1) {
            return place;
        }
        var owner = residence.of(page, findings, reader);
        var cuts = reader.cuts(page);
        // one character: the end of a line broke the name
        boolean broken = cuts.map(at -> at.end() - at.township() < 2).orElse(true);
        if (owner == Owner.OFFICE || broken || isLevelOnly(reader)) {
            return owner == Owner.OFFICE ? reader.end() : place;
        }
        return owned(page, findings, reader, place, owner, cuts.get());
    }

    private int owned(Page page, Findings findings, AddressReader reader, int place, Owner owner, AddressLevels cuts) {
        boolean sure = owner == Owner.PERSON;
        if (!sure && owner != Owner.LIKELY && !isHomelike(page, findings, reader)) {
            return place;
        }
        reader.estates().tell(reader.estate(page));
        var span = new Span(cuts.township(), cuts.end());
        findings.add(new Detection(type(), span, sure ? Confidence.CERTAIN : Confidence.SUSPECTED, Optional.of(cuts)));
        return reader.end();
    }

    /** Building and room of a named house, or a cell of their own, or told under a label for letters. */
    private static boolean isHomelike(Page page, Findings findings, AddressReader reader) {
        boolean named = reader.hasLevels() || reader.isNamed(page) || reader.hasFlat();
        boolean counted = (reader.isManifold() || reader.hasPlace()) && findings.anyBetween(0, page.length());
        boolean lone = reader.fills(page) && (page.at(reader.frameStart() - 1) == ' ' || counted);
        return reader.isDwelling() && (named || lone)
                || reader.label() == Cue.ADDRESS && reader.hasDoor() && isPosted(page, findings, reader);
    }

    /** Nothing finer than a village is told, and no label says that it is an address: so most places are. */
    private static boolean isLevelOnly(AddressReader reader) {
        return !reader.hasDetail() && reader.label() != Cue.HOME && reader.label() != Cue.ADDRESS;
    }

    /** 通信地址 is a person's; 地址 alone may be an office's where nothing in the text is personal. */
    private static boolean isPosted(Page page, Findings findings, AddressReader reader) {
        int label = page.hits().lastBefore(reader.frameStart());
        boolean mail = label >= 0 && page.hits().end(label) - page.hits().start(label) > 2;
        return mail || findings.anyBetween(0, page.length());
    }
}
