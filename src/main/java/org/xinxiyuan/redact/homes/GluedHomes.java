package org.xinxiyuan.redact.homes;

import org.xinxiyuan.document.Span;
import org.xinxiyuan.redact.addresses.Hamlets;
import org.xinxiyuan.redact.detect.Confidence;
import org.xinxiyuan.redact.detect.Detection;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.redact.scan.CharSet;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;

/** The name of a hamlet with a person's right behind it (湾名连人名): 九房塆程冬生一家, 王家台廖先兵、. */
final class GluedHomes {
    private static final CharSet EDGES = CharSet.of(",、;:。\n (");
    private static final int LONGEST = 4;
    private final HomeJudge judge;
    private final Page page;

    GluedHomes(HomeJudge judge) {
        this.judge = judge;
        page = judge.page;
    }

    /** Takes the hamlet whose name ends with this character; false if no person's name follows. */
    boolean take(int last) {
        if (!Hamlets.isRural(page.at(last)) || !page.is(last + 1, Glyphs.HAN)) {
            return false;
        }
        int name = page.at(last + 1) == '的' ? last + 2 : last + 1;
        if (!judge.residence.isSurname(page, name) || !judge.residence.isNamedAt(page, judge.findings, name)) {
            return false;
        }
        judge.reader.read(page, judge.findings::isTaken, last);
        int start = judge.reader.detailStart();
        boolean sized = last - start >= 1 && last - start < LONGEST && judge.reader.end() <= last;
        boolean begun = judge.reader.hasVillage() || EDGES.has(page.at(start - 1));
        return sized
                && begun
                && !judge.holdsOther(start, last + 1)
                && judge.reader.isNameLike(page, start, last + 1)
                && judge.findings.add(
                        new Detection(PersonalData.ADDRESS, new Span(start, last + 1), Confidence.SUSPECTED));
    }
}
