package org.xinxiyuan.gui.upkeep;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.xinxiyuan.catalog.DayStep;
import org.xinxiyuan.catalog.DueDate;
import org.xinxiyuan.check.due.Obligation;
import org.xinxiyuan.check.upkeep.PieceDue;
import org.xinxiyuan.gui.common.Dialogs;
import org.xinxiyuan.gui.common.DueLine;
import org.xinxiyuan.gui.common.Messages;

/** The due dates of the piece at hand, day by day, with its pauses. */
public final class DuesView {
    private final UpkeepViewModel model;
    private final Messages messages;
    private final Dialogs dialogs;

    @FXML
    private Label dueNotice;

    @FXML
    private ListView<PieceDue> pieceDues;

    @FXML
    private ListView<DayStep> pieceDays;

    @FXML
    private VBox halts;

    @FXML
    private Label verifiedOn;

    @FXML
    private Button pause;

    @FXML
    private Button verify;

    public DuesView(UpkeepViewModel model, Messages messages, Dialogs dialogs) {
        this.model = model;
        this.messages = messages;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        var line = new DueLine(messages, model::today, false);
        pieceDues.setCellFactory(view -> line.cell());
        pieceDays.setCellFactory(view -> line.day());
        pieceDues.setPlaceholder(new Label());
        pieceDays.setPlaceholder(told("columns.noDays"));
        var chosen = pieceDues.getSelectionModel().selectedItemProperty();
        chosen.addListener((o, was, is) -> unfold(Optional.ofNullable(is)));
        dueNotice.textProperty().bind(model.notice());
        dueNotice.visibleProperty().bind(model.notice().isNotEmpty());
        dueNotice.managedProperty().bind(dueNotice.visibleProperty());
        model.upkeep().addListener((o, was, is) -> show(is));
        show(model.upkeep().get());
    }

    private void show(Upkeep upkeep) {
        var dues = upkeep.dates().dues();
        pieceDues.setPlaceholder(told(upkeep.disclosure() ? "upkeep.noDues" : "upkeep.noDisclosure"));
        pieceDues.getItems().setAll(dues);
        pieceDays.getItems().clear();
        if (!dues.isEmpty()) {
            pieceDues.getSelectionModel().select(0);
        }
        new HaltLines(model, messages, dialogs).fill(halts, upkeep);
        var verified = upkeep.dates().verified();
        verifiedOn.setText(
                verified.map(day -> messages.text("upkeep.verifiedOn", day.toString())).orElse(""));
        shown(verifiedOn, verified.isPresent());
        pause.setDisable(dues.stream().allMatch(d -> d.due().met()));
        shown(verify, dues.stream().anyMatch(d -> d.due().obligation() == Obligation.VERIFY));
    }

    private static void shown(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    private void unfold(Optional<PieceDue> owed) {
        pieceDays.getItems().clear();
        owed.map(o -> o.due().date())
                .filter(DueDate.On.class::isInstance)
                .ifPresent(on -> pieceDays.getItems().setAll(((DueDate.On) on).steps()));
    }

    private Label told(String key) {
        var label = new Label(messages.text(key));
        label.setWrapText(true);
        label.getStyleClass().add("fine");
        return label;
    }

    @FXML
    private void pause() {
        var pane = new PausePane(messages, model.today());
        if (dialogs.fill(messages.text("upkeep.pauseTitle"), "fth-pause-circle", pane.content(), pane.ready())) {
            model.pause(pane.from(), pane.to(), pane.reason());
        }
    }

    @FXML
    private void verify() {
        var day = Dialogs.day("verifyDay", model.today());
        var hint = told("upkeep.verifyHint");
        hint.setMaxWidth(400);
        var form = new VBox(12, hint, day);
        var chosen = day.valueProperty().isNotNull();
        if (dialogs.fill(messages.text("upkeep.verifyTitle"), "fth-check-square", form, chosen)) {
            model.verify(Optional.ofNullable(day.getValue()).orElse(model.today()));
        }
    }
}
