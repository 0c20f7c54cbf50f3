package org.xinxiyuan.files.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.xinxiyuan.redact.context.Proofs;

/** Numbers of persons that go on below, since a cell is too narrow for them (换行断开的号码). */
final class BrokenNumbers {
    private static final Pattern TAIL = Pattern.compile("[0-9]+$");
    private static final Pattern HEAD = Pattern.compile("^[0-9]+[Xx]?");
    private static final Pattern ID = Pattern.compile("\\d{6}(?:1[89]|20)\\d{2}(?:0[1-9]|1[0-2])[0-3]\\d{4}[\\dXx]");
    private static final Pattern CARD = Pattern.compile("62\\d{14,17}");
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    static final int LONGEST = 19;

    private BrokenNumbers() {}

    /** For each of these words and the next: whether a number goes on from one to the other. */
    static List<Boolean> goOn(List<String> words) {
        var goOn = new ArrayList<Boolean>();
        for (int i = 0; i < words.size() - 1; ) {
            int parts = parts(words.subList(i, words.size()));
            for (int k = 1; k < parts; k++) {
                goOn.add(true);
            }
            i += Math.max(0, parts - 1);
            if (i < words.size() - 1) {
                goOn.add(false);
                i++;
            }
        }
        return goOn;
    }

    /** How many of the first words hold one number between them; 0 for none. */
    private static int parts(List<String> words) {
        var tail = TAIL.matcher(words.get(0));
        if (!tail.find()) {
            return 0;
        }
        var number = new StringBuilder(tail.group());
        for (int k = 1; k < words.size(); k++) {
            var head = HEAD.matcher(words.get(k));
            if (!head.find() || number.length() + head.end() > LONGEST) {
                return 0;
            }
            number.append(head.group());
            if (isWhole(number.toString())) {
                return k + 1;
            }
            if (head.end() < words.get(k).length()) {
                return 0;
            }
        }
        return 0;
    }

    /** Whether the end of one word and the beginning of another are such a number together. */
    static boolean areProven(String upper, String lower) {
        var tail = TAIL.matcher(upper);
        var head = HEAD.matcher(lower);
        return tail.find() && head.find() && isProven(tail.group() + head.group());
    }

    private static boolean isWhole(String number) {
        return isProven(number) || MOBILE.matcher(number).matches();
    }

    /** By a check character; such a one does not come about by chance. */
    static boolean isProven(String number) {
        return ID.matcher(number).matches() && Proofs.hasValidCheckCharacter(number)
                || CARD.matcher(number).matches() && Proofs.passesLuhn(number);
    }
}
