package org.xinxiyuan.redact.recognizers.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.xinxiyuan.redact.context.Proofs;
import org.xinxiyuan.redact.detect.Confidence;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;

/** Numbers of a form, one digit to each box (逐格填写的号码): single digits parted by bars, tabs or commas, all alike. */
final class BoxedNumbers {
    private static final int ID = 18;
    private static final int MOBILE = 11;
    /** Eleven counts of one digit each would else be a telephone too. */
    private static final Pattern PHONE = Pattern.compile("电话|手机|联系|号码");

    private static final Pattern MOBILE_SHAPE = Pattern.compile("1[3-9][0-9]{9}");
    private static final Pattern CARD_SHAPE = Pattern.compile("62[0-9]{14,17}");
    private static final Pattern ID_SHAPE =
            Pattern.compile("[1-9][0-9]{5}(?:1[89]|20)[0-9]{2}(?:0[1-9]|1[0-2])[0-3][0-9]{4}[0-9X]");

    private BoxedNumbers() {}

    static void ids(Page page, Findings findings) {
        find(page, findings, PersonalData.ID_CARD, BoxedNumbers::isId);
    }

    static void cards(Page page, Findings findings) {
        find(page, findings, PersonalData.BANK_CARD, BoxedNumbers::isCard);
    }

    static void mobiles(Page page, Findings findings) {
        find(
                page,
                findings,
                PersonalData.PHONE_MOBILE,
                n -> MOBILE_SHAPE.matcher(n).matches());
    }

    private static void find(Page page, Findings findings, PersonalData type, Predicate<String> proof) {
        for (int run = page.nextRunApart(0); run + MOBILE <= page.runs(); run = page.nextRunApart(run + 1)) {
            int from = page.runStart(run);
            boolean boxes = page.runEnd(run) - from == 1 && page.runEnd(run + 1) - page.runStart(run + 1) == 1;
            if (boxes && parting(page, from) != 0 && !findings.isTaken(from)) {
                run += boxes(page, findings, from, type, proof);
            }
        }
    }

    /** Returns how many further boxes were looked at. */
    private static int boxes(Page page, Findings findings, int from, PersonalData type, Predicate<String> proof) {
        char parting = parting(page, from);
        var number = new StringBuilder().append(page.at(from));
        var places = new ArrayList<>(List.of(from));
        for (int next = next(page, from, parting); next > 0; next = next(page, next, parting)) {
            number.append(page.at(next));
            places.add(next);
        }
        int last = type == PersonalData.ID_CARD ? number.length() - ID : 0;
        for (int at = 0; at <= last; at++) {
            int end = type == PersonalData.ID_CARD ? at + ID : number.length();
            boolean told = type != PersonalData.PHONE_MOBILE || isTold(page, from);
            if (told && proof.test(number.substring(at, end))) {
                findings.add(type, places.get(at), places.get(end - 1) + 1, Confidence.CERTAIN);
            }
        }
        return number.length() - 1;
    }

    /** The sign behind a box, blanks beside it left out; 0 where there is none. */
    private static char parting(Page page, int box) {
        char sign = page.at(page.skipBlanks(box + 1));
        return "|\t,".indexOf(sign) >= 0 ? sign : 0;
    }

    /** The next box behind that sign; -1 where none follows or it holds more than one character. */
    private static int next(Page page, int box, char parting) {
        int sign = page.skipBlanks(box + 1);
        if (page.at(sign) != parting) {
            return -1;
        }
        int next = page.skipBlanks(sign + 1);
        boolean numeral = page.isDigit(next) || page.at(next) == 'X' || page.at(next) == 'x';
        boolean alone = !page.is(next + 1, Glyphs.DIGIT | Glyphs.LETTER | Glyphs.HAN);
        return numeral && alone ? next : -1;
    }

    private static boolean isTold(Page page, int from) {
        int start = Math.max(page.lineStart(from), from - 16);
        return PHONE.matcher(page.text().substring(Math.max(0, start), from)).find();
    }

    private static boolean isId(String number) {
        var id = number.toUpperCase(Locale.ROOT);
        return ID_SHAPE.matcher(id).matches() && Proofs.hasValidCheckCharacter(id);
    }

    private static boolean isCard(String number) {
        return CARD_SHAPE.matcher(number).matches() && Proofs.passesLuhn(number);
    }
}
