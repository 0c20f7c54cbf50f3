package org.xinxiyuan.redact;

import java.util.Random;
import org.xinxiyuan.redact.variants.Invented;

/** Values of invented persons by seed (虚构个人信息): births in the 19th century, area code 0000, mobiles 138001380xx. */
final class Persons {
    private static final String[] AREAS = {"110105", "511302", "230103", "320506", "440306", "150122", "650102"};
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙";
    private static final String GIVEN = "国秀建桂志小明玉大德春红";
    private final Random random;

    Persons(long seed) {
        random = new Random(seed);
    }

    /** A sentence with one value, of seven kinds in turn at random. */
    String sentence() {
        return switch (random.nextInt(7)) {
            case 0 -> "经核查，申请人" + name() + "（身份证号：" + id() + "）符合条件。";
            case 1 -> "请与来信人" + name() + "联系，手机" + mobile() + "。";
            case 2 -> "该户户主" + name() + "家庭电话0000-" + (8_000_000 + random.nextInt(999_999)) + "无人接听。";
            case 3 -> "补助款已汇入其银行卡" + card() + "。";
            case 4 -> "申请材料由本人通过邮箱" + mail() + "提交。";
            case 5 -> "村民" + name() + "，家住" + address() + "，已列入名单。";
            default -> "来访群众" + name() + "留下的号码为" + mobile() + "。";
        };
    }

    /** A row of a list, its cells parted by this separator. */
    String row(int number, char separator) {
        return String.valueOf(number) + separator + name() + separator + id() + separator + mobile() + separator + card()
                + separator + address();
    }

    private String name() {
        return "" + pick(SURNAMES) + pick(GIVEN) + pick(GIVEN);
    }

    private String id() {
        var first = AREAS[random.nextInt(AREAS.length)] + (1800 + random.nextInt(100)) + two(12) + two(28);
        return Invented.checked(first + (100 + random.nextInt(900)));
    }

    private String mobile() {
        return "138001380" + (10 + random.nextInt(90));
    }

    private String card() {
        return Invented.luhn("621700" + (100_000_000_000L + random.nextInt(Integer.MAX_VALUE)));
    }

    private String mail() {
        return (char) ('a' + random.nextInt(26)) + "bc" + random.nextInt(10_000) + "@example.com";
    }

    private String address() {
        return "青石镇野茶村" + (1 + random.nextInt(12)) + "组" + (1 + random.nextInt(200)) + "号";
    }

    private String two(int most) {
        int value = 1 + random.nextInt(most);
        return value < 10 ? "0" + value : String.valueOf(value);
    }

    private char pick(String characters) {
        return characters.charAt(random.nextInt(characters.length()));
    }
}
