package org.xinxiyuan.catalog.county;

import java.util.List;
import java.util.Optional;
import org.xinxiyuan.catalog.TimeLimit;

/**
 * One matter of a standard table (标准目录的一项公开事项).
 *
 * @param area the 试点领域: name of the sheet
 */
public record StandardRow(String place, String area, Matter matter, Terms terms, Reach reach) {
    /** @param second empty where the first level has no second */
    public record Matter(Optional<String> code, String first, Optional<String> second) {
        /** What the column is called. */
        public String name() {
            return second.orElse(first);
        }
    }

    /**
     * @param content 公开内容 as it stands
     * @param elements its parts, by name
     * @param limit none: not understood (待核对), see {@code limitText}
     */
    public record Terms(
            String content, List<String> elements, List<String> basis, Optional<TimeLimit> limit, String limitText) {
        public Terms {
            elements = List.copyOf(elements);
            basis = List.copyOf(basis);
        }
    }

    public record Reach(String publisher, List<String> channels, String audience, String mode, List<String> levels) {
        public Reach {
            channels = List.copyOf(channels);
            levels = List.copyOf(levels);
        }
    }

    StandardRow withMoreContent(Terms other) {
        var elements = java.util.stream.Stream.concat(terms.elements().stream(), other.elements().stream())
                .distinct()
                .toList();
        var joined = new Terms(
                terms.content() + "\n" + other.content(), elements, terms.basis(), terms.limit(), terms.limitText());
        return new StandardRow(place, area, matter, joined, reach);
    }
}
