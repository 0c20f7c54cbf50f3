package org.xinxiyuan.redact.scan;

/**
 * A text made ready for recognisers (待检文本): folded characters, runs of digits, places of units, {@code @} signs and
 * number plates, and the context words. One pass over the text; offsets are those of the original, UTF-16.
 */
public final class Page implements AutoCloseable {
    /** Room for a longer text is not kept. */
    private static final int LONGEST_KEPT = 1 << 17;

    private final String text;
    private final CueIndex words;
    private final Scan scan;
    private final int length;
    private final char[] folded;
    private final Ints starts;
    private final Ints ends;
    private final Ints units;
    private final Ints signs;
    private final Ints plates;
    private final Ints lines;
    private final Ints hamlets;
    private final Chains chains;
    private final Cue[] labels;
    private int asked = Integer.MIN_VALUE;
    private int labelBefore;
    private final Digits digits = new Digits();
    private final Hits hits;
    private final Tables tables;

    public Page(String text, CueIndex words) {
        this.text = text;
        this.words = words;
        scan = words.borrow();
        length = text.length();
        folded = scan.read(text);
        starts = scan.runs.starts;
        ends = scan.runs.ends;
        units = scan.units;
        signs = scan.signs;
        plates = scan.plates;
        lines = scan.lines;
        hamlets = scan.hamlets;
        chains = new Chains(folded, starts, ends);
        labels = new Cue[starts.size()];
        hits = scan.hits;
        tables = new Tables(this);
    }

    /** Gives back what the next text can use; the page is of no use any more. */
    @Override
    public void close() {
        scan.forget();
        if (length <= LONGEST_KEPT) {
            words.giveBack(scan);
        }
    }

    public String text() {
        return text;
    }

    public int length() {
        return length;
    }

    /** The folded character; a line break outside the text. */
    public char at(int index) {
        return index < 0 || index >= length ? '\n' : folded[index];
    }

    public boolean is(int index, int classes) {
        return Glyphs.is(at(index), classes);
    }

    public boolean isDigit(int index) {
        return is(index, Glyphs.DIGIT);
    }

    /** Number of digit runs; inside a run stand only digits and invisible characters. */
    public int runs() {
        return starts.size();
    }

    public int runStart(int run) {
        return starts.get(run);
    }

    public int runEnd(int run) {
        return ends.get(run);
    }

    /** Index of the first run that ends behind this place. */
    public int runAt(int place) {
        int run = runFrom(place);
        return run > 0 && runEnd(run - 1) > place ? run - 1 : run;
    }

    /** Index of the first run that starts at or behind this place. */
    public int runFrom(int place) {
        return starts.firstNotBelow(place);
    }

    public int units() {
        return units.size();
    }

    /** Place of a unit character that follows a numeral. */
    public int unit(int index) {
        return units.get(index);
    }

    public int signs() {
        return signs.size();
    }

    public int sign(int index) {
        return signs.get(index);
    }

    public int plates() {
        return plates.size();
    }

    public int plate(int index) {
        return plates.get(index);
    }

    public int hamlets() {
        return hamlets.size();
    }

    /** Place where the name of a hamlet may end. */
    public int hamlet(int index) {
        return hamlets.get(index);
    }

    /** The context words of the text. */
    public Hits hits() {
        return hits;
    }

    /** Rows and columns of the text. */
    public Tables tables() {
        return tables;
    }

    /** Nothing in the text can be personal data. */
    public boolean isBare() {
        return runs() == 0
                && units() == 0
                && signs() == 0
                && plates() == 0
                && !hits.has(Cue.HOME)
                && !hits.has(Cue.NEAR)
                && !hits.has(Cue.WECHAT)
                && !hits.has(Cue.AT);
    }

    /** First place at or behind this one that is no blank and not invisible. */
    public int skipBlanks(int from) {
        int at = from;
        while (at < length && (folded[at] == ' ' || folded[at] == Glyphs.NOTHING)) {
            at++;
        }
        return at;
    }

    /** Last place at or before this one that is no blank and not invisible; -1 at the beginning. */
    public int skipBlanksBack(int from) {
        int at = from;
        while (at >= 0 && (folded[at] == ' ' || folded[at] == Glyphs.NOTHING)) {
            at--;
        }
        return at;
    }

    /** Whether these letters stand here, folded. */
    public boolean has(int from, String letters) {
        if (from < 0 || from + letters.length() > length) {
            return false;
        }
        for (int i = 0; i < letters.length(); i++) {
            if (folded[from + i] != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Digits of this run and of those joined to it behind, by blanks, dashes, dots or one line break. */
    public int chain(int run) {
        return chains.digits(run);
    }

    /**
     * First run from this one on that has so many digits with those joined to it; their number if there is none.
     *
     * @param digits five or more
     */
    public int nextRun(int run, int digits) {
        return chains.next(run, digits);
    }

    /** First run from this one on that has five digits or more, as {@link #chain} counts, or begins with a zero. */
    public int nextLongRun(int run) {
        return chains.nextLong(run);
    }

    /**
     * First run from this one on that does not stand between words as years, days and sums do: something but a word or
     * a mark before it, a province or an estate, or no word behind it.
     */
    public int nextRunApart(int run) {
        return chains.nextApart(run);
    }

    /** The label this run stands under. */
    public Cue label(int run) {
        if (labels[run] == null) {
            labels[run] = Labels.of(this, starts.get(run));
        }
        return labels[run];
    }

    /** Index of the nearest label before this place; -1 if there is none. Kept: recognisers ask again and again. */
    int labelBefore(int place) {
        if (place != asked) {
            labelBefore = Labels.nearest(this, place);
            asked = place;
        }
        return labelBefore;
    }

    /** Shared by all recognisers of this text, one after another. */
    public Digits digits() {
        return digits;
    }

    public boolean hasLines() {
        return lines.size() > 0;
    }

    /** Start of the line that holds this place. */
    public int lineStart(int place) {
        int line = lines.firstNotBelow(place) - 1;
        return line < 0 ? 0 : lines.get(line) + 1;
    }

    /** End of the line that holds this place. */
    public int lineEnd(int place) {
        int line = lines.firstNotBelow(place);
        return line < lines.size() ? lines.get(line) : length;
    }
}
