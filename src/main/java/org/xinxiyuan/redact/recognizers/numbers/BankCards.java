package org.xinxiyuan.redact.recognizers.numbers;

import java.util.BitSet;
import org.xinxiyuan.redact.context.AccountHolders;
import org.xinxiyuan.redact.context.BodiesBetween;
import org.xinxiyuan.redact.context.Columns;
import org.xinxiyuan.redact.context.Neighbours;
import org.xinxiyuan.redact.context.OwnersBehind;
import org.xinxiyuan.redact.context.Proofs;
import org.xinxiyuan.redact.context.Repeats;
import org.xinxiyuan.redact.context.RowOwners;
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
import org.xinxiyuan.redact.scan.WordSet;

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
    private static final int ID_LENGTH = 18;
    private static final int SHORTEST_REGISTERED = 15;
    private static final int LAST_YEAR = 40;

    private static final int VERB = 8;
    private static final int ROW = 20;
    private static final int NEAR = 40;
    private static final WordSet ANYBODYS = WordSet.of("缴款 捐款 捐赠 保证金 供应商");

    private static final WordSet PAYS = WordSet.of("付给 转给 发给 打给 汇给 补给 退给 付 汇 转");
    private static final int MOBILE_LENGTH = 11;
    private final NameReader names;
    private final BitSet areas = new BitSet(1_000_000);

    public BankCards(Lexicon lexicon) {
        names = new NameReader(lexicon.surnames(), lexicon.people());
        lexicon.areaCodes().forEach(code -> areas.set(Integer.parseInt(code)));
    }

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
            int from = isMobile(page, run) ? page.runEnd(run) : page.runStart(run);
            while (from < page.runEnd(run)) {
                boolean taken = findings.isTaken(from);
                if (!taken && page.isDigit(from)) {
                    card(page, findings, digits, CardExtents.behindMobile(page, from, page.runEnd(run)));
                }
                from = page.isDigit(from) ? behindSame(page, findings, from, page.runEnd(run)) : from + 1;
            }
        }
        SiblingCards.find(page, findings);
        Repeats.find(page, findings, type());
    }

    /** A mobile number and no digits behind it: by far the most numbers of this length are. */
    private static boolean isMobile(Page page, int run) {
        int from = page.runStart(run);
        return page.chain(run) == MOBILE_LENGTH
                && page.runEnd(run) - from == MOBILE_LENGTH
                && page.at(from) == '1'
                && page.at(from + 1) >= '3';
    }

    /** Where the free digits end, or the taken ones. */
    private static int behindSame(Page page, Findings findings, int from, int end) {
        int next = findings.isTaken(from) ? findings.nextFree(from) : findings.nextTaken(from);
        return next < 0 ? end : Math.min(next, end);
    }

    /** A passbook's account may be parted by dashes anywhere: the head of the column speaks for the whole cell. */
    private void cells(Page page, Findings findings) {
        for (var table : page.tables().all()) {
            Columns.each(page, table, Cue.CARD, cell -> {
                int digits = Columns.digitsOnly(page, cell);
                boolean union = page.at(cell.start()) == '6' && page.at(cell.start() + 1) == '2';
                boolean body = !union && AccountHolders.isRowOfBody(page, findings, cell.start())
                        || RowOwners.isBodys(page, cell.start())
                                && !(union && findings.anyBetween(page.lineStart(cell.start()), cell.start()));
                if (digits >= SHORTEST_ACCOUNT && digits <= LONGEST_ACCOUNT && !body) {
                    findings.add(type(), cell.start(), cell.end(), Confidence.CERTAIN);
                }
            });
        }
    }

    private void card(Page page, Findings findings, Digits digits, int from) {
        boolean open = !findings.isTaken(from) && page.isDigit(from);
        int count = open ? CardExtents.read(page, findings, digits, from) : 0;
        if (count < SHORTEST_ACCOUNT || !findings.isFree(from, digits.end())) {
            return;
        }
        var label = CardLabels.of(page, from, digits.end());
        boolean shaped = count >= SHORTEST && count <= LONGEST && CardPrefixes.fit(digits, count);
        boolean proven = shaped && Proofs.passesLuhn(digits);
        boolean union = digits.digit(0) == '6' && digits.digit(1) == '2';
        boolean own = proven && union && (OwnersBehind.ofCard(page, digits.end()) || isAnybodys(page, from));
        boolean paid = !label.isLabel() && isPaidTo(page, from, count);
        boolean named = label == Cue.CARD || label == Cue.ORG_ACCOUNT;
        if (!proven && (!union && !named && !paid || Neighbours.isMasked(page, from, digits.end()))
                || !own && isBodys(page, findings, digits, label, proven)) {
            return;
        }
        boolean account = named
                && count <= LONGEST_ACCOUNT
                && !looksLikeMobile(digits, count)
                && (shaped || CardLabels.areClose(page, from, digits.end()));
        boolean card = label == Cue.CARD || shaped && union && label != Cue.CODE;
        if (proven && (card || !touchesLetters(page, findings, from, digits.end()))
                || account && (shaped || !Neighbours.isAmount(page, from, digits.end()))) {
            findings.add(type(), from, digits.end(), proven || account ? Confidence.CERTAIN : Confidence.SUSPECTED);
        } else if ((shaped && union && !hasIdsShape(digits) || isListed(page, findings, digits, count) || paid)
                && !label.isLabel()) {
            findings.add(type(), from, digits.end(), Confidence.SUSPECTED);
        }
    }

    private boolean isBodys(Page page, Findings findings, Digits digits, Cue label, boolean proven) {
        int from = digits.start();
        boolean union = digits.digit(0) == '6' && digits.digit(1) == '2';
        boolean shaped = digits.count() >= SHORTEST && digits.count() <= LONGEST;
        boolean card = proven || union && shaped && CardPrefixes.fit(digits, digits.count());
        return label == Cue.ORG_ACCOUNT && !(proven && isFar(page, from)) && !isVillagers(page, findings, from)
                || isAnothers(page, findings, digits, card);
    }

    /** 用户账号6217…: of the numbers that one pays or logs in with a card is one, too. */
    private static boolean isAccount(Page page, int from) {
        int label = Labels.hitBefore(page, from);
        return label >= 0
                && (page.has(page.hits().end(label) - 2, "账号") || page.has(page.hits().end(label) - 2, "账户"));
    }

    /** A number of another kind, or an organisation's account. */
    private boolean isAnothers(Page page, Findings findings, Digits digits, boolean card) {
        int from = digits.start();
        boolean body = AccountHolders.isOrganisation(page, findings, from, digits.end(), card)
                || !card && AccountHolders.isOrganisationsUnproven(page, findings, from);
        return Labels.isCode(page, from) && !(card && isAccount(page, from))
                || !card && isRegistered(digits)
                || body && !isNamed(page, from);
    }

    /** 对公账户打款失败，改打王某某6217…: the body's account is not this card. */
    private static boolean isFar(Page page, int from) {
        int label = Labels.hitBefore(page, from);
        return label >= 0
                && page.hits().cue(label) == Cue.ORG_ACCOUNT
                && !BodiesBetween.only(page, page.hits().end(label), from);
    }

    /** 缴款账号6217…, 捐款账户6217…: who pays or is given has one, too; no body is named beside it. */
    private static boolean isAnybodys(Page page, int from) {
        int label = Labels.hitBefore(page, from);
        int start = label < 0 ? from : page.hits().start(label);
        return label >= 0
                && page.hits().cue(label) == Cue.ORG_ACCOUNT
                && ANYBODYS.isAt(page, start)
                && !page.hits().any(Cue.OFFICE, Math.max(page.lineStart(from), start - NEAR), from + NEAR);
    }

    /** 张某某 5113… 某村账号8101…: behind the own number of a person the village is where he lives. */
    private static boolean isVillagers(Page page, Findings findings, int from) {
        int label = Labels.hitBefore(page, from);
        int start = label < 0 ? from : page.hits().start(label);
        return "村社".indexOf(page.at(start)) >= 0
                && findings.anyBetween(Math.max(page.lineStart(from), start - ROW), start);
    }

    /** 报告卡号43062620240112006: an area and a day of these years begin the number of a register. */
    private boolean isRegistered(Digits digits) {
        return digits.count() >= SHORTEST_REGISTERED
                && digits.count() != ID_LENGTH
                && areas.get(digits.value(0, 6))
                && digits.value(6, 8) == 20
                && digits.value(8, 10) <= LAST_YEAR
                && Proofs.hasBirthDate(digits);
    }

    /** ，张某某账号…: a name right before the label, whoever else is spoken of. */
    private boolean isNamed(Page page, int from) {
        int label = Labels.hitBefore(page, from);
        int edge = label < 0 ? from : page.hits().start(label);
        edge = page.at(from - 1) == '卡' ? from - 1 : edge;
        int name = names.start(page, page.at(edge - 1) == '的' ? edge - 1 : edge);
        return name >= 0 && names.isCommon(page, name);
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

    /** 付给农户张某某8101…: who is paid stands right before. */
    private boolean isPaidTo(Page page, int from, int count) {
        int name = count >= SHORTEST_LISTED && page.is(from - 1, Glyphs.HAN) ? names.start(page, from) : -1;
        for (int at = name - 1; name > 0 && at > name - VERB; at--) {
            if (PAYS.isAt(page, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean looksLikeMobile(Digits digits, int count) {
        return count == 11 && digits.digit(0) == '1' && digits.digit(1) >= '3';
    }
}
