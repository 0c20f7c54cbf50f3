package org.xinxiyuan.redact.recognizers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QqNumbersTest {
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '>',
            value = {
                "报名单至党政办（QQ2851640397在线接收） > -",
                "QQ3306179925（组委会专用号） > -",
                "QQ3306179925（常用） > 3306179925",
                "QQ：123456789 > 123456789",
                "qq号 88888888 > 88888888",
                "扣扣1234567 > 1234567",
                "QQ群：123456789 > -",
                "加Q1234567 > 1234567",
                "1234567是我QQ > 1234567",
                "QQ邮箱：1234567@qq.com > -",
                "QQ：0123456 > -",
                "QQ：1234**** > -",
                "QQ 号我记得是50628371 > 50628371",
                "，Q 50628371 > 50628371",
                "他的Q是50628371 > 50628371",
                "发动机号Q240013800 > -",
                "Q 20240101 > -",
                "单子发物业QQ2087741635 > -",
                "我在物业，QQ2087741635 > 2087741635",
                "扣扣邮箱2087741635 > -",
                "加QQ813604527、2604913775 > 813604527 2604913775",
                "加QQ813604527、13800138001 > 813604527",
            })
    void findsNumbersBehindTheirLabel(String text, String found) {
        assertEquals(found, Found.by(new QqNumbers(), text));
    }
}
