package org.xinxiyuan.gui.quota.ledger;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.xinxiyuan.gui.common.Dialogs;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.quota.Controls;
import org.xinxiyuan.quota.Period;
import org.xinxiyuan.quota.Warning.Lead;
import org.xinxiyuan.quota.Warning.Place;

/** The ledger: what was adopted, instructed and noted; entered and completed beside the table. */
public final class LedgerView {
    private static final int YEARS = 10;

    private final LedgerViewModel model;
    private final Messages messages;
    private final Dialogs dialogs;

    @FXML
    private ComboBox<Integer> ledgerYear;

    @FXML
    private ComboBox<Period> ledgerPeriod;

    @FXML
    private Label ledgerCount;

    @FXML
    private TableView<LedgerRow> ledgerTable;

    @FXML
    private ScrollPane ledgerScroll;

    @FXML
    private StackPane ledgerSide;

    @FXML
    private VBox ledgerDetails;

    @FXML
    private Label ledgerTitle;

    @FXML
    private Label ledgerFacts;

    @FXML
    private Button ledgerOpen;

    @FXML
    private ComboBox<String> ledgerStep;

    @FXML
    private TextField ledgerRemark;

    @FXML
    private VBox ledgerProof;

    @FXML
    private Button ledgerRemove;

    private Attaching attaching;

    public LedgerView(LedgerViewModel model, Messages messages, Dialogs dialogs) {
        this.model = model;
        this.messages = messages;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        periods();
        table();
        ledgerStep.setMaxWidth(Double.MAX_VALUE);
        model.page().led().addListener((o, was, is) -> is.ifPresent(this::lead));
        show(Optional.empty());
    }

    private void periods() {
        int year = model.today().getYear();
        ledgerYear
                .getItems()
                .setAll(IntStream.range(0, YEARS).mapToObj(back -> year - back).toList());
        Controls.words(ledgerYear, y -> y + "年");
        Controls.words(ledgerPeriod, p -> switch (p.span()) {
            case YEAR -> messages.text("quota.ledger.wholeYear");
            case QUARTER, MONTH -> p.label().substring(5);
        });
        ledgerYear.valueProperty().addListener((o, was, is) -> {
            ledgerPeriod.getItems().setAll(Controls.periods(is));
            ledgerPeriod.getSelectionModel().select(0);
        });
        ledgerYear.setValue(year);
        ledgerPeriod
                .valueProperty()
                .addListener((o, was, is) -> Optional.ofNullable(is).ifPresent(model.period()::set));
        model.period().addListener((o, was, is) -> {
            ledgerYear.setValue(is.first().getYear());
            ledgerPeriod.setValue(is);
        });
    }

    private void table() {
        ledgerTable.setItems(model.rows());
        ledgerTable.setPlaceholder(new Label(messages.text("quota.ledger.none")));
        Controls.column(
                        ledgerTable,
                        messages.text("quota.ledger.on"),
                        96,
                        r -> r.entry().on())
                .setMinWidth(Controls.DAY);
        Controls.column(ledgerTable, messages.text("quota.ledger.event"), 104, LedgerRow::event);
        Controls.column(ledgerTable, messages.text("quota.ledger.piece"), 210, this::title);
        Controls.column(ledgerTable, messages.text("quota.ledger.where"), 132, this::where);
        Controls.column(ledgerTable, messages.text("quota.from"), 84, this::from);
        Controls.column(ledgerTable, messages.text("quota.ledger.proof"), 80, this::proof);
        Controls.fit(ledgerTable);
        ledgerTable
                .getSelectionModel()
                .selectedItemProperty()
                .addListener((o, was, is) -> show(Optional.ofNullable(is)));
        ledgerCount
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.text("quota.ledger.count", model.rows().size()), model.rows()));
    }

    private String title(LedgerRow row) {
        if (LedgerRow.piece(row.entry()).isEmpty()) {
            return "—";
        }
        return row.title().isBlank() ? messages.text("quota.notHereTitle") : row.title();
    }

    private String where(LedgerRow row) {
        return model.steps().get().wanting(row)
                ? (row.where() + " " + messages.text("quota.ledger.stepMissing")).strip()
                : row.where();
    }

    private String from(LedgerRow row) {
        return messages.text(row.ours() ? "quota.byHand" : "quota.fromCounty");
    }

    private String proof(LedgerRow row) {
        var evidence = row.entry().evidence();
        return evidence.attachment().isPresent()
                ? messages.text("quota.ledger.hasFile")
                : evidence.remark().orElse("");
    }

    private void show(Optional<LedgerRow> chosen) {
        side(ledgerDetails);
        ledgerDetails.setVisible(chosen.isPresent());
        chosen.ifPresent(row -> {
            ledgerTitle.setText(row.event());
            ledgerFacts.setText(Stream.of(row.entry().on() + "　" + from(row), title(row), where(row), proof(row))
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.joining("\n")));
            ledgerOpen.setDisable(row.title().isBlank());
            ledgerStep.getItems().setAll(model.steps().get().of(row.entry()));
            ledgerStep.setDisable(LedgerRow.piece(row.entry()).isEmpty());
            ledgerStep.setValue(row.step().orElse(""));
            ledgerRemark.setText(row.entry().evidence().remark().orElse(""));
            attaching = new Attaching(messages);
            ledgerProof.getChildren().setAll(attaching.row());
            ledgerRemove.setDisable(!row.ours());
        });
    }

    private void side(VBox content) {
        ledgerSide.getChildren().setAll(content);
        ledgerScroll.setVvalue(0);
    }

    private void lead(Lead lead) {
        if (lead.place() == Place.ENTRY) {
            model.find(lead.id()).ifPresent(row -> {
                ledgerTable.getSelectionModel().select(row);
                ledgerTable.scrollTo(row);
                ledgerTable.requestFocus();
            });
        }
    }

    private void chosen(Consumer<LedgerRow> act) {
        Optional.ofNullable(ledgerTable.getSelectionModel().getSelectedItem()).ifPresent(act);
    }

    @FXML
    private void enter() {
        ledgerTable.getSelectionModel().clearSelection();
        var form = new EntryForm(messages, model.steps().get(), model.recent(), model.today());
        side(form.build(
                typed -> {
                    model.enter(typed);
                    show(Optional.empty());
                },
                () -> show(Optional.empty())));
        form.lookup("#entryEvent").requestFocus();
    }

    @FXML
    private void change() {
        chosen(row -> model.classify(
                row.entry(), EntryForm.said(ledgerStep.getEditor()), attaching.file(), EntryForm.said(ledgerRemark)));
    }

    @FXML
    private void open() {
        chosen(row -> LedgerRow.piece(row.entry()).ifPresent(model.page()::open));
    }

    @FXML
    private void remove() {
        chosen(row -> {
            if (dialogs.over(ledgerSide)
                    .confirm(messages.text("quota.ledger.removeTitle"), messages.text("quota.ledger.removeText"))) {
                model.remove(row.entry());
            }
        });
    }
}
