package org.xinxiyuan.gui.people;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.kordamp.ikonli.javafx.FontIcon;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.people.PeopleViewModel.Pin;
import org.xinxiyuan.review.Person;
import org.xinxiyuan.review.Role;

/** The people's screen: who is there above, one form below. */
public final class PeopleView {
    private final PeopleViewModel model;
    private final Messages messages;

    @FXML
    private ListView<Person> list;

    @FXML
    private Label formTitle;

    @FXML
    private TextField name;

    @FXML
    private ComboBox<Role> role;

    @FXML
    private Label duty;

    @FXML
    private Label pinLabel;

    @FXML
    private PasswordField pin;

    @FXML
    private Label repeatedLabel;

    @FXML
    private PasswordField repeated;

    @FXML
    private Label standing;

    @FXML
    private Button save;

    @FXML
    private Button cancel;

    @FXML
    private ProgressIndicator busy;

    public PeopleView(PeopleViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        list.setItems(model.people());
        list.setCellFactory(view -> new PersonCell(messages, this::edit));
        list.setPlaceholder(nobody());
        name.textProperty().bindBidirectional(model.name());
        pin.textProperty().bindBidirectional(model.pin());
        repeated.textProperty().bindBidirectional(model.repeated());
        role.getItems().setAll(Role.values());
        role.setConverter(labels());
        role.valueProperty().bindBidirectional(model.role());
        duty.textProperty().bind(model.role().map(this::duty));
        var signer = model.role().isNotEqualTo(Role.AUTHOR);
        for (Node node : List.of(pinLabel, pin, repeatedLabel, repeated, standing)) {
            node.visibleProperty().bind(signer);
            node.managedProperty().bind(signer);
        }
        standing.setGraphic(new FontIcon());
        model.standing().addListener((o, was, is) -> say(is));
        say(model.standing().get());
        var known = Bindings.createBooleanBinding(
                () -> model.knows(name.getText()), name.textProperty(), model.people());
        formTitle.textProperty().bind(known.map(k ->
                messages.text(k ? "people.replaceTitle" : "people.addTitle", name.getText().strip())));
        save.textProperty().bind(known.map(k -> messages.text(k ? "people.replace" : "people.add")));
        save.disableProperty().bind(model.ready().not());
        cancel.visibleProperty().bind(name.textProperty().isNotEmpty());
        busy.visibleProperty().bind(model.busy());
    }

    private Label nobody() {
        var nobody = new Label(messages.text("people.nobody"));
        nobody.setWrapText(true);
        nobody.getStyleClass().add("empty-text");
        return nobody;
    }

    private void edit(Person person) {
        model.edit(person);
        (person.role() == Role.AUTHOR ? role : pin).requestFocus();
    }

    private String duty(Role chosen) {
        return switch (chosen) {
            case AUTHOR -> messages.text("people.dutyAuthor");
            case ORDINARY -> messages.text("people.dutyOrdinary");
            case IMPORTANT -> messages.text("people.dutyImportant");
        };
    }

    private void say(Pin is) {
        standing.setText(
                switch (is) {
                    case NOT_NEEDED, UNFINISHED -> messages.text("people.pinHint", PeopleViewModel.SHORTEST);
                    case DIFFERENT -> messages.text("people.different");
                    case GOOD -> messages.text("people.equal");
                });
        var icon = is == Pin.DIFFERENT ? "fth-x-circle" : is == Pin.GOOD ? "fth-check-circle" : "fth-info";
        ((FontIcon) standing.getGraphic()).setIconLiteral(icon);
        var tone = is == Pin.DIFFERENT ? "told-wrong" : is == Pin.GOOD ? "told-good" : "told";
        standing.getStyleClass().setAll("label", "fine", tone);
    }

    private static StringConverter<Role> labels() {
        return new StringConverter<>() {
            @Override
            public String toString(Role shown) {
                return shown == null ? "" : shown.label();
            }

            @Override
            public Role fromString(String label) {
                throw new UnsupportedOperationException("a role is chosen, not typed");
            }
        };
    }

    @FXML
    private void save() {
        model.save();
    }

    @FXML
    private void cancel() {
        model.clear();
    }
}
