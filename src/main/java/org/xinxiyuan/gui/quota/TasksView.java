package org.xinxiyuan.gui.quota;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.xinxiyuan.gui.common.Dialogs;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.quota.Assignment;
import org.xinxiyuan.quota.Counted;
import org.xinxiyuan.quota.Progress;
import org.xinxiyuan.quota.Warning.Lead;
import org.xinxiyuan.quota.Warning.Place;

/** The first sheet: what goes wrong unless somebody acts, and every task as a ring with its pieces beside it. */
public final class TasksView {
    private static final int FEW = 4;
    private static final double ROW = 32;

    private final TasksViewModel model;
    private final Messages messages;
    private final Dialogs dialogs;
    private final ToggleGroup rings = new ToggleGroup();

    @FXML
    private VBox quotaWarnings;

    @FXML
    private Label quotaCalm;

    @FXML
    private ScrollPane warningScroll;

    @FXML
    private VBox quotaRings;

    @FXML
    private StackPane taskSide;

    @FXML
    private VBox taskDetails;

    @FXML
    private Label taskTitle;

    @FXML
    private Label taskFigures;

    @FXML
    private Button taskRemove;

    @FXML
    private Button taskChange;

    @FXML
    private ListView<Counted> taskPieces;

    public TasksView(TasksViewModel model, Messages messages, Dialogs dialogs) {
        this.model = model;
        this.messages = messages;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        quotaCalm.managedProperty().bind(quotaCalm.visibleProperty());
        warningScroll.managedProperty().bind(warningScroll.visibleProperty());
        taskSide.managedProperty().bind(taskSide.visibleProperty());
        quotaCalm.setVisible(false);
        warningScroll.setVisible(false);
        taskPieces.setItems(model.pieces());
        taskPieces.setCellFactory(
                list -> new PieceCell(messages, c -> model.page().open(c.piece())));
        taskPieces.setPlaceholder(new Label(messages.text("quota.task.noPieces")));
        model.page().board().addListener((o, was, is) -> is.ifPresent(this::show));
        model.page().led().addListener((o, was, is) -> is.ifPresent(this::lead));
        model.chosen().addListener((o, was, is) -> details(is));
        details(Optional.empty());
    }

    private void show(Board board) {
        var warnings = board.warnings();
        quotaWarnings
                .getChildren()
                .setAll(warnings.stream()
                        .map(w -> new WarningRow(w, model.page()::follow))
                        .toList());
        quotaCalm.setVisible(warnings.isEmpty());
        warningScroll.setVisible(!warnings.isEmpty());
        warningScroll.setPrefHeight(Math.min(FEW, warnings.size()) * ROW + 4);
        rings(board);
    }

    private void rings(Board board) {
        rings.getToggles().clear();
        quotaRings.getChildren().clear();
        var flow = new FlowPane(12, 12);
        board.progress().forEach(p -> flow.getChildren().add(ring(p, board)));
        quotaRings.getChildren().add(board.progress().isEmpty() ? none() : flow);
    }

    private Ring ring(Progress progress, Board board) {
        var what = board.what(progress.assignment().duty(), messages.text("quota.form.wholeUnit"));
        var ring = new Ring(progress, what, messages);
        ring.setToggleGroup(rings);
        ring.setSelected(model.chosen()
                .get()
                .filter(p -> p.assignment().id().equals(progress.assignment().id()))
                .isPresent());
        ring.setOnAction(e -> {
            ring.setSelected(true);
            model.choose(Optional.of(progress));
        });
        return ring;
    }

    private VBox none() {
        var title = new Label(messages.text("quota.task.none"));
        title.getStyleClass().add("empty-title");
        var words = new Label(messages.text("quota.task.noneText"));
        words.setWrapText(true);
        words.getStyleClass().add("fine");
        var box = new VBox(8, title, words);
        box.setId("quotaNoTasks");
        return box;
    }

    private void details(Optional<Progress> chosen) {
        taskSide.getChildren().setAll(taskDetails);
        taskSide.setVisible(chosen.isPresent());
        chosen.ifPresent(p -> {
            model.page()
                    .board()
                    .get()
                    .ifPresent(
                            board -> taskTitle.setText(p.assignment().period().label() + " "
                                    + board.what(p.assignment().duty(), messages.text("quota.form.wholeUnit"))));
            taskFigures.setText(figures(p));
            boolean ours = p.assignment().origin() != Assignment.Origin.PORTAL;
            taskRemove.setDisable(!ours);
            rings.getToggles()
                    .forEach(t -> t.setSelected(t instanceof Ring ring
                            && ring.progress()
                                    .assignment()
                                    .id()
                                    .equals(p.assignment().id())));
        });
    }

    private String figures(Progress p) {
        var pace = p.pace();
        return Stream.of(
                        messages.text("quota.task.target", p.assignment().target(), p.carried(), p.wanted()),
                        messages.text("quota.task.done", p.done(), p.missing(), p.inHand()),
                        pace.announced()
                                ? messages.text("quota.task.days", pace.passed(), pace.all(), pace.left())
                                : messages.text("quota.task.noDays"),
                        messages.text(
                                "quota.task.origin",
                                p.assignment().origin().label(),
                                p.assignment().carryOver().label()))
                .collect(Collectors.joining("\n"));
    }

    private void lead(Lead lead) {
        if (lead.place() == Place.ASSIGNMENT) {
            model.choose(lead.id());
            taskPieces.requestFocus();
        }
    }

    @FXML
    private void enter() {
        form(Optional.empty());
    }

    @FXML
    private void change() {
        model.chosen().get().ifPresent(p -> form(Optional.of(p.assignment())));
    }

    private void form(Optional<Assignment> there) {
        model.page().board().get().ifPresent(board -> {
            var form = new AssignmentForm(
                    messages,
                    board.today(),
                    board.people(),
                    model::assign,
                    () -> details(model.chosen().get()));
            there.ifPresent(form::show);
            taskSide.getChildren().setAll(form);
            taskSide.setVisible(true);
        });
    }

    @FXML
    private void importTable() {
        Controls.table(taskSide, messages.text("quota.task.import")).ifPresent(model.page()::importTable);
    }

    @FXML
    private void write() {
        model.chosen().get().ifPresent(p -> model.page().write(p.assignment().duty()));
    }

    @FXML
    private void remove() {
        model.chosen()
                .get()
                .filter(p -> dialogs.over(taskSide)
                        .confirm(messages.text("quota.task.removeTitle"), messages.text("quota.task.removeText")))
                .ifPresent(p -> model.remove(p.assignment()));
    }

    @FXML
    private void open() {
        Optional.ofNullable(taskPieces.getSelectionModel().getSelectedItem())
                .ifPresent(c -> model.page().open(c.piece()));
    }
}
