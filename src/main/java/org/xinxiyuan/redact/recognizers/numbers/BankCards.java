package org.xinxiyuan.redact.recognizers.numbers;

import org.xinxiyuan.redact.context.AccountHolders;
import org.xinxiyuan.redact.context.Columns;
import org.xinxiyuan.redact.context.Neighbours;
import org.xinxiyuan.redact.context.Proofs;
import org.xinxiyuan.redact.context.Repeats;
import org.xinxiyuan.redact.detect.Confidence;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.redact.detect.Recognizer;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Digits;
import org.xinxiyuan.redact.scan.Labels;
import org.xinxiyuan.redact.scan.Page;

/**
 * Bank cards (银行卡号) by issuer prefix and Luhn digit (ISO/IEC 7812), and passbook accounts (存折账号), which have
 * neither, by their label. Accounts of organisations stay.
 */
public final class BankCards implements Recognizer {
    private static final int SHORTEST = 16;
    private static final int LONGEST = 19;
    private static final int SHORTEST_ACCOUNT = 9;
    private static final int SHORTEST_LISTED = 12;
    private static final int LONGEST_ACCOUNT = 28;
    private static final int LONGEST_REST = 3;
    private static final int YEAR = 4;
    private static final int MOBILE_LENGTH = 11;
    private static final int ID_LENGTH = 18;

    @Override
    public PersonalData type() {
        return PersonalData.BANK_CARD;
    }

    @Override
    public void find(Page page, Findings findings) {
        var digits = page.digits();
        BoxedNumbers.cards(page, findings);
        cells(page, findings);
        for (int run = page.nextRun(0, SHORTEST_ACCOUNT);
                run < page.runs();
                run = page.nextRun(run + 1, SHORTEST_ACCOUNT)) {
            int from = page.runStart(run);
            while (from < page.runEnd(run)) {
                boolean taken = findings.isTaken(from);
                if (!taken && page.isDigit(from)) {
                    card(page, findings, digits, behindMobile(page, from, page.runEnd(run)));
                }
                from = page.isDigit(from) ? behindSame(page, findings, from, page.runEnd(run)) : from + 1;
            }
        }
        SiblingCards.find(page, findings);
        Repeats.find(page, findings, type());
    }

    /** Where the free digits end, or the taken ones. */
    private static int behindSame(Page page, Findings findings, int from, int end) {
        boolean taken = findings.isTaken(from);
        int at = from;
        while (at < end && findings.isTaken(at) == taken) {
            at++;
        }
        return at;
    }

    /** A passbook's account may be parted by dashes anywhere: the head of the column speaks for the whole cell. */
    private void cells(Page page, Findings findings) {
        for (var table : page.tables().all()) {
            Columns.each(page, table, Cue.CARD, cell -> {
                int digits = Columns.digitsOnly(page, cell);
                boolean union = page.at(cell.start()) == '6' && page.at(cell.start() + 1) == '2';
                boolean body = !union && AccountHolders.isRowOfBody(page, findings, cell.start());
                if (digits >= SHORTEST_ACCOUNT && digits <= LONGEST_ACCOUNT && !body) {
                    findings.add(type(), cell.start(), cell.end(), Confidence.CERTAIN);
                }
            });
        }
    }

    private void card(Page page, Findings findings, Digits digits, int from) {
        if (findings.isTaken(from) || !page.isDigit(from)) {
            return;
        }
        int count = extent(page, findings, digits, from);
        if (count < SHORTEST_ACCOUNT || !findings.isFree(from, digits.end())) {
            return;
        }
        var label = CardLabels.of(page, from, digits.end());
        boolean shaped = count >= SHORTEST && count <= LONGEST && CardPrefixes.fit(digits, count);
        boolean proven = shaped && Proofs.passesLuhn(digits);
        boolean union = digits.digit(0) == '6' && digits.digit(1) == '2';
        boolean unionPay = shaped && union;
        if (!proven && (!union && label != Cue.CARD || Neighbours.isMasked(page, from, digits.end()))
                || label == Cue.ORG_ACCOUNT
                || isAnothers(page, findings, digits, unionPay || proven)) {
            return;
        }
        boolean account = label == Cue.CARD
                && count <= LONGEST_ACCOUNT
                && !looksLikeMobile(digits, count)
                && (shaped || CardLabels.areClose(page, from, digits.end()));
        boolean named = label == Cue.CARD || unionPay && label != Cue.CODE;
        if (proven && (named || !touchesLetters(page, findings, from, digits.end()))
                || account && (shaped || !Neighbours.isAmount(page, from, digits.end()))) {
            findings.add(type(), from, digits.end(), proven || account ? Confidence.CERTAIN : Confidence.SUSPECTED);
        } else if ((unionPay && !hasIdsShape(digits) || isListed(page, findings, digits, count)) && !label.isLabel()) {
            findings.add(type(), from, digits.end(), Confidence.SUSPECTED);
        }
    }

    /** A number of another kind, or an organisation's account. */
    private static boolean isAnothers(Page page, Findings findings, Digits digits, boolean card) {
        int from = digits.start();
        return Labels.isCode(page, from)
                || AccountHolders.isOrganisation(page, findings, from, digits.end())
                || !card && AccountHolders.isOrganisationsUnproven(page, findings, from);
    }

    private static boolean touchesLetters(Page page, Findings findings, int from, int end) {
        return Neighbours.letterBefore(page, findings, from) || Neighbours.letterBehind(page, end);
    }

    private static boolean hasIdsShape(Digits digits) {
        return digits.count() == ID_LENGTH && Proofs.hasBirthDate(digits);
    }

    /** A passbook's account right behind another personal number of its row. */
    private static boolean isListed(Page page, Findings findings, Digits digits, int count) {
        int from = digits.start();
        int at = from - 1;
        while (at >= 0 && "、,|/\t ".indexOf(page.at(at)) >= 0) {
            at--;
        }
        return count >= SHORTEST_LISTED
                && at >= 0
                && at < from - 1
                && findings.isTaken(at)
                && digits.digit(0) == '6'
                && digits.digit(1) == '2';
    }

    private static boolean looksLikeMobile(Digits digits, int count) {
        return count == 11 && digits.digit(0) == '1' && digits.digit(1) >= '3';
    }

    /** Reads the run alone, or groups of about four as they stand on a card; the number of digits. */
    private static int extent(Page page, Findings findings, Digits digits, int from) {
        int glued = beforeAmount(page, digits, from);
        if (glued > 0) {
            return glued;
        }
        digits.read(page, from, LONGEST_ACCOUNT + MOBILE_LENGTH, 0);
        int alone = digits.count();
        boolean free = findings.isFree(from, digits.end());
        if (!free) {
            int count = 0;
            while (count < alone && !findings.isTaken(digits.endOf(count) - 1)) {
                count++;
            }
            digits.read(page, from, count, 0);
            return count;
        }
        if (alone >= SHORTEST - 1) {
            return tail(page, findings, digits, from, alone) ? digits.count() : split(page, digits, from, alone);
        }
        digits.read(page, from, LONGEST, Digits.SPACE | Digits.HYPHEN | Digits.DOT | Digits.LINE);
        int grouped = cardInGroups(page, digits);
        grouped = grouped == 0 ? OddGroups.count(page, digits, from) : grouped;
        grouped = grouped == 0 ? loose(page, digits, from, alone) : grouped;
        if (grouped == 0 || grouped != digits.count()) {
            digits.read(page, from, grouped > 0 ? grouped : alone, grouped > 0 ? Digits.ANY : 0);
        }
        return digits.count();
    }

    /** The digits of a proven card to which an amount is glued; 0 where there is none. */
    private static int beforeAmount(Page page, Digits digits, int from) {
        boolean begins = digits.read(page, from, CardPrefixes.LONGEST, Digits.SPACE | Digits.HYPHEN)
                && CardPrefixes.fit(digits, SHORTEST);
        if (!begins) {
            return 0;
        }
        digits.read(page, from, LONGEST, Digits.SPACE | Digits.HYPHEN);
        int most = digits.count();
        for (int count = most; count >= SHORTEST; count--) {
            if (digits.read(page, from, count, Digits.SPACE | Digits.HYPHEN)
                    && isAmount(page, digits.end())
                    && CardPrefixes.fit(digits, count)
                    && Proofs.passesLuhn(digits)) {
                return count;
            }
        }
        return 0;
    }

    /** 80,000元 glued to the card's digits. */
    private static boolean isAmount(Page page, int from) {
        int at = from;
        // a run may be as long as the text
        while (at <= from + 3 && page.isDigit(at)) {
            at++;
        }
        return at > from
                && at <= from + 3
                && page.at(at) == ','
                && page.isDigit(at + 1)
                && page.isDigit(at + 2)
                && page.isDigit(at + 3)
                && !page.isDigit(at + 4);
    }

    /** A blank near the end of a number (6217000010001234 569): the whole is a card where the front alone is none. */
    private static boolean tail(Page page, Findings findings, Digits digits, int from, int alone) {
        digits.read(page, from, alone, 0);
        if (alone >= LONGEST || alone >= SHORTEST && Proofs.passesLuhn(digits)) {
            return false;
        }
        for (int count = alone + 1; count <= LONGEST; count++) {
            boolean whole = digits.read(page, from, count, Digits.SPACE | Digits.HYPHEN | Digits.LINE)
                    && digits.gapCount() == 1
                    && !Neighbours.runsOnBehind(page, findings, digits.end());
            if (whole && CardPrefixes.fit(digits, count) && Proofs.passesLuhn(digits)) {
                return true;
            }
        }
        digits.read(page, from, LONGEST_ACCOUNT + MOBILE_LENGTH, 0);
        return false;
    }

    /** Behind a label the groups may be of any size; behind a long one only a few digits more. */
    private static int loose(Page page, Digits digits, int from, int alone) {
        digits.read(page, from, LONGEST_ACCOUNT, Digits.SPACE | Digits.HYPHEN);
        int count = digits.count();
        if (digits.gapCount() == 0 && alone >= SHORTEST_ACCOUNT || CardLabels.of(page, from, from) != Cue.CARD) {
            return 0;
        }
        boolean rest = alone < SHORTEST_ACCOUNT
                || digits.gapCount() == 1
                        && (count - alone <= LONGEST_REST
                                || count - alone == YEAR && !isYear(page, digits.end() - YEAR))
                        && !Neighbours.isAmount(page, from, digits.end());
        return rest && count >= SHORTEST_LISTED && count <= 21 ? count : 0;
    }

    private static boolean isYear(Page page, int from) {
        return page.has(from, "19") || page.has(from, "20");
    }

    /** A card glued to a mobile number before it is read from behind that. */
    private static int behindMobile(Page page, int from, int end) {
        int rest = end - from - MOBILE_LENGTH;
        boolean glued =
                page.at(from) == '1' && rest >= SHORTEST && rest <= LONGEST && page.at(from + MOBILE_LENGTH) == '6';
        return glued ? from + MOBILE_LENGTH : from;
    }

    /** A card with a mobile number glued to it is read without that. */
    private static int split(Page page, Digits digits, int from, int alone) {
        int card = alone - MOBILE_LENGTH;
        boolean mobile =
                card >= SHORTEST && card <= LONGEST && digits.digit(card) == '1' && digits.digit(card + 1) >= '3';
        if (mobile) {
            digits.read(page, from, card, 0);
        }
        return digits.count();
    }

    private static int cardInGroups(Page page, Digits digits) {
        int groups = digits.gapCount();
        if (groups == 0 || digits.count() < SHORTEST) {
            return 0;
        }
        boolean line = (digits.gaps() & ~Digits.SPACE) == Digits.LINE;
        if (line && groups == 1) {
            return digits.count();
        }
        for (int gap = 0; gap < groups; gap++) {
            int before = digits.digitsBeforeGap(gap);
            boolean even = before == (gap + 1) * 4 || groups == 1 && before == 6;
            if (!even && !(before == gap + 1 && groups >= SHORTEST - 1)) {
                return before >= SHORTEST && before <= LONGEST && gap >= 3 ? before : 0;
            }
        }
        int whole = digits.digitsBeforeGap(groups - 1);
        boolean runsOn = page.isDigit(digits.end());
        return !runsOn ? digits.count() : whole >= SHORTEST ? whole : 0;
    }
}
