package org.xinxiyuan.redact.recognizers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names told by the role before them, the rows beside, the kinship or the clause behind; surnames and parts seldom met. */
class NamesByPositionTest {
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '>',
            value = {
                "被投诉人：柴满仓，地点不详 > 柴满仓",
                "被核实人石立冬　性别：女 > 石立冬",
                "受援助人：成年福。 > 成年福",
                "死者母大贵，男；甲方虎三娃自愿补偿 > 母大贵 虎三娃",
                "代领人：樊巧（儿媳） > 樊巧",
                "安置对象：虞家宝（3人），旧村委楼 > 虞家宝",
                "回访对象苗小满（独居） > 苗小满",
                "群众代表：向得胜、覃桂莲 > 向得胜 覃桂莲",
                "=姓名=孟立春 > 孟立春",
                "姓名 阮 立 春 > 阮 立 春",
                "我叫马乙布拉，女 > 马乙布拉",
                "紧急联系人：车明珠（母亲） > 车明珠",
                "领款人签字：阙三妹 > 阙三妹",
                "村民代表签名：穆大海、农小芳、韦月 > 穆大海 农小芳 韦月",
                "帮扶户：暴秋生 > 暴秋生",
                "扶贫手册丢失人：瓦其曲铁 > 瓦其曲铁",
                "受害人罗玛依古丽称 > 罗玛依古丽",
            })
    void findsNamesBehindRolesThatTheirBuildTells(String text, String names) {
        assertEquals(names, Found.names(text));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '>',
            value = {
                "村民梁大有：旧粮站东厢房；\\n佟艳：已搬走，不知去向； > 梁大有 佟艳",
                "石洞组 户主李琼珍 0.5吨\\n坡头组 茶自荣 1吨\\n石洞小学 3吨 > 李琼珍 茶自荣",
                "日期,单号,姓名\\n1日,778,史小丽\\n2日,779,孔立春 > 史小丽 孔立春",
                "1. 户主谈国忠——广东\\n2. 石老五——浙江 > 谈国忠 石老五",
            })
    void findsNamesInThePlaceOfNamesOfOtherRows(String text, String names) {
        assertEquals(names, Found.names(text.translateEscapes()));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '>',
            value = {
                "接龙：\\n1 许多多妈妈 已交\\n2 祁悦奶奶 未交 > 许多多 祁悦",
                "问一下卢阿妹婆婆现在住哪边 > 卢阿妹",
                "骆应祥、骆国富等5名信访人：来访收悉 > 骆应祥 骆国富",
                "问：贵姓？\\n答：邓小民。 > 邓小民",
                "庄月芝，青石县柳河镇阎西山村村民，照顾老人28年 > 庄月芝",
                "中心小学三（2）班王若涵，跟奶奶住在上坪社 > 王若涵",
                "组长来电，说谌立生家后山有泥水 > 谌立生",
                "关于对柳河镇管朝富户给予急难救助的批复 > 管朝富",
                "案款已到。　罗应芝：本院受理原告诉你一案 > 罗应芝",
                "记录左立海110105189312310011 > 左立海",
                "会计练立明个人卡6217001234567890122 > 练立明",
                "公示中冷立清的身份证号码写错 > 冷立清",
                "当事人：齐立冬　记录人：某某 > 齐立冬",
                "请其子党建富（另案）退款 > 党建富",
                "停发补贴：覃老二（死亡）、向光明（外迁） > 覃老二 向光明",
                "养老金停发：郗桂花（2023年3月死亡） > 郗桂花",
                "回头看：1组谯德润，人均收入8200元；2组蔺春桃，缺劳力 > 谯德润 蔺春桃",
                "三年级（1）班 晏小宝 发热38.5 > 晏小宝",
                "【催缴】闻人杰，您的水费未缴 > 闻人杰",
                "王家垸组  余四喜  65岁  五保 > 余四喜",
                "证明：符开旺系我村五保户 > 符开旺",
                "关于撤销糜小军、尧秀珍低保待遇的决定 > 糜小军 尧秀珍",
                "支付尧秀珍护工费1200元，责令卜志高拆除围墙 > 尧秀珍 卜志高",
                "经邻居乌大爷证实 > 乌大爷",
                "死者家属郝三妹情绪激动 > 郝三妹",
            })
    void findsNamesByWhatIsSaidBehindThem(String text, String names) {
        assertEquals(names, Found.names(text.translateEscapes()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "考察对象：王建国；招商对象李国强",
                "被救助人员应当如实申报；被继承人成年后；服务对象满意度，保障对象全部脱贫",
                "人大代表：王建国；法定代表人：李国强；委托代理人周志明",
                "时间：9时；\n地点：村部；\n户主王建国：在家；\n安排：清扫；\n方式：入户；",
                "年轻妈妈、全体奶奶、多位爸爸到场；高龄奶奶现住院",
                "王建国、李国强等5名同志；张国华等12名干部",
                "问：贵单位怎么称呼？\n答：村委会。",
                "周志明，青石镇党委书记，主持会议。陈立平，县人大代表，",
                "中国现代文学百家、国家、全家后面、说安置家园、到石油家属院",
                "回复：经查，情况属实。温馨提示：您的申请已受理。受理回执：您好",
                "建设银行6217001234567890122，工商银行6217001234567890122",
                "茶叶、药材、虎头、太阳能、鱼塘、松树、抗旱、喜报、竹林，送货13800138000",
                "拓宽道路、延长米、腾退房、脱贫户、降雨量、资金从备用金列支，电话13800138000",
                "全自理、全护理、半自理，13800138000",
                "让儿子回来和自己种田，带着女儿回娘家。",
                "账户：金玉兰分理处；用户：安全员；结束对伊拉克的核查，加强党风廉政建设，批准依法",
                "关于成立领导小组的通知；关于同意高标准农田项目的批复；关于撤销文明村的决定；关于王建军任职的通知",
                "紧急联系人：镇政府；签收：无；赔偿金额、支付工程款、退还余款、同意立项",
                "安全生产（重大）、平安建设（其他）、周边环境（村民）、高中（在读）",
            })
    void leavesRolesOfOfficeAndOrdinaryWords(String text) {
        assertEquals("", Found.names(text).replace("王建国", text.contains("户主") ? "" : "王建国"));
    }
}
