package org.xinxiyuan.redact.recognizers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeChatsTest {
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '>',
            value = {
                "微信：zhang_san88 > zhang_san88",
                "微信号wxid_abc123def456， > wxid_abc123def456",
                "加V：wangwu-99 > wangwu-99",
                "微信：13800138001 > 13800138001",
                "姓名\\t微信号\\n张三\\tzhangsan88 > zhangsan88",
                "微信公众号：moumouxian > -",
                "加V信：mou-xian88 > mou-xian88",
                "zhang_san88是我的微信 > zhang_san88",
                "微信支付1200元 > -",
                "微信群已建 > -",
                "麻烦加我微tan_0316 > tan_0316",
                "1斤 微cherry717_ > cherry717",
                "姓名；WX；QQ号码\\n王某；wxm-138；50628371 > wxm-138",
                "微型车a_1234567 > -",
                "凭证WX2024-06-18 > -",
                "合作社微信nongjia-88 > -",
                "合作社微信13800138001 > 13800138001",
                "微信号 abc_1 238 > abc_1 238",
                "微信号zhangsan 2024年注册 > zhangsan",
                "业务群里加我wxid_ab8353 > wxid_ab8353",
                "查询码WX2024050900361882 > -",
                "修管工钱300元，微信转ply520425。 > ply520425",
                "微信转520425元 > -",
            })
    void findsNamesBehindTheirLabel(String text, String found) {
        assertEquals(found, Found.by(new WeChats(), text));
    }
}
