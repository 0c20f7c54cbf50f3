package org.xinxiyuan.catalog;

import java.util.List;

/** 必有关联: a relation (interprets, feedbackOf) to a piece in one of these columns. */
public record RequiredLink(String relation, String label, List<String> to) {
    public RequiredLink {
        to = List.copyOf(to);
    }
}
