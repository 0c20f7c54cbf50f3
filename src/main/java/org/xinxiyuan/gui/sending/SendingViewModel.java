package org.xinxiyuan.gui.sending;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
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
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.gui.common.Background;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.common.Workbench;
import org.xinxiyuan.outbox.Answer;
import org.xinxiyuan.outbox.Connection.Registration;
import org.xinxiyuan.outbox.Portal.Meta.Identity;
import org.xinxiyuan.outbox.Told;
import org.xinxiyuan.outbox.sync.Progress;
import org.xinxiyuan.outbox.sync.SyncReport;
import org.xinxiyuan.service.sending.Moving;
import org.xinxiyuan.service.sending.SyncPaper;

/** 待发箱: what goes out, how far it is, and what the portal said. */
public final class SendingViewModel {
    private final Workbench bench;
    private final Background background;
    private final Messages messages;
    private final ObservableList<OutRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<RunWords>> run = new SimpleObjectProperty<>(Optional.empty());
    private final DoubleProperty progress = new SimpleDoubleProperty();
    private final StringProperty step = new SimpleStringProperty("");
    private final BooleanProperty running = new SimpleBooleanProperty();
    private final BooleanProperty connected = new SimpleBooleanProperty();
    private final StringProperty connection = new SimpleStringProperty("");
    private final ObjectProperty<Optional<SyncReport>> last = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Identity>> moved = new SimpleObjectProperty<>(Optional.empty());
    private final DecidingViewModel deciding;
    private final ObservableList<RunWords.Line> bulletins = FXCollections.observableArrayList();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private volatile Runnable cut = () -> {};

    public SendingViewModel(Workbench bench, Background background, Messages messages) {
        this.bench = bench;
        this.background = background;
        this.messages = messages;
        deciding = new DecidingViewModel(bench, background);
        bench.changes().addListener((o, was, is) -> reload());
        bench.outboxShown().addListener((o, was, is) -> reload());
        bench.asked().addListener((o, was, is) -> is.filter(Workbench.Sync.class::isInstance)
                .ifPresent(asked -> sync()));
    }

    private record Standing(List<OutRow> rows, Optional<Registration> registration, List<RunWords.Line> bulletins) {}

    /** What is decided about single rows. */
    public DecidingViewModel deciding() {
        return deciding;
    }

    /** What came down from the county that somebody has to know. */
    public ObservableList<RunWords.Line> bulletins() {
        return bulletins;
    }

    public ObservableList<OutRow> rows() {
        return rows;
    }

    /** The last run, in words. */
    public ObjectProperty<Optional<RunWords>> run() {
        return run;
    }

    /** What came of the last run, asked for or not. */
    public ObjectProperty<Optional<SyncReport>> last() {
        return last;
    }

    /** Another portal answers at the known address: a person has to say whose it is. */
    public ObjectProperty<Optional<Identity>> moved() {
        return moved;
    }

    public DoubleProperty progress() {
        return progress;
    }

    public StringProperty step() {
        return step;
    }

    public BooleanProperty running() {
        return running;
    }

    public BooleanProperty connected() {
        return connected;
    }

    /** To whom this device is registered, or why it is not. */
    public StringProperty connection() {
        return connection;
    }

    public void reload() {
        background.run(this::standing, this::show, bench::fail);
    }

    private Standing standing() {
        var zone = bench.office().clock().getZone();
        var entries = new ArrayList<>(bench.office().dispatching().outbox());
        Collections.reverse(entries);
        var told = bench.office().wire().outbox().told();
        var edited = bench.office().resolving();
        var wording = new OutRow.Words(messages, bench.office().dispatching().pointing());
        var words = entries.stream()
                .map(e -> OutRow.of(
                        e, told.getOrDefault(e.row(), Told.NOTHING), edited.edited(e), zone, wording))
                .toList();
        var news = bench.office().pieces().bulletins().all().stream().map(RunWords::line).toList();
        return new Standing(words, bench.office().connecting().registration(), news);
    }

    private void show(Standing standing) {
        rows.setAll(standing.rows());
        bulletins.setAll(standing.bulletins());
        connected.set(standing.registration().isPresent());
        standing.registration()
                .ifPresent(r -> connection.set(messages.text("sending.registered", r.unit().name(), r.url())));
    }

    /** Sends and fetches; a second call while one runs does nothing. */
    public void sync() {
        if (!running.get()) {
            begin();
            background.run(this::exchange, report -> ended(report, true), trouble -> {
                running.set(false);
                bench.fail(trouble);
            });
        }
    }

    /**
     * The same without being asked: trouble is not shown, and the report only where something moved.
     *
     * @param then hears the report; empty where nothing was tried
     */
    public void quietly(Consumer<Optional<SyncReport>> then) {
        if (running.get()) {
            then.accept(Optional.empty());
            return;
        }
        begin();
        background.run(
                this::exchange,
                report -> {
                    ended(report, report.moved());
                    then.accept(Optional.of(report));
                },
                trouble -> {
                    running.set(false);
                    then.accept(Optional.empty());
                });
    }

    private void begin() {
        running.set(true);
        cancelled.set(false);
        progress.set(-1);
        step.set(messages.text("sending.starting"));
    }

    private SyncReport exchange() {
        return bench.office().dispatching().sync(new Progress() {
            @Override
            public boolean report(int done, int total) {
                return heard(done, total);
            }

            @Override
            public void begun(Runnable cutting) {
                cut = cutting;
            }
        });
    }

    private boolean heard(int done, int total) {
        background.screen().execute(() -> {
            progress.set(total == 0 ? 1 : (double) done / total);
            step.set(messages.text("sending.step", done, total));
        });
        return !cancelled.get();
    }

    private void ended(SyncReport report, boolean shown) {
        running.set(false);
        if (shown) {
            run.set(Optional.of(RunWords.of(report, messages)));
        }
        last.set(Optional.of(report));
        if (report.stop().filter(s -> s.code().equals("portal_changed")).isPresent()) {
            background.run(() -> new Moving(bench.office().wire()).whoAnswers(), this::answers, bench::fail);
        }
        if (shown || report.portalAnswered()) {
            bench.changed();
        }
    }

    private void answers(Answer<Identity> who) {
        if (who instanceof Answer.Got<Identity> got) {
            moved.set(Optional.of(got.value()));
            moved.set(Optional.empty());
        }
    }

    /** The county's own new portal: what it lacks goes again. */
    public void sameCounty(Identity now) {
        decided(() -> new Moving(bench.office().wire()).same(now));
    }

    /** Another portal: what was received stays received where it was. */
    public void anotherPortal(Identity now) {
        decided(() -> new Moving(bench.office().wire()).another(now));
    }

    private void decided(Runnable act) {
        background.run(
                () -> {
                    act.run();
                    return true;
                },
                done -> sync(),
                bench::fail);
    }

    /** Stops at once, in mid-request too: a cancel is a cut, and nothing is lost. */
    public void cancel() {
        cancelled.set(true);
        cut.run();
        step.set(messages.text("sending.cancelling"));
    }

    /** Back to the piece. */
    public void close() {
        bench.outboxShown().set(false);
    }

    public void connect(String url, String code) {
        connection.set(messages.text("sending.connecting"));
        var connecting = bench.office().connecting();
        background.run(() -> connecting.connect(url.strip(), code.strip()), this::answered, bench::fail);
    }

    private void answered(Answer<Registration> answer) {
        if (answer instanceof Answer.Got<Registration>) {
            bench.changed();
        } else if (answer instanceof Answer.Trouble<Registration> no) {
            connection.set(switch (no.kind()) {
                case UNAUTHORIZED, REFUSED -> messages.text("sending.codeRefused");
                case BUSY -> messages.text("sending.portalBusy");
                default -> RunWords.why(no);
            });
        }
    }

    /** Keeps the last run as a text file without titles. */
    public void saveReport(Path file) {
        var clock = bench.office().clock();
        last.get().ifPresent(report -> act(() -> {
            try {
                Files.write(file, new SyncPaper(report, clock.instant(), clock.getZone()).text());
            } catch (IOException unwritable) {
                throw new WorkstationException(unwritable, "file.unwritable", file.getFileName());
            }
        }));
    }

    private void act(Runnable act) {
        background.run(
                () -> {
                    act.run();
                    return true;
                },
                done -> bench.changed(),
                bench::fail);
    }
}
