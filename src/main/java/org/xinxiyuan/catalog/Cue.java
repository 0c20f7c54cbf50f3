package org.xinxiyuan.catalog;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A clue word of the catalog (线索词): a regular expression, compiled once. Most are plain words and are searched as
 * such; the others are tried only where their longest plain part occurs.
 */
public final class Cue {
    private static final Pattern OPEN_START = Pattern.compile("^(\\[[^\\]]+\\])\\{(\\d+),\\}(?=.)");

    private final String source;
    private final boolean plain;
    /** Every hit holds one of these; none: nothing is known. */
    private final List<String> anchors;

    private final List<int[]> anchorSlots;
    private final Pattern pattern;

    private Cue(String source, Pattern pattern) {
        this.source = source;
        this.pattern = pattern;
        this.plain = Anchors.plain(source);
        this.anchors = anyCase(pattern) ? List.of() : Anchors.of(source);
        this.anchorSlots = anchors.stream().map(CuedText::slotsOf).toList();
    }

    /** Throws {@link java.util.regex.PatternSyntaxException} on a bad expression. */
    public static Cue of(String source) {
        Pattern.compile(source);
        // an open repetition in front decides nothing about the hit, but makes the search quadratic
        return new Cue(source, Pattern.compile(OPEN_START.matcher(source).replaceFirst("$1{$2}")));
    }

    /** For file names: upper and lower case alike. */
    public static Cue ofName(String source) {
        return new Cue(source, Pattern.compile(source, Pattern.CASE_INSENSITIVE));
    }

    /** The alternatives of an expression as cues of their own, so that the plain words among them are searched fast. */
    public static List<Cue> anyOf(String source) {
        return Anchors.alternatives(source).stream().map(Cue::of).toList();
    }

    public boolean foundIn(String text) {
        return find(text, 0).isPresent();
    }

    /** The first hit at or after {@code from}. */
    public Optional<Hit> find(String text, int from) {
        if (plain && !anyCase(pattern)) {
            int at = text.indexOf(source, from);
            return at < 0 ? Optional.empty() : Optional.of(new Hit(at, at + source.length()));
        }
        if (mayOccur(text, from)) {
            Matcher matcher = pattern.matcher(text);
            return matcher.find(from) ? Optional.of(new Hit(matcher.start(), matcher.end())) : Optional.empty();
        }
        return Optional.empty();
    }

    public boolean foundIn(CuedText text) {
        return mayStandIn(text) && foundIn(text.text());
    }

    /** No answer but “no” is certain. */
    public boolean mayStandIn(CuedText text) {
        return anchorSlots.isEmpty() || anchorSlots.stream().anyMatch(text::mayHold);
    }

    private boolean mayOccur(String text, int from) {
        return anchors.isEmpty() || anchors.stream().anyMatch(anchor -> text.indexOf(anchor, from) >= 0);
    }

    /** Where a cue stands, half-open, in UTF-16 units. */
    public record Hit(int start, int end) {
        public int length() {
            return end - start;
        }
    }

    public String source() {
        return source;
    }

    @Override
    public String toString() {
        return source;
    }

    private static boolean anyCase(Pattern pattern) {
        return (pattern.flags() & Pattern.CASE_INSENSITIVE) != 0;
    }
}
