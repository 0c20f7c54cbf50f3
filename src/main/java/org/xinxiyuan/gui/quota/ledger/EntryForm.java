package org.xinxiyuan.gui.quota.ledger;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.xinxiyuan.gui.common.Dialogs;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.quota.Controls;
import org.xinxiyuan.quota.Counted;
import org.xinxiyuan.quota.ledger.Adoption;
import org.xinxiyuan.quota.ledger.Level;
import org.xinxiyuan.quota.scoring.Event;

/** An entry by hand (登记): what happened to which piece, when, and what proves it. */
final class EntryForm extends VBox {
    private static final int MOST = 1000;

    private final Messages messages;
    private final Steps steps;
    private final ComboBox<Event> event;
    private final ComboBox<Counted> piece;
    private final ComboBox<Level> level;
    private final ComboBox<String> publication = new ComboBox<>();
    private final ComboBox<String> step = new ComboBox<>();
    private final ComboBox<String> matter = new ComboBox<>();
    private final Spinner<Integer> times = new Spinner<>(1, MOST, 1);
    private final DatePicker on;
    private final TextField remark = new TextField();
    private final Attaching attaching;

    /** @param matter where it is about no piece */
    record Typed(Event event, String piece, Level level, Adoption.Publication where, Matter matter, Proven proven) {
        LocalDate on() {
            return proven.on();
        }

        Optional<Path> file() {
            return proven.file();
        }

        Optional<String> remark() {
            return proven.remark();
        }
    }

    /** 加减分事项. */
    record Matter(String name, int times) {}

    /** When it was, and what proves it. */
    record Proven(LocalDate on, Optional<Path> file, Optional<String> remark) {}

    EntryForm(Messages messages, Steps steps, List<Counted> pieces, LocalDate today) {
        super(8);
        this.messages = messages;
        this.steps = steps;
        event = Controls.choice(List.of(Event.ADOPTED, Event.INSTRUCTED, Event.NOTED), Event::label);
        piece = Controls.choice(pieces, c -> c.on().map(d -> d + " ").orElse("") + c.title());
        level = Controls.choice(List.of(Level.values()), Level::label);
        on = Dialogs.day("entryDay", today);
        attaching = new Attaching(messages);
    }

    EntryForm build(Consumer<Typed> done, Runnable cancel) {
        ids();
        event.setValue(Event.ADOPTED);
        level.setValue(Level.COUNTY);
        for (var box : List.of(publication, step, matter)) {
            box.setEditable(true);
            box.setMaxWidth(Double.MAX_VALUE);
        }
        publication.getItems().setAll(steps.publications());
        matter.getItems().setAll(steps.matters());
        event.valueProperty().addListener((o, was, is) -> steps());
        level.valueProperty().addListener((o, was, is) -> steps());
        steps();
        times.setEditable(true);
        on.setMaxWidth(Double.MAX_VALUE);
        times.setMaxWidth(Double.MAX_VALUE);
        var title = new Label(messages.text("quota.ledger.enter"));
        title.getStyleClass().add("panel-title");
        getChildren().setAll(title, Controls.field(messages.text("quota.ledger.event"), event));
        fields();
        getChildren()
                .addAll(
                        Controls.field(messages.text("quota.ledger.on"), on),
                        attaching.row(),
                        Controls.field(messages.text("quota.ledger.remark"), remark),
                        buttons(done, cancel));
        return this;
    }

    private void ids() {
        event.setId("entryEvent");
        piece.setId("entryPiece");
        level.setId("entryLevel");
        publication.setId("entryPublication");
        step.setId("entryStep");
        matter.setId("entryMatter");
    }

    private void fields() {
        var noted = event.valueProperty().isEqualTo(Event.NOTED);
        var adopted = event.valueProperty().isEqualTo(Event.ADOPTED);
        show(Controls.field(messages.text("quota.ledger.piece"), piece), noted.not());
        show(Controls.field(messages.text("quota.ledger.level"), level), noted.not());
        show(Controls.field(messages.text("quota.ledger.publication"), publication), adopted);
        show(Controls.field(messages.text("quota.ledger.step"), step), noted.not());
        show(Controls.field(messages.text("quota.ledger.matter"), matter), noted);
        show(Controls.field(messages.text("quota.ledger.times"), times), noted);
    }

    private void show(VBox field, BooleanBinding when) {
        field.visibleProperty().bind(when);
        getChildren().add(field);
    }

    private void steps() {
        step.getItems().setAll(steps.of(event.getValue(), level.getValue()));
        step.setPromptText(
                messages.text(step.getItems().isEmpty() ? "quota.ledger.noSteps" : "quota.ledger.chooseStep"));
        step.setValue("");
    }

    private HBox buttons(Consumer<Typed> done, Runnable cancel) {
        var save = new Button(messages.text("quota.form.save"));
        save.setId("entrySave");
        save.getStyleClass().add("accent");
        save.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> on.getValue() == null
                                || (event.getValue() == Event.NOTED
                                        ? matter.getEditor().getText().isBlank()
                                        : piece.getValue() == null),
                        on.valueProperty(),
                        event.valueProperty(),
                        matter.getEditor().textProperty(),
                        piece.valueProperty()));
        save.setOnAction(e -> done.accept(typed()));
        var back = new Button(messages.text("quota.form.cancel"));
        back.setOnAction(e -> cancel.run());
        return new HBox(8, save, back);
    }

    private Typed typed() {
        times.commitValue();
        var where = new Adoption.Publication(said(publication.getEditor()), said(step.getEditor()));
        var about = new Matter(matter.getEditor().getText().strip(), times.getValue());
        var proven = new Proven(on.getValue(), attaching.file(), said(remark));
        var of = Optional.ofNullable(piece.getValue()).map(Counted::piece).orElse("");
        return new Typed(event.getValue(), of, level.getValue(), where, about, proven);
    }

    static Optional<String> said(TextField field) {
        return Optional.ofNullable(field.getText()).map(String::strip).filter(t -> !t.isEmpty());
    }
}
