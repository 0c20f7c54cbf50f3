package org.xinxiyuan.gui.people;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.xinxiyuan.gui.common.Background;
import org.xinxiyuan.gui.common.Workbench;
import org.xinxiyuan.review.Person;
import org.xinxiyuan.review.Role;

/** 本单位人员: who drafts and who signs; a new PIN unlocks. */
public final class PeopleViewModel {
    /** Fewer characters are no PIN. */
    public static final int SHORTEST = 6;

    private final Workbench bench;
    private final Background background;
    private final ObservableList<Person> people = FXCollections.observableArrayList();
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<Role> role = new SimpleObjectProperty<>(Role.AUTHOR);
    private final StringProperty pin = new SimpleStringProperty("");
    private final StringProperty repeated = new SimpleStringProperty("");
    private final ObjectProperty<Pin> standing = new SimpleObjectProperty<>(Pin.UNFINISHED);
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final BooleanBinding ready;

    public PeopleViewModel(Workbench bench, Background background) {
        this.bench = bench;
        this.background = background;
        standing.bind(Bindings.createObjectBinding(this::judged, role, pin, repeated));
        ready = Bindings.createBooleanBinding(this::complete, name, standing, busy);
    }

    /** How far the PIN has come (签发口令). */
    public enum Pin {
        NOT_NEEDED,
        UNFINISHED,
        DIFFERENT,
        GOOD
    }

    public ObservableList<Person> people() {
        return people;
    }

    public StringProperty name() {
        return name;
    }

    public ObjectProperty<Role> role() {
        return role;
    }

    public StringProperty pin() {
        return pin;
    }

    public StringProperty repeated() {
        return repeated;
    }

    public ObjectProperty<Pin> standing() {
        return standing;
    }

    public BooleanBinding ready() {
        return ready;
    }

    public BooleanProperty busy() {
        return busy;
    }

    /** Whether the typed name is one of the people: role and PIN are replaced then. */
    public boolean knows(String typed) {
        return people.stream().anyMatch(p -> p.name().equals(typed.strip()));
    }

    /** Begins with the people as they are and an empty form. */
    public void begin() {
        clear();
        background.run(() -> bench.office().people().all(), people::setAll, bench::fail);
    }

    /** Takes a person into the form, for another role or a new PIN. */
    public void edit(Person person) {
        clear();
        name.set(person.name());
        role.set(person.role());
    }

    public void clear() {
        name.set("");
        role.set(people.isEmpty() ? Role.AUTHOR : Role.ORDINARY);
        pin.set("");
        repeated.set("");
    }

    /** Registers the person in the form. */
    public void save() {
        if (!ready.get()) {
            return;
        }
        busy.set(true);
        var person = new Person(name.get().strip(), role.get());
        var secret = standing.get() == Pin.NOT_NEEDED ? UUID.randomUUID().toString() : pin.get();
        background.run(
                () -> {
                    bench.office().people().add(person, secret);
                    return bench.office().people().all();
                },
                all -> {
                    busy.set(false);
                    people.setAll(all);
                    bench.sit(author(person));
                    clear();
                    bench.changed();
                },
                trouble -> {
                    busy.set(false);
                    bench.fail(trouble);
                });
    }

    /** The first author who is registered sits before the machine; a nameless officer is no author. */
    private String author(Person added) {
        return Optional.of(added)
                .filter(p -> p.role() == Role.AUTHOR && !knows(bench.author()))
                .map(Person::name)
                .orElse(bench.author());
    }

    private boolean complete() {
        boolean settled = standing.get() == Pin.NOT_NEEDED || standing.get() == Pin.GOOD;
        return settled && !name.get().isBlank() && !busy.get();
    }

    private Pin judged() {
        if (role.get() == Role.AUTHOR) {
            return Pin.NOT_NEEDED;
        }
        if (!pin.get().startsWith(repeated.get())) {
            return Pin.DIFFERENT;
        }
        boolean same = pin.get().equals(repeated.get());
        return same && pin.get().length() >= SHORTEST ? Pin.GOOD : Pin.UNFINISHED;
    }
}
