package org.xinxiyuan.redact.scan;

/** Digits gathered from a place on, across gaps (连号); kept for the next candidate, so that none makes an object. */
public final class Digits {
    public static final int SPACE = 1;
    public static final int HYPHEN = 1 << 1;
    public static final int DOT = 1 << 2;
    public static final int LINE = 1 << 3;
    public static final int OTHER = 1 << 4;
    public static final int ANY = SPACE | HYPHEN | DOT | LINE | OTHER;
    /** The first three digits stand in brackets of their own: (138)0013…. */
    public static final int BRACKET = 1 << 5;
    /** A picture (emoji) or a heart between the digits. */
    public static final int PICTURE = 1 << 6;

    private static final int PREFIX = 3;
    private static final int NO_GAP = -1;
    private static final int MOST = 40;
    private static final int WIDEST_GAP = 3;
    private static final int WIDEST_INDENT = 10;
    private static final int FARTHEST = 24;

    private final char[] digits = new char[MOST];
    private final int[] at = new int[MOST];
    private final int[] groups = new int[MOST];
    private int count;
    private int groupCount;
    private int gaps;
    private int widest;

    /** Gathers up to that many digits; false if there are fewer. */
    public boolean read(Page page, int from, int wanted, int allowed) {
        begin();
        int place = from;
        while (count < wanted && page.isDigit(place)) {
            digits[count] = page.at(place);
            at[count++] = place;
            place = count == wanted ? place : next(page, place + 1, allowed);
        }
        return count == wanted;
    }

    /** Forgets what was read. */
    public void begin() {
        count = 0;
        groupCount = 0;
        gaps = 0;
        widest = 0;
    }

    /** Adds a digit that stands at this place, whatever parts it from the one before. */
    public void add(char digit, int place) {
        digits[count] = digit;
        at[count++] = place;
    }

    /** Adds the check letter X where it stands next. */
    public boolean readX(Page page, int allowed) {
        int kept = gaps;
        int keptGroups = groupCount;
        int place = next(page, end(), allowed);
        if (page.at(place) == 'X' || page.at(place) == 'x') {
            digits[count] = 'X';
            at[count++] = place;
            return true;
        }
        gaps = kept;
        groupCount = keptGroups;
        return false;
    }

    private int next(Page page, int from, int allowed) {
        int place = from;
        int kinds = 0;
        int seen = 0;
        while (page.is(place, Glyphs.GAP | Glyphs.INVISIBLE | Glyphs.HAN) || page.at(place) == ')') {
            int kind = page.is(place, Glyphs.HAN) ? picture(page, place) : kind(page.at(place));
            if (kind == BRACKET && !closes(page, place) || kind == NO_GAP) {
                break;
            }
            kinds |= kind;
            seen += kind == 0 ? 0 : 1;
            place++;
            if (seen > ((kinds & LINE) != 0 ? WIDEST_INDENT : WIDEST_GAP) || place - from > FARTHEST) {
                return from;
            }
        }
        if (kinds == 0) {
            return place;
        }
        if ((kinds & ~allowed) != 0 || !page.isDigit(place) && page.at(place) != 'X' && page.at(place) != 'x') {
            return from;
        }
        gaps |= kinds;
        widest = Math.max(widest, seen);
        groups[groupCount++] = count;
        return place;
    }

    /** One of the two halves of a picture; a Chinese character beyond the first plane is none. */
    private static int picture(Page page, int place) {
        char c = page.at(place);
        boolean latter = Character.isLowSurrogate(c);
        char first = latter ? page.at(place - 1) : c;
        return first < '\uD83C' || first > '\uD83E' ? NO_GAP : latter ? 0 : PICTURE;
    }

    /** The bracket that closes here was opened right before the first digit. */
    private boolean closes(Page page, int place) {
        return count == PREFIX && page.at(at[0] - 1) == '(' && place == at[count - 1] + 1;
    }

    private static int kind(char c) {
        return switch (c) {
            case ')' -> BRACKET;
            case ' ' -> SPACE;
            case '-', '_' -> HYPHEN;
            case '.' -> DOT;
            case '\n' -> LINE;
            case Glyphs.NOTHING -> 0;
            default -> OTHER;
        };
    }

    public int count() {
        return count;
    }

    public char digit(int index) {
        return digits[index];
    }

    /** Number made of the digits in this range. */
    public int value(int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + digits[i] - '0';
        }
        return value;
    }

    public int start() {
        return at[0];
    }

    /** Behind the last digit. */
    public int end() {
        return at[count - 1] + 1;
    }

    /** Behind the digit of this number. */
    public int endOf(int index) {
        return at[index] + 1;
    }

    /** Kinds of gaps crossed. */
    public int gaps() {
        return gaps;
    }

    /** Number of gaps crossed. */
    public int gapCount() {
        return groupCount;
    }

    /** Visible characters of the widest gap crossed. */
    public int widestGap() {
        return widest;
    }

    /** How many digits stand before that gap. */
    public int digitsBeforeGap(int gap) {
        return groups[gap];
    }
}
