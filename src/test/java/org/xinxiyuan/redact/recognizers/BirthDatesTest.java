package org.xinxiyuan.redact.recognizers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinxiyuan.redact.Shipped;

class BirthDatesTest {
    private final BirthDates dates = new BirthDates(Shipped.LEXICON);

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '>',
            value = {
                "出生日期：1868年5月3日 > 1868年5月3日",
                "出生年月：1868.05，民族：汉 > 1868.05",
                "生日1868-05-03 > 1868-05-03",
                "出生日期：18680503。 > 18680503",
                "王洋，女，1868年5月生，汉族 > 1868年5月",
                "李强（1890年1月2日出生） > 1890年1月2日",
                "一八六八年五月生。 > 一八六八年五月",
                "生于1868年5月3日，卒于1930年 > 1868年5月3日",
                "他出生于1868年。 > 1868年",
                "1868年5月出生于柳河村 > 1868年5月",
                "出生日期: 1868/5/3 > 1868/5/3",
                "出生年月　１８６８年５月 > １８６８年５月",
                "姓名\\t出生日期\\t村\\n王某\\t1868-05-03\\t柳河村\\n李某\\t1890年1月\\t松坪村 > 1868-05-03 1890年1月",
                "姓名|出生年月\\n王某|186805 > 186805",
            })
    void findsDatesOfBirth(String text, String found) {
        assertEquals(found, Found.by(dates, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025年3月20日印发，自2025年4月1日起施行。",
                "公示期：2025年4月1日至4月8日。",
                "2024年出生人口132人，出生率下降",
                "2024年生产总值12亿元",
                "2024年5月生效的办法",
                "1960年1月1日以前出生的老人可以申领",
                "凡2010年9月1日后出生的儿童",
                "出生日期以身份证为准",
                "出生于柳河村的村民",
                "2025年6月发生一起火灾",
                "1868年5月出生的村民",
                "申请材料：出生医学证明、出生年月证明",
                "序号\t日期\n1\t2025-03-01",
            })
    void leavesOtherDates(String text) {
        assertEquals("-", Found.by(dates, text.replace("\n", "\\n").replace("\t", "\\t")));
    }
}
