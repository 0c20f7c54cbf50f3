package org.xinxiyuan.redact.scan;

import java.util.Arrays;
import java.util.List;

/** The one pass over a text: notes where something may stand. Used again for the next text. */
final class Scan {
    private static final int STRIDE = 1024;
    /** Digits of a number of people. */
    private static final int MOST_PEOPLE = 6;

    private static final int MARKED = Sieve.SIGN | Sieve.NUMERAL | Sieve.PLATE;

    final Runs runs = new Runs();
    final Ints units = new Ints();
    final Ints signs = new Ints();
    final Ints plates = new Ints();
    final Ints lines = new Ints();
    final Ints hamlets = new Ints();
    final Hits hits;
    private final Ints cues = new Ints();
    private final Ints marks = new Ints();
    private final Ints counted = new Ints();
    private final Ints begun = new Ints();
    private final Ints ended = new Ints();
    private final long[] stops = new long[STRIDE + 1];
    private final CueIndex words;
    private final Sieve sieve;
    private char[] text = {};
    private int length;

    Scan(CueIndex words) {
        this.words = words;
        sieve = words.sieve();
        hits = new Hits();
    }

    /** Passes over another text; its characters, folded, and a line break behind them. */
    char[] read(String read) {
        length = read.length();
        // kept for the next text: fresh memory costs more than the pass
        text = text.length > length + 1 ? text : new char[length + length / 4 + 2];
        Glyphs.fold(read, text);
        Emphasis.fold(read, text);
        text[length] = '\n';
        text[length + 1] = '\n';
        for (var places : List.of(units, signs, plates, lines, cues, hamlets, marks, counted, begun, ended)) {
            places.clear();
        }
        runs.of(text);
        run();
        hits.find(text, words, cues);
        return text;
    }

    /** Nothing of the text is kept. */
    void forget() {
        Arrays.fill(text, 0, length, Glyphs.NOTHING);
    }

    private void run() {
        sift();
        int done = 0;
        int run = 0;
        for (int i = 0; i <= marks.size(); i++) {
            int place = i < marks.size() ? marks.get(i) : length;
            while (run < begun.size() && begun.get(run) < place) {
                done = begun.get(run) < done ? done : runs.take(begun.get(run), ended.get(run));
                run++;
            }
            done = place < done || place == length ? done : note(place);
        }
        units();
    }

    private void sift() {
        for (int from = 0; from < length; from += STRIDE) {
            int to = Math.min(length, from + STRIDE);
            others(words(sieve.sift(text, from, to, stops)));
        }
        words(sieve.sift(text, length, length + 2, stops));
        if (begun.size() > ended.size()) {
            ended.add(length);
        }
        if (length > 0 && Glyphs.is(text[length - 1], Glyphs.HAMLET)) {
            hamlets.add(length - 1);
        }
    }

    /** Takes the places where words may be, without a branch; how many are left for another reason. */
    private int words(int count) {
        var begins = cues.room(count + 1);
        int words = cues.size();
        int others = 0;
        for (int i = 0; i < count; i++) {
            long stop = stops[i];
            int met = (int) stop;
            int place = (int) (stop >>> Integer.SIZE);
            int first = Math.max(0, place - 2);
            begins[words] = first;
            words += -(met & -Sieve.LONE) >>> 31
                    & (met / Sieve.LONE | sieve.begins(text[first], text[first + 1], text[place]));
            stops[others] = stop;
            others += -(met & Sieve.OTHERS) >>> 31;
        }
        cues.resize(words);
        return others;
    }

    /** Parts the other places by what they are, without a branch but for the few that are marked. */
    private void others(int count) {
        var hamlet = hamlets.room(count + 1);
        var unit = counted.room(count + 1);
        var first = begun.room(count + 1);
        var behind = ended.room(count + 1);
        int hamletCount = hamlets.size();
        int unitCount = counted.size();
        int firstCount = begun.size();
        int behindCount = ended.size();
        for (int i = 0; i < count; i++) {
            int met = (int) stops[i];
            int place = (int) (stops[i] >>> Integer.SIZE);
            hamlet[hamletCount] = place - 1;
            hamletCount += (met & Sieve.HAMLET) / Sieve.HAMLET;
            unit[unitCount] = place;
            unitCount += (met & Sieve.UNIT) / Sieve.UNIT;
            first[firstCount] = place;
            firstCount += (met & Sieve.RUN) / Sieve.RUN;
            behind[behindCount] = place;
            behindCount += (met & Sieve.END) / Sieve.END;
            if ((met & MARKED) != 0) {
                mark(place, met);
            }
        }
        hamlets.resize(hamletCount);
        counted.resize(unitCount);
        begun.resize(firstCount);
        ended.resize(behindCount);
    }

    /** Notes what the character, or the one before it, may begin. */
    private void mark(int place, int met) {
        if ((met & (Sieve.NUMERAL | Sieve.PLATE)) != 0) {
            add(marks, place - 1);
        }
        if (Glyphs.is(text[place], Glyphs.AT)) {
            add(marks, place);
        } else if ((met & Sieve.SIGN) != 0 && Glyphs.is(text[place], Glyphs.LINE)) {
            lines.add(place);
        }
    }

    private static void add(Ints places, int place) {
        if (place >= 0 && (places.size() == 0 || places.get(places.size() - 1) < place)) {
            places.add(place);
        }
    }

    private int note(int place) {
        int classes = Glyphs.classes(text[place]);
        if ((classes & Glyphs.HAN_DIGIT) != 0) {
            return runs.spelt(place);
        }
        if ((classes & Glyphs.AT) != 0) {
            signs.add(place);
        } else if ((classes & Glyphs.PROVINCE) != 0) {
            plate(place);
        }
        return place + 1;
    }

    /** Units behind what they may count, and doors that no unit tells among them. */
    private void units() {
        int door = 0;
        for (int i = 0; i < counted.size(); i++) {
            int place = counted.get(i);
            while (door < runs.doors.size() && runs.doors.get(door) < place) {
                units.add(runs.doors.get(door++));
            }
            int before = place - 1;
            while (before >= 0 && (text[before] == ' ' || text[before] == Glyphs.NOTHING)) {
                before--;
            }
            if (before >= 0 && Sieve.isCounted(text[before]) && !isWord(before, place)) {
                units.add(place);
            }
        }
        while (door < runs.doors.size()) {
            units.add(runs.doors.get(door++));
        }
    }

    /** 村里, 卫生院, 小巷, 3个小组, 8号窗口, 大户, 12户30人, 共12户: no part of an address. */
    private boolean isWord(int before, int unit) {
        return switch (text[unit]) {
            case '里' -> text[before] == '村' || text[unit + 1] == '村';
            case '院' -> text[before] == '生';
            case '巷' -> text[before] == '小';
            case '组' -> before > 0 && text[before] == '小' && text[before - 1] == '个';
            case '号' -> text[unit + 1] == '窗';
            case '户' -> text[before] == '大' || isHeadcount(unit + 1) || isSum(before);
            default -> false;
        };
    }

    /** 共201户, 农户32户: households counted. */
    private boolean isSum(int last) {
        int at = last;
        while (at > 0 && at > last - MOST_PEOPLE && Glyphs.is(text[at], Glyphs.DIGIT)) {
            at--;
        }
        return "共计约达近超户".indexOf(text[at]) >= 0;
    }

    private boolean isHeadcount(int from) {
        int at = from;
        while (at < from + MOST_PEOPLE && Glyphs.is(text[at], Glyphs.DIGIT)) {
            at++;
        }
        return at > from && text[at] == '人';
    }

    private void plate(int place) {
        int next = place + 1;
        while (next < place + 3 && text[next] == ' ') {
            next++;
        }
        if (Glyphs.is(text[next], Glyphs.LETTER)) {
            plates.add(place);
        }
    }
}
