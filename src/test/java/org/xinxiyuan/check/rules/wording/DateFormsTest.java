package org.xinxiyuan.check.rules.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Piece;
import org.xinxiyuan.check.prose.Proses;

final class DateFormsTest {
    private final DateForms rule = new DateForms(new Proses());

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "会议于2026.3.5召开, 2026年3月5日",
        "2026-03-05, 2026年3月5日",
        "自2026/3/5起施行, 2026年3月5日",
        "于26年3月完工, 2026年3月",
        "2026年03月05日公布, 2026年3月5日",
        "2026年03月公布, 2026年3月",
        "03月05日前报送, 3月5日",
    })
    void offersTheFullForm(String body, String fix) {
        assertEquals(
                fix,
                rule.check(Piece.of("通知", body).build()).stream()
                        .map(f -> f.details().fix().orElseThrow())
                        .collect(Collectors.joining()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2月30日前报送", "2026年13月公布", "2025年2月29日施行", "6月31日截止", "13月5日"})
    void knowsDaysTheCalendarHasNot(String body) {
        assertEquals(
                "DATE_IMPOSSIBLE",
                rule.check(Piece.of("通知", body).build()).stream()
                        .map(Finding::code)
                        .collect(Collectors.joining()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026年3月5日召开",
                "2024年2月29日施行",
                "软件版本2026.3.5",
                "编号：2026-3-5",
                "白政发〔2026〕3号",
                "见会议纪要2026-3-5.docx",
                "电话2026-3-5-1",
                "光绪26年3月重修",
                "从业85年3月",
                "1—3月增长12%，10月30日前",
                "工期3个月",
                "地址192.168.3.5",
                "https://example.cn/2026-3-5/",
                "| 2026.3.5 | 2026-03-05 | 2026年03月05日 |",
            })
    void leavesOtherFiguresAlone(String body) {
        assertEquals(0, rule.check(Piece.of("通知", body).build()).size());
    }
}
