package org.xinxiyuan.redact.recognizers;

import org.xinxiyuan.redact.context.Neighbours;
import org.xinxiyuan.redact.detect.Confidence;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.detect.Lexicon;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.redact.detect.Recognizer;
import org.xinxiyuan.redact.people.NameReader;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Digits;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Labels;
import org.xinxiyuan.redact.scan.Page;

/** Passports and permits for Hong Kong, Macau and Taiwan (护照、通行证) behind their label or in their column. */
public final class Passports implements Recognizer {
    private static final int FEWEST = 6;
    private static final int ROW = 100;
    private static final int MOST = 12;

    private static final int NEW_DIGITS = 8;
    /** Digits behind two letters. */
    private static final int TWO_DIGITS = 7;

    /** Passports (E, G) and permits of Hong Kong and Macau (H, M, C). */
    private static final String NEW_LETTERS = "EGHMC";

    /** First of a passport's two letters before seven digits (EA, DE, PE, SE). */
    private static final String TWO_LETTERS = "EDPS";

    private final NameReader names;

    public Passports(Lexicon lexicon) {
        names = new NameReader(lexicon.surnames(), lexicon.people());
    }

    @Override
    public PersonalData type() {
        return PersonalData.PASSPORT;
    }

    @Override
    public void find(Page page, Findings findings) {
        if (!page.hits().has(Cue.PASSPORT) && !page.hits().has(Cue.ID_CARD)) {
            return;
        }
        var digits = page.digits();
        for (int run = page.nextRun(0, FEWEST); run < page.runs(); run = page.nextRun(run + 1, FEWEST)) {
            int from = page.runStart(run);
            if (findings.isTaken(from)) {
                continue;
            }
            boolean letters = page.is(from - 1, Glyphs.LETTER | Glyphs.GAP) || page.at(from - 1) == '(';
            if (!letters && !page.hits().has(Cue.PASSPORT)) {
                continue;
            }
            int start = letters(page, from);
            digits.read(page, from, MOST + 1, Digits.SPACE | Digits.HYPHEN);
            int count = digits.count();
            if (count < FEWEST || count > MOST || Neighbours.isMasked(page, start, digits.end())) {
                digits.read(page, from, MOST + 1, 0);
                count = digits.count();
            }
            judge(page, findings, start, digits, from);
        }
    }

    private void judge(Page page, Findings findings, int start, Digits digits, int from) {
        int count = digits.count();
        int end = behind(page, digits.end());
        boolean sized = count >= FEWEST && count <= MOST;
        if (!sized || Neighbours.isMasked(page, start, end) || page.is(end, Glyphs.LETTER)) {
            return;
        }
        var label = page.hits().any(Cue.PASSPORT, end, end + 2) ? Cue.PASSPORT : Labels.of(page, start);
        if (label == Cue.PASSPORT && (start < from || Labels.names(page, from))) {
            findings.add(
                    type(), start, end, shaped(page, start, from, count) ? Confidence.CERTAIN : Confidence.SUSPECTED);
        } else if (label == Cue.ID_CARD
                && shaped(page, start, from, count)
                && (from - start < 2
                        || count != TWO_DIGITS
                        || TWO_LETTERS.indexOf(page.at(start)) >= 0
                        || isInRow(page, start))
                && (start < from || isInRow(page, start))) {
            findings.add(type(), start, end, Confidence.CERTAIN);
        } else if (!label.isLabel() && from - start == 1 && count == NEW_DIGITS && isBesideName(page, start)) {
            findings.add(type(), start, end, Confidence.SUSPECTED);
        }
    }

    /** 台胞证|0013…: the cell before names the paper. */
    private static boolean isInRow(Page page, int start) {
        boolean rest = page.is(start - 1, Glyphs.GAP) && page.isDigit(page.skipBlanksBack(start - 1));
        return !rest && page.hits().any(Cue.PASSPORT, Math.max(page.lineStart(start), start - ROW), start);
    }

    /** 张某某 E0013800…: in a row, right behind a name. */
    private boolean isBesideName(Page page, int start) {
        int at = start;
        while (at > start - 3 && " ,、\t|:(".indexOf(page.at(at - 1)) >= 0) {
            at--;
        }
        return NEW_LETTERS.indexOf(page.at(start)) >= 0 && at < start && names.start(page, at) >= 0;
    }

    private static int letters(Page page, int from) {
        int at = from;
        while (at > from - 3
                && (page.is(at - 1, Glyphs.LETTER) || page.at(at - 1) == '(' && page.is(at - 2, Glyphs.LETTER))) {
            at--;
        }
        if (at == from && page.at(from - 1) == ' ' && page.is(from - 2, Glyphs.LETTER)) {
            at = page.is(from - 3, Glyphs.LETTER) ? from - 3 : from - 2;
            boolean apart = page.at(at - 1) == ' ' && page.is(at - 2, Glyphs.LETTER) && !page.is(at - 3, Glyphs.LETTER);
            // E J 1 3 8…
            at -= apart && at == from - 2 && page.isDigit(from) && !page.isDigit(from + 1) ? 2 : 0;
        }
        return at;
    }

    /** The check digit of a Hong Kong card in brackets belongs to it. */
    private static int behind(Page page, int end) {
        boolean bracket =
                page.at(end) == '(' && page.is(end + 1, Glyphs.DIGIT | Glyphs.LETTER) && page.at(end + 2) == ')';
        return bracket ? end + 3 : end;
    }

    private static boolean shaped(Page page, int start, int from, int count) {
        int letters = from - start;
        return letters == 1 && (count == 8 || count == 10 || count == 6)
                || letters == 2 && count == TWO_DIGITS
                || letters == 0 && (count == 8 || count == 10);
    }
}
