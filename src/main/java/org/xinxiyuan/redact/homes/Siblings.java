package org.xinxiyuan.redact.homes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.xinxiyuan.document.Span;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;

/**
 * Rows of a list without heads (名单的同位栏): where the home of one row was read, the same piece of the rows beside it is a
 * home, too.
 */
final class Siblings {
    private static final int REACH = 3;
    private static final int LONGEST_LINE = 160;
    private static final int MOST_PIECES = 14;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 20;
    private final Page page;
    private final Findings findings;
    private final IntPredicate names;
    private final Set<Integer> told = new HashSet<>();
    private final List<int[]> homes = new ArrayList<>();

    Siblings(Page page, Findings findings, IntPredicate names) {
        this.names = names;
        this.page = page;
        this.findings = findings;
        if (page.hasLines()) {
            findings.each(PersonalData.ADDRESS, this::note);
        }
    }

    private void note(Span home) {
        int line = page.lineStart(home.start());
        if (told.add(line)) {
            homes.add(new int[] {line, home.start()});
        }
    }

    /** Every piece that stands where a home stands in a row nearby and that nothing has claimed. */
    void each(Consumer<Span> action) {
        for (int[] home : homes) {
            var pieces = pieces(home[0]);
            int place = 0;
            while (place < pieces.size() && pieces.get(place).end() <= home[1]) {
                place++;
            }
            if (place < pieces.size()) {
                int above = home[0];
                int below = home[0];
                for (int rows = 0; rows < REACH; rows++) {
                    above = above > 0 ? page.lineStart(above - 1) : 0;
                    below = Math.min(page.lineEnd(below) + 1, page.length());
                    offer(above, pieces, place, action);
                    offer(below, pieces, place, action);
                }
            }
        }
    }

    private void offer(int line, List<Span> like, int place, Consumer<Span> action) {
        if (line >= page.length() || told.contains(line)) {
            return;
        }
        var pieces = pieces(line);
        boolean row =
                pieces.size() > place && (place == 0 ? isFirst(pieces) && isFirst(like) : isAlike(pieces, like, place));
        boolean rooms = place == 0 && !pieces.isEmpty() && isRoom(pieces.get(0)) && isRoom(like.get(0));
        if ((rooms || row && isPlace(pieces.get(place))) && told.add(line)) {
            action.accept(pieces.get(place));
        }
    }

    /** The pieces before it are of the same kinds, and one is a person's name, age or number. */
    private boolean isAlike(List<Span> pieces, List<Span> like, int place) {
        boolean person = false;
        for (int i = 0; i < place; i++) {
            if (kind(pieces.get(i)) != kind(like.get(i))) {
                return false;
            }
            person |= kind(pieces.get(i)) == 2 || names.test(pieces.get(i).end()) || isAge(pieces.get(i));
        }
        return person;
    }

    /** The place heads the row and a person's name is next. */
    private boolean isFirst(List<Span> pieces) {
        return pieces.size() > 1 && names.test(pieces.get(1).end());
    }

    /** 3-2-1101, 6-303 at the beginning of the row. */
    private boolean isRoom(Span piece) {
        int dash = piece.end() - 1;
        while (page.isDigit(dash)) {
            dash--;
        }
        int length = piece.end() - 1 - dash;
        return page.at(dash) == '-'
                && (length == 3 || length == 4)
                && dash - piece.start() <= 5
                && findings.isFree(piece.start(), piece.end()) == findings.isFree(piece.start(), piece.start() + 1);
    }

    private boolean isAge(Span piece) {
        return "岁男女".indexOf(page.at(piece.end() - 1)) >= 0;
    }

    private int kind(Span piece) {
        if (findings.isTaken(piece.start())) {
            return 2;
        }
        return page.isDigit(piece.start()) ? 1 : 0;
    }

    private boolean isPlace(Span piece) {
        int length = piece.end() - piece.start();
        if (page.tables().headAt(piece.start()) != Cue.NONE
                || length < SHORTEST
                || length > LONGEST
                || !findings.isFree(piece.start(), piece.end())) {
            return false;
        }
        int letters = 0;
        for (int i = piece.start(); i < piece.end(); i++) {
            letters += page.is(i, Glyphs.HAN) ? 1 : 0;
        }
        var hits = page.hits();
        for (int hit = hits.firstFrom(piece.start()); hit < hits.size() && hits.start(hit) < piece.end(); hit++) {
            if (hits.cue(hit) != Cue.NEAR) {
                return false;
            }
        }
        return letters >= SHORTEST;
    }

    private List<Span> pieces(int line) {
        var pieces = new ArrayList<Span>();
        int end = page.lineEnd(line);
        if (end - line > LONGEST_LINE) {
            return pieces;
        }
        int start = line;
        for (int at = line; at <= end && pieces.size() < MOST_PIECES; at++) {
            if (at == end || page.at(at) == ' ' || page.is(at, Glyphs.BREAK) || page.at(at) == '.' && at - start < 3) {
                if (at > start) {
                    pieces.add(new Span(start, at));
                }
                start = at + 1;
            }
        }
        return pieces;
    }
}
