package org.xinxiyuan.redact.recognizers;

import org.xinxiyuan.redact.detect.Confidence;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.redact.detect.Recognizer;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;

/** Number plates (号牌), GA 36: province, letter, five or (new energy) six letters and digits, without I and O. */
public final class Plates implements Recognizer {
    private static final int SERIAL = 5;
    private static final String SPECIAL = "挂学警港澳领使临";

    @Override
    public PersonalData type() {
        return PersonalData.PLATE;
    }

    @Override
    public void find(Page page, Findings findings) {
        for (int i = 0; i < page.plates(); i++) {
            int start = page.plate(i);
            int end = end(page, start);
            if (end > 0) {
                findings.add(type(), start, end, Confidence.CERTAIN);
            }
        }
    }

    /** Behind the plate that starts here, 0 if none does. */
    private static int end(Page page, int start) {
        int at = page.skipBlanks(start + 1);
        if (!page.is(at, Glyphs.LETTER) || "IOio".indexOf(page.at(at)) >= 0) {
            return 0;
        }
        at++;
        int count = 0;
        int digits = 0;
        int end = at;
        while (count < SERIAL + 2) {
            int next = count == 0 || count == 2 || count == 3 ? gap(page, at) : at;
            if (!isSerial(page, next)) {
                break;
            }
            digits += page.isDigit(next) ? 1 : 0;
            count++;
            at = next + 1;
            end = at;
        }
        if (count == SERIAL - 1 && SPECIAL.indexOf(page.at(end)) >= 0) {
            return end + 1;
        }
        boolean serial = count == SERIAL || count == SERIAL + 1 && digits >= 4;
        end += serial && page.at(end) == '挂' ? 1 : 0;
        return serial && digits >= 2 && !page.is(end, Glyphs.LETTER | Glyphs.DIGIT) ? end : 0;
    }

    private static int gap(Page page, int at) {
        int next = at;
        while (next < at + 3
                && (page.at(next) == ' '
                        || page.at(next) == '.'
                        || page.at(next) == '-'
                        || page.at(next) == Glyphs.NOTHING)) {
            next++;
        }
        return next;
    }

    /** O is let pass: a 0 read wrongly. */
    private static boolean isSerial(Page page, int place) {
        return page.isDigit(place) || page.is(place, Glyphs.LETTER) && "Ii".indexOf(page.at(place)) < 0;
    }
}
