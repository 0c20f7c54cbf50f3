package org.xinxiyuan.redact.homes;

import org.xinxiyuan.redact.addresses.AddressReader;
import org.xinxiyuan.redact.addresses.RoomShapes;
import org.xinxiyuan.redact.context.Columns;
import org.xinxiyuan.redact.context.Residence;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Page;

/** All homes of one text (住址查找): in columns, beside persons, behind numbers and words of living, in rows alike. */
public final class HomeSearch {
    private static final Cue[] HEADS = {Cue.HOME, Cue.ADDRESS, Cue.GROUP};
    private final Page page;
    private final Findings findings;
    private final HomeJudge judge;

    public HomeSearch(Page page, Findings findings, AddressReader reader, Residence residence) {
        this.page = page;
        this.findings = findings;
        judge = new HomeJudge(page, findings, reader, residence);
    }

    /** Adds them to the findings. */
    public void run() {
        columns();
        new BesidePersons(judge).each();
        places();
        dashed();
        judge.reader.estates().each(page, judge::again);
        new Siblings(page, findings, end -> judge.residence.isName(page, end)).each(judge::sibling);
        new ListedHomes(judge).each();
        new NamedDoors(judge).each();
        new BareRooms(judge).each();
    }

    private void columns() {
        for (var table : page.tables().all()) {
            for (var head : HEADS) {
                Columns.each(page, table, head, cell -> {
                    if (cell.end() > cell.start()) {
                        judge.at(cell.start());
                    }
                });
            }
        }
    }

    private void places() {
        int done = 0;
        var glued = new GluedHomes(judge);
        var places = new HomePlaces(page, findings.anyBetween(0, page.length()));
        for (int place = places.next(); place != HomePlaces.NONE; place = places.next()) {
            if (place < done || findings.isTaken(place)) {
                continue;
            }
            if (places.isRural()) {
                done = glued.take(place) ? place + 1 : done;
            } else if (!HomePlaces.isNone(page, place)) {
                done = Math.max(done, judge.at(place));
            }
        }
    }

    /** 锦绣世家2-1-1303, 水东小区B7-1501, 友谊楼丁-203, 瑞景家园1102: no unit tells, but the shape of building and room. */
    private void dashed() {
        for (int run = page.nextRunApart(0); run < page.runs(); run = page.nextRunApart(run + 1)) {
            int start = page.runStart(run);
            if (RoomShapes.isAt(page, run) && !findings.isTaken(start) && page.label(run) != Cue.CODE) {
                judge.at(start);
            }
        }
    }
}
