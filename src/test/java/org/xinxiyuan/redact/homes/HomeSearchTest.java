package org.xinxiyuan.redact.homes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.redact.Shipped;
import org.xinxiyuan.redact.addresses.AddressLevels;
import org.xinxiyuan.redact.detect.PersonalData;

/** Homes that lists, houses and neighbours tell, and the offices, works and devices beside them that stay. */
class HomeSearchTest {
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '>',
            value = {
                "名单：王大有（石板坡）、周秀兰（大枫树）、冯桂英（花桥组12号）。 > 石板坡 大枫树 花桥组12号",
                "①马占山，后沟第二孔窑；②刘世杰，前坪4号；③村卫生室，前沟口石窑两孔。 > 后沟第二孔窑 前坪4号",
                "赵奶奶，北街东头，有低保；孙老汉，西巷第三个门，由侄子照看；钱大爷，塘坝后，耳聋。 > 北街东头 西巷第三个门 塘坝后",
                "马得福，住阳坡，墙裂；马得贵，住阴沟上庄，顶漏；穆秀花，住三队，手机13800138001 > 阳坡 阴沟上庄 三队",
                "7-2-0301 水管爆裂\\n6-302 门坏\\n1-1-502 灯不亮 李四13800138001 > 7-2-0301 6-302 1-1-502",
                "五里村石家埭21号　石小妹　验收\\n新河村十八圩南埭　陆金土　已补\\n电话13800138001 > 石家埭21号 十八圩南埭",
                "周文 大柳居委 茶陵路535弄18号201室 13800138001 > 茶陵路535弄18号201室",
                "李福根（7组村尾）、李玉屏（9组桥边新屋）水样合格 > 7组村尾 9组桥边新屋",
                "5组会议开过，李四（5组8号）发言。连日来，东风村抢抓晴好天气，组织群众除草 > 5组8号",
                "李四（5组8号）来电。下一步，石坪镇将持续巩固乡村振兴成果，建立机制 > 5组8号",
                "李四（5组8号）来电。累计投入资金7716万元，整治背街小巷489条，新增绿化 > 5组8号",
                "本小区（滨江壹号）业主李四（滨江壹号2号楼1701） > 滨江壹号2号楼1701",
            })
    void listsTellWhereAllOfThemLive(String text, String found) {
        assertEquals(found, homes(text));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '>',
            value = {
                "胡家湾胡德财一家3口，上坪李桂花母女，电话13800138001 > 胡家湾 上坪",
                "石坪村北沟李桂兰系代领，电话13800138001 > 北沟",
                "白沙湾金沙滩风景好，13800138001 > -",
                "王家台社区书记王大明，13800138001 > -",
                "张晓梅家，磨坊斜对门；李小军家，电站宿舍3楼，13800138001 > 磨坊斜对门 电站宿舍3楼",
                "她家11号楼3单元地下室返潮，13800138001 > 11号楼3单元地下室",
                "下午去8号楼7层东户，敲门没人 > 8号楼7层东户",
                "桥头彩钢房租给外地人，证件110101189001011234 > 桥头彩钢房",
                "在石坪村晒坝边上盖了三间房，13800138001 > 晒坝边上",
                "邻居田玉香（5#1-101）作证，13800138001 > 5#1-101",
                "作者李四（1838-1913）生平，13800138001 > -",
                "更正：李四漏列住址，补为后楼村东崖。 > 东崖",
                "配租房源丽泽公寓B座\\n1216室，请来办理 > 丽泽公寓B座\\n1216室",
                "住十五连4排7号，马建国，13800138001 > 4排7号",
                "现住香港沙田區美林邨美楓樓1203室，電話13800138001 > 美楓樓1203室",
                "自称住在“老戏台坎下面茅草屋”，13800138001 > 老戏台坎下面茅草屋",
                "户主,住址,电话\\n李四,石坪村3组27号,13800138001\\n王五,同上29号,13800138002 > 3组27号 29号",
                "李大山，王厝角9-1号，木结构，13800138001 > 王厝角9-1号",
                "家住石坪村后楼组3号停着豫N8D213另有一部 > 后楼组3号",
                "石坪村12号狗凶；快递放门口，李老师13800138001 > 12号",
            })
    void housesAndHamletsWithoutLabels(String text, String found) {
        assertEquals(found, homes(text));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '>',
            value = {
                "两户临时安置在石坪村文化礼堂二楼，13800138001 > -",
                "李四安置在安康小区3栋201，13800138001 > 安康小区3栋201",
                "写信到石坪镇政府2号楼203，13800138001 > -",
                "9号院1号楼底商停止办公，迁至柳园路33号三楼。住户李四（9号院1号楼3单元501）13800138001 > 9号院1号楼3单元501",
                "李四由上河村5组迁至安置小区6栋2单元301，13800138001 > 5组 安置小区6栋2单元301",
                "厂里地址是石坪镇富民工业园B区2栋；我住3栋2单元402，13800138001 > 3栋2单元402",
                "机井位于石坪村三组四组交界处，李四反映，13800138001 > -",
                "3组与5组合并为新2组，涉及67户，13800138001 > -",
                "征收石坪村三组、六组集体土地，李四（石坪村六组）13800138001 > 六组",
                "施工队名为“顺达二队”，13800138001 > -",
                "书屋盘点：3组5层，3组书架；借书人李四13800138001 > -",
                "场记编号 3-5-301，13800138001 > -",
                "光交箱GJ-3-5-301断纤，影响2组ODN3-5-301，13800138001 > -",
                "采伐地点石坪村后山，申请人李四，身份证号110101189001011234 > -",
                "石坪村三社戏台背后违建1处，13800138001 > -",
                "闲置校舍：岩口教学点（石坪村六组岩口坪），13800138001 > -",
                "三营子7号棚圈施工，13800138001 > -",
                "值班安排：一组张三13800138001，二组李四13800138002 > -",
                "石家坝、罗家湾、谭家坪三个居住点供水正常，联系13800138001 > -",
                "原楼上住户李四（9号院1号楼2单元3层东）13800138001 > 9号院1号楼2单元3层东",
                "团场,连队,姓名,身份证\\n一八四团,三连,周凤英,110101189001011234 > -",
            })
    void officesWorksAndDevicesStay(String text, String found) {
        assertEquals(found, homes(text));
    }

    private static String homes(String text) {
        var whole = text.translateEscapes();
        var found = Shipped.DETECTOR.detect(whole, type -> type != PersonalData.NAME).stream()
                .filter(one -> one.type() == PersonalData.ADDRESS)
                .map(one -> whole.substring(
                                one.levels()
                                        .map(AddressLevels::village)
                                        .orElse(one.span().start()),
                                one.span().end())
                        .strip())
                .collect(Collectors.joining(" "));
        return found.isEmpty() ? "-" : found.replace("\n", "\\n");
    }
}
