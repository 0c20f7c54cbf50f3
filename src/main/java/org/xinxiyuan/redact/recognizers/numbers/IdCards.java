package org.xinxiyuan.redact.recognizers.numbers;

import java.util.BitSet;
import java.util.Set;
import org.xinxiyuan.redact.context.Neighbours;
import org.xinxiyuan.redact.context.Proofs;
import org.xinxiyuan.redact.context.Repeats;
import org.xinxiyuan.redact.detect.Confidence;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.redact.detect.Recognizer;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Digits;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Labels;
import org.xinxiyuan.redact.scan.Page;

/**
 * Resident ID numbers (居民身份证号), GB 11643: 18 characters with a check character, or the old 15 digits; also inside a
 * disability certificate (20 digits) and a pupil's number (G + ID).
 */
public final class IdCards implements Recognizer {
    private static final int LENGTH = 18;
    private static final int OLD_LENGTH = 15;
    private static final int AREA = 6;
    private static final int CENTURY = 8;
    private static final int LONGEST_ROW_NUMBER = 3;
    private static final int ROW = 60;
    private static final int LONGEST_NAME = 4;
    private final BitSet areas = new BitSet(1_000_000);
    private final GluedNumbers glued = new GluedNumbers(areas);
    private final SiblingIds siblings = new SiblingIds(areas);

    public IdCards(Set<String> areaCodes) {
        areaCodes.forEach(code -> areas.set(Integer.parseInt(code)));
    }

    @Override
    public PersonalData type() {
        return PersonalData.ID_CARD;
    }

    @Override
    public void find(Page page, Findings findings) {
        var digits = page.digits();
        for (int run = page.nextRun(0, LENGTH - 1); run < page.runs(); run = page.nextRun(run + 1, LENGTH - 1)) {
            int from = page.runStart(run);
            glued.find(page, findings, run);
            for (int at = from; at <= from + LONGEST_ROW_NUMBER; at++) {
                boolean starts = at == from || behindRowNumber(page, at);
                if (starts && !findings.isTaken(at) && idAt(page, findings, digits, at)) {
                    break;
                }
            }
        }
        for (int run = page.nextRun(0, OLD_LENGTH - 1);
                run < page.runs();
                run = page.nextRun(run + 1, OLD_LENGTH - 1)) {
            labelled(page, findings, digits, run);
        }
        BoxedNumbers.ids(page, findings);
        OddIds.find(page, findings, areas);
        siblings.find(page, findings);
        OddIds.rounded(page, findings, areas);
        OldIds.find(page, findings, areas);
        Repeats.find(page, findings, type());
    }

    /** 300,000.00: the comma parts thousands. */
    private static boolean isInAmount(Page page, int from) {
        return from > 1
                && page.text().charAt(from - 1) == ','
                && page.isDigit(from - 2)
                && page.isDigit(from + 2)
                && page.at(from + 3) == '.';
    }

    private boolean idAt(Page page, Findings findings, Digits digits, int from) {
        boolean read = page.at(from) != '0'
                && isBorn(page, digits, from)
                && (digits.read(page, from, LENGTH, Digits.ANY)
                        || digits.count() == LENGTH - 1 && digits.readX(page, Digits.ANY));
        if (!read || !Proofs.hasBirthDate(digits) || !Proofs.hasValidCheckCharacter(digits)) {
            return false;
        }
        boolean known = areas.get(digits.value(0, 6));
        boolean loose = digits.gapCount() > 2;
        int end = IdEdges.end(page, digits, glued);
        if (end < 0 || !known && (loose || behindRowNumber(page, from))) {
            return false;
        }
        boolean code = Labels.isCode(page, from);
        if (!known && code) {
            return false;
        }
        boolean sure = known && !code;
        return findings.add(type(), IdEdges.start(page, from), end, sure ? Confidence.CERTAIN : Confidence.SUSPECTED);
    }

    /** A short look at the century of birth: a text of nothing but digits and gaps asks this at every digit. */
    private static boolean isBorn(Page page, Digits digits, int from) {
        return digits.read(page, from, CENTURY, Digits.ANY)
                && digits.value(CENTURY - 2, CENTURY) >= 18
                && digits.value(CENTURY - 2, CENTURY) <= 20;
    }

    /** Groups before it and no area: neither a label nor a date would make it one. */
    private boolean isMiddle(Page page, Digits digits, int run) {
        int from = page.runStart(run);
        return page.runEnd(run) - from < OLD_LENGTH - 1
                && isRest(page, from)
                && !(digits.read(page, from, AREA, Digits.ANY) && areas.get(digits.value(0, AREA)));
    }

    /** The number of its row is glued to it: one to three digits at the beginning of a line. */
    private static boolean behindRowNumber(Page page, int from) {
        int start = from;
        while (start >= from - LONGEST_ROW_NUMBER && page.isDigit(start - 1)) {
            start--;
        }
        int before = from - start;
        return before > 0 && before <= LONGEST_ROW_NUMBER && page.at(start - 1) == '\n';
    }

    private void labelled(Page page, Findings findings, Digits digits, int run) {
        int from = page.runStart(run);
        if (findings.isTaken(from) || page.isDigit(from - 1) || isInAmount(page, from) || isMiddle(page, digits, run)) {
            return;
        }
        int count = IdGroups.extent(page, digits, from);
        if (count < OLD_LENGTH - 1 || count > 22 || !findings.isFree(from, digits.end())) {
            return;
        }
        boolean old = count == OLD_LENGTH
                && areas.get(digits.value(0, 6))
                && Proofs.hasShortBirthDate(digits)
                && !Neighbours.letterBehind(page, digits.end())
                && !Neighbours.letterBefore(page, findings, from);
        var before = page.label(run);
        var label = before.isLabel() || !isNamedBehind(page, digits.end()) ? before : Cue.ID_CARD;
        boolean credit = count == LENGTH - 1 && Neighbours.letterBehind(page, digits.end());
        boolean close = before != label || Labels.isClose(page, from);
        boolean named = label == Cue.ID_CARD && close && !credit && !Neighbours.isMasked(page, from, digits.end());
        boolean rest = digits.gapCount() > 0 && isRest(page, from) || IdEdges.isOwnNumber(page, digits, from);
        if (named && !rest || isSlip(page, digits, label)) {
            findings.add(
                    type(), IdEdges.start(page, from), digits.end(), old ? Confidence.CERTAIN : Confidence.SUSPECTED);
        } else if (old && isFree(label) && !isRest(page, from) && isTold(page, findings, from, digits.end())) {
            findings.add(type(), from, digits.end(), Confidence.SUSPECTED);
        }
    }

    /** 5113…（身份证号）: the label stands right behind, in the same line. */
    private static boolean isNamedBehind(Page page, int end) {
        int at = end;
        while (at < end + 4 && !page.is(at, Glyphs.BREAK) && !page.hits().any(Cue.ID_CARD, at, at + 1)) {
            at++;
        }
        return at < end + 4 && !page.is(at, Glyphs.BREAK);
    }

    /** Groups of digits before it belong to the same number. */
    private static boolean isRest(Page page, int from) {
        int before = page.skipBlanksBack(from - 1);
        boolean dotted = page.at(before) == '.' && page.isDigit(before - 1) && page.isDigit(before - 3);
        return before < from - 1 && page.isDigit(before)
                || page.at(before) == '-' && page.isDigit(page.skipBlanksBack(before - 1))
                || dotted; // 1. before it numbers a line
    }

    /** 户主5113…: an area, a date and a person's word right before; only the check character is wrong. */
    private boolean isSlip(Page page, Digits digits, Cue label) {
        int from = digits.start();
        boolean described = label == Cue.CODE
                && (page.hits().any(Cue.ID_CARD, sentence(page, from), from) || OldIds.isPaper(page, from));
        return digits.count() == LENGTH
                && (described || !label.isLabel())
                && Proofs.hasBirthDate(digits)
                && (isSexed(page, from)
                        || areas.get(digits.value(0, 6))
                                && (described || page.hits().any(Cue.PERSON, from - 4, from) || isPersons(page, from)));
    }

    /** 男，汉族，3623…: what papers tell before the number, whatever is wrong with it. */
    private static boolean isSexed(Page page, int from) {
        return page.at(from - 1) == ',' && "男女族生岁".indexOf(page.at(from - 2)) >= 0;
    }

    /** 户主张某某5113…: the word, a name, and the number right behind. */
    private static boolean isPersons(Page page, int from) {
        int hit = page.hits().lastBefore(from);
        int name = hit < 0 ? 0 : page.hits().end(hit);
        boolean told = hit >= 0 && page.hits().cue(hit) == Cue.PERSON && from - name > 1 && from - name <= LONGEST_NAME;
        while (told && name < from && Glyphs.isPlainHan(page.at(name))) {
            name++;
        }
        return told && name == from;
    }

    /** Back to the beginning of the sentence or to a value that is hidden already, at most the length of a number. */
    private static int sentence(Page page, int from) {
        int at = from;
        while (at > from - LENGTH && !page.is(at - 1, Glyphs.BREAK) && "。;〕*".indexOf(page.at(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    /** No label, or one that names where somebody lives. */
    private static boolean isFree(Cue label) {
        return !label.isLabel() || label == Cue.HOME || label == Cue.ADDRESS;
    }

    /** A word for a person before it, brackets behind a name, 证, or another personal number in the same line. */
    private static boolean isTold(Page page, Findings findings, int from, int end) {
        boolean bracket = page.at(from - 1) == '(' && page.at(end) == ')' && page.is(from - 2, Glyphs.HAN);
        boolean row = findings.anyBetween(Math.max(page.lineStart(from), from - ROW), from)
                || findings.anyBetween(end, Math.min(page.lineEnd(end), end + ROW));
        return bracket || page.at(from - 1) == '证' || row || personNear(page, from);
    }

    private static boolean personNear(Page page, int from) {
        var hits = page.hits();
        int hit = hits.lastBefore(from);
        return hit >= 0 && hits.end(hit) > from - 20 && hits.cue(hit) == Cue.PERSON;
    }
}
