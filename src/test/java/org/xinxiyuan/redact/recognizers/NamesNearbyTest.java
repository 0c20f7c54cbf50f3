package org.xinxiyuan.redact.recognizers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinxiyuan.redact.Shipped;

/** Names told by their own characters, beside values that the other recognisers have found. */
class NamesNearbyTest {
    /** CPU milliseconds for a megabyte on a busy machine; a quadratic walk takes minutes. */
    private static final long FAR_FROM_QUADRATIC = 8_000;

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '>',
            value = {
                "联丰村石家台黎先兵，手机13800138000 > 黎先兵",
                "去敲了孙桂兰的门，留了13800138000 > 孙桂兰",
                "打给鲁翠娥没人接，号码13800138000 > 鲁翠娥",
                "楼道灯：邵美琴报修，13800138000 > 邵美琴",
                "老屋由堂侄汤学根代管，电话13800138000 > 汤学根",
                "机手洪大贵（13800138000）与雇工常有田 > 洪大贵 常有田",
                "受援人：莫秀花，13800138000；代理人钮小兰 > 莫秀花 钮小兰",
                "楼长方桂珍13800138000，副楼长：鲍金凤 > 方桂珍 鲍金凤",
                "业主代表孔庆生（13800138000）到场 > 孔庆生",
                "欠款人有史玉田、毛长河，联系13800138000 > 史玉田 毛长河",
                "彭秀娥拒签，13800138000；乔二妮已签 > 彭秀娥 乔二妮",
                "葛树清两口子在外，13800138000 > 葛树清",
                "5月6日夏侯明驾车经过，手机13800138000 > 夏侯明",
                "东至戴有福宅，西至路，电话13800138000 > 戴有福",
                "①常有顺，窑洞，13800138000 > 常有顺",
                "查无此人：赖金水_13800138000_户口本.pdf > 赖金水",
                "我侄子冯小柱，住在县城，13800138000 > 冯小柱",
                "汇入贺兰芝账户6217001234567890122错误，改13800138000 > 贺兰芝",
            })
    void findsNamesBesideAValue(String text, String names) {
        assertEquals(names, Found.names(text));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '>',
            value = {
                "共同搬迁人：央金卓嘎（妻） > 央金卓嘎",
                "走访手记：才让卓玛一家不住定居点 > 才让卓玛",
                "广播稿：查干巴图家的红马跑了 > 查干巴图",
                "车主额尔敦巴雅尔同行 > 额尔敦巴雅尔",
                "来电人自称阿依努尔，说水管裂了，13800138000 > 阿依努尔",
                "催缴：吐尔逊·买买提，住十二连 > 吐尔逊·买买提",
                "胶农岩罕香与玉温罕卖胶，13800138000 > 岩罕香 玉温罕",
                "邻居胡日查羊进院 > 胡日查",
                "受害人吉克木果陈述，13800138000 > 吉克木果",
                "乌云高娃\\n13800138000 > 乌云高娃",
                "姓名|金额\\n乌云其木格|100\\n萨仁图雅|200 > 乌云其木格 萨仁图雅",
                "低保对象艾则孜·吐尔地，与儿子同住 > 艾则孜·吐尔地",
                "雨停。边巴卓玛提供线索，手机13800138000 > 边巴卓玛",
                "热依汗古丽·麦麦提来函；热依汗古丽又称 > 热依汗古丽·麦麦提 热依汗古丽",
            })
    void findsNamesOfOtherPeoplesByTheirParts(String text, String names) {
        assertEquals(names, Found.names(text.translateEscapes()));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '>',
            value = {
                "关于苏金花反映排水沟堵塞问题的答复 > 苏金花",
                "关于程国梁等11人讨薪事项的答复 > 程国梁",
                "【河东政务】【上官海燕】您好，申请的低保已受理 > 上官海燕",
                "彭哲洙来电称，水库漏水 > 彭哲洙",
                "姓 名：凌　云　性别：男 > 凌　云",
                "投诉人赖晓梅称，楼上漏水 > 赖晓梅",
                "其夫李兴旺早年买下旧院 > 李兴旺",
                "冉隆江，在烂泥沟；\\n任廷秀，七十多了；\\n谭定国，茶坪子 > 冉隆江 任廷秀 谭定国",
                "池老太13800138000、老葛头13800138001 > 池老太 老葛头",
                "王老五，13800138000，夜里敲门 > 王老五",
                "3组12号的孙大娘量血压，13800138000 > 孙大娘",
                "一组苗得水、二组段秋香、三组鲍铁牛，手机13800138000 > 苗得水 段秋香 鲍铁牛",
                "接龙：1. 温晓兰 3-201 2份 13800138000 2. 柴大庆 4-502 1份 > 温晓兰 柴大庆",
                "涂国庆驾驶湘A12345与骑车人练小燕相撞，练小燕受伤 > 涂国庆 练小燕 练小燕",
                "冷阿姨要换药，13800138000 > 冷阿姨",
            })
    void findsNamesByWhatIsSaidAroundThem(String text, String names) {
        assertEquals(names, Found.names(text.translateEscapes()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "经办：林伟成。来访者手机13800138000",
                "制表人：蒋浩　审核：韩霞淑\n来访者说手机13800138000",
                "联 系 人：郝艳荣。来访者手机13800138000",
                "镇长王建国、副镇长李国强接访，来访者电话13800138000",
                "领导小组成员名单：马忠义、田继成。举报人手机13800138000",
                "接访人吴波林答复，来访者电话13800138000",
                "网格员 龙建伟 户主电话13800138000",
                "来访者13800138000，住青石镇安平镇金沙镇石塘镇",
                "石政发〔2024〕7号，舒民发〔2019〕3号，电话13800138000",
                "金银花、万年青、白玉兰各十株，送货13800138000",
                "白色江铃，江淮皮卡，东方红804，转让13800138000",
                "安平小区、石榴园、马家沟、石塘湾，电话13800138000",
                "马兰拉面馆、万顺超市、金海岸酒店，订座13800138000",
                "周某某、李*、王XX，本人13800138000",
                "社区通知，户籍核对，民房起火，电话13800138000",
                "原支付卡、查系统、小班、林班，电话13800138000",
                "小康、小满、小时、小路、老路、老家，电话13800138000",
                "关于王建国同志任职的通知",
                "关于石桥村道路硬化的请示；关于高标准农田的答复；关于成立领导小组的通知",
                "修水绿野生态有限公司、楚雄恒通建筑公司，投诉人13800138000",
                "胡家、石家、王家大院修路，电话13800138000",
                "王建国（镇长）、李强副主任到场，举报人13800138000",
                "主持：周建国　记录：林晓燕\n出席：陈立平、黄志强\n来访者手机13800138000。周建国同志强调，陈立平负责",
                "决定授予张国华、李永平、王秀英等12名同志称号，本人手机13800138000",
                "领导小组：组长周建国，成员陈立平、黄志强。群众手机13800138000",
                "中标人：青石建筑公司，项目经理黄志强，技术负责人陈立平。异议者手机13800138000",
                "班主任何玉兰，任课教师陈立平、黄志强。家长手机13800138000",
                "民警黄志强、辅警陈立平出警，报警者手机13800138000",
                "审判长周建国，人民陪审员吴秀珍，书记员林晓燕；原告手机13800138000",
                "由西宁北川收费站驶出，送沈阳四院急诊，13800138000",
                "时年六十，年满十八，周末和平时都在，13800138000",
                "加拉加斯交易所上扬，扎西德勒",
                "在黄河边，到高山上，去石桥头，给全体居民，13800138000",
                "包虫病等人畜共患病；贵客盈门；平安喜乐，13800138000",
            })
    void leavesOfficialsPlacesFirmsAndThingsBesideAValue(String text) {
        assertEquals("", Found.names(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "出席的有钱国华、宋学文、万春生、布赫、铁木尔·达瓦买提、胡永明。",
                "钱其明说，四十年前，两国建交。\n袁伟国说，长期以来，成绩喜人。\n胡恩勇说，今后更好。",
            })
    void leavesRowsOfTheNewsAlone(String text) {
        assertEquals("", Found.names(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13800138000王建国、",
                "主持：王建国、",
                "阿依古丽·",
                "卓玛",
                "老王13800138000\n",
                "关于王建国",
                "户主：王建国 1\n",
                "1,王建国;",
                "说王建国家",
                "王建国、李强等5名村民",
                "被反映人：王建国",
                "问：贵姓",
                "王建国，住",
                "王建国：经查"
            })
    void isQuickOnAMegabyteOf(String piece) {
        var text = piece.repeat(350_000 / piece.length());
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Shipped.DETECTOR.detect(text);
        long millis = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000_000;
        assertTrue(millis < FAR_FROM_QUADRATIC, millis + " ms");
    }
}
