package org.xinxiyuan.redact.scan;

/** The one pass over a folded text: notes where something may stand. */
final class Scan {
    private static final int MANY_NUMERALS = 7;
    private static final int MOST_CHINESE = 4;
    private static final int LONGEST_SPELT = 60;
    private static final int STRIDE = 1024;
    private static final int NOTED = Sieve.SIGN | Sieve.UNIT | Sieve.NUMERAL | Sieve.PLATE | Sieve.RUN;

    final Ints starts = new Ints();
    final Ints ends = new Ints();
    final Ints units = new Ints();
    final Ints signs = new Ints();
    final Ints plates = new Ints();
    final Ints cues;
    final Ints lines = new Ints();
    final Ints hamlets;
    private final char[] text;
    private final Sieve sieve;
    private final Ints marks;

    Scan(char[] text, CueIndex words) {
        this.text = text;
        this.cues = new Ints(16 + text.length / 8);
        this.hamlets = new Ints(16 + text.length / 24);
        this.marks = new Ints(16 + text.length / 16);
        this.sieve = words.sieve();
    }

    void run() {
        sift();
        int done = 0;
        for (int i = 0; i < marks.size(); i++) {
            int place = marks.get(i);
            if (place >= done) {
                done = note(place);
            }
            while (done < text.length && Glyphs.is(text[done], Glyphs.DIGIT)) {
                done = digits(done);
            }
        }
    }

    void sift() {
        var stops = new int[Math.min(STRIDE, text.length) + 1];
        for (int from = 0; from < text.length; from += STRIDE) {
            int to = Math.min(text.length, from + STRIDE);
            int noted = words(from, stops, sieve.sift(text, from, to, stops));
            for (int i = 0; i < noted; i++) {
                mark(from + (stops[i] >>> Short.SIZE), stops[i]);
            }
        }
    }

    /** Takes the places where words and hamlets may be, without a branch; how many are left for another reason. */
    private int words(int from, int[] stops, int count) {
        var begins = cues.room(count * 2 + 1);
        var ends = hamlets.room(count + 1);
        int begun = cues.size();
        int ended = hamlets.size();
        int noted = 0;
        for (int i = 0; i < count; i++) {
            int met = stops[i];
            int place = from + (met >>> Short.SIZE);
            begins[begun] = place - 1;
            begun += -(met & Sieve.WORD) >>> 31 & sieve.begins(at(place - 1), text[place], at(place + 1));
            begins[begun] = place;
            begun += met & Sieve.SIGN;
            ends[ended] = place;
            ended += (met & Sieve.HAMLET) / Sieve.HAMLET;
            stops[noted] = met;
            noted += -(met & NOTED) >>> 31;
        }
        cues.resize(begun);
        hamlets.resize(ended);
        return noted;
    }

    private char at(int place) {
        return place < 0 || place >= text.length ? '\n' : text[place];
    }

    /** Notes what the character, or the one before it, may begin. */
    private void mark(int place, int met) {
        if ((met & (Sieve.NUMERAL | Sieve.PLATE)) != 0) {
            add(marks, place - 1);
        }
        if ((met & (Sieve.RUN | Sieve.UNIT)) != 0 || Glyphs.is(text[place], Glyphs.AT)) {
            add(marks, place);
        }
        if ((met & Sieve.SIGN) != 0) {
            if (Glyphs.is(text[place], Glyphs.LINE)) {
                lines.add(place);
            } else if (Glyphs.is(text[place], Glyphs.LATTER)) {
                mathematicalDigit(place);
            }
        }
    }

    private static void add(Ints places, int place) {
        if (place >= 0 && (places.size() == 0 || places.get(places.size() - 1) < place)) {
            places.add(place);
        }
    }

    /** 𝟏𝟑𝟖: a digit that takes two UTF-16 units; the first of them is folded away already. */
    private void mathematicalDigit(int place) {
        if (place > 0 && text[place - 1] == Glyphs.NOTHING) {
            text[place] = (char) ('0' + (text[place] - '\uDFCE') % 10);
            add(marks, place);
        }
    }

    private int note(int place) {
        int classes = Glyphs.classes(text[place]);
        if ((classes & Glyphs.DIGIT) != 0) {
            return digits(place);
        }
        if ((classes & Glyphs.HAN_DIGIT) != 0) {
            return numerals(place);
        }
        if ((classes & Glyphs.AT) != 0) {
            signs.add(place);
        } else if ((classes & Glyphs.UNIT) != 0) {
            unit(place);
        } else if ((classes & Glyphs.PROVINCE) != 0) {
            plate(place);
        }
        return place + 1;
    }

    private int digits(int from) {
        int end = from;
        int at = from;
        while (at < text.length && Glyphs.is(text[at], Glyphs.DIGIT | Glyphs.INVISIBLE)) {
            end = text[at] == Glyphs.NOTHING ? end : at + 1;
            at++;
        }
        if (end < text.length && (Glyphs.is(text[end], Glyphs.LETTER) || text[end] == '|')) {
            int slip = Slips.mend(text, from, end);
            if (slip > end || Slips.mendFromOne(text, from)) {
                return digits(from);
            }
        }
        if (Slips.startsWithOne(text, from, end)) {
            text[from - 1] = '1';
            add(from - 1, end);
            return end;
        }
        if (end < text.length && Glyphs.is(text[end], Glyphs.HAN_DIGIT)) {
            int numerals = numerals(from);
            if (numerals > end) {
                return numerals;
            }
        }
        add(from, end);
        if (end - from <= 3 && end < text.length && text[end] == '-' && isDoor(from, end)) {
            units.add(from);
        }
        return end;
    }

    /** 怡景苑9-2-1103: building, unit and room behind the name of an estate. */
    private boolean isDoor(int from, int end) {
        int dashes = 0;
        int at = end;
        while (at < text.length && at < end + 10 && (Glyphs.is(text[at], Glyphs.DIGIT) || text[at] == '-')) {
            dashes += text[at] == '-' ? 1 : 0;
            at++;
        }
        boolean room = dashes == 1 && at - end >= 4 && from > 0 && "区苑府庭邸寓园".indexOf(text[from - 1]) >= 0;
        return (dashes == 2 || room) && from > 0 && "苑园城湾府庭邸居区寓座楼栋幢里郡都村院阁轩号路街道巷舍".indexOf(text[from - 1]) >= 0;
    }

    /** Seven numerals in a row, most of them Chinese, are a number spelt out (一三八零零…): they become its digits. */
    private int numerals(int from) {
        int at = from;
        int count = 0;
        int chinese = 0;
        while (at < text.length
                && at - from < LONGEST_SPELT
                && (Glyphs.is(text[at], Glyphs.HAN_DIGIT | Glyphs.INVISIBLE | Glyphs.DIGIT) || isJoint(at, count))) {
            count += Glyphs.is(text[at], Glyphs.HAN_DIGIT | Glyphs.DIGIT) ? 1 : 0;
            chinese += Glyphs.is(text[at], Glyphs.HAN_DIGIT) ? 1 : 0;
            at++;
        }
        if (count < MANY_NUMERALS || chinese < MOST_CHINESE || chinese * 2 < count) {
            return from + 1;
        }
        for (int i = from; i < at; i++) {
            text[i] = Glyphs.digitOf(text[i]);
        }
        // 张三一三八…: a name may end with a numeral
        int start = count == 12 && text[from] != '1' && text[from + 1] == '1' ? from + 1 : from;
        for (int i = start; i < at; i++) {
            if (Glyphs.is(text[i], Glyphs.GAP)) {
                add(start, i);
                start = i + 1;
            }
        }
        add(start, at);
        return at;
    }

    /** 一三八-零零一三-…: one dash or blank between groups of numerals. */
    private boolean isJoint(int at, int count) {
        return count >= 3
                && (text[at] == '-' || text[at] == ' ' || text[at] == '.')
                && at + 1 < text.length
                && Glyphs.is(text[at + 1], Glyphs.HAN_DIGIT);
    }

    private void add(int from, int end) {
        starts.add(from);
        ends.add(end);
    }

    /** Digits from each run on as far as gaps join them, see {@link Page#chain}. */
    int[] chains() {
        var chains = new int[starts.size()];
        for (int run = chains.length - 1; run >= 0; run--) {
            int behind = run + 1 < chains.length && joined(ends.get(run), starts.get(run + 1)) ? chains[run + 1] : 0;
            chains[run] = ends.get(run) - starts.get(run) + behind;
        }
        return chains;
    }

    private boolean joined(int from, int to) {
        for (int i = from; i < to; i++) {
            if (i - from > 12 || !Glyphs.is(text[i], Glyphs.GAP | Glyphs.INVISIBLE)) {
                return false;
            }
        }
        return true;
    }

    private void unit(int place) {
        int before = place - 1;
        while (before >= 0 && (text[before] == ' ' || text[before] == Glyphs.NOTHING)) {
            before--;
        }
        if (before >= 0 && Sieve.isCounted(text[before])) {
            units.add(place);
        }
    }

    private void plate(int place) {
        int next = place + 1;
        while (next < text.length && next < place + 3 && text[next] == ' ') {
            next++;
        }
        if (next < text.length && Glyphs.is(text[next], Glyphs.LETTER)) {
            plates.add(place);
        }
    }
}
