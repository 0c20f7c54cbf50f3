package org.xinxiyuan.check.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A regular expression whose hits begin with a whole figure (数字起头), tried only at figures that have one of certain
 * characters behind them: most figures of a table need no look.
 */
public final class FigurePattern {
    private final Pattern pattern;
    private final String behind;

    private FigurePattern(Pattern pattern, String behind) {
        this.pattern = pattern;
        this.behind = behind;
    }

    /** @param behind every character that may stand behind the first figure of a hit */
    public static FigurePattern of(String behind, String regex) {
        return new FigurePattern(Pattern.compile(regex), behind);
    }

    public List<MatchResult> all(String text) {
        return all(text, 0, text.length());
    }

    /** Those from {@code from} to {@code to}, half-open; what stands around them is seen. */
    public List<MatchResult> all(String text, int from, int to) {
        var matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        var hits = new ArrayList<MatchResult>();
        int at = from;
        while (at < to) {
            int end = figureEnd(text, at, to);
            boolean hit = end > at
                    && end < to
                    && behind.indexOf(text.charAt(end)) >= 0
                    && matcher.region(at, to).lookingAt();
            if (hit) {
                hits.add(matcher.toMatchResult());
            }
            at = hit ? Math.max(at + 1, matcher.end()) : Math.max(at + 1, end);
        }
        return hits;
    }

    private static int figureEnd(String text, int from, int to) {
        int end = from;
        while (end < to && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
