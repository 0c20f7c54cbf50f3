package org.xinxiyuan.gui.redacting.pictures;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.xinxiyuan.gui.common.Background;
import org.xinxiyuan.gui.redacting.pictures.Drawings.Wanted;
import org.xinxiyuan.service.checking.Portfolio;

/**
 * Draws pictures one by one on the worker (画图): what is looked at first, then the strip, then what comes after. Never
 * more than one is under way, so that turning the pages leaves no queue behind; a few stay drawn.
 */
final class Studio {
    static final int THUMB = 128;
    private static final int BIG = 8;
    private static final int SMALL = 400;
    private static final int ASKED = 24;

    private final Background background;
    private final Runnable drawn;
    private final Supplier<List<Wanted>> now;
    private final Supplier<List<Wanted>> soon;
    private final Drawings pictures = new Drawings(BIG);
    private final Drawings thumbs = new Drawings(SMALL);
    private final Deque<Wanted> asked = new ArrayDeque<>();
    private Optional<Portfolio> portfolio = Optional.empty();
    private boolean drawing;

    /**
     * @param drawn told after each picture
     * @param now what is looked at
     * @param soon what may be looked at next
     */
    Studio(Background background, Runnable drawn, Supplier<List<Wanted>> now, Supplier<List<Wanted>> soon) {
        this.background = background;
        this.drawn = drawn;
        this.now = now;
        this.soon = soon;
    }

    void open(Portfolio opened) {
        portfolio = Optional.of(opened);
    }

    /** Forgets all. */
    void close() {
        portfolio = Optional.empty();
        asked.clear();
        pictures.clear();
        thumbs.clear();
    }

    boolean tried(Wanted wanted) {
        return pictures.has(wanted);
    }

    Optional<byte[]> picture(Wanted wanted) {
        return pictures.get(wanted);
    }

    /** The small picture; asked for where it is not there yet, the last asked first. */
    Optional<byte[]> thumb(PictureRow row) {
        var wanted = new Wanted(row, false, THUMB);
        if (!thumbs.has(wanted)) {
            asked.remove(wanted);
            asked.addFirst(wanted);
            while (asked.size() > ASKED) {
                asked.removeLast();
            }
            draw();
        }
        return thumbs.get(wanted);
    }

    void draw() {
        if (drawing || portfolio.isEmpty()) {
            return;
        }
        var book = portfolio.get();
        next().ifPresent(wanted -> {
            drawing = true;
            background.run(
                    () -> wanted.draw(book),
                    png -> keep(book, wanted, png),
                    trouble -> keep(book, wanted, Optional.empty()));
        });
    }

    private void keep(Portfolio book, Wanted wanted, Optional<byte[]> png) {
        drawing = false;
        if (portfolio.filter(p -> p == book).isPresent()) {
            (wanted.longest() == THUMB ? thumbs : pictures).put(wanted, png);
            drawn.run();
        }
        draw();
    }

    private Optional<Wanted> next() {
        var missing = now.get().stream().filter(w -> !pictures.has(w)).findFirst();
        if (missing.isPresent()) {
            return missing;
        }
        while (!asked.isEmpty()) {
            var wanted = asked.poll();
            if (!thumbs.has(wanted)) {
                return Optional.of(wanted);
            }
        }
        return Stream.of(soon.get()).flatMap(List::stream).filter(w -> !pictures.has(w)).findFirst();
    }
}
