package org.xinxiyuan.outbox;

import java.util.Optional;
import java.util.regex.Pattern;
import org.xinxiyuan.document.Span;

/**
 * 门户所指之处: one place a portal objects to. It is kept and told as one line, {@code /body PHONE_MOBILE 42-53}: never
 * a value, and nothing of the portal's own words.
 *
 * @param pointer JSON pointer into the item, {@code /} where the portal's is none of the contract
 * @param kind the contract's kind of finding
 * @param at UTF-16 offsets in the string as it was sent
 * @param page of a file
 */
public record Pointed(String pointer, String kind, Optional<Span> at, Optional<Integer> page) {
    private static final Pattern POINTER = Pattern.compile("(?:/(?:[A-Za-z][A-Za-z0-9]{0,39}|\\d{1,4})){1,4}");
    private static final Pattern KIND = Pattern.compile("[A-Z_]{1,20}");
    private static final Pattern LINE =
            Pattern.compile("(/\\S*) ([A-Z_]{1,20})(?: (\\d{1,7})-(\\d{1,7}))?(?: p(\\d{1,5}))?");
    private static final int FARTHEST = 9_999_999;

    public Pointed {
        pointer = POINTER.matcher(pointer).matches() ? pointer : "/";
        kind = KIND.matcher(kind).matches() ? kind : "OTHER";
        at = at.filter(span -> span.end() <= FARTHEST);
        page = page.filter(number -> number > 0 && number < 100_000);
    }

    /** What is no such line, a number or a file's name, is none. */
    public static Optional<Pointed> read(String line) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var at = Optional.ofNullable(parts.group(3))
                .filter(start -> Integer.parseInt(start) <= Integer.parseInt(parts.group(4)))
                .map(start -> new Span(Integer.parseInt(start), Integer.parseInt(parts.group(4))));
        var page = Optional.ofNullable(parts.group(5)).map(Integer::valueOf);
        return Optional.of(new Pointed(parts.group(1), parts.group(2), at, page));
    }

    public String line() {
        return pointer + " " + kind
                + at.map(span -> " " + span.start() + "-" + span.end()).orElse("")
                + page.map(number -> " p" + number).orElse("");
    }

    /** The piece's own name of the field, such as {@code title} or {@code elements/contact}. */
    public String field() {
        return pointer.substring(1);
    }
}
