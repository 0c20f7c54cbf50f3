package org.xinxiyuan.redact.recognizers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinxiyuan.redact.Shipped;

class MinorsTest {
    private final Minors minors = new Minors(Shipped.LEXICON);

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '>',
            value = {
                "户主赵某；其子赵小某，就读青石镇中心小学四年级2班。 > 其子赵小某，就读青石镇中心小学四年级2班",
                "其女王小雨在青石镇中心幼儿园大班，成绩优异 > 其女王小雨在青石镇中心幼儿园大班",
                "学生王某某，五年级，家庭困难 > 学生王某某，五年级",
                "留守儿童李明，12岁，由祖母照看 > 留守儿童李明，12岁",
                "王某某（男，12岁）落水 > 王某某（男，12岁",
                "孤儿陈小军，未满十八周岁。 > 孤儿陈小军，未满十八周岁",
                "户主王建国之子就读青石中学初二。 > 之子就读青石中学初二",
                "村民李强，其女读小学三年级。 > 其女读小学三年级",
                "青石镇中心小学五年级学生王小明获奖 > 青石镇中心小学五年级学生王小明",
                "孙子刘洋，七岁，上小学 > 孙子刘洋，七岁，上小学",
                "未成年人赵某某，16周岁，九年级 > 未成年人赵某某，16周岁，九年级",
                "学生姓名\\t班级\\n王霞\\t三年级1班\\n李某\\t四年级2班 > 王霞 三年级1班 李某 四年级2班",
                "姓名|就读学校|金额\\n王霞|青石中学|500 > 王霞 青石中学",
            })
    void findsChildrenWhoCanBeKnown(String text, String found) {
        assertEquals(found, Found.by(minors, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "青石镇中心小学四年级学生开展研学活动",
                "全镇小学、初中、幼儿园9月1日开学",
                "其子陈平在外务工，电话另附",
                "其女王芳就读武汉大学三年级",
                "为60岁以上老人体检，6岁以下儿童免费接种",
                "村民王建国，65岁，脱贫户",
                "学生家长王建国表示感谢青石小学",
                "3—6岁儿童入园登记",
                "未满十八周岁的未成年人不得进入网吧",
                "小学生防溺水安全教育进校园",
                "其子王强，25岁，待业",
                "青石镇中心小学教师李丽获评优秀教师",
                "班级\t人数\n三年级1班\t45",
                "留守儿童关爱活动在柳河小学举行",
            })
    void leavesSchoolNewsAndGrownUps(String text) {
        assertEquals("-", Found.by(minors, text.replace("\n", "\\n").replace("\t", "\\t")));
    }
}
