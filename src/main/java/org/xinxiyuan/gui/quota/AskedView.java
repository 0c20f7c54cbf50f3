package org.xinxiyuan.gui.quota;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.xinxiyuan.gui.common.Dialogs;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.quota.Warning.Lead;
import org.xinxiyuan.quota.Warning.Place;
import org.xinxiyuan.quota.ledger.Solicitation;
import org.xinxiyuan.quota.ledger.Solicitation.State;

/** What the county asked to be written: by when, answered by what, settled how. */
public final class AskedView {
    private final AskedViewModel model;
    private final Messages messages;

    @FXML
    private TableView<Solicitation> askedTable;

    @FXML
    private VBox askedDetails;

    @FXML
    private Label askedTitle;

    @FXML
    private Label askedFacts;

    @FXML
    private Button askedAnswer;

    @FXML
    private VBox askedSettling;

    @FXML
    private TextArea askedReason;

    @FXML
    private Button askedDecline;

    @FXML
    private Button askedRemove;

    @FXML
    private VBox askedForm;

    @FXML
    private TextField askedNewTitle;

    @FXML
    private TextArea askedNewText;

    @FXML
    private VBox askedNewDay;

    @FXML
    private Button askedSave;

    private DatePicker due;

    public AskedView(AskedViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        table();
        askedDetails.managedProperty().bind(askedDetails.visibleProperty());
        askedForm.managedProperty().bind(askedForm.visibleProperty());
        askedForm.setVisible(false);
        askedDecline.disableProperty().bind(askedReason.textProperty().map(String::isBlank));
        due = Dialogs.day("askedDue", model.today().plusDays(7));
        askedNewDay.getChildren().setAll(Controls.field(messages.text("quota.asked.due"), due));
        askedSave
                .disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> askedNewTitle.getText().isBlank() || due.getValue() == null,
                        askedNewTitle.textProperty(),
                        due.valueProperty()));
        model.page().led().addListener((o, was, is) -> is.ifPresent(this::lead));
        show(Optional.empty());
    }

    private void table() {
        askedTable.setItems(model.rows());
        askedTable.setPlaceholder(new Label(messages.text("quota.asked.none")));
        Controls.column(askedTable, messages.text("quota.asked.standing"), 128, s -> s)
                .setCellFactory(c -> new StandingCell());
        Controls.column(askedTable, messages.text("quota.asked.due"), 100, Solicitation::due)
                .setMinWidth(Controls.DAY);
        Controls.column(askedTable, messages.text("quota.asked.title"), 290, Solicitation::title);
        Controls.column(askedTable, messages.text("quota.from"), 84, this::from);
        Controls.fit(askedTable);
        askedTable
                .getSelectionModel()
                .selectedItemProperty()
                .addListener((o, was, is) -> show(Optional.ofNullable(is)));
        model.rows().addListener((ListChangeListener<Solicitation>) change -> {
            if (askedTable.getSelectionModel().isEmpty() && !model.rows().isEmpty()) {
                askedTable.getSelectionModel().select(0);
            }
        });
    }

    private String from(Solicitation s) {
        return messages.text(s.standing().fromPortal() ? "quota.fromCounty" : "quota.byHand");
    }

    private void show(Optional<Solicitation> chosen) {
        askedForm.setVisible(false);
        askedDetails.setVisible(chosen.isPresent());
        chosen.ifPresent(s -> {
            askedTitle.setText(s.title());
            var reason = s.standing()
                    .reason()
                    .map(r -> "\n" + messages.text("quota.asked.reasonWas", r))
                    .orElse("");
            askedFacts.setText(messages.text("quota.asked.facts", s.due().toString(), model.standing(s), from(s))
                    + reason
                    + (s.requirement().isBlank() ? "" : "\n" + s.requirement()));
            boolean open = s.standing().state() == State.OPEN;
            boolean drafted = model.draft(s).isPresent();
            askedAnswer.setText(messages.text(drafted ? "quota.asked.openAnswer" : "quota.asked.answer"));
            askedAnswer.setDisable(!open && !drafted);
            askedSettling.setDisable(!open);
            askedReason.clear();
            askedRemove.setDisable(s.standing().fromPortal());
        });
    }

    private void lead(Lead lead) {
        if (lead.place() == Place.SOLICITATION) {
            model.rows().stream()
                    .filter(s -> s.id().equals(lead.id()))
                    .findFirst()
                    .ifPresent(s -> {
                        askedTable.getSelectionModel().select(s);
                        askedTable.scrollTo(s);
                        askedAnswer.requestFocus();
                    });
        }
    }

    private void chosen(Consumer<Solicitation> act) {
        Optional.ofNullable(askedTable.getSelectionModel().getSelectedItem()).ifPresent(act);
    }

    @FXML
    private void answer() {
        chosen(model::answer);
    }

    @FXML
    private void done() {
        chosen(model::done);
    }

    @FXML
    private void decline() {
        chosen(s -> model.decline(s, askedReason.getText().strip()));
    }

    @FXML
    private void missed() {
        chosen(s -> model.missed(s, Optional.of(askedReason.getText().strip()).filter(r -> !r.isEmpty())));
    }

    @FXML
    private void remove() {
        chosen(model::remove);
    }

    @FXML
    private void enter() {
        askedDetails.setVisible(false);
        askedForm.setVisible(true);
        askedNewTitle.clear();
        askedNewText.clear();
        askedNewTitle.requestFocus();
    }

    @FXML
    private void cancel() {
        show(Optional.ofNullable(askedTable.getSelectionModel().getSelectedItem()));
    }

    @FXML
    private void save() {
        model.add(askedNewTitle.getText().strip(), askedNewText.getText().strip(), due.getValue());
        cancel();
    }

    /** How it stands, in words on a chip. */
    private final class StandingCell extends TableCell<Solicitation, Solicitation> {
        @Override
        protected void updateItem(Solicitation s, boolean empty) {
            super.updateItem(s, empty);
            setGraphic(empty || s == null ? null : chip(s));
        }

        private Label chip(Solicitation s) {
            var chip = new Label(model.standing(s));
            chip.getStyleClass().addAll("chip", model.tone(s).style());
            return chip;
        }
    }
}
