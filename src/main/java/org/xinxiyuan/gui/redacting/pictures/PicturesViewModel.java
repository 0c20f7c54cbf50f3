package org.xinxiyuan.gui.redacting.pictures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.gui.common.Background;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.common.Workbench;
import org.xinxiyuan.gui.redacting.pictures.Drawings.Wanted;
import org.xinxiyuan.redact.pictures.Painting;
import org.xinxiyuan.redact.pictures.Region;
import org.xinxiyuan.service.checking.Portfolio;
import org.xinxiyuan.service.checking.Sheet;

/**
 * 看图涂盖: one picture at a time, the original and what goes out. Pictures are drawn one by one on the worker, what is
 * looked at first; a few stay drawn.
 */
public final class PicturesViewModel {
    private static final int FITTING = 1400;
    private static final int SHARP = 2800;

    private final Workbench bench;
    private final Background background;
    private final Messages messages;
    private final ObservableList<PictureRow> rows = FXCollections.observableArrayList();
    private final IntegerProperty at = new SimpleIntegerProperty(-1);
    private final LongProperty drawn = new SimpleLongProperty();
    private final StringProperty standing = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final Studio studio;
    private Optional<Portfolio> portfolio = Optional.empty();
    private Runnable done = () -> {};
    private boolean sharp;
    private long sitting;

    public PicturesViewModel(Workbench bench, Background background, Messages messages) {
        this.bench = bench;
        this.background = background;
        this.messages = messages;
        studio = new Studio(background, () -> drawn.set(drawn.get() + 1), () -> wanted(0), () -> wanted(1));
    }

    /** Opens the piece at hand at this file's pictures, at the first that waits. */
    public void begin(Workbench.Pictures asked) {
        var draft = bench.typed().get().or(() -> bench.piece().get()).orElseThrow();
        done = asked.done();
        rows.clear();
        at.set(-1);
        busy.set(true);
        standing.set(messages.text("redacting.pictures.opening"));
        long mine = ++sitting;
        background.run(
                () -> {
                    var opened = bench.office().picturing().pictures(draft);
                    return new Opened(opened, opened.sheets());
                },
                opened -> {
                    if (mine == sitting) {
                        show(opened, asked.sha256());
                    }
                },
                this::fail);
    }

    private record Opened(Portfolio portfolio, List<Sheet> sheets) {}

    private void show(Opened opened, String sha256) {
        busy.set(false);
        portfolio = Optional.of(opened.portfolio());
        studio.open(opened.portfolio());
        rows.setAll(opened.sheets().stream().map(this::row).toList());
        count();
        var here = rows.stream().filter(r -> r.sheet().file().equals(sha256)).toList();
        here.stream()
                .filter(r -> r.sheet().waits())
                .findFirst()
                .or(() -> here.stream().findFirst())
                .or(() -> rows.stream().findFirst())
                .ifPresent(r -> select(rows.indexOf(r)));
    }

    private PictureRow row(Sheet sheet) {
        var file = draft().content().attachments().get(sheet.attachment());
        return PictureRow.of(sheet, file.fileName(), messages);
    }

    private Draft draft() {
        return portfolio.orElseThrow().draft();
    }

    public ObservableList<PictureRow> rows() {
        return rows;
    }

    /** Which row is looked at; -1 while there is none. */
    public IntegerProperty at() {
        return at;
    }

    /** Rises whenever something was drawn. */
    public LongProperty drawn() {
        return drawn;
    }

    /** 还有 3 张没看. */
    public StringProperty standing() {
        return standing;
    }

    public BooleanProperty busy() {
        return busy;
    }

    public Optional<PictureRow> current() {
        return at.get() >= 0 && at.get() < rows.size() ? Optional.of(rows.get(at.get())) : Optional.empty();
    }

    public Optional<byte[]> original() {
        return current().flatMap(r -> studio.picture(big(r, true)));
    }

    /** What goes out, once it is drawn. */
    public Optional<byte[]> shown() {
        return current().flatMap(r -> studio.picture(big(r, false)));
    }

    /** It was tried and cannot be drawn. */
    public boolean undrawable() {
        return current().filter(r -> studio.tried(big(r, true)) && studio.picture(big(r, true)).isEmpty()).isPresent();
    }

    /** The small picture for the strip; drawn after a while where it is not there yet. */
    public Optional<byte[]> thumb(PictureRow row) {
        return studio.thumb(row);
    }

    public void select(int index) {
        if (index >= 0 && index < rows.size() && index != at.get()) {
            at.set(index);
            draw();
        }
    }

    public void step(int by) {
        select(at.get() + by);
    }

    /** More pixels, for looking closely. */
    public void sharp(boolean yes) {
        sharp = yes;
        draw();
    }

    /** What goes out is on the screen and waits for a word. */
    public boolean mayPass() {
        return current().filter(r -> r.sheet().waits()).isPresent() && shown().isPresent();
    }

    /** 看过，没有个人信息; on to the next that waits. */
    public void pass() {
        if (mayPass()) {
            var sheet = current().orElseThrow().sheet();
            var draft = draft();
            act(() -> bench.office().picturing().look(draft, sheet, bench.author()), this::toNextWaiting);
        }
    }

    private void toNextWaiting() {
        int from = at.get();
        Stream.iterate(1, i -> i < rows.size(), i -> i + 1)
                .map(i -> (from + i) % rows.size())
                .filter(i -> rows.get(i).sheet().waits())
                .findFirst()
                .ifPresent(this::select);
    }

    public void paint(Region region) {
        current().filter(r -> region.whole() || r.paintable()).ifPresent(row -> {
            var draft = draft();
            act(() -> bench.office().picturing().paint(draft, row.sheet(), region, bench.author()), () -> {});
        });
    }

    /** Takes the painting of this number (from 0) back; the last one where there is none such. */
    public void unpaint(int number) {
        current().map(PictureRow::paintings).filter(p -> !p.isEmpty()).ifPresent(all -> {
            Painting gone = all.get(number >= 0 && number < all.size() ? number : all.size() - 1);
            var draft = draft();
            act(() -> bench.office().picturing().unpaint(draft, gone, bench.author()), () -> {});
        });
    }

    private void act(Runnable act, Runnable then) {
        var book = portfolio.orElseThrow();
        background.run(
                () -> {
                    act.run();
                    return book.sheets();
                },
                sheets -> {
                    if (portfolio.filter(p -> p == book).isPresent()) {
                        update(sheets);
                        then.run();
                    }
                },
                this::fail);
    }

    private void update(List<Sheet> sheets) {
        for (int i = 0; i < sheets.size() && i < rows.size(); i++) {
            if (!rows.get(i).sheet().equals(sheets.get(i))) {
                rows.set(i, row(sheets.get(i)));
            }
        }
        count();
        draw();
    }

    private void count() {
        long waiting = rows.stream().filter(r -> r.sheet().waits()).count();
        standing.set(messages.text(
                rows.isEmpty()
                        ? "redacting.pictures.none"
                        : waiting == 0 ? "redacting.pictures.allSeen" : "redacting.pictures.waiting",
                waiting));
    }

    private void draw() {
        drawn.set(drawn.get() + 1);
        studio.draw();
    }

    /** Both sides of the picture that comes so much later; what goes out first. */
    private List<Wanted> wanted(int later) {
        int index = at.get() + later;
        return at.get() < 0 || index >= rows.size()
                ? List.of()
                : List.of(big(rows.get(index), false), big(rows.get(index), true));
    }

    private Wanted big(PictureRow row, boolean original) {
        return new Wanted(row, original, sharp ? SHARP : FITTING);
    }

    private void fail(Exception trouble) {
        busy.set(false);
        bench.fail(trouble);
    }

    /** The window is closed: nothing stays open or drawn. */
    public void end() {
        sitting++;
        var book = portfolio;
        portfolio = Optional.empty();
        rows.clear();
        at.set(-1);
        studio.close();
        background.run(
                () -> {
                    book.ifPresent(Portfolio::close);
                    return book;
                },
                closed -> {
                    done.run();
                    bench.changed();
                },
                bench::fail);
    }
}
