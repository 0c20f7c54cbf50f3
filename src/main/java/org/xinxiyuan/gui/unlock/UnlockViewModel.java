package org.xinxiyuan.gui.unlock;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.xinxiyuan.gui.common.Background;
import org.xinxiyuan.service.Office;

/** 开锁: the passphrase opens the encrypted store; a wrong one is said so. */
public final class UnlockViewModel {
    private final Function<String, Office> unlock;
    private final Background background;
    private final Function<Exception, String> words;
    private final Consumer<Office> opened;
    private final StringProperty passphrase = new SimpleStringProperty("");
    private final StringProperty objection = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final Optional<String> known;

    public UnlockViewModel(
            Function<String, Office> unlock,
            Optional<String> known,
            Background background,
            Function<Exception, String> words,
            Consumer<Office> opened) {
        this.unlock = unlock;
        this.known = known;
        this.background = background;
        this.words = words;
        this.opened = opened;
        passphrase.addListener((o, was, is) -> objection.set(""));
        known.ifPresent(passphrase::set);
    }

    /** The passphrase of a sample workspace, which is no secret. */
    public Optional<String> known() {
        return known;
    }

    public StringProperty passphrase() {
        return passphrase;
    }

    /** Three sentences where it could not be opened, else empty. */
    public StringProperty objection() {
        return objection;
    }

    public BooleanProperty busy() {
        return busy;
    }

    public void unlock() {
        if (busy.get() || passphrase.get().isEmpty()) {
            return;
        }
        busy.set(true);
        var typed = passphrase.get();
        background.run(
                () -> unlock.apply(typed),
                office -> {
                    busy.set(false);
                    opened.accept(office);
                },
                trouble -> {
                    busy.set(false);
                    objection.set(words.apply(trouble));
                });
    }
}
