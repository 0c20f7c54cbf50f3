package org.xinxiyuan.redact.recognizers;

import org.xinxiyuan.document.Span;
import org.xinxiyuan.redact.addresses.AddressReader;
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
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/** Homes of persons (详细住址): what is finer than the township; addresses of offices and firms stay. */
public final class Addresses implements Recognizer {
    /** The form is filled in, but with no address. */
    private static final WordSet UNTOLD = WordSet.of("同上 同户 同左 同前 不详 未知 保密 无 暂无 未填 略 见附件 详见");

    private static final Cue[] HEADS = {Cue.HOME, Cue.ADDRESS, Cue.GROUP};
    private final AddressReader.Factory readers;

    public Addresses(Lexicon lexicon) {
        readers = new AddressReader.Factory(
                lexicon.divisions(), lexicon.suffixes().values());
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
        var hits = page.hits();
        int unit = 0;
        int hit = 0;
        while (unit < page.units() || hit < hits.size()) {
            boolean byUnit = hit == hits.size() || unit < page.units() && page.unit(unit) < hits.start(hit);
            int place = byUnit ? page.unit(unit++) : triggers(page, hit) ? hits.end(hit) : -1;
            hit += byUnit ? 0 : 1;
            if (place >= done && !findings.isTaken(place) && !isSerialNumber(page, place)) {
                done = Math.max(done, at(page, findings, reader, place));
            }
        }
    }

    /** 〔2023〕12号, 第12号: no door. */
    private static boolean isSerialNumber(Page page, int unit) {
        if (page.at(unit) != '号') {
            return false;
        }
        int before = unit - 1;
        while (page.isDigit(before)) {
            before--;
        }
        return before < unit - 1 && "]第)字".indexOf(page.at(before)) >= 0;
    }

    private static boolean triggers(Page page, int hit) {
        var cue = page.hits().cue(hit);
        return (cue == Cue.HOME || cue == Cue.NEAR) && !isHead(page, page.hits().start(hit));
    }

    private static boolean isHead(Page page, int place) {
        return page.tables().at(place).filter(table -> place < table.body()).isPresent();
    }

    /** Judges the address here; the place to go on from. */
    private int at(Page page, Findings findings, AddressReader reader, int place) {
        reader.read(page, findings::isTaken, place);
        if (place > reader.end() || reader.end() > page.length() || UNTOLD.isAt(page, reader.detailStart())) {
            return place;
        }
        var owner = Residence.of(page, findings, reader);
        var cuts = reader.cuts(page);
        boolean labelled = reader.label() == Cue.HOME || reader.label() == Cue.ADDRESS;
        if (cuts.isEmpty() || owner == Owner.OFFICE || !reader.hasDetail() && !labelled) {
            return owner == Owner.OFFICE ? reader.end() : place;
        }
        boolean sure = owner == Owner.PERSON;
        boolean dwelling = reader.isDwelling() && (reader.hasLevels() || reader.isNamed(page));
        boolean posted = reader.label() == Cue.ADDRESS && reader.hasDoor();
        if (!sure && !dwelling && !posted) {
            return place;
        }
        var span = new Span(cuts.get().township(), cuts.get().end());
        findings.add(new Detection(type(), span, sure ? Confidence.CERTAIN : Confidence.SUSPECTED, cuts));
        return reader.end();
    }
}
