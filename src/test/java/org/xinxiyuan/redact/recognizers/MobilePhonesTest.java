package org.xinxiyuan.redact.recognizers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MobilePhonesTest {
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '>',
            value = {
                "手机13800138001 > 13800138001",
                "138-0013-8001 > 138-0013-8001",
                "电话：+86 13800138001 > +86 13800138001",
                "0086-13800138001 > 0086-13800138001",
                "一三八零零一三八零零一 > 一三八零零一三八零零一",
                "手机138OO138OO1 > 138OO138OO1",
                "13800138001、13800138002 > 13800138001 13800138002",
                "咨询电话：13800138001 > -",
                "订单号13800138001 > -",
                "投资13800138001元 > -",
                "138****8001 > -",
                "1380013800112 > -",
                "坐标X=13800138001.5 > -",
                "12800138001 > -",
                "手机l38OO138OO1 > l38OO138OO1",
                "电话壹叁捌零零壹叁捌零零壹 > 壹叁捌零零壹叁捌零零壹",
                "电表13800138001 > -",
                "古树保护牌号13800138001 > -",
                "镇值班室，卫星电话13490013801 > -",
                "手机12800138001 > -",
            })
    void findsNumbersOfThePlanUnlessAnOfficeOrAnAmountHasThem(String text, String found) {
        assertEquals(found, Found.by(new MobilePhones(), text));
    }
}
