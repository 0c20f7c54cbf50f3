package org.xinxiyuan.redact;

import org.xinxiyuan.catalog.RedactionRules.Mask;

/** 遮挡: letters and digits between the kept ends become {@code *}, one for one; separators stay. */
final class Masking {
    private static final Mask NOTHING_STAYS = new Mask(0, 0);

    private Masking() {}

    static String mask(String value, PersonalData type, Policy policy) {
        var mask = policy.masks().getOrDefault(type, NOTHING_STAYS);
        int counted = type == PersonalData.EMAIL ? sign(value) : value.length();
        return masked(value.substring(0, counted), mask) + value.substring(counted);
    }

    /** 姓名只留姓: 张某某. */
    static String surname(String name) {
        int first = name.offsetByCodePoints(0, name.isEmpty() ? 0 : 1);
        int rest = name.codePointCount(first, name.length());
        return name.substring(0, first) + (rest > 1 ? "某某" : "某");
    }

    private static String masked(String value, Mask mask) {
        int word = (int) value.chars().filter(Character::isLetterOrDigit).count();
        boolean tooShort = word <= mask.first() + mask.last();
        int first = tooShort ? 0 : mask.first();
        int last = tooShort ? word : word - mask.last();
        var out = new StringBuilder(value.length());
        int seen = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean letter = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
            out.append(letter && seen >= first && seen < last || Character.isSurrogate(c) ? '*' : c);
            seen += Character.isLetterOrDigit(c) ? 1 : 0;
        }
        return out.toString();
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
