package org.xinxiyuan.gui.reviewing;

import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.xinxiyuan.gui.common.Dialogs;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.review.ReviewState;

/** The signing screen: one thing to do at a time, the form below it. */
public final class ReviewingView {
    private final ReviewingViewModel model;
    private final Messages messages;
    private final Dialogs dialogs;
    private Optional<File> scanned = Optional.empty();

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
    private VBox signing;

    @FXML
    private ToggleGroup ways;

    @FXML
    private ToggleButton machine;

    @FXML
    private ToggleButton paperWay;

    @FXML
    private ComboBox<String> signer;

    @FXML
    private Label pinLabel;

    @FXML
    private PasswordField pin;

    @FXML
    private Label scanLabel;

    @FXML
    private Button scan;

    @FXML
    private Label hashLabel;

    @FXML
    private TextField hash;

    @FXML
    private Button sign;

    @FXML
    private HBox sendActions;

    @FXML
    private Button queue;

    @FXML
    private Button toOutbox;

    @FXML
    private MenuButton saveRelease;

    @FXML
    private MenuButton saveForm;

    @FXML
    private HBox secrecyBox;

    @FXML
    private Label secrecy;

    @FXML
    private MenuButton saveSecrecy;

    @FXML
    private Label written;

    @FXML
    private VBox sheetBox;

    @FXML
    private VBox sheet;

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
        ways.selectedToggleProperty().addListener((o, was, is) -> {
            if (is == null) {
                was.setSelected(true);
            }
        });
        for (Node node : List.of(pinLabel, pin)) {
            node.visibleProperty().bind(machine.selectedProperty());
            node.managedProperty().bind(node.visibleProperty());
        }
        for (Node node : List.of(scanLabel, scan, hashLabel, hash)) {
            node.visibleProperty().bind(paperWay.selectedProperty());
            node.managedProperty().bind(node.visibleProperty());
        }
        sign.disableProperty().bind(signer.valueProperty().isNull().or(model.busy()));
        submit.disableProperty().bind(model.busy().or(Bindings.createBooleanBinding(
                () -> model.page().get().filter(p -> p.gate().blocks().isEmpty()).isEmpty(), model.page())));
        model.page().addListener((o, was, is) -> is.ifPresent(this::show));
        written.textProperty().bind(model.saved());
        written.managedProperty().bind(written.textProperty().isNotEmpty());
        new SaveMenus(model, messages).fill(saveForm, saveRelease, saveSecrecy);
        List.of(objection, outgoingBox, secrecyBox, noSigner, draftActions, signing, sendActions, sheetBox)
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
        new SheetPane(messages).list(outgoing, page.outgoing());
        shown(signing, page.state() == ReviewState.SUBMITTED && !nobody);
        shown(sendActions, page.state() == ReviewState.APPROVED);
        shown(queue, !page.signers().inOutbox());
        shown(toOutbox, page.signers().inOutbox());
        signer.getItems().setAll(page.signers().names());
        signer.getSelectionModel().selectFirst();
        pin.clear();
        hash.clear();
        forgetScan();
        shown(sheetBox, page.sheet().isPresent() && !drafting);
        page.sheet().ifPresent(s -> new SheetPane(messages).fill(sheet, s));
    }

    private void forgetScan() {
        scanned = Optional.empty();
        scan.setText(messages.text("reviewing.chooseScan"));
    }

    private static void shown(Node node, boolean is) {
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
            if (dialogs.fill(header, "fth-shield", pane.content())) {
                pane.typed().ifPresentOrElse(
                        model::review, () -> model.objection().set(messages.text("reviewing.secrecyMissing")));
            }
        });
    }

    @FXML
    private void seePublic() {
        model.toPublic();
    }

    @FXML
    private void sign() {
        if (machine.isSelected()) {
            model.sign(signer.getValue(), pin.getText());
        } else if (scanned.isPresent()) {
            model.signOnPaper(signer.getValue(), scanned.get().toPath(), hash.getText());
        } else {
            model.objection().set(messages.text("reviewing.scanMissing"));
        }
    }

    @FXML
    private void giveBack() {
        dialogs.reason(messages.text("reviewing.giveBackTitle"), messages.text("reviewing.giveBackPrompt"))
                .ifPresent(model::giveBack);
    }

    @FXML
    private void chooseScan() {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("reviewing.scanTitle"));
        scanned = Optional.ofNullable(chooser.showOpenDialog(scan.getScene().getWindow()));
        scanned.ifPresent(file -> scan.setText(file.getName()));
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
    private void copyHash() {
        var content = new ClipboardContent();
        content.putString(model.page().get().flatMap(ReviewPage::sheet).map(Sheet::sha256).orElse(""));
        Clipboard.getSystemClipboard().setContent(content);
    }

    @FXML
    private void print() {
        new SheetPrinter(messages, dialogs).print(sheet);
    }

    @FXML
    private void compare() {
        model.compare(difference -> dialogs.show(
                messages.text("reviewing.compareTitle"),
                "fth-git-commit",
                new DiffPane(messages).of(difference)));
    }
}
