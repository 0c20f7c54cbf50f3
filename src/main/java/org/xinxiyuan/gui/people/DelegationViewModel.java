package org.xinxiyuan.gui.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.xinxiyuan.gui.common.Background;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.common.Workbench;
import org.xinxiyuan.review.Person;
import org.xinxiyuan.review.Role;
import org.xinxiyuan.review.delegation.Delegation;

/** 委托签发: who signs for whom, from when to when; given and ended early. */
public final class DelegationViewModel {
    private final Workbench bench;
    private final Background background;
    private final Messages messages;
    private final ObservableList<Delegation> delegations = FXCollections.observableArrayList();
    private final ObservableList<String> givers = FXCollections.observableArrayList();
    private final ObservableList<String> takers = FXCollections.observableArrayList();
    private final ObjectProperty<String> giver = new SimpleObjectProperty<>();
    private final ObjectProperty<String> taker = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> from;
    private final ObjectProperty<LocalDate> until;
    private final StringProperty objection = new SimpleStringProperty("");
    private final BooleanBinding ready;

    public DelegationViewModel(Workbench bench, Background background, Messages messages) {
        this.bench = bench;
        this.background = background;
        this.messages = messages;
        from = new SimpleObjectProperty<>(today());
        until = new SimpleObjectProperty<>(today());
        bench.changes().addListener((o, was, is) -> begin());
        ready = Bindings.createBooleanBinding(this::complete, giver, taker, from, until);
    }

    /** Latest first, over and ended ones too. */
    public ObservableList<Delegation> delegations() {
        return delegations;
    }

    /** Who has a signature to delegate. */
    public ObservableList<String> givers() {
        return givers;
    }

    public ObservableList<String> takers() {
        return takers;
    }

    public ObjectProperty<String> giver() {
        return giver;
    }

    public ObjectProperty<String> taker() {
        return taker;
    }

    public ObjectProperty<LocalDate> from() {
        return from;
    }

    /** The last day, included. */
    public ObjectProperty<LocalDate> until() {
        return until;
    }

    /** Why the last step was not taken; empty where it was. */
    public StringProperty objection() {
        return objection;
    }

    public BooleanBinding ready() {
        return ready;
    }

    public LocalDate today() {
        return bench.office().stock().today();
    }

    /** The people and delegations as they are now. */
    public void begin() {
        background.run(this::current, this::show, bench::fail);
    }

    public void give() {
        if (ready.get()) {
            step(() -> bench.office().delegating()
                    .give(giver.get(), taker.get(), from.get(), until.get())
                    .orElse(""));
        }
    }

    /** From today on; what was signed until then stays signed. */
    public void end(Delegation delegation) {
        step(() -> bench.office().delegating().end(delegation.giver(), delegation.taker()) == 0
                ? messages.text("people.noneToEnd")
                : "");
    }

    private record Read(List<Person> people, List<Delegation> delegations) {}

    private Read current() {
        return new Read(
                bench.office().people().all(), bench.office().delegating().all());
    }

    private void step(Callable<String> act) {
        background.run(
                act,
                said -> {
                    objection.set(said);
                    if (said.isEmpty()) {
                        taker.set(null);
                    }
                    bench.changed();
                },
                bench::fail);
    }

    private void show(Read read) {
        fill(givers, read.people().stream().filter(p -> p.role() != Role.AUTHOR).toList());
        fill(takers, read.people());
        var latest = new ArrayList<>(read.delegations());
        Collections.reverse(latest);
        delegations.setAll(latest);
    }

    /** The same names again leave a choice as it is. */
    private static void fill(ObservableList<String> names, List<Person> people) {
        var now = people.stream().map(Person::name).toList();
        if (!now.equals(names)) {
            names.setAll(now);
        }
    }

    private boolean complete() {
        return Optional.ofNullable(giver.get()).isPresent()
                && Optional.ofNullable(taker.get()).isPresent()
                && Optional.ofNullable(from.get()).isPresent()
                && Optional.ofNullable(until.get()).isPresent();
    }
}
