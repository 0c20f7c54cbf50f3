package org.xinxiyuan.catalog.county;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.catalog.TimeLimit;

final class LimitWordsTest {
    @ParameterizedTest(name = "{0} => {1} {2} from {3}")
    @CsvSource({
        "信息形成或变更之日起20个工作日内, WORKDAYS, 20, 信息形成或者变更之日",
        "自信息形成或者变更之日起20个工作日内公开, WORKDAYS, 20, 信息形成或者变更之日",
        "信息形成（变更）之日起 20 个工作日内, WORKDAYS, 20, 信息形成(变更)之日",
        "自行政决定作出之日起7个工作日内, WORKDAYS, 7, 行政决定作出之日",
        "本级人民代表大会批准后20日内, DAYS, 20, 信息形成或者变更之日",
        "批复之日起二十日内, DAYS, 20, 批复之日",
        "收到之日起十五个工作日内, WORKDAYS, 15, 收到之日",
        "20个工作日内, WORKDAYS, 20, 信息形成或者变更之日",
        "长期公开, WORKDAYS, 20, 信息形成或者变更之日",
        "及时公开, WORKDAYS, 20, 信息形成或者变更之日",
        "每年, WORKDAYS, 20, 信息形成或者变更之日",
        "即时公开, IMMEDIATE, 0, 信息形成之日",
        "与文件同步公开, SYNC_WITH_DOCUMENT, 0, 被解读文件公开之日",
        "同步公开，最迟3个工作日内, SYNC_WITH_DOCUMENT, 3, 被解读文件公开之日",
        "每年1月31日前, FIXED_DATE, 0, 每年",
    })
    void readsTheUsualWordings(String text, TimeLimit.Type type, int value, String from) {
        var limit = LimitWords.parse(text).limit().orElseThrow();
        assertEquals(type, limit.type());
        assertEquals(value, limit.value());
        assertEquals(from, limit.from());
    }

    @ParameterizedTest
    @CsvSource({"按有关规定执行", "视情况而定", "依法公开"})
    void leavesWhatItDoesNotUnderstand(String text) {
        var parsed = LimitWords.parse(text);
        assertTrue(parsed.limit().isEmpty() && parsed.wrong().isEmpty(), parsed.toString());
    }

    @ParameterizedTest
    @CsvSource({"20, 只有数字", "每年2月30日前, 没有", "信息形成之日起0个工作日内, 不能是0"})
    void objectsToWhatCannotBe(String text, String why) {
        var parsed = LimitWords.parse(text);
        assertTrue(parsed.limit().isEmpty(), parsed.toString());
        assertTrue(parsed.wrong().orElse("").contains(why), parsed.toString());
    }
}
