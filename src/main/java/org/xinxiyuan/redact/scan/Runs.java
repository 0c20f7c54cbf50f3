package org.xinxiyuan.redact.scan;

/** The runs of digits of a text (数字串): misread and spelt-out ones become digits in place. */
final class Runs {
    private static final int MANY_NUMERALS = 7;
    private static final int MOBILE = 11;
    private static final int MOST_CHINESE = 4;
    private static final int LONGEST_SPELT = 60;
    private static final int GOES_ON = Glyphs.INVISIBLE | Glyphs.LETTER | Glyphs.HAN_DIGIT;

    final Ints starts = new Ints();
    final Ints ends = new Ints();
    /** Where building, unit and room begin that no unit tells (9-2-1103). */
    final Ints doors = new Ints();

    private char[] text = {};

    /** Begins with another text; a line break stands behind it. */
    void of(char[] text) {
        this.text = text;
        starts.clear();
        ends.clear();
        doors.clear();
    }

    /** Takes the digits between these places; the place to go on from. */
    int take(int from, int end) {
        // by far the most numbers end before a word
        if (end - from == Slips.REST || goesOn(text[end]) || from > 0 && GroupSlips.isMisread(text[from - 1])) {
            return behind(digits(from));
        }
        add(from, end);
        return end;
    }

    private static boolean goesOn(char c) {
        return c == '-' || c == '|' || Glyphs.is(c, GOES_ON);
    }

    /** Takes the Chinese numerals here if they are a number spelt out; the place to go on from. */
    int spelt(int from) {
        return behind(numerals(from));
    }

    private int behind(int from) {
        int done = from;
        while (Glyphs.is(text[done], Glyphs.DIGIT)) {
            done = digits(done);
        }
        return done;
    }

    private int digits(int place) {
        int from = start(place);
        int end = digitsEnd(from);
        if ((Glyphs.is(text[end], Glyphs.LETTER) || text[end] == '|')) {
            int slip = Slips.mend(text, from, end);
            boolean id = slip <= end && Slips.mendIdFromOne(text, from);
            if (id || slip > end || Slips.mendFromOne(text, from)) {
                return digits(id ? from - 1 : from);
            }
        }
        int mended = GroupSlips.touches(text, from, end) ? GroupSlips.mend(text, from) : 0;
        if (mended > 0) {
            return groups(start(from), mended);
        }
        if (Slips.startsWithOne(text, from, end)) {
            text[from - 1] = '1';
            add(from - 1, end);
            return end;
        }
        int numerals = Glyphs.is(text[end], Glyphs.HAN_DIGIT) ? numerals(from) : 0;
        if (numerals > end) {
            return numerals;
        }
        add(from, end);
        if (end - from <= 3 && text[end] == '-' && isDoor(from, end)) {
            doors.add(from);
        }
        return end;
    }

    private int digitsEnd(int from) {
        int end = from;
        for (int at = from; Glyphs.is(text[at], Glyphs.DIGIT | Glyphs.INVISIBLE); at++) {
            end = text[at] == Glyphs.NOTHING ? end : at + 1;
        }
        return end;
    }

    /** A letter before them that was read for a digit belongs to the run. */
    private int start(int place) {
        int start = GroupSlips.runStart(text, place);
        return ends.size() > 0 && ends.get(ends.size() - 1) > start ? place : start;
    }

    private int groups(int from, int end) {
        int start = from;
        for (int i = from; i <= end; i++) {
            if (i == end || Glyphs.is(text[i], Glyphs.GAP)) {
                add(start, i);
                start = i + 1;
            }
        }
        return end;
    }

    /** 怡景苑9-2-1103: building, unit and room behind the name of an estate. */
    private boolean isDoor(int from, int end) {
        int dashes = 0;
        int at = end;
        while (at < end + 10 && (Glyphs.is(text[at], Glyphs.DIGIT) || text[at] == '-')) {
            dashes += text[at] == '-' ? 1 : 0;
            at++;
        }
        boolean room = dashes == 1 && at - end >= 4 && from > 0 && "区苑府庭邸寓园".indexOf(text[from - 1]) >= 0;
        return (dashes == 2 || room) && from > 0 && "苑园城湾府庭邸居区寓座楼栋幢里郡都村院阁轩号路街道巷舍".indexOf(text[from - 1]) >= 0;
    }

    /** Seven numerals in a row, most of them Chinese, are a number spelt out (一三八零零…): they become its digits. */
    private int numerals(int place) {
        int from = Numerals.called(text, place);
        int parted = partedEnd(from);
        if (parted > 0) {
            return spell(from, from, parted);
        }
        int listed = Numerals.listedEnd(text, from);
        if (listed > 0) {
            Numerals.part(text, from, listed);
        }
        int at = from;
        int count = 0;
        int chinese = 0;
        while (at - from < LONGEST_SPELT
                && (Glyphs.is(text[at], Glyphs.HAN_DIGIT | Glyphs.INVISIBLE | Glyphs.DIGIT) || isJoint(at, count))) {
            count += Glyphs.is(text[at], Glyphs.HAN_DIGIT | Glyphs.DIGIT) ? 1 : 0;
            chinese += Glyphs.is(text[at], Glyphs.HAN_DIGIT) ? 1 : 0;
            at++;
        }
        boolean mobile = count == MOBILE && at - from == MOBILE && chinese > 1 && isMobile(from);
        if (!mobile && (count < MANY_NUMERALS || chinese < MOST_CHINESE || chinese * 2 < count)) {
            return place + 1;
        }
        // 张三一三八…: a name may end with a numeral
        boolean named = count == 12 && Glyphs.digitOf(text[from]) != '1' && Glyphs.digitOf(text[from + 1]) == '1';
        return spell(from, named ? from + 1 : from, at);
    }

    private int spell(int from, int start, int end) {
        for (int i = from; i < end; i++) {
            text[i] = Glyphs.digitOf(text[i]);
        }
        return groups(start, end);
    }

    /** 一三八，零零一三，八零零一: commas between the groups of a mobile number spelt out; its end, 0 if it is none. */
    private int partedEnd(int from) {
        if (Glyphs.digitOf(text[from]) != '1' || !Glyphs.is(text[from + 2], Glyphs.HAN_DIGIT) || !isMobile(from)) {
            return 0;
        }
        int at = from;
        int commas = 0;
        for (int count = 0; count < MOBILE; at++) {
            boolean digit = Glyphs.is(text[at], Glyphs.HAN_DIGIT | Glyphs.DIGIT);
            boolean comma = count >= 3
                    && ",、".indexOf(text[at]) >= 0
                    && Glyphs.is(text[at - 1], Glyphs.HAN_DIGIT | Glyphs.DIGIT);
            if (!digit && !comma) {
                return 0;
            }
            commas += comma ? 1 : 0;
            count += digit ? 1 : 0;
        }
        if (commas == 0 || commas > 2 || Glyphs.is(text[at], Glyphs.HAN_DIGIT | Glyphs.DIGIT)) {
            return 0;
        }
        for (int i = from; i < at; i++) {
            text[i] = ",、".indexOf(text[i]) >= 0 ? '-' : text[i];
        }
        return at;
    }

    /** 壹3捌00壹3八07八: digits of both kinds, as many as a mobile number has and beginning as one. */
    private boolean isMobile(int from) {
        return Glyphs.digitOf(text[from]) == '1' && Glyphs.digitOf(text[from + 1]) >= '3';
    }

    /** 一三八-零零一三-…: one dash or blank between groups of numerals. */
    private boolean isJoint(int at, int count) {
        return count >= 3
                && (text[at] == '-' || text[at] == ' ' || text[at] == '.')
                && Glyphs.is(text[at + 1], Glyphs.HAN_DIGIT);
    }

    private void add(int from, int end) {
        starts.add(from);
        ends.add(end);
    }
}
