package org.xinxiyuan.document;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Classification marks of state secrets (国家秘密标志): a level with ★ or with a term, or a level after the label 密级.
 * The bare word in prose (商业秘密, 分为绝密、机密、秘密三级) is nothing. A paper with a mark never enters a machine that
 * is not cleared (《保守国家秘密法》, 条号待核对).
 */
public final class ClassificationMarks {
    private static final String LEVEL = "(?:[绝絕]\\s?密|[机機]\\s?密|[秘祕]\\s?密)";
    private static final String LEVELS = "绝絕机機秘祕";
    private static final String TERM = "(?:(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})\\s?(?:年|个\\s?月|天|日)"
            + "|(?:19|20)[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日(?:解密|公开|前)?|长\\s?期|启用\\s?前|公[布开]\\s?前)";
    private static final String STAR = "[★☆✩✭✮✯✰⭐⋆✶]";
    private static final String EDGE = "\\n\\t|【】\\[\\]（）()〔〕<>《》“”\"";
    private static final QuickPattern STARRED = QuickPattern.of(
            LEVELS + "★☆✩✭✮✯✰⭐⋆✶",
            "(?<![商家业作人])" + LEVEL + "\\s?级?\\s?[|\\t]?\\s?" + STAR + "|" + STAR + "\\s?" + LEVEL);
    /** A plain asterisk counts with a term or nothing behind it; around a word it is emphasis in Markdown. */
    private static final QuickPattern ASTERISK = QuickPattern.of(
            LEVELS, "(?<![商家业作人*])" + LEVEL + "\\s?级?\\s?\\*(?!\\*)\\s?(?:" + TERM + "|(?=[" + EDGE + "]|$))");

    private static final QuickPattern TERMED = QuickPattern.of(
            "\n\t|【】[]（）()〔〕<>《》“”\"",
            "(?:^|[" + EDGE + "])\\s?" + LEVEL + "\\s?级?\\s?(?:保密期限)?\\s?[:：·・—|\\t(（-]?\\s?" + TERM + "\\s?(?:$|["
                    + EDGE + "])");
    private static final QuickPattern LABEL =
            QuickPattern.of("密保涉秘定", "(?:密\\s?级|保密等级|涉密等级|秘密等级|保密级别|定密)\\s?[:：|\\s为是]\\s?");
    private static final Pattern LABELLED =
            Pattern.compile("[【\\[（(]?\\s?" + LEVEL + "(?!\\s?(?:[、和或/及]|级?\\s?(?:[□○]|三级)))");
    private static final Pattern TICKED = Pattern.compile("[☑■√✔●]\\s?" + LEVEL);
    private static final int LABEL_REACH = 30;
    private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");

    private ClassificationMarks() {}

    /**
     * The rule that found a mark in this text, such as {@code secret.starred}; never the text itself.
     *
     * @param text body, header, footer, a property or a file name
     */
    public static Optional<String> find(String text) {
        if (!holdsALevel(text)) {
            return Optional.empty();
        }
        var plain = plain(text);
        if (STARRED.foundIn(plain) || ASTERISK.foundIn(plain)) {
            return Optional.of("secret.starred");
        }
        if (TERMED.foundIn(plain)) {
            return Optional.of("secret.termed");
        }
        return isLabelled(plain) ? Optional.of("secret.labelled") : Optional.empty();
    }

    /** A first character of a level with 密 soon behind it, whatever unseen or blank signs part them. */
    private static boolean holdsALevel(String text) {
        for (int at = text.indexOf('密'); at >= 0; at = text.indexOf('密', at + 1)) {
            int before = at - 1;
            while (before >= 0 && !Character.isLetterOrDigit(text.charAt(before))) {
                before--;
            }
            if (before >= 0 && LEVELS.indexOf(text.charAt(before)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLabelled(String plain) {
        for (var label : LABEL.all(plain)) {
            var value = plain.substring(label.end(), Math.min(plain.length(), label.end() + LABEL_REACH));
            if (LABELLED.matcher(value).lookingAt() || TICKED.matcher(value).find()) {
                return true;
            }
        }
        return false;
    }

    /** Full-width signs as plain ones, each stretch of blanks as one; what is not seen taken out. */
    private static String plain(String text) {
        var plain = new StringBuilder(text.length());
        for (char c : UNSEEN.matcher(text).replaceAll("").toCharArray()) {
            char sign = sign(c);
            int last = plain.length() - 1;
            if (last >= 0 && isBlank(sign) && isBlank(plain.charAt(last))) {
                plain.setCharAt(last, stronger(plain.charAt(last), sign));
            } else {
                plain.append(sign);
            }
        }
        return plain.toString();
    }

    private static char sign(char c) {
        if (c >= '０' && c <= '９') {
            return (char) (c - '０' + '0');
        }
        if (c == '\u3000' || c == '\u00A0' || (c >= '\u2000' && c <= '\u200A')) {
            return ' ';
        }
        return switch (c) {
            case '＊', '∗', '﹡' -> '*';
            case '｜' -> '|';
            case '\r', '\f', '\u000B', '\u2028', '\u2029', '\u0085' -> '\n';
            default -> c;
        };
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }

    /** A cell's end counts more than a line's, and that more than a blank. */
    private static char stronger(char one, char other) {
        return one == '\t' || other == '\t' ? '\t' : one == '\n' || other == '\n' ? '\n' : ' ';
    }
}
