package org.xinxiyuan.catalog.county;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.catalog.RequiredElement;
import org.xinxiyuan.catalog.SignOffClass;
import org.xinxiyuan.catalog.TimeLimit;

/** What is different in a column that stayed, in sentences (栏目变动). */
final class ItemDifferences {
    private final List<String> found = new ArrayList<>();

    private ItemDifferences() {}

    static List<String> of(CatalogItem from, CatalogItem to) {
        var differences = new ItemDifferences();
        differences.note("代码", from.code(), to.code());
        differences.note("公开时限", limit(from), limit(to));
        differences.elements(from, to);
        differences.attachments(from, to);
        differences.note("脱敏口径", from.redactionProfile(), to.redactionProfile());
        differences.note("签发级别", signOff(from), signOff(to));
        differences.note("条数", cardinality(from), cardinality(to));
        differences.reach(from.handling().reach(), to.handling().reach());
        differences.note("公开依据", joined(from.legalBasis()), joined(to.legalBasis()));
        return differences.found;
    }

    /** The limit in words; one that was not understood in its own. */
    static String limit(CatalogItem item) {
        return item.timeLimit()
                .map(ItemDifferences::limit)
                .or(() -> item.timing().limitText().map(text -> text + "（待核对）"))
                .orElse("无");
    }

    private static String limit(TimeLimit limit) {
        return switch (limit.type()) {
            case WORKDAYS -> limit.from() + "起" + limit.value() + "个工作日";
            case DAYS -> limit.from() + "起" + limit.value() + "日";
            case IMMEDIATE -> limit.from() + "当日";
            case FIXED_DATE ->
                limit.monthDay()
                        .map(day -> "每年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日前")
                        .orElse("每年");
            case SYNC_WITH_DOCUMENT -> "与被解读文件同步，最迟" + limit.value() + "个工作日";
        };
    }

    private void elements(CatalogItem from, CatalogItem to) {
        var was = labels(from.elements());
        var is = labels(to.elements());
        is.forEach((label, level) -> Optional.ofNullable(was.get(label))
                .ifPresentOrElse(
                        earlier -> note("要素“" + label + "”", word(earlier), word(level)),
                        () -> found.add("新增要素“" + label + "”（" + word(level) + "）")));
        was.keySet().stream()
                .filter(label -> !is.containsKey(label))
                .forEach(label -> found.add("取消要素“" + label + "”"));
    }

    private void attachments(CatalogItem from, CatalogItem to) {
        var was = from.attachments().stream().map(a -> a.label()).toList();
        var is = to.attachments().stream().map(a -> a.label()).toList();
        note("附件", joined(was), joined(is));
    }

    private static Map<String, RequiredElement.Level> labels(List<RequiredElement> elements) {
        var labels = new LinkedHashMap<String, RequiredElement.Level>();
        elements.forEach(element -> labels.put(element.label(), element.level()));
        return labels;
    }

    private void reach(CatalogItem.Reach from, CatalogItem.Reach to) {
        note("公开主体", from.publisher(), to.publisher());
        note("公开渠道", joined(from.channels()), joined(to.channels()));
        note("公开对象", from.audience(), to.audience());
        note("公开方式", from.mode(), to.mode());
        note("公开层级", joined(from.levels()), joined(to.levels()));
    }

    private void note(String what, String from, String to) {
        if (!from.equals(to)) {
            found.add(what + "：" + (from.isEmpty() ? "无" : from) + " → " + (to.isEmpty() ? "无" : to));
        }
    }

    private static String joined(List<String> parts) {
        return String.join("、", parts);
    }

    private static String word(RequiredElement.Level level) {
        return level == RequiredElement.Level.BLOCK ? "缺了不能送审" : "缺了提醒";
    }

    private static String signOff(CatalogItem item) {
        return item.handling()
                .signOff()
                .map(signOff -> signOff == SignOffClass.IMPORTANT ? "主要负责人" : "审核责任人")
                .orElse("");
    }

    private static String cardinality(CatalogItem item) {
        return switch (item.cardinality()) {
            case CONTAINER -> "类目";
            case SINGLETON -> "一条";
            case ANNUAL_SINGLETON -> "每年一条";
            case LIST -> "多条";
        };
    }
}
