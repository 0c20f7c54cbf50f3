package org.xinxiyuan.gui.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Lane;
import org.xinxiyuan.document.PieceNote;
import org.xinxiyuan.gui.common.Background;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.common.Workbench;

/** The desk (工作台): all pieces, the month, the connection, and what can be begun. */
public final class DeskViewModel {
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int HITS = 500;

    private final Workbench bench;
    private final Background background;
    private final Messages messages;
    private final Function<Path, Optional<PieceNote>> notes;
    private final Optional<String> knownPassphrase;
    private final ObservableList<PieceRow> all = FXCollections.observableArrayList();
    private final FilteredList<PieceRow> rows = new FilteredList<>(all);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Lane>> lane = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Notice>> notice = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty month = new SimpleStringProperty("");
    private final StringProperty inHand = new SimpleStringProperty("");
    private final DoubleProperty progress = new SimpleDoubleProperty();
    private final BooleanProperty targeted = new SimpleBooleanProperty();
    private final BooleanProperty connected = new SimpleBooleanProperty();
    private final StringProperty portal = new SimpleStringProperty("");
    private final StringProperty waiting = new SimpleStringProperty("");
    private final Set<DraftId> hits = new HashSet<>();

    public DeskViewModel(
            Workbench bench,
            Background background,
            Messages messages,
            Function<Path, Optional<PieceNote>> notes,
            Optional<String> knownPassphrase) {
        this.bench = bench;
        this.background = background;
        this.messages = messages;
        this.notes = notes;
        this.knownPassphrase = knownPassphrase;
        filter.addListener((o, was, is) -> {
            refilter();
            background.after(PAUSE, this::search);
        });
        lane.addListener((o, was, is) -> refilter());
        bench.changes().addListener((o, was, is) -> reload());
    }

    /** Something to tell once. */
    public record Notice(String header, List<String> lines, boolean alarm) {}

    public Workbench bench() {
        return bench;
    }

    public ObservableList<PieceRow> rows() {
        return rows;
    }

    /** Pieces of all lanes, filtered or not. */
    public ObservableList<PieceRow> all() {
        return all;
    }

    public StringProperty filter() {
        return filter;
    }

    public ObjectProperty<Optional<Lane>> lane() {
        return lane;
    }

    public ObjectProperty<Optional<Notice>> notice() {
        return notice;
    }

    public StringProperty month() {
        return month;
    }

    public StringProperty inHand() {
        return inHand;
    }

    public DoubleProperty progress() {
        return progress;
    }

    /** The county set a target for this month. */
    public BooleanProperty targeted() {
        return targeted;
    }

    /** This device is registered with a portal. */
    public BooleanProperty connected() {
        return connected;
    }

    public StringProperty portal() {
        return portal;
    }

    /** How many rows wait in the outbox, empty for none. */
    public StringProperty waiting() {
        return waiting;
    }

    public String unit() {
        var unit = bench.office().desk().unit();
        return unit.isBlank() ? messages.text("desk.noUnit") : unit;
    }

    /** The product, and the passphrase of a sample workspace. */
    public String under() {
        return knownPassphrase.map(k -> messages.text("desk.sample", k)).orElse(messages.text("desk.product"));
    }

    public void reload() {
        background.run(() -> Standing.of(bench.office(), messages), this::show, bench::fail);
    }

    private void show(Standing standing) {
        var newestFirst = new ArrayList<>(standing.rows());
        Collections.reverse(newestFirst);
        all.setAll(newestFirst);
        var target = standing.month().target();
        month.set(target.map(t -> messages.text("desk.month", standing.month().received(), t))
                .orElse(messages.text("desk.monthNoTarget", standing.month().received())));
        inHand.set(messages.text("desk.inHand", standing.month().inHand()));
        targeted.set(target.isPresent());
        progress.set(target.filter(t -> t > 0)
                .map(t -> Math.min(1.0, (double) standing.month().received() / t))
                .orElse(0.0));
        connected.set(standing.portal().isPresent());
        portal.set(standing.portal().map(u -> messages.text("desk.connected")).orElse(messages.text("desk.offline")));
        var open = standing.waiting() + standing.blocked();
        waiting.set(open == 0 ? "" : String.valueOf(open));
    }

    /** Puts a piece on the desk. */
    public void open(DraftId id) {
        if (bench.piece().get().filter(p -> p.id().equals(id)).isPresent()) {
            return;
        }
        bench.ask(new Workbench.Save());
        background.run(
                () -> bench.office().drafting().find(id),
                draft -> {
                    bench.outboxShown().set(false);
                    bench.piece().set(Optional.of(draft));
                },
                bench::fail);
    }

    public void newPiece() {
        bench.ask(new Workbench.Save());
        background.run(
                () -> bench.office().drafting().start(),
                draft -> {
                    bench.outboxShown().set(false);
                    bench.stage().set(Workbench.Stage.DRAFT);
                    bench.piece().set(Optional.of(draft));
                    bench.changed();
                },
                bench::fail);
    }

    public void importFiles(List<Path> files) {
        var intake = new Intake(bench.office().importing(), notes, messages);
        background.run(() -> intake.take(files), this::imported, bench::fail);
    }

    private void imported(Intake.Result result) {
        bench.changed();
        result.first().ifPresent(this::open);
        if (!result.lines().isEmpty()) {
            notice.set(Optional.of(new Notice(result.header(), result.lines(), result.alarm())));
            notice.set(Optional.empty());
        }
    }

    /** Removes the piece at hand for good. */
    public void remove() {
        bench.piece().get().ifPresent(draft -> background.run(
                () -> {
                    bench.office().drafting().remove(draft.id());
                    return draft.id();
                },
                id -> {
                    bench.piece().set(Optional.empty());
                    bench.changed();
                },
                bench::fail));
    }

    public void sync() {
        bench.outboxShown().set(true);
        bench.ask(new Workbench.Sync());
    }

    /** The language of the interface, from the next start. */
    public void language(Locale locale) {
        bench.office().desk().preferences().put("language", locale.toLanguageTag());
    }

    private void search() {
        var words = filter.get().strip();
        background.run(
                () -> words.isEmpty() ? List.<DraftId>of() : bench.office().desk().drafts().search(words, HITS),
                found -> {
                    hits.clear();
                    hits.addAll(found);
                    refilter();
                },
                bench::fail);
    }

    private void refilter() {
        var words = filter.get().strip();
        rows.setPredicate(row -> inLane(row)
                && (words.isEmpty()
                        || row.title().contains(words)
                        || row.filed().words().contains(words)
                        || row.filed().code().startsWith(words)
                        || hits.contains(row.id())));
    }

    private boolean inLane(PieceRow row) {
        return lane.get().isEmpty() || row.filed().lane().equals(lane.get());
    }
}
