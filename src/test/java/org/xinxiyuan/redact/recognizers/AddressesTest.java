package org.xinxiyuan.redact.recognizers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.redact.Shipped;

class AddressesTest {
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '>',
            value = {
                "家住利川市团堡镇野茶村五组12号。 > 野茶村五组12号",
                "住址：野茶村（5）组 > 野茶村（5）组",
                "住址：团堡镇野茶村 > 野茶村",
                "户籍地：乌兰毛都苏木勿布林嘎查3组， > 勿布林嘎查3组",
                "家住和平村小卖部隔壁。 > 和平村小卖部隔壁",
                "野茶村5组村民张三 > 野茶村5组",
                "李某户（野茶村5组）搬迁 > 野茶村5组",
                "锦绣花园3栋2单元501室 > ?锦绣花园3栋2单元501室",
                "家住团堡镇野茶村小卖部后头第二间瓦房。 > 野茶村小卖部后头第二间瓦房",
                "住团堡镇龙船街18号江景苑D2-3-1204， > 龙船街18号江景苑D2-3-1204",
                "王五户（上坪庙22号） > 上坪庙22号",
                "他家是团堡镇野茶村五组，离得远 > 野茶村五组",
                "入住305房，早餐免费 > -",
                "便民服务中心迁至团堡镇龙船街18号办公 > -",
                "其户籍在龙船街18号以西的 > -",
                "楼栋按X栋X单元X号编列 > -",
                "王某户（野茶村5组）、李某户三户房屋 > 野茶村5组",
                "办公地址：城关镇人民路88号3楼 > -",
                "野茶村5组道路硬化 > -",
                "3号楼封顶，5组数据 > -",
                "城关镇人民路88号县民政局办公楼302室 > -",
                "住房补贴3户12人 > -",
                "野茶村5组村民代表会议 > -",
            })
    void findsHomesAndLeavesOfficesAndProse(String text, String found) {
        assertEquals(found, Found.by(new Addresses(Shipped.LEXICON), text));
    }
}
