package org.xinxiyuan.redact.recognizers.numbers;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import org.xinxiyuan.document.Span;
import org.xinxiyuan.redact.context.Neighbours;
import org.xinxiyuan.redact.context.Owner;
import org.xinxiyuan.redact.context.Proofs;
import org.xinxiyuan.redact.detect.Confidence;
import org.xinxiyuan.redact.detect.Detection;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.redact.scan.Digits;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Labels;
import org.xinxiyuan.redact.scan.Page;

/**
 * Numbers with nothing between them (连写号码), as copied cells are: read as several only where every digit belongs to an
 * ID, a mobile or a card number with its own proof. Any other longer run is one number of another kind.
 */
final class GluedNumbers {
    private static final int ID = 18;
    private static final int AREA = 6;
    private static final int MOBILE = 11;
    private static final int SHORTEST_CARD = 16;
    private static final int LONGEST_CARD = 19;
    private static final int MOST = 12;
    private final BitSet areas;

    GluedNumbers(BitSet areas) {
        this.areas = areas;
    }

    /** Adds the numbers that the digits from this run on consist of, where they are two or more. */
    void find(Page page, Findings findings, int run) {
        // an X ends the digits of an ID number; without one the two shortest numbers are mobiles
        if (page.chain(run) < 2 * MOBILE && page.chain(run) != ID - 1) {
            return;
        }
        int from = page.runStart(run);
        var digits = page.digits();
        if (!begins(page, digits, from, PersonalData.ID_CARD)
                && !begins(page, digits, from, PersonalData.PHONE_MOBILE)
                && !digits.read(page, from, SHORTEST_CARD, 0)) {
            return;
        }
        var pieces = new ArrayDeque<Detection>();
        boolean read = consist(page, from, pieces, true) || consist(page, from, pieces, false);
        if (!read || pieces.size() < 2) {
            return;
        }
        boolean person = pieces.stream().anyMatch(piece -> piece.type() == PersonalData.ID_CARD);
        boolean code = Labels.isCode(page, from);
        boolean others = code
                || Neighbours.letterBefore(page, findings, from)
                || Owner.ofLabel(Labels.of(page, from)) == Owner.OFFICE;
        if (others && !person || !findings.isFree(from, pieces.getLast().span().end())) {
            return;
        }
        var confidence = code ? Confidence.SUSPECTED : Confidence.CERTAIN;
        for (var piece : pieces) {
            findings.add(piece.type(), piece.span().start(), piece.span().end(), confidence);
        }
    }

    /** Whether the digits from here to the end of the run are such numbers. */
    boolean consist(Page page, int from) {
        return consist(page, from, new ArrayDeque<>(), false);
    }

    /** @param alone no group of digits and no X goes on behind: the last number is whole */
    private boolean consist(Page page, int from, Deque<Detection> pieces, boolean alone) {
        if (!page.isDigit(from) || pieces.size() == MOST) {
            boolean parted = page.is(from, Glyphs.GAP) && page.isDigit(from + 1) || page.is(from, Glyphs.LETTER);
            return !pieces.isEmpty() && !page.isDigit(from) && !(alone && parted);
        }
        boolean read = reads(page, from, PersonalData.ID_CARD, ID, pieces, alone)
                || reads(page, from, PersonalData.PHONE_MOBILE, MOBILE, pieces, alone);
        for (int length = LONGEST_CARD; !read && length >= SHORTEST_CARD; length--) {
            read = reads(page, from, PersonalData.BANK_CARD, length, pieces, alone);
        }
        return read;
    }

    /** Takes the number that stands here if the rest is made of such numbers too. */
    private boolean reads(Page page, int from, PersonalData type, int length, Deque<Detection> pieces, boolean alone) {
        var digits = page.digits();
        if (!begins(page, digits, from, type)) {
            return false;
        }
        boolean read = digits.read(page, from, length, type == PersonalData.BANK_CARD ? 0 : Digits.ANY)
                || type == PersonalData.ID_CARD && digits.count() == ID - 1 && digits.readX(page, Digits.ANY);
        if (!read || !isProven(page, digits, type)) {
            return false;
        }
        var span = new Span(from, digits.end());
        pieces.addLast(new Detection(type, span, Confidence.CERTAIN));
        if (consist(page, afterInvisible(page, span.end()), pieces, alone)) {
            return true;
        }
        pieces.removeLast();
        return false;
    }

    /** A short look: a text of nothing but digits and gaps asks this at every digit. */
    private boolean begins(Page page, Digits digits, int from, PersonalData type) {
        return switch (type) {
            case ID_CARD -> digits.read(page, from, AREA, Digits.ANY) && areas.get(digits.value(0, AREA));
            case PHONE_MOBILE ->
                page.at(from) == '1' && digits.read(page, from, 2, Digits.ANY) && digits.digit(1) >= '3';
            default -> true;
        };
    }

    private boolean isProven(Page page, Digits digits, PersonalData type) {
        return switch (type) {
            case ID_CARD ->
                areas.get(digits.value(0, 6)) && Proofs.hasBirthDate(digits) && Proofs.hasValidCheckCharacter(digits);
            case PHONE_MOBILE -> MobilePhones.isIssued(digits) && MobilePhones.usualGroups(digits);
            default -> digits.gapCount() == 0 && CardPrefixes.fit(digits, digits.count()) && Proofs.passesLuhn(digits);
        };
    }

    private static int afterInvisible(Page page, int end) {
        int at = end;
        while (at < end + MOBILE && page.at(at) == Glyphs.NOTHING) {
            at++;
        }
        return at;
    }
}
