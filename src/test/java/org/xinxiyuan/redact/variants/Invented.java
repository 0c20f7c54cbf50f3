package org.xinxiyuan.redact.variants;

import java.util.List;
import java.util.Random;
import org.xinxiyuan.redact.Shipped;

/** Values with a proof that belong to nobody: ID numbers of the nineteenth century, one block of mobile numbers. */
public final class Invented {
    private static final List<String> AREAS =
            Shipped.LEXICON.areaCodes().stream().sorted().toList();
    private static final String[] CARDS = {"62170012", "62284898", "62220211", "60138210", "43674213", "45635170"};
    private static final String PLATE = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private Invented() {}

    static String id(Random random) {
        return checked(area(random)
                + String.format(
                        "%d%02d%02d", 1800 + random.nextInt(100), 1 + random.nextInt(12), 1 + random.nextInt(28))
                + digits(random, 3));
    }

    static String oldId(Random random) {
        return area(random)
                + String.format("%02d%02d%02d", random.nextInt(100), 1 + random.nextInt(12), 1 + random.nextInt(28))
                + digits(random, 3);
    }

    static String area(Random random) {
        return AREAS.get(random.nextInt(AREAS.size()));
    }

    static String mobile(Random random) {
        return "138001380" + digits(random, 2);
    }

    static String landline(Random random) {
        return "0000" + of(random, "-", "", " ", "－", "—") + (2 + random.nextInt(7))
                + digits(random, 6 + random.nextInt(2));
    }

    static String card(Random random) {
        var prefix = of(random, CARDS);
        int length = prefix.startsWith("4") ? 16 : 16 + random.nextInt(4);
        return luhn(prefix + digits(random, length - prefix.length() - 1));
    }

    static String email(Random random) {
        return of(random, "zhang.san", "li_si", "wang-wu88", "x")
                + digits(random, random.nextInt(6))
                + of(random, "@", "＠", " @ ", "@")
                + of(random, "163.com", "qq.com", "126.com", "sina.com.cn", "example.org", "139.COM");
    }

    static String plate(Random random) {
        var serial = new StringBuilder(of(random, "云", "川", "京", "鲁") + of(random, "A", "B", "Q"));
        serial.append(of(random, "", "·", " ", "-"));
        boolean energy = random.nextInt(3) == 0;
        serial.append(energy ? of(random, "D", "F") : "");
        for (int i = 0; i < (energy ? 1 : 3); i++) {
            serial.append(PLATE.charAt(random.nextInt(PLATE.length())));
        }
        return serial + digits(random, energy ? 4 : 2);
    }

    static String passport(Random random) {
        return of(random, "E", "G", "EA", "EB") + digits(random, 7) + "";
    }

    static String permit(Random random) {
        return of(random, "C", "H", "M", "W") + digits(random, 8);
    }

    static String digits(Random random, int count) {
        var digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    static String of(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    public static String checked(String first) {
        return first + checkCharacter(first);
    }

    static char checkCharacter(String first) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (first.charAt(i) - '0') * WEIGHTS[i];
        }
        return "10X98765432".charAt(sum % 11);
    }

    public static String luhn(String first) {
        int sum = 0;
        for (int i = 0; i < first.length(); i++) {
            int value = first.charAt(first.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? (value * 2 > 9 ? value * 2 - 9 : value * 2) : value;
        }
        return first + (10 - sum % 10) % 10;
    }
}
