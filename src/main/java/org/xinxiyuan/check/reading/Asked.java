package org.xinxiyuan.check.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xinxiyuan.catalog.Cue;
import org.xinxiyuan.catalog.EvidenceKind;
import org.xinxiyuan.catalog.RequiredElement;
import org.xinxiyuan.check.placing.ElementSearch;

/** 要素 that a rule asks for beside the catalog's: found as those are, by a cue with a value of its kind near it. */
public enum Asked {
    /** The word itself tells. */
    WORD("", ""),
    MONEY("金额", "\\d[\\d,，.]*\\s?(?:余|多)?\\s?[百千万亿]?元|元"),
    QUANTITY(
            "数字加单位",
            "\\d[\\d,，.]*\\s?[余多]?\\s?[万亿千]?(?:元|人|户|亩|吨|公斤|公里|千米|米|公顷|平方米|立方米|%|％|个|家|件|处|座|头|只|台|次|项|条|名|倍|套|期|场)"),
    PHONE(
            "电话号码",
            "(?<!\\d)0\\d{2,3}[-－—\\s]?\\d{7,8}(?!\\d)|(?<!\\d)\\d{7,8}(?!\\d)|(?<!\\d)12\\d{3}(?!\\d)"
                    + "|(?<!\\d)1[3-9]\\d{9}(?!\\d)|(?<!\\d)1[3-9]\\d\\*{4}\\d{4}"),
    LAW("法规或文件", "《[^》]{3,60}》|[〔\\[［(（]\\s?20\\d\\d\\s?[〕\\]］)）]\\s?\\d+\\s?号"),
    PLACE("地点", "[\\u4e00-\\u9fa5](?:村|社区|镇|乡|街道|路|街|大厅|中心|站|楼|室|所|窗口|号)"),
    CLOCK("钟点或工作日", "\\d{1,2}[:：]\\d{2}|\\d{1,2}[时点]|工作日|周[一二三四五六日]"),
    SENTENCE("一句话", "[\\u4e00-\\u9fa5\\d，、“”《》（）：:—.%]{10}");

    private final Optional<EvidenceKind> kind;

    Asked(String label, String shape) {
        this.kind = shape.isEmpty()
                ? Optional.empty()
                : Optional.of(new EvidenceKind(name().toLowerCase(Locale.ROOT), label, Pattern.compile(shape)));
    }

    /** An element with this kind of value near one of the cues. */
    public RequiredElement near(String key, String label, String... cues) {
        return new RequiredElement(
                key,
                label,
                RequiredElement.Level.WARN,
                Stream.of(cues).map(Cue::of).toList(),
                kind);
    }

    /** Those that the text does not say, by their labels. */
    public static List<String> missing(List<RequiredElement> elements, String text) {
        var search = new ElementSearch(text);
        return elements.stream()
                .filter(element -> !search.finds(element))
                .map(RequiredElement::label)
                .toList();
    }
}
