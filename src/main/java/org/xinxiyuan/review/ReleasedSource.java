package org.xinxiyuan.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.document.SourcePolicy;

/** 上级文件, read back from an item in the shape of the contract. */
public final class ReleasedSource {
    private ReleasedSource() {}

    public static Optional<SourcePolicy> of(Map<String, ?> item) {
        if (item.get("sourcePolicy") instanceof Map<?, ?> told) {
            return text(told, "title").map(title -> new SourcePolicy(
                    title,
                    text(told, "docNo"),
                    text(told, "issuer"),
                    text(told, "issuedOn").flatMap(ReleasedSource::day),
                    text(told, "url")));
        }
        return Optional.empty();
    }

    private static Optional<String> text(Map<?, ?> told, String key) {
        return told.get(key) instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
