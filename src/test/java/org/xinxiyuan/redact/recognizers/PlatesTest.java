package org.xinxiyuan.redact.recognizers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatesTest {
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '>',
            value = {
                "川A0217警、川A12346 > 川A12346",
                "执法车（川A0217K）拦下川A12346 > 川A12346",
                "车主|号牌\\n张三|川A12345\\n社区警务室|川A12346 > 川A12345",
                "车牌号,使用单位,驾驶员\\n川A12345,某镇卫生院,张师傅 > -",
                "川A12345（停在镇政府） > 川A12345",
                "消防车2台（川A1190X、川A1191X），伤者的川A12345 > 川A12345",
                "校车：川A12345（某镇中心小学） > -",
                "鄂Q12345 > 鄂Q12345",
                "粤B·D12345 > 粤B·D12345",
                "川A 8F678 > 川A 8F678",
                "鄂ｑ１２３４５ > 鄂ｑ１２３４５",
                "沪A1234学 > 沪A1234学",
                "京AD12345号车 > 京AD12345",
                "粤B类企业 > -",
                "京A到沪A > -",
                "皖I12345 > -",
                "拖拉机苏01·B2345 > 苏01·B2345",
                "型号01-B2345 > -",
                "京A1234567 > -",
                "车牌川Q——别写错，川Q幺七K五九。 > 川Q幺七K五九",
                "豫A五八K二九是他的车 > 豫A五八K二九",
                "川Q1234一辆 > -",
                "鲁A12345三辆 > 鲁A12345",
                "车牌黑０１８６３２１拖拉机 > 黑０１８６３２１",
                "编号黑0186321 > -",
                "桂K F 0138 0五台 > 桂K F 0138 0",
                "桂K F 0138 5台 > 桂K F 0138",
                "桂A D12345 > 桂A D12345",
                "豫A12345、B12346停在路边 > 豫A12345 ?B12346",
                "豫A12345、B类 > 豫A12345",
                "三轮豫A：12345 > 豫A：12345",
            })
    void findsPlatesOfGa36(String text, String found) {
        assertEquals(found, Found.by(new Plates(), text));
    }
}
