package org.xinxiyuan.redact.recognizers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.redact.Shipped;

class LandlinePhonesTest {
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '>',
            value = {
                "家庭电话：0000-8234567 > 0000-8234567",
                "家庭电话：00008234567 > 00008234567",
                "住宅电话（0000）8234567 > （0000）8234567",
                "家庭电话：0000-8234567转801 > 0000-8234567转801",
                "申请人：张三，联系电话：0000-8234567 > 0000-8234567",
                "姓名\\t身份证号\\t电话\\n张三\\t不详\\t0000-8234567 > 0000-8234567",
                "咨询电话：0000-8234567 > -",
                "监督电话0000-8234567、0000-8234568 > -",
                "镇民政办，联系电话：0000-8234567 > -",
                "电话：0000-8234567 传真：0000-8234568 > -",
                "电话：0000-8234567 > ?0000-8234567",
                "单位名称\\t电话\\n某某公司\\t0000-8234567 > -",
                "编号0000-8234567 > -",
                "住建局派单：张三，0000-8234567，反映路灯不亮，转办公室 > 0000-8234567",
                "水管坏了打抢险队或供水站0000-8234567 > -",
                "带身份证到派出所办理，电话0000-8234567 > -",
                "申请人请拨12315、0000-8234567 > -",
                "居民如有疑问可问水厂，电话0000-8234567 > -",
                "派单：张三，电话0000-8234567，反映学校门口占道 > 0000-8234567",
                "供水所转来，0000-8234567（张三家） > 0000-8234567",
                "户籍窗口0000-8234567 > -",
                "村民可打所里电话0000-8234567 > -",
                "客服400-123-4567、800-820-1234 > -",
            })
    void findsThoseOfPersonsAndLeavesThoseOfOffices(String text, String found) {
        assertEquals(found, Found.by(new LandlinePhones(Shipped.LEXICON), text));
    }
}
