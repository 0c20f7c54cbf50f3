package org.xinxiyuan.check;

import java.util.List;
import java.util.stream.Collectors;

/** What a rule found, in words that a table of expectations can hold. */
public final class Found {
    private Found() {}

    /** Codes with their weights such as {@code DOC_DATE/HINT}, parted by blanks; empty where nothing is wrong. */
    public static String codes(Rule rule, Piece piece) {
        return rule.check(piece.build()).stream()
                .map(finding -> finding.code() + "/" + finding.severity())
                .collect(Collectors.joining(" "));
    }

    public static List<String> messages(Rule rule, Piece piece) {
        return rule.check(piece.build()).stream().map(Finding::message).toList();
    }
}
