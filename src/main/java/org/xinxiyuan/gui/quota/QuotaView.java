package org.xinxiyuan.gui.quota;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.VBox;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.quota.QuotaViewModel.Told;
import org.xinxiyuan.quota.Warning.Lead;
import org.xinxiyuan.quota.ledger.Solicitation.State;

/** The page's frame: what day it is, what was just done, and five sheets. */
public final class QuotaView {
    private static final double LINE = 30;
    private static final int MOST_LINES = 6;

    private final QuotaViewModel model;
    private final Messages messages;

    @FXML
    private Label quotaUnit;

    @FXML
    private Label quotaDay;

    @FXML
    private VBox quotaTold;

    @FXML
    private Label quotaToldHead;

    @FXML
    private ListView<String> quotaToldLines;

    @FXML
    private TabPane quotaSheets;

    @FXML
    private Tab asked;

    @FXML
    private Tab ledger;

    @FXML
    private Tab tasks;

    @FXML
    private Tab score;

    public QuotaView(QuotaViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        quotaUnit.setText(model.unit());
        quotaTold.managedProperty().bind(quotaTold.visibleProperty());
        quotaToldLines.managedProperty().bind(quotaToldLines.visibleProperty());
        model.told().addListener((o, was, is) -> show(is));
        model.board().addListener((o, was, is) -> is.ifPresent(this::show));
        model.led().addListener((o, was, is) -> is.ifPresent(this::lead));
        quotaSheets.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (model.told().get().filter(told -> told.lines().isEmpty()).isPresent()) {
                heard();
            }
        });
        show(Optional.<Told>empty());
    }

    private void show(Board board) {
        quotaDay.setText(messages.text("quota.asOf", board.today().toString()));
        long open = board.solicitations().stream()
                .filter(s -> s.standing().state() == State.OPEN)
                .count();
        asked.setText(open == 0 ? messages.text("quota.tab.asked") : messages.text("quota.tab.askedCount", open));
    }

    private void show(Optional<Told> told) {
        quotaTold.setVisible(told.isPresent());
        told.ifPresent(is -> {
            quotaToldHead.setText(is.header());
            quotaToldLines.getItems().setAll(is.lines());
            quotaToldLines.setVisible(!is.lines().isEmpty());
            quotaToldLines.setPrefHeight(LINE * Math.min(MOST_LINES, is.lines().size()) + 2);
            quotaTold
                    .getStyleClass()
                    .setAll("quota-told", is.lines().isEmpty() ? "quota-told-good" : "quota-told-stop");
        });
    }

    @FXML
    private void heard() {
        model.told().set(Optional.empty());
    }

    private void lead(Lead lead) {
        quotaSheets
                .getSelectionModel()
                .select(
                        switch (lead.place()) {
                            case SOLICITATION -> asked;
                            case ENTRY -> ledger;
                            case RANKING -> score;
                            default -> tasks;
                        });
    }
}
