package org.xinxiyuan.check.prose;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.document.Span;

/** Brackets and quotation marks read in order (配对). */
public final class Pairing {
    private static final String OPEN = "（(《【〔“‘";
    private static final String CLOSE = "）)》】〕”’";
    private static final String NUMBERS = "一二三四五六七八九十";

    /** Nothing official nests so deep, and a search through it stays short. */
    private static final int DEEPEST = 50;

    private final RuleSheet sheet;
    private final Prose prose;
    private final List<Slip> slips;
    private final Deque<Integer> open = new ArrayDeque<>();
    /** Opening to the closing mark that came in between. */
    private final Map<Integer, Integer> crossed = new HashMap<>();

    public Pairing(RuleSheet sheet, Prose prose, List<Slip> slips) {
        this.sheet = sheet;
        this.prose = prose;
        this.slips = slips;
    }

    public void read(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = prose.at(i);
            if (Prose.han(c)) {
                continue;
            }
            if (OPEN.indexOf(c) >= 0) {
                opened(i, c);
            } else if (CLOSE.indexOf(c) >= 0) {
                closed(i, c);
            }
        }
    }

    /**
     * The paragraph is over.
     *
     * @param quoteGoesOn a quotation of several paragraphs opens each of them and closes the last one alone
     */
    public void close(boolean quoteGoesOn) {
        while (!open.isEmpty()) {
            int at = open.pop();
            if (!(quoteGoesOn && prose.at(at) == '“' && opensParagraph(at))) {
                slips.add(slip(at, "“" + prose.at(at) + "”没有配上“" + partner(prose.at(at)) + "”"));
            }
        }
    }

    private boolean opensParagraph(int at) {
        int i = at - 1;
        while (i >= 0 && prose.at(i) != '\n' && (Character.isWhitespace(prose.at(i)) || prose.at(i) == Prose.GAP)) {
            i--;
        }
        return i < 0 || prose.at(i) == '\n';
    }

    private void opened(int i, char c) {
        if ((c == '“' || c == '‘') && !open.isEmpty() && prose.at(open.peek()) == c) {
            open.pop();
            slips.add(new Slip(sheet, new Span(i, i + 1), "“" + c + "”重复，这里应是“" + partner(c) + "”", partner(c)));
        } else if (open.size() < DEEPEST) {
            open.push(i);
        }
    }

    private void closed(int i, char c) {
        char wanted = OPEN.charAt(CLOSE.indexOf(c));
        if (!open.isEmpty() && prose.at(open.peek()) == wanted) {
            crossing(open.pop());
        } else if (!open.isEmpty() && round(c) && round(prose.at(open.peek()))) {
            String right = partner(prose.at(open.pop()));
            slips.add(new Slip(sheet, new Span(i, i + 1), "括号一边全角一边半角，这里应是“" + right + "”", right));
        } else if (isOpen(wanted)) {
            skip(i, wanted);
        } else if (!(round(c) && numbers(i)) && !(c == '’' && !Prose.han(prose.at(i - 1)))) {
            slips.add(slip(i, "“" + c + "”前面没有“" + wanted + "”"));
        }
    }

    /** What is skipped crosses this pair if it is closed later; otherwise it was never closed. */
    private void skip(int closing, char wanted) {
        var skipped = open.iterator();
        int at = skipped.next();
        while (prose.at(at) != wanted) {
            crossed.put(at, closing);
            at = skipped.next();
        }
        skipped.remove();
    }

    private void crossing(int opening) {
        if (crossed.containsKey(opening)) {
            int at = crossed.get(opening);
            slips.add(slip(at, "“" + prose.at(at) + "”与“" + prose.at(opening) + "”交叉"));
        }
    }

    private boolean isOpen(char c) {
        return open.stream().anyMatch(at -> prose.at(at) == c);
    }

    private static boolean round(char c) {
        return "（）()".indexOf(c) >= 0;
    }

    /** 1)、一）: a number with a bracket behind it alone. */
    private boolean numbers(int i) {
        int at = i - 1;
        while (at >= 0 && i - at < 4 && number(prose.at(at))) {
            at--;
        }
        return at < i - 1 && !Prose.han(prose.at(at)) && !number(prose.at(at));
    }

    private static boolean number(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c) || NUMBERS.indexOf(c) >= 0 || c >= '①' && c <= '⑳';
    }

    private static String partner(char c) {
        return CLOSE.substring(OPEN.indexOf(c), OPEN.indexOf(c) + 1);
    }

    private Slip slip(int at, String message) {
        return new Slip(sheet, new Span(at, at + 1), message);
    }
}
