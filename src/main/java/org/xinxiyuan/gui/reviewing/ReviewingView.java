package org.xinxiyuan.gui.reviewing;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.xinxiyuan.gui.common.Dialogs;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.review.ReviewState;

/** The signing screen: one thing to do at a time; the signer and the form have views of their own. */
public final class ReviewingView {
    private final ReviewingViewModel model;
    private final Messages messages;
    private final Dialogs dialogs;

    @FXML
    private HBox steps;

    @FXML
    private Label heading;

    @FXML
    private ProgressIndicator busy;

    @FXML
    private Label words;

    @FXML
    private Label objection;

    @FXML
    private VBox lists;

    @FXML
    private VBox outgoingBox;

    @FXML
    private GridPane outgoing;

    @FXML
    private HBox noSigner;

    @FXML
    private HBox draftActions;

    @FXML
    private Button submit;

    @FXML
    private HBox sendActions;

    @FXML
    private Button queue;

    @FXML
    private Button toOutbox;

    @FXML
    private MenuButton saveRelease;

    @FXML
    private HBox secrecyBox;

    @FXML
    private Label secrecy;

    @FXML
    private MenuButton saveSecrecy;

    @FXML
    private Label written;

    public ReviewingView(ReviewingViewModel model, Messages messages, Dialogs dialogs) {
        this.model = model;
        this.messages = messages;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        busy.visibleProperty().bind(model.busy());
        objection.textProperty().bind(model.objection());
        model.objection().addListener((o, was, is) -> {
            shown(objection, !is.isEmpty());
            model.page().get().ifPresent(this::show);
        });
        submit.disableProperty().bind(model.busy().or(Bindings.createBooleanBinding(
                () -> model.page().get().filter(p -> p.gate().blocks().isEmpty()).isEmpty(), model.page())));
        model.page().addListener((o, was, is) -> is.ifPresent(this::show));
        written.textProperty().bind(model.saved());
        written.managedProperty().bind(written.textProperty().isNotEmpty());
        var menus = new SaveMenus(model, messages);
        menus.release(saveRelease);
        menus.secrecy(saveSecrecy);
        List.of(objection, outgoingBox, secrecyBox, noSigner, draftActions, sendActions)
                .forEach(n -> shown(n, false));
    }

    private void show(ReviewPage page) {
        new Steps(messages).fill(steps, page);
        var said = new ReviewWords(messages, !model.objection().get().isEmpty());
        heading.setText(said.heading(page));
        words.setText(said.below(page));
        lists.getChildren().clear();
        boolean drafting = page.state() == ReviewState.DRAFTING || page.state() == ReviewState.RETURNED;
        if (drafting) {
            lists.getChildren().addAll(said.gate(page));
        }
        shown(lists, !lists.getChildren().isEmpty());
        boolean nobody = page.signers().names().isEmpty();
        shown(noSigner, nobody && page.state() != ReviewState.APPROVED);
        shown(draftActions, drafting);
        shown(secrecyBox, page.papers().secrecy().isPresent());
        secrecy.setText(page.papers().secrecy().map(SecrecyPage::words).orElse(""));
        shown(outgoingBox, drafting);
        list(page.outgoing());
        shown(sendActions, page.state() == ReviewState.APPROVED);
        shown(queue, !page.signers().inOutbox());
        shown(toOutbox, page.signers().inOutbox());
    }

    /** A light list of what would be released. */
    private void list(Outgoing would) {
        outgoing.getChildren().clear();
        would.lines().forEach((name, value) -> {
            var left = cell(name, "list-name");
            left.setMinWidth(Region.USE_PREF_SIZE);
            var right = cell(value, "list-value");
            GridPane.setHgrow(right, Priority.ALWAYS);
            outgoing.addRow(outgoing.getRowCount(), left, right);
        });
    }

    private static Label cell(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().addAll("list-box", style);
        label.setWrapText(true);
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static void shown(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    @FXML
    private void submit() {
        model.submit();
    }

    @FXML
    private void reviewSecrecy() {
        model.page().get().flatMap(p -> p.papers().secrecy()).ifPresent(page -> {
            var pane = new SecrecyPane(messages, page);
            var header = messages.text("reviewing.secrecyTitle", page.next().label(), page.next().whose());
            if (dialogs.fill(header, "fth-shield", pane.content(), pane.ready())) {
                pane.typed().ifPresent(model::review);
            }
        });
    }

    @FXML
    private void seePublic() {
        model.toPublic();
    }

    @FXML
    private void queue() {
        model.queue();
    }

    @FXML
    private void toPeople() {
        model.toPeople();
    }

    @FXML
    private void toOutbox() {
        model.toOutbox();
    }

    @FXML
    private void compare() {
        model.compare(difference -> dialogs.show(
                messages.text("reviewing.compareTitle"),
                "fth-git-commit",
                new DiffPane(messages).of(difference)));
    }
}
