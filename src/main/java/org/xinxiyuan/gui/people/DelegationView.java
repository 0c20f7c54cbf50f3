package org.xinxiyuan.gui.people;

import java.time.format.DateTimeFormatter;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.util.converter.LocalDateStringConverter;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.review.delegation.Delegation;

/** The delegations: a list above, one form below. */
public final class DelegationView {
    private final DelegationViewModel model;
    private final Messages messages;

    @FXML
    private ListView<Delegation> delegations;

    @FXML
    private ComboBox<String> giver;

    @FXML
    private ComboBox<String> taker;

    @FXML
    private DatePicker delegateFrom;

    @FXML
    private DatePicker delegateUntil;

    @FXML
    private Label refused;

    @FXML
    private Button delegate;

    public DelegationView(DelegationViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        delegations.setItems(model.delegations());
        delegations.setCellFactory(view -> new DelegationCell(messages, model));
        var none = new Label(messages.text("people.noDelegation"));
        none.setWrapText(true);
        none.getStyleClass().add("empty-text");
        delegations.setPlaceholder(none);
        giver.setItems(model.givers());
        giver.valueProperty().bindBidirectional(model.giver());
        taker.setItems(model.takers());
        taker.valueProperty().bindBidirectional(model.taker());
        day(delegateFrom);
        day(delegateUntil);
        delegateFrom.valueProperty().bindBidirectional(model.from());
        delegateUntil.valueProperty().bindBidirectional(model.until());
        refused.textProperty().bind(model.objection());
        refused.visibleProperty().bind(model.objection().isNotEmpty());
        refused.managedProperty().bind(refused.visibleProperty());
        delegate.disableProperty().bind(model.ready().not());
    }

    private static void day(DatePicker picker) {
        picker.setConverter(new LocalDateStringConverter(DateTimeFormatter.ISO_DATE, DateTimeFormatter.ISO_DATE));
    }

    @FXML
    private void delegate() {
        model.give();
    }
}
