package org.xinxiyuan.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A regular expression that is tried only where one of the characters stands that its hits begin with (首字索引): the
 * same hits as a search at every place, at a fraction of the time. The start of the text is always tried.
 */
public final class QuickPattern {
    private final Pattern pattern;
    private final BitSet firsts = new BitSet();

    private QuickPattern(Pattern pattern, String firsts) {
        this.pattern = pattern;
        firsts.chars().forEach(this.firsts::set);
    }

    /**
     * @param firsts every character a hit may begin with, except one that only {@code ^} allows; for expressions that
     *     ignore case, both cases
     */
    public static QuickPattern of(String firsts, String regex) {
        return new QuickPattern(Pattern.compile(regex), firsts);
    }

    public boolean foundIn(String text) {
        return first(text).isPresent();
    }

    public Optional<MatchResult> first(String text) {
        var hits = search(text, 0, text.length(), 1);
        return hits.isEmpty() ? Optional.empty() : Optional.of(hits.get(0));
    }

    /** All hits, one behind the other. */
    public List<MatchResult> all(String text) {
        return search(text, 0, text.length(), Integer.MAX_VALUE);
    }

    private List<MatchResult> search(String text, int from, int to, int most) {
        var matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        var hits = new ArrayList<MatchResult>();
        int at = from;
        while (at < to && hits.size() < most) {
            boolean hit = (at == 0 || firsts.get(text.charAt(at)))
                    && matcher.region(at, to).lookingAt();
            if (hit) {
                hits.add(matcher.toMatchResult());
            }
            at = hit ? Math.max(at + 1, matcher.end()) : at + 1;
        }
        return hits;
    }
}
