package org.xinxiyuan.redact.variants;

import static org.xinxiyuan.redact.variants.Invented.digits;
import static org.xinxiyuan.redact.variants.Invented.of;

import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Numbers that only look like personal data (形似号码): each family as offices write it. */
final class Lookalikes {
    private static final String CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] CREDIT_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    static final List<Function<Random, String>> FAMILIES = List.of(
            Lookalikes::creditCode,
            Lookalikes::caseNumber,
            Lookalikes::longRun,
            Lookalikes::labelledRun,
            Lookalikes::amount,
            Lookalikes::date,
            Lookalikes::place,
            Lookalikes::documentNumber,
            Lookalikes::book,
            Lookalikes::device,
            Lookalikes::hotline,
            Lookalikes::property,
            Lookalikes::masked,
            Lookalikes::glued,
            Lookalikes::figures);

    private Lookalikes() {}

    static String any(Random random) {
        return FAMILIES.get(random.nextInt(FAMILIES.size())).apply(random);
    }

    /** GB 32100 with its check character, 18 characters; one with letters may stand without a label. */
    private static String creditCode(Random random) {
        var head = of(random, "91", "92", "93", "12", "13", "52", "11") + Invented.area(random);
        boolean letters = random.nextInt(3) > 0;
        var first = head
                + (letters ? "MA" + of(random, "5", "6", "C", "0") + digits(random, 5) : digits(random, 8))
                + digits(random, 1);
        int sum = 0;
        for (int i = 0; i < CREDIT_WEIGHTS.length; i++) {
            sum += CREDIT.indexOf(first.charAt(i)) * CREDIT_WEIGHTS[i];
        }
        var code = first + CREDIT.charAt((31 - sum % 31) % 31);
        return of(random, "统一社会信用代码", "统一社会信用代码：", "信用代码为", letters ? "某某商行 " : "社会信用代码 ") + code;
    }

    /** The shape of an ID number, an area and a date, and a wrong check character. */
    private static String caseNumber(Random random) {
        var first = Invented.area(random)
                + (1950 + random.nextInt(75))
                + String.format("%02d%02d", 1 + random.nextInt(12), 1 + random.nextInt(28))
                + digits(random, 2)
                // one that ends with three noughts may be an ID rounded by a table
                + (1 + random.nextInt(9));
        int wrong = random.nextInt(10);
        // one that is a card number by its own proof is no lookalike
        while (first.startsWith("62")) {
            first = Invented.area(random) + first.substring(6);
        }
        boolean right = Invented.checkCharacter(first) == '0' + wrong;
        return of(random, "案卷号", "工单号：", "卷宗号：", "", "受理编号：", "（") + first + (right ? (wrong + 1) % 10 : wrong);
    }

    /** An ID, a mobile or a card number inside a longer run that is made of no such numbers. */
    private static String longRun(Random random) {
        var inner = switch (random.nextInt(3)) {
            case 0 -> Invented.id(random);
            case 1 -> Invented.mobile(random);
            default -> Invented.luhn("621700" + digits(random, 12));
        };
        var run = random.nextInt(2) == 0
                ? "20" + digits(random, 2) + inner + digits(random, random.nextInt(6))
                : inner.length() == 18
                        ? inner + "0" + digits(random, random.nextInt(6)) + "5"
                        : "9" + inner + digits(random, 8);
        return of(random, "", "流水号", "已生成", "见 ", "（") + run.replace('X', '7');
    }

    private static String labelledRun(Random random) {
        // eighteen digits may be an ID by chance, and are suspected whatever they are called
        int more = 7 + random.nextInt(10) + (random.nextBoolean() ? 11 : 0);
        return of(
                        random, "订单号", "订单编号：", "流水号：", "运单号 ", "发票号码：", "支付凭证号：", "合同编号：HT", "备案号：", "项目编号：", "批次号 ",
                        "准考证号：", "交易单号 ", "保单号：", "许可证编号：", "户号：", "工单编号：")
                + (1 + random.nextInt(9))
                + digits(random, more);
    }

    private static String amount(Random random) {
        var figure = (1 + random.nextInt(9)) + digits(random, 5 + random.nextInt(6));
        return switch (random.nextInt(5)) {
            case 0 -> "金额" + Invented.mobile(random) + of(random, "元", "万元", " 元", "平方米", "吨");
            case 1 -> "￥" + figure + "." + digits(random, 2);
            case 2 -> "合计" + figure + of(random, "元", "亩", "人", "公斤", "千瓦时");
            case 3 -> "投资" + Invented.mobile(random) + "." + digits(random, 2) + "元";
            default -> "共1,380,013,8" + digits(random, 2) + "." + digits(random, 2) + "元";
        };
    }

    private static String date(Random random) {
        var year = String.valueOf(1990 + random.nextInt(60));
        var month = String.format("%02d", 1 + random.nextInt(12));
        var day = String.format("%02d", 1 + random.nextInt(28));
        return of(random, "自", "于 ", "公示期：", "", "发布时间：")
                + switch (random.nextInt(5)) {
                    case 0 -> year + "-" + month + "-" + day + " 08:30:" + day;
                    case 1 -> year + month + day;
                    case 2 -> year + "年" + month + "月" + day + "日至" + year + "年12月31日";
                    case 3 -> year + "." + month + "." + day + "-" + year + "." + month + "." + day;
                    default -> year + month + day + "0830" + day;
                };
    }

    private static String place(Random random) {
        return switch (random.nextInt(4)) {
            case 0 ->
                "坐标X=" + Invented.mobile(random) + "." + digits(random, 3) + "，Y=3" + digits(random, 6) + "."
                        + digits(random, 3);
            case 1 -> "经度104." + digits(random, 8) + "，纬度30." + digits(random, 9);
            case 2 -> "（104." + digits(random, 6) + ", 30." + digits(random, 6) + "）";
            default -> "东经104°" + digits(random, 2) + "′" + digits(random, 2) + ".13″";
        };
    }

    private static String documentNumber(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> "成发改〔20" + digits(random, 2) + "〕" + digits(random, 3) + "号";
            case 1 -> "GB/T " + digits(random, 5) + "-20" + digits(random, 2);
            case 2 -> "项目代码：2306-510105-04-01-" + digits(random, 6);
            default -> "蜀ICP备20" + digits(random, 6) + "号-1";
        };
    }

    private static String book(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> "ISBN 978-7-" + digits(random, 4) + "-" + digits(random, 4) + "-" + digits(random, 1);
            case 1 -> "书号9787" + digits(random, 9);
            default -> "ISSN 1" + digits(random, 3) + "-" + digits(random, 4);
        };
    }

    private static String device(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> "IMEI：" + Invented.luhn("86" + digits(random, 12));
            case 1 -> "车架号LSV" + of(random, "A", "N") + digits(random, 12) + "7";
            case 2 -> "设备编号：SN" + Invented.mobile(random);
            case 3 -> "耳标号：1" + Invented.area(random) + digits(random, 8);
            default -> "http://example.org/a/" + Invented.mobile(random) + "7.html?id=7" + digits(random, 12);
        };
    }

    private static String hotline(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> "咨询电话：0000-8" + digits(random, 6);
            case 1 -> "政务服务热线" + of(random, "12345", "12315", "95598", "400-800-1234", "12388");
            case 2 -> "监督电话：0000-8" + digits(random, 6) + "、0000-8" + digits(random, 6);
            default -> "值班电话：" + Invented.mobile(random);
        };
    }

    private static String property(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> "不动产单元号" + Invented.area(random) + "001005GB0" + digits(random, 4) + "F0001" + digits(random, 4);
            case 1 -> "宗地代码" + Invented.area(random) + "001001JC0" + digits(random, 4);
            default -> "邮编" + digits(random, 6);
        };
    }

    private static String masked(Random random) {
        var id = Invented.id(random);
        var mobile = Invented.mobile(random);
        var star = of(random, "*", "*", "×", "●");
        return switch (random.nextInt(4)) {
            case 0 -> "手机" + mobile.substring(0, 3) + star.repeat(4) + mobile.substring(7);
            case 1 -> "身份证号" + id.substring(0, 6) + star.repeat(8) + id.substring(14);
            case 2 -> "身份证号" + id.substring(0, 10) + star.repeat(8);
            default -> "银行卡号6217" + star.repeat(11) + digits(random, 4);
        };
    }

    /** Glued to letters: part of a code or of a hash. */
    private static String glued(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> "编号AB" + Invented.mobile(random) + "C";
            case 1 -> "校验值3f" + Invented.mobile(random) + "e9" + digits(random, 6) + "ab";
            default -> "文件IMG_2023" + digits(random, 4) + "_" + digits(random, 6) + ".jpg";
        };
    }

    private static String figures(Random random) {
        var figures = new StringBuilder(of(random, "面积 ", "人口 ", "数量 "));
        for (int i = 0; i < 2 + random.nextInt(7); i++) {
            figures.append(1 + random.nextInt(9))
                    .append(digits(random, random.nextInt(3)))
                    .append(of(random, "、", "  ", " / ", "，"));
        }
        return figures + "单位：" + of(random, "亩", "人", "元");
    }
}
