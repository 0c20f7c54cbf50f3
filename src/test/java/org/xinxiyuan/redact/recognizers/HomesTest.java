package org.xinxiyuan.redact.recognizers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.redact.Shipped;
import org.xinxiyuan.redact.detect.PersonalData;

/** Homes in whole texts: what numbers, names and rows beside them tell. */
class HomesTest {
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '>',
            value = {
                "住址：鹿鸣街37号之四5D，电话13800138001 > 鹿鸣街37号之四5D",
                "住紫藤苑九座六单元一二〇三，电话13800138001 > 紫藤苑九座六单元一二〇三",
                "还没交的：2座6A、2座14F、5座天台屋，请联系13800138001 > 2座6A 2座14F 5座天台屋",
                "（接龙）\\n21#3单元1502 段 3斤\\n电话13800138001 > 21#3单元1502",
                "我是7座C梯1203的罗嘉欣，电话13800138001 > 7座C梯1203",
                "房屋：东津路88号铁路五村12楼3门4号，电话13800138001 > 88号铁路五村12楼3门4号",
                "住址:安定路9号附3号城北安置区6-2-301\\n电话13800138001 > 安定路9号附3号城北安置区6-2-301",
                "7-1103 陈女士 苹果一箱 13800138001 > 7-1103",
                "3#1602 刘女士 漏水，13800138001 > 3#1602",
                "某市某区书院路12号3栋401室，楼上602每晚拖椅子，电话13800138001 > 书院路12号3栋401室 楼上602",
                "本楼2单元电梯维修，联系13800138001 > -",
                "拟建位置：石坪村集中建房点B7号地块，申请人电话13800138001 > 石坪村",
                "林地小班31-07-0226，承包人电话13800138001 > -",
                "维修石坪村4号机井一眼，电话13800138001 > -",
                "病房在住院部5号楼2层，陪护13800138001 > -",
                "出 版 社： 机械工业出版社出版时间 电话13800138001 > -",
                "组：五组 姓名：张大山 电话13800138001 > 五组",
            })
    void roomsAndDoors(String text, String found) {
        assertEquals(found, homes(text));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '>',
            value = {
                "她家在大庄子涝池沿，电话13800138001 > 大庄子涝池沿",
                "家住后疃老油坊胡同口的周德福来电13800138001 > 后疃老油坊胡同口",
                "住房在岩背组，从石桥旁那条小路走到头，电话13800138001 > 岩背组，从石桥旁那条小路走到头",
                "住址：石坪村河湾组，过了石拱桥左手边头一家。电话13800138001 > 石坪村河湾组，过了石拱桥左手边头一家",
                "我是石坪村西屯把东头老孙家的，孙长贵，13800138001 > 石坪村西屯把东头",
                "户主刘有才（上窑头），电话13800138001 > 上窑头",
                "平时住果园里的看守棚，13800138001 > 果园里的看守棚",
                "自然村：麻园 户主：段有才 电话13800138001 > 麻园",
                "住在医院附近旅馆，电话13800138001 > -",
                "住石坪村3组，上山3公里路，电话13800138001 > 石坪村3组",
                "签约团队：石坪卫生院，电话13800138001 > -",
                "13800138001。再次提醒各屯：柴草离房子要远 > -",
                "资金文件：甘南财社〔2023〕118号，电话13800138001 > -",
                "反映同村邓东宁拖欠货款，电话13800138001 > -",
                "来信说称楼下“好运”店吵闹，13800138001，称楼下“好运”店吵闹 > -",
            })
    void placesToldWithoutNumbers(String text, String found) {
        assertEquals(found, homes(text));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '>',
            value = {
                "业主、房号、金额、已缴\\n尹长海、6-1-201、480、是\\n厉兵、6-1-302、520、否\\n电话13800138001 > 6-1-201 6-1-302",
                "1、庄妃养 78岁 北莲村东头仔井边 13800138001\\n2、许那二 82岁 北莲村盘磴子 行动不便 > 北莲村东头仔井边 北莲村盘磴子",
                "1、庄妃养 78岁 北莲村东头仔井边 13800138001\\n2、许那二 82岁 行动不便 请上门 > 北莲村东头仔井边",
                "1 机井 石坪村3组地头 500\\n2 水渠 石坪村后山 600\\n电话13800138001 > -",
                "李春桃 女 67 石坪村枫树凼 13800138001 > 石坪村枫树凼",
                "下坝 罗光亮 13800138001 > 下坝",
                "户主    住址    电话\\n王波    石坪村2组    13800138001 > 石坪村2组",
                "家庭住址　石坪镇七里村门牌20号\\n患病情况　白血病，于5月住院\\n电话13800138001 > 七里村门牌20号",
                "领导镇长您好，我是石坪村人，石坪村12组，目前在外。电话在最后。邮箱也在最后。另附材料三份，请查收，谢谢，祝好：13800138001 > 石坪村12组",
                "陶香（身份证110101189001011234，地址：石坪乡朝阳村十五小组130号） > 朝阳村十五小组130号",
                "会上3组、5组各推选一名，联系13800138001 > -",
                "桥头烧烤店（滨河路19号）老板13800138001 > -",
                "家具厂地址：滨河路19号，招工13800138001 > -",
                "发包方：石坪村三社 承包方电话13800138001 > -",
            })
    void rowsListsAndFirms(String text, String found) {
        assertEquals(found, homes(text));
    }

    private static String homes(String text) {
        var whole = text.translateEscapes();
        var found = Shipped.DETECTOR.detect(whole, type -> type != PersonalData.NAME).stream()
                .filter(one -> one.type() == PersonalData.ADDRESS)
                .map(one -> one.span().in(whole))
                .collect(Collectors.joining(" "));
        return found.isEmpty() ? "-" : found;
    }
}
