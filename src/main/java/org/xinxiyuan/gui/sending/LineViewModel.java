package org.xinxiyuan.gui.sending;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.xinxiyuan.gui.common.Background;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.common.Tone;
import org.xinxiyuan.gui.common.Workbench;
import org.xinxiyuan.outbox.sync.RetryPolicy;
import org.xinxiyuan.outbox.sync.SyncReport;
import org.xinxiyuan.service.sending.Beat;
import org.xinxiyuan.service.sending.Routes;

/**
 * 线路: how the connection stands, and 有网即发: about once a minute the portal is asked and what waits is sent. It keeps
 * still while a question stands open, asks first where the officer wants it, and waits where only a person can help.
 */
public final class LineViewModel {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final Duration SOON = Duration.ofSeconds(5);

    private final Workbench bench;
    private final Background background;
    private final Messages messages;
    private final SendingViewModel sending;
    private final Beat beat;
    private final BooleanProperty on = new SimpleBooleanProperty();
    private final BooleanProperty asking = new SimpleBooleanProperty();
    private final BooleanProperty questioned = new SimpleBooleanProperty();
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<Tone> tone = new SimpleObjectProperty<>(Tone.QUIET);
    private Optional<Instant> silentSince = Optional.empty();
    private Optional<Optional<String>> allowed = Optional.empty();
    private boolean halted;
    private int watch;

    public LineViewModel(
            Workbench bench,
            Background background,
            Messages messages,
            SendingViewModel sending,
            RandomGenerator random) {
        this.bench = bench;
        this.background = background;
        this.messages = messages;
        this.sending = sending;
        beat = new Beat(new RetryPolicy(random, bench.office().clock()), random);
        words.set(messages.text("sending.lineUntried"));
        sending.last().addListener((o, was, is) -> is.ifPresent(this::told));
    }

    private enum Gate {
        OPEN,
        ASK,
        NOT_REGISTERED
    }

    private record Looked(Gate gate, Optional<String> network) {}

    /** 有网即发; kept in the settings. */
    public BooleanProperty on() {
        return on;
    }

    /** It would send, but this network is one to ask on first. */
    public BooleanProperty asking() {
        return asking;
    }

    /** A dialog waits for an answer: nothing begins meanwhile. */
    public BooleanProperty questioned() {
        return questioned;
    }

    /** How the connection stands. */
    public StringProperty words() {
        return words;
    }

    public ObjectProperty<Tone> tone() {
        return tone;
    }

    /** Reads the setting and begins accordingly. */
    public void begin() {
        background.run(() -> bench.office().routes().sendsWhenConnected(), is -> {
            if (is) {
                on.set(true);
                watchAnew();
            }
        }, bench::fail);
    }

    /** The switch. */
    public void turn(boolean is) {
        on.set(is);
        asking.set(false);
        keep(() -> bench.office().routes().sendWhenConnected(is));
        watchAnew();
    }

    /** Show how the portal is reached. */
    public void settings() {
        bench.ask(new Workbench.Network());
    }

    private void watchAnew() {
        watch++;
        halted = false;
        if (on.get()) {
            knock(watch);
        }
    }

    private void knock(int mine) {
        if (mine != watch || !on.get()) {
            return;
        }
        if (questioned.get()) {
            background.after(SOON, () -> knock(mine));
            return;
        }
        background.run(this::look, looked -> go(mine, looked), trouble -> again(mine, Optional.empty()));
    }

    private Looked look() {
        var routes = bench.office().routes();
        var registration = bench.office().connecting().registration();
        if (registration.isEmpty()) {
            return new Looked(Gate.NOT_REGISTERED, Optional.empty());
        }
        var network = routes.network();
        boolean ask = asks(routes, network, registration.get().url());
        return new Looked(ask ? Gate.ASK : Gate.OPEN, network);
    }

    private boolean asks(Routes routes, Optional<String> network, String url) {
        return !allowed.equals(Optional.of(network)) && routes.asksFirst(network, url);
    }

    private void go(int mine, Looked looked) {
        asking.set(looked.gate() == Gate.ASK);
        switch (looked.gate()) {
            case OPEN -> sending.quietly(report -> again(mine, report));
            case ASK -> {
                say(messages.text("sending.lineAsks", looked.network().orElse("")), Tone.CARE);
                again(mine, Optional.empty());
            }
            case NOT_REGISTERED -> {
                say(messages.text("sending.lineNotRegistered"), Tone.QUIET);
                again(mine, Optional.empty());
            }
        }
    }

    private void again(int mine, Optional<SyncReport> report) {
        halted = report.flatMap(SyncReport::stop).filter(SyncReport.Stop::needsAPerson).isPresent();
        if (!halted) {
            background.after(beat.after(report), () -> knock(mine));
        }
    }

    /** The officer lets it send on this network, until the network is another one. */
    public void allow() {
        background.run(() -> bench.office().routes().network(), network -> {
            allowed = Optional.of(network);
            asking.set(false);
            watchAnew();
        }, bench::fail);
    }

    private void told(SyncReport report) {
        var now = TIME.format(bench.office().clock().instant().atZone(bench.office().clock().getZone()));
        var stop = report.stop().filter(s -> !s.cancelled());
        if (stop.isEmpty()) {
            silentSince = Optional.empty();
            say(messages.text("sending.lineConnected", now), Tone.GOOD);
        } else if (report.portalAnswered() || stop.get().needsAPerson()) {
            silentSince = Optional.empty();
            say(messages.text("sending.linePortalSays", stop.get().advice().what()), Tone.CARE);
        } else {
            silentSince = silentSince.or(() -> Optional.of(bench.office().clock().instant()));
            var since = TIME.format(silentSince.get().atZone(bench.office().clock().getZone()));
            say(messages.text("sending.lineSilent", since, stop.get().advice().what()), Tone.CARE);
        }
        boolean helped = halted && stop.filter(SyncReport.Stop::needsAPerson).isEmpty();
        if (helped) {
            watchAnew();
        }
    }

    private void say(String what, Tone how) {
        words.set(what);
        tone.set(how);
    }

    private void keep(Runnable act) {
        background.run(
                () -> {
                    act.run();
                    return true;
                },
                done -> {},
                bench::fail);
    }
}
