package org.xinxiyuan.redact.recognizers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.redact.Shipped;
import org.xinxiyuan.redact.detect.Detection;
import org.xinxiyuan.redact.detect.PersonalData;

class BankCardsTest {
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '>',
            value = {
                "给他6217001234567890122 > 6217001234567890122",
                "6217 0012 3456 7890 122 > 6217 0012 3456 7890 122",
                "账号：6217001234567890 122 > 6217001234567890 122",
                "账号：6217001234567890 5人 > 6217001234567890",
                "卡号：6217001234567890123 > 6217001234567890123",
                "存折账号：810101234567890 > 810101234567890",
                "姓名\\t一卡通账号\\n张三\\t20-12340046 > 20-12340046",
                "户名：张三，账号：810101234567890 > 810101234567890",
                "户名：某某村民委员会，账号：810101234567890 > -",
                "对公账户：810101234567890 > -",
                "收款账户：某某财政局，账号81010123456789012 > -",
                "合作社账户：8101 0123 4567 8901 2 > -",
                "原开户许可证遗失，账号8101012345678901234 > -",
                "单位：某某合作社（93511302MA0000000X）\\n开户行账号：8101012345678901234567 > -",
                "户名：张三　开户行：某某农商行城东支行　账号：6217001234567890123 > 6217001234567890123",
                "农场（92511302MA0000000X）账户8101012345678901（个人） > 8101012345678901",
                "621000123456789（信用社折） > 621000123456789",
                "转入张三卡621700123456789012215,325元 > 6217001234567890122",
                "ETC卡号6217001234567890122 > -",
                "订单号4200001234567890123 > -",
                "支付凭证号6217001234567890122 > -",
                "4200001234567890123 > -",
                "卡号6217****0122 > -",
                "卡号62170 00010 00123 4569 > 62170 00010 00123 4569",
                "王小明 621700 001 0001 2345 69 > 621700 001 0001 2345 69",
                "62I7 OOOO 1OOO l234 569 > 62I7 OOOO 1OOO l234 569",
                "王某（账号85160301020011873）、李某（810100003287614420） > 85160301020011873 ?810100003287614420",
                "某公司按年把租金打入流转方存折6210223526195071113 > 6210223526195071113",
                "折子号0032876144 20，户主王某 > 0032876144 20",
                "姓名、组别、面积、存折账号\\n王某、三组、1.5、124018721516237 > 124018721516237",
                "发放册：姓名 组别 金额 账号\\n王某 三组 1200 85160301020011873 > 85160301020011873",
                "转入账号：81010000328761442（王小明） > 81010000328761442",
                "罚款缴至某银行，账号1519299720704359327 > -",
                "尾款支付账户：53050164733600001952 > -",
                "甲方：某某建设有限公司\\n开户行：工商银行某支行\\n账号：2401001009000012345 > -",
            })
    void findsCardsByProofAndAccountsByLabel(String text, String found) {
        assertEquals(found, Found.by(new BankCards(), text));
    }

    @Test
    void aNumberBehindAnotherAndAZeroWidthSignIsLookedAtToo() {
        var found = Shipped.DETECTOR.detect("身份证号110105189312310011\u200B6217001234567890122");
        assertEquals(
                List.of(PersonalData.ID_CARD, PersonalData.BANK_CARD),
                found.stream().map(Detection::type).toList());
    }
}
