package org.xinxiyuan.redact.variants;

import static org.xinxiyuan.redact.variants.Invented.of;

import java.util.Locale;
import java.util.Random;

/** Ways of writing one number (写法): parted, spaced out, full-width, spelt out, with things in it that nobody sees. */
final class Writing {
    private static final String[] PARTS = {" ", "-", ".", "\u00A0", "\u3000", "－", "—", "·", "\u2009", "\u202F", " - "};
    private static final String[] UNSEEN = {"\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u00AD", "\u200E"};
    private static final String[] BREAKS = {"\n", "\r\n", "\n　　", "\u2028", "\n  "};
    private static final String SPELT = "零一二三四五六七八九";
    private static final String CAPITAL = "〇壹贰叁肆伍陆柒捌玖";
    private static final String CIRCLED = "⓪①②③④⑤⑥⑦⑧⑨";

    private Writing() {}

    /** Any number: its groups are parted as they usually are. */
    static String write(String number, Random random) {
        var written = switch (random.nextInt(12)) {
            case 0, 1 -> grouped(number, of(random, PARTS));
            case 2 -> fours(number, of(random, " ", "-", "\u00A0", "\u3000"));
            case 3 -> unseen(number, random);
            case 4 -> broken(number, random);
            case 5 -> number.replaceAll("(.)(?=.)", "$1" + of(random, " ", "\u200B", "\u00A0"));
            case 6 -> unseen(grouped(number, of(random, PARTS)), random);
            default -> number;
        };
        var cased = random.nextInt(4) == 0 ? written.toLowerCase(Locale.ROOT) : written;
        var crossed = cased.replace("X", of(random, "X", "×", "Ｘ", "ｘ", "x", "✕", "Х"));
        return switch (random.nextInt(10)) {
            case 0 -> shifted(crossed, '０');
            case 1 -> mathematical(crossed);
            default -> crossed;
        };
    }

    /** A phone number, by its digits' names too. */
    static String phone(String number, Random random) {
        return switch (random.nextInt(14)) {
            case 0 -> named(number, SPELT);
            case 1 -> named(number, CAPITAL);
            case 2 -> named(number, CIRCLED);
            case 3 -> named(number, SPELT.replace('零', '〇').replace('一', '幺'));
            case 4 -> of(random, "+86", "+86 ", "86", "0086-", "(+86)", "＋８６ ", "+86-", "(86)") + number;
            default -> write(number, random);
        };
    }

    private static String fours(String number, String part) {
        return number.length() == 11 ? grouped(number, part) : number.replaceAll("(.{4})(?=.)", "$1" + part);
    }

    static String grouped(String number, String part) {
        if (number.length() != 11 && number.length() != 15 && number.length() != 18 || number.charAt(0) == '6') {
            return number.replaceAll("(.{4})(?=.)", "$1" + (part.length() > 1 || part.equals("·") ? " " : part));
        }
        int first = number.length() == 11 ? 3 : 6;
        int second = number.length() == 11 ? 7 : number.length() - 4;
        return number.substring(0, first) + part + number.substring(first, second) + part + number.substring(second);
    }

    private static String unseen(String number, Random random) {
        var with = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            with.append(i > 0 && random.nextInt(4) == 0 ? of(random, UNSEEN) : "")
                    .append(number.charAt(i));
        }
        return with.toString();
    }

    private static String broken(String number, Random random) {
        // the front of a card that is a card by chance is read as one
        boolean card = number.charAt(0) == '4' || number.charAt(0) == '6';
        int at = card ? 3 + random.nextInt(12) : 1 + random.nextInt(number.length() - 1);
        return number.substring(0, at) + of(random, BREAKS) + number.substring(at);
    }

    private static String shifted(String number, char zero) {
        var wide = new StringBuilder();
        number.chars().forEach(c -> wide.append((char) (c >= '0' && c <= '9' ? c - '0' + zero : c)));
        return wide.toString();
    }

    private static String mathematical(String number) {
        var bold = new StringBuilder();
        number.chars().forEach(c -> {
            if (c >= '0' && c <= '9') {
                bold.appendCodePoint(0x1D7CE + c - '0');
            } else {
                bold.append((char) c);
            }
        });
        return bold.toString();
    }

    private static String named(String number, String names) {
        var spelt = new StringBuilder();
        number.chars().forEach(c -> spelt.append(names.charAt(c - '0')));
        return spelt.toString();
    }
}
