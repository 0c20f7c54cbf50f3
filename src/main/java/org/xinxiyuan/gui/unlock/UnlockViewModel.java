package org.xinxiyuan.gui.unlock;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.xinxiyuan.gui.common.Background;
import org.xinxiyuan.service.Office;
import org.xinxiyuan.service.desk.Desk;

/** 开锁: the passphrase opens the encrypted store; on the first start it is chosen, typed twice, and kept nowhere. */
public final class UnlockViewModel {
    /** Fewer characters are no passphrase. */
    public static final int SHORTEST = 8;

    private final Gate gate;
    private final Background background;
    private final Function<Exception, String> words;
    private final Consumer<Office> opened;
    private final Optional<Known> known;
    private final boolean fresh;
    private final StringProperty passphrase = new SimpleStringProperty("");
    private final StringProperty repeated = new SimpleStringProperty("");
    private final StringProperty unit = new SimpleStringProperty("");
    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.NONE);
    private final StringProperty objection = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final BooleanBinding ready;

    public UnlockViewModel(
            Gate gate,
            Optional<Known> known,
            Background background,
            Function<Exception, String> words,
            Consumer<Office> opened) {
        this.gate = gate;
        this.known = known;
        this.background = background;
        this.words = words;
        this.opened = opened;
        fresh = !gate.exists();
        passphrase.addListener((o, was, is) -> objection.set(""));
        choice.bind(Bindings.createObjectBinding(this::judged, passphrase, repeated));
        ready = Bindings.createBooleanBinding(this::complete, passphrase, unit, choice, busy);
        known.map(Known::passphrase).ifPresent(passphrase::set);
    }

    /** How far the choice of a new passphrase has come (新口令). */
    public enum Choice {
        NONE,
        TOO_SHORT,
        DIFFERENT,
        UNFINISHED,
        GOOD
    }

    /** There is no workspace yet: this makes one. */
    public boolean fresh() {
        return fresh;
    }

    /** The passphrase of a sample workspace, which is no secret. */
    public Optional<String> known() {
        return known.filter(Known::sample).map(Known::passphrase);
    }

    public StringProperty passphrase() {
        return passphrase;
    }

    /** The new passphrase a second time. */
    public StringProperty repeated() {
        return repeated;
    }

    /** The full name of the unit (单位全称), for a new workspace. */
    public StringProperty unit() {
        return unit;
    }

    public ObjectProperty<Choice> choice() {
        return choice;
    }

    /** Enough is typed to go on. */
    public BooleanBinding ready() {
        return ready;
    }

    /** Three sentences where it could not be opened, else empty. */
    public StringProperty objection() {
        return objection;
    }

    public BooleanProperty busy() {
        return busy;
    }

    /** Opens the workspace, or makes it where there is none. */
    public void unlock() {
        if (!ready.get()) {
            return;
        }
        busy.set(true);
        background.run(
                act(),
                office -> {
                    busy.set(false);
                    opened.accept(office);
                },
                trouble -> {
                    busy.set(false);
                    objection.set(words.apply(trouble));
                });
    }

    private Callable<Office> act() {
        var typed = passphrase.get();
        var name = unit.get().strip();
        return fresh ? () -> named(gate.create(typed), name) : () -> gate.open(typed);
    }

    private static Office named(Office office, String unit) {
        office.desk().preferences().put(Desk.UNIT, unit);
        return office;
    }

    private boolean complete() {
        boolean enough = fresh
                ? choice.get() == Choice.GOOD && !unit.get().isBlank()
                : !passphrase.get().isEmpty();
        return enough && !busy.get();
    }

    /** A beginning of the passphrase is not yet a different one. */
    private Choice judged() {
        var first = passphrase.get();
        var second = repeated.get();
        if (!first.startsWith(second)) {
            return Choice.DIFFERENT;
        }
        if (first.isEmpty()) {
            return Choice.NONE;
        }
        if (first.codePointCount(0, first.length()) < SHORTEST) {
            return Choice.TOO_SHORT;
        }
        return first.equals(second) ? Choice.GOOD : Choice.UNFINISHED;
    }
}
