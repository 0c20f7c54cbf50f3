package org.xinxiyuan.redact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinxiyuan.redact.detect.PersonalData;

/** What policies do with names, dates of birth, health and minors; and that looking for them is never slow. */
class PersonsTreatedTest {
    private static final int LENGTH = 350_000;
    private static final long FAR_FROM_QUADRATIC = 8_000;

    private static Policy all(Treatment treatment) {
        return new Policy(
                "test",
                Map.of(
                        PersonalData.NAME, treatment,
                        PersonalData.BIRTH_DATE, treatment,
                        PersonalData.HEALTH, treatment,
                        PersonalData.MINOR, treatment),
                Map.of(),
                Shipped.HIDDEN);
    }

    private static String apply(String text, Treatment treatment) {
        return Shipped.REDACTOR.apply("body", text, all(treatment), List.of()).text();
    }

    @ParameterizedTest
    @CsvSource({
        "来信人：周志明。, 来信人：周某某。",
        "来信人：欧阳小红。, 来信人：欧阳某某。",
        "来信人：欧阳红。, 来信人：欧阳某。",
        "来信人：欧小红。, 来信人：欧某某。",
        "来信人：赵明。, 来信人：赵某。",
        "姓名：王　强　性别：男, 姓名：王某　性别：男",
        "来信人：阿依古丽·买买提。, 来信人：阿某某。",
    })
    void leavesTheSurname(String text, String shown) {
        assertEquals(shown, apply(text, Treatment.SURNAME));
        assertEquals(shown, apply(shown, Treatment.SURNAME));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "户主赵某，家庭人口3人，因患尿毒症致贫。 > 户主赵某，家庭人口3人。",
                "户主赵某，保障人口3人；其子赵小某，就读青石小学四年级2班。 > 户主赵某，保障人口3人。",
                "王某，女，1868年5月生，汉族。 > 王某，女，生，汉族。",
                "来信人：周志明，来信收悉。 > 来信收悉。",
                "姓名：周志明。 > 。",
                "姓名,手机,金额\\n周志明,不详,3\\n李小河,不详,4 > 手机,金额\\n不详,3\\n不详,4",
            })
    void deletesWhatTells(String text, String shown) {
        assertEquals(shown.translateEscapes(), apply(text.translateEscapes(), Treatment.DELETE));
    }

    @Test
    void waitsForAPersonWhereThePolicySaysSo() {
        var applied = Shipped.REDACTOR.apply("body", "户主王建国身患肺癌。", all(Treatment.DECIDE), List.of());
        assertEquals(
                2, applied.redactions().stream().filter(Redaction::undecided).count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"来信人：周志明，身患肺癌。其子周小明，12岁，出生日期：1868年5月3日。", "村民臧天朔反映"})
    void reportsNothingThatIsKept(String text) {
        var applied = Shipped.REDACTOR.apply("body", text, all(Treatment.KEEP), List.of());
        assertEquals(List.of(), applied.redactions());
        assertEquals(text, applied.text());
        assertEquals(
                List.of(),
                Shipped.REDACTOR
                        .apply("body", text, Shipped.MEASURING, List.of())
                        .redactions());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "户主",
                "户主王建国、",
                "王",
                "王建国",
                "阿依·",
                "名单：张三、",
                "名单：",
                "姓名\t班级\n",
                "姓名\t病种\n王霞\t肺癌\n",
                "姓名\n",
                "其子",
                "其子赵小某就读",
                "患肺癌",
                "尿毒症和",
                "岁",
                "1岁",
                "一岁",
                "生",
                "1868年5月生",
                "出生日期：",
                "男，",
                "王强，男，",
                "13800138000王强",
                "王强：\n你",
                "赵某",
                "欧阳",
            })
    void isQuickOnHalfAMegabyteOf(String piece) {
        var text = piece.repeat(LENGTH / piece.length());
        long before = cpu();
        Shipped.REDACTOR.apply("body", text, all(Treatment.HIDE), List.of());
        long millis = (cpu() - before) / 1_000_000;
        assertTrue(millis < FAR_FROM_QUADRATIC, piece + millis + " ms");
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
