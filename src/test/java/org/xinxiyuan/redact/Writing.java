package org.xinxiyuan.redact;

/** Ways of writing one number (写法), and check digits. */
final class Writing {
    static final int KINDS = 13;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private Writing() {}

    static String write(String number, int kind) {
        return switch (kind) {
            case 1 -> wide(number);
            case 2 -> split(number, " ");
            case 3 -> split(number, "-");
            case 4 -> split(number, ".");
            case 5 -> split(number, "\u00A0");
            case 6 -> split(number, "\u3000");
            case 7 -> number.replaceAll("(.{4})(?=.)", "$1 ");
            case 8 -> number.replaceAll("(.{3})(?=.)", "$1\u200B");
            case 9 -> number.substring(0, number.length() / 2) + "\n" + number.substring(number.length() / 2);
            case 10 -> number.replaceAll("(.)(?=.)", "$1 ");
            case 11 -> number.toLowerCase(java.util.Locale.ROOT);
            case 12 -> number.replace('X', '×');
            default -> number;
        };
    }

    private static String split(String number, String separator) {
        int first = number.length() == 11 ? 3 : 6;
        int second = number.length() == 11 ? 7 : 14;
        return number.substring(0, first)
                + separator
                + number.substring(first, second)
                + separator
                + number.substring(second);
    }

    private static String wide(String number) {
        var wide = new StringBuilder();
        number.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
        return wide.toString();
    }

    static String checked(String first) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (first.charAt(i) - '0') * WEIGHTS[i];
        }
        return first + "10X98765432".charAt(sum % 11);
    }

    static String luhn(String first) {
        int sum = 0;
        for (int i = 0; i < first.length(); i++) {
            int value = first.charAt(first.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? (value * 2 > 9 ? value * 2 - 9 : value * 2) : value;
        }
        return first + (10 - sum % 10) % 10;
    }
}
