package org.xinxiyuan.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.xinxiyuan.document.SourcePolicy;

/** What a release says, read back from its signed bytes and from nowhere else (送审件的文字). */
public final class ReleasedText {
    private final Map<String, Object> item;

    private ReleasedText(Map<String, Object> item) {
        this.item = item;
    }

    public static ReleasedText of(Release release, CanonicalJson json) {
        return new ReleasedText(json.read(release.content()));
    }

    public String title() {
        return text("title");
    }

    public String summary() {
        return text("summary");
    }

    /** Restricted HTML. */
    public String body() {
        return text("body");
    }

    /** The words of the body without its markup, on one line. */
    public String plainBody() {
        return body().replaceAll("<[^>]*>", " ")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** 发布机构. */
    public String sourceOrg() {
        return text("sourceOrg");
    }

    /** The catalog's content kind of the column, such as {@code document}; empty for reports. */
    public String kind() {
        return text("kind");
    }

    public Optional<String> column() {
        return Optional.of(text("columnCode")).filter(code -> !code.isEmpty());
    }

    public Optional<String> docNo() {
        return Optional.of(text("docNo")).filter(no -> !no.isEmpty());
    }

    /** 成文日期. */
    public Optional<LocalDate> formedOn() {
        return Optional.of(text("formedOn")).filter(day -> !day.isEmpty()).map(LocalDate::parse);
    }

    /** 所解读的上级文件, on one line. */
    public Optional<String> source() {
        return ReleasedSource.of(item).map(SourcePolicy::words);
    }

    /** 公示期 as two dates, or nothing. */
    public Optional<String> publicity() {
        return item.get("publicity") instanceof Map<?, ?> period
                ? Optional.of(period.get("from") + " 至 " + period.get("to"))
                : Optional.empty();
    }

    /** File names of the public copies, in order. */
    public List<String> files() {
        return item.get("attachments") instanceof List<?> all
                ? all.stream().map(one -> String.valueOf(((Map<?, ?>) one).get("fileName"))).toList()
                : List.of();
    }

    /** Kind of personal data → how often it was treated. */
    public Map<String, Integer> redactions() {
        if (item.get("redaction") instanceof Map<?, ?> redaction
                && redaction.get("counts") instanceof Map<?, ?> counts) {
            return counts.entrySet().stream()
                    .collect(Collectors.toMap(
                            e -> String.valueOf(e.getKey()),
                            e -> ((Number) e.getValue()).intValue(),
                            Integer::sum,
                            TreeMap::new));
        }
        return Map.of();
    }

    private String text(String field) {
        return item.get(field) instanceof String text ? text : "";
    }

    @Override
    public String toString() {
        return "ReleasedText[" + body().length() + " chars]";
    }
}
