package org.xinxiyuan.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassificationMarksTest {
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "机密★1年; secret.starred",
                "绝密★; secret.starred",
                "秘　密　★　长期; secret.starred",
                "机\u200B密★; secret.starred",
                "機密★3年; secret.starred",
                "机密级☆; secret.starred",
                "机密*1年; secret.starred",
                "秘密＊５年; secret.starred",
                "机密*; secret.starred",
                "★机密; secret.starred",
                "（秘密★）关于某事的请示; secret.starred",
                "| 机密 | ★1年 |; secret.starred",
                "秘密 5年; secret.termed",
                "机密　十年; secret.termed",
                "【秘密：启用前】; secret.termed",
                "绝密（长期）; secret.termed",
                "机密·6个月; secret.termed",
                "密级：机密; secret.labelled",
                "密　级： 秘密; secret.labelled",
                "| 密级 | 绝密 |; secret.labelled",
                "保密等级:秘密; secret.labelled",
                "密级：【机密】; secret.labelled",
                "密级：□绝密 ☑机密 □秘密; secret.labelled"
            })
    void findsAMark(String text, String rule) {
        assertEquals(Optional.of(rule), ClassificationMarks.find(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "涉及国家秘密、商业秘密、个人隐私的不予公开",
                "国家秘密分为绝密、机密、秘密三级",
                "密级：绝密、机密、秘密",
                "密级：□绝密 □机密 □秘密",
                "**机密**文件管理制度",
                "要保守*秘密*",
                "商业秘密★★★",
                "工作秘密管理办法",
                "保密工作 5年规划",
                "泄露机密，判处有期徒刑3年",
                "内部资料 不得外传",
                "神秘密室逃脱★★★★★",
                "密级管理规定"
            })
    void leavesTheBareWordAlone(String text) {
        assertEquals(Optional.empty(), ClassificationMarks.find(text));
    }

    @Test
    void findsAMarkOnALineOfItsOwn() {
        assertEquals(Optional.of("secret.termed"), ClassificationMarks.find("份号000001\r\n机密 1年\r\n特急\r\n"));
        assertEquals(Optional.of("secret.labelled"), ClassificationMarks.find("密级\n\t机密\n\t期限"));
    }

    @Test
    void isQuickOnLongTexts() {
        var text = "密级：" + "□".repeat(20_000) + "机 密 ".repeat(50_000) + " ".repeat(100_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> ClassificationMarks.find(text));
    }
}
