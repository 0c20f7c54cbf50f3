package org.xinxiyuan.redact;

import org.xinxiyuan.catalog.RedactionRules.Mask;
import org.xinxiyuan.redact.detect.PersonalData;

/** 遮挡: letters and digits between the kept ends become {@code *}, one for one; separators stay. */
final class Masking {
    private static final Mask NOTHING_STAYS = new Mask(0, 0);

    private Masking() {}

    static String mask(String value, PersonalData type, Policy policy) {
        var mask = policy.masks().getOrDefault(type, NOTHING_STAYS);
        int counted = type == PersonalData.EMAIL ? sign(value) : value.length();
        boolean name = type == PersonalData.EMAIL || type == PersonalData.WECHAT;
        return masked(value.substring(0, counted), mask, name) + value.substring(counted);
    }

    /** 姓名只留姓: 张某某, 欧阳某某; blanks of a name set wide do not count. */
    static String surname(String name, int letters) {
        int first = name.offsetByCodePoints(0, Math.min(Math.max(1, letters), name.codePointCount(0, name.length())));
        long rest =
                name.substring(first).codePoints().filter(Character::isLetter).count();
        return name.substring(0, first) + (rest > 1 ? "某某" : "某");
    }

    /** @param every marks count like letters, as in a name that may hold dashes */
    private static String masked(String value, Mask mask, boolean every) {
        int word = every
                ? value.length()
                : (int) value.chars().filter(Masking::counts).count();
        boolean tooShort = word <= mask.first() + mask.last();
        int first = tooShort ? 0 : mask.first();
        int last = tooShort ? word : word - mask.last();
        var out = new StringBuilder(value.length());
        int seen = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean counts = every || counts(c);
            boolean hidden = counts && seen >= first && seen < last || Character.isSurrogate(c);
            out.append(hidden ? '*' : c);
            seen += counts ? 1 : 0;
        }
        return out.toString();
    }

    /** Letters and digits; ① and 〇 are numerals that are neither. */
    private static boolean counts(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.OTHER_NUMBER || type == Character.LETTER_NUMBER;
    }

    private static int sign(String value) {
        for (int i = 0; i < value.length(); i++) {
            if ("@＠#﹫＃".indexOf(value.charAt(i)) >= 0) {
                return i;
            }
        }
        return value.length();
    }
}
