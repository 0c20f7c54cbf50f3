package org.xinxiyuan.redact.recognizers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmailsTest {
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '>',
            value = {
                "邮箱：li.si-88@qq.com。 > li.si-88@qq.com",
                "lisi＠163.com > lisi＠163.com",
                "发到lisi#qq.com > lisi#qq.com",
                "lisi[at]qq.com > lisi[at]qq.com",
                "投诉人邮箱lisi@qq.com > lisi@qq.com",
                "报名邮箱：zzb@163.com > -",
                "xxgk@example.gov.cn > -",
                "@所有人 > -",
                "#话题# > -",
                "版本a@b > -",
            })
    void findsThoseOfPersonsAndLeavesThoseOfOffices(String text, String found) {
        assertEquals(found, Found.by(new Emails(), text));
    }
}
