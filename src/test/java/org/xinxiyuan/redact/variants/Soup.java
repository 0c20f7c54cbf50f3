package org.xinxiyuan.redact.variants;

import static org.xinxiyuan.redact.variants.Invented.digits;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.xinxiyuan.redact.Shipped;

/** Texts of anything at all (字符汤): words the recognisers know, digits, values, broken characters, in no order. */
final class Soup {
    private static final List<String> WORDS = Stream.of(
                    Shipped.LEXICON.words().values().stream(),
                    Shipped.LEXICON.people().values().stream(),
                    Shipped.LEXICON.suffixes().values().stream())
            .flatMap(lists -> lists)
            .flatMap(List::stream)
            .sorted()
            .toList();
    private static final List<String> NAMES = Shipped.LEXICON.surnames();
    private static final List<String> PLACES = Shipped.LEXICON.divisions();
    private static final String UNITS = "号栋幢单元室组队社元亩岁年月日时分人某的是为男女转至住家";
    private static final String MARKS = "，。、；：（）《》“”！？,.;:()[]{}<>|\t\n\r -_/\\@#*×Xx+=~`'\"&%$￥^·…—〔〕【】";
    private static final String ODD =
            "\u0000\u0001\u0007\u001B\u007F\u0085\u00A0\u00AD\u200B\u200D\u2028\u2060\u202E\u3000\uFEFF\uFFFD\uFFFF\uD800\uDC00"
                    + "\uD835\uDFCF\uDBFF\uDFFF零一二三四五①②⑨０９ＸＡ＠．Ⅹ";

    private Soup() {}

    static String of(Random random) {
        var soup = new StringBuilder();
        int pieces = 1 + random.nextInt(random.nextInt(10) == 0 ? 120 : 14);
        for (int i = 0; i < pieces; i++) {
            soup.append(piece(random));
        }
        return soup.toString();
    }

    private static String piece(Random random) {
        return switch (random.nextInt(16)) {
            case 0, 1, 2 -> WORDS.get(random.nextInt(WORDS.size()));
            case 3 -> digits(random, 1 + random.nextInt(4));
            case 4 -> digits(random, 1 + random.nextInt(24));
            case 5, 6 -> one(MARKS, random);
            case 7 -> one(UNITS, random);
            case 8 -> one(ODD, random);
            case 9 -> Writing.write(value(random), random);
            case 10 -> Writing.phone(Invented.mobile(random), random);
            case 11 -> Lookalikes.any(random);
            case 12 -> NAMES.get(random.nextInt(NAMES.size())) + Invented.of(random, "伟", "小明", "某", "**", "𡈼");
            case 13 -> PLACES.get(random.nextInt(PLACES.size()));
            case 14 -> String.valueOf((char) random.nextInt(Character.MAX_VALUE + 1));
            default ->
                Invented.of(random, "𠮷", "：", "、", "\n", " ", "村", "3组", "12号", "号码", "a", "G", "86", "1", "wx");
        };
    }

    private static String value(Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> Invented.id(random);
            case 1 -> Invented.oldId(random);
            case 2 -> Invented.card(random);
            case 3 -> Invented.email(random);
            case 4 -> Invented.plate(random);
            case 5 -> Invented.landline(random);
            default -> Invented.permit(random);
        };
    }

    private static String one(String characters, Random random) {
        return String.valueOf(characters.charAt(random.nextInt(characters.length())));
    }
}
