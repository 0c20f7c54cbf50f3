package org.xinxiyuan.gui.sending;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
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
import org.xinxiyuan.gui.common.Background;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.common.Workbench;
import org.xinxiyuan.outbox.Answer;
import org.xinxiyuan.outbox.Connection.Registration;
import org.xinxiyuan.outbox.Withdrawal;
import org.xinxiyuan.outbox.sync.SyncReport;

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
    private final AtomicBoolean cancelled = new AtomicBoolean();

    public SendingViewModel(Workbench bench, Background background, Messages messages) {
        this.bench = bench;
        this.background = background;
        this.messages = messages;
        bench.changes().addListener((o, was, is) -> reload());
        bench.outboxShown().addListener((o, was, is) -> reload());
        bench.asked().addListener((o, was, is) -> is.filter(Workbench.Sync.class::isInstance)
                .ifPresent(asked -> sync()));
    }

    private record Standing(List<OutRow> rows, Optional<Registration> registration) {}

    public ObservableList<OutRow> rows() {
        return rows;
    }

    /** The last run, in words. */
    public ObjectProperty<Optional<RunWords>> run() {
        return run;
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
        var words = entries.stream().map(e -> OutRow.of(e, zone, messages)).toList();
        return new Standing(words, bench.office().connecting().registration());
    }

    private void show(Standing standing) {
        rows.setAll(standing.rows());
        connected.set(standing.registration().isPresent());
        standing.registration()
                .ifPresent(r -> connection.set(messages.text("sending.registered", r.unit().name(), r.url())));
    }

    /** Sends and fetches; a second call while one runs does nothing. */
    public void sync() {
        if (running.get()) {
            return;
        }
        running.set(true);
        cancelled.set(false);
        progress.set(-1);
        step.set(messages.text("sending.starting"));
        background.run(() -> bench.office().dispatching().sync(this::heard), this::ended, trouble -> {
            running.set(false);
            bench.fail(trouble);
        });
    }

    private boolean heard(int done, int total) {
        background.screen().execute(() -> {
            progress.set(total == 0 ? 1 : (double) done / total);
            step.set(messages.text("sending.step", done, total));
        });
        return !cancelled.get();
    }

    private void ended(SyncReport report) {
        running.set(false);
        run.set(Optional.of(RunWords.of(report, messages)));
        bench.changed();
    }

    /** Stops between two requests; nothing is lost. */
    public void cancel() {
        cancelled.set(true);
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
                default -> messages.text("sending.unreachable");
            });
        }
    }

    public void takeBack(OutRow row) {
        act(() -> bench.office().dispatching().takeBack(row.id()));
    }

    public void notADuplicate(OutRow row) {
        act(() -> bench.office().dispatching().notADuplicate(row.id()));
    }

    public void withdraw(OutRow row, Withdrawal.Reason reason) {
        act(() -> bench.office().dispatching().withdraw(row.id(), reason, ""));
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
