package org.xinxiyuan.gui.drafting;

import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.StringConverter;
import org.kordamp.ikonli.javafx.FontIcon;
import org.xinxiyuan.document.Attachment;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Lane;
import org.xinxiyuan.document.ReportType;
import org.xinxiyuan.gui.common.Dialogs;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.common.Workbench;

/** The drafting screen: title, filing strip, body. */
public final class DraftingView {
    private final DraftingViewModel model;
    private final Messages messages;
    private final Dialogs dialogs;

    @FXML
    private VBox root;

    @FXML
    private TextField title;

    @FXML
    private ToggleGroup lanes;

    @FXML
    private ToggleButton disclosure;

    @FXML
    private ToggleButton report;

    @FXML
    private Button column;

    @FXML
    private ComboBox<ReportType> type;

    @FXML
    private ToggleButton more;

    @FXML
    private Label path;

    @FXML
    private HBox dates;

    @FXML
    private DatePicker formedOn;

    @FXML
    private TextField docNo;

    @FXML
    private ScrollPane detailsBox;

    @FXML
    private GridPane details;

    @FXML
    private FlowPane attachments;

    @FXML
    private BorderPane paper;

    @FXML
    private Label locked;

    @FXML
    private Label letters;

    @FXML
    private Label saved;

    public DraftingView(DraftingViewModel model, Messages messages, Dialogs dialogs) {
        this.model = model;
        this.messages = messages;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        title.textProperty().bindBidirectional(model.title());
        docNo.textProperty().bindBidirectional(model.form().docNo());
        Details.bind(formedOn, model.form().formedOn());
        saved.textProperty().bind(model.saved());
        letters.textProperty().bind(model.body().map(
                b -> messages.text("drafting.letters", letters(b))));
        filing();
        editor();
        files();
        model.alarm().addListener((o, was, is) -> is.ifPresent(
                what -> dialogs.warn(messages.text("drafting.alarm"), List.of(what))));
    }

    private static long letters(String text) {
        return text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
    }

    private void filing() {
        var form = model.form();
        lanes.selectedToggleProperty().addListener((o, was, is) -> form.lane().set(lane(is)));
        form.lane().addListener((o, was, is) -> showLane(is));
        showLane(form.lane().get());
        type.getItems().setAll(ReportType.values());
        type.setConverter(new TypeWords());
        type.valueProperty().addListener((o, was, is) -> form.type().set(Optional.ofNullable(is)));
        form.type().addListener((o, was, is) -> type.setValue(is.orElse(null)));
        var picker = new ColumnPicker(model::columns, messages, c -> {
            form.lane().set(Optional.of(Lane.DISCLOSURE));
            form.column().set(Optional.of(c.code()));
        });
        column.setOnAction(e -> picker.open(column));
        form.column().addListener((o, was, is) -> showColumn());
        showColumn();
        path.managedProperty().bind(path.visibleProperty());
        path.visibleProperty().bind(path.textProperty().isNotEmpty().and(column.visibleProperty()));
        detailsBox.visibleProperty().bind(more.selectedProperty());
        detailsBox.managedProperty().bind(detailsBox.visibleProperty());
        dates.managedProperty().bind(dates.visibleProperty());
    }

    private void showLane(Optional<Lane> lane) {
        lanes.selectToggle(lane.map(l -> l == Lane.REPORT ? report : disclosure).orElse(null));
        boolean reports = lane.equals(Optional.of(Lane.REPORT));
        type.setVisible(reports);
        type.setManaged(reports);
        column.setVisible(!reports);
        column.setManaged(!reports);
        boolean open = lane.equals(Optional.of(Lane.DISCLOSURE));
        dates.setVisible(open);
        more.setVisible(open);
        more.setManaged(open);
        if (!open) {
            more.setSelected(false);
        }
    }

    private void showColumn() {
        var chosen = choice();
        column.setText(chosen.map(c -> c.code() + "  " + c.name())
                .or(() -> model.form().column().get())
                .orElse(messages.text("drafting.columnPrompt")));
        column.setTooltip(new Tooltip(column.getText()));
        path.setText(chosen.map(c -> c.path().isEmpty() ? c.item().description() : c.path()
                        + "　·　" + c.item().description())
                .orElse(""));
        new Details(details, model.form(), messages).show(model.summary(), chosen);
    }

    private Optional<ColumnChoice> choice() {
        var code = model.form().column().get();
        return model.columns().stream().filter(c -> code.equals(Optional.of(c.code()))).findFirst();
    }

    private Optional<Lane> lane(Object toggle) {
        if (toggle == disclosure) {
            return Optional.of(Lane.DISCLOSURE);
        }
        return toggle == report ? Optional.of(Lane.REPORT) : Optional.empty();
    }

    private void editor() {
        var bench = model.bench();
        var editor = new BodyEditor(model.body(), bench.composing(), messages.text("drafting.bodyPrompt"));
        paper.setCenter(editor.pane());
        bench.marks().addListener((o, was, is) -> editor.underline(is));
        bench.asked().addListener((o, was, is) -> is.ifPresent(asked -> {
            if (asked instanceof Workbench.Show show) {
                editor.show(show.at());
            } else if (asked instanceof Workbench.ShowField field) {
                show(field);
            }
        }));
        locked.managedProperty().bind(locked.visibleProperty());
        locked.setVisible(false);
        bench.typed().addListener((o, was, is) -> {
            boolean shut = model.locked();
            locked.setVisible(shut);
            editor.editable(!shut);
            title.setDisable(shut);
            root.lookupAll(".filing-strip").forEach(n -> n.setDisable(shut));
            var before = was.map(d -> d.id()).orElse(new DraftId(""));
            is.filter(d -> !d.id().equals(before)).ifPresent(d -> {
                editor.fresh();
                showColumn();
            });
        });
    }

    private void show(Workbench.ShowField wanted) {
        more.setSelected(more.isSelected() || !wanted.field().equals("title"));
        var below = new Details(details, model.form(), messages);
        (wanted.field().equals("title") ? Optional.of(title) : below.input(wanted.field()))
                .filter(field -> wanted.at().end() <= field.getLength())
                .ifPresent(field -> {
                    field.requestFocus();
                    field.selectRange(wanted.at().start(), wanted.at().end());
                });
    }

    private void files() {
        model.attachments().addListener((ListChangeListener<Attachment>) change -> showFiles());
        showFiles();
    }

    private void showFiles() {
        attachments.getChildren().clear();
        model.attachments().forEach(file -> attachments.getChildren().add(chip(file)));
        var add = new Button(messages.text("drafting.attach"), new FontIcon("fth-paperclip"));
        add.getStyleClass().addAll("flat", "small");
        add.setOnAction(e -> chooseFiles());
        attachments.getChildren().add(add);
    }

    private HBox chip(Attachment file) {
        var name = new Label(file.fileName(), new FontIcon("fth-file"));
        name.setMaxWidth(320);
        var remove = new Button("", new FontIcon("fth-x"));
        remove.getStyleClass().addAll("flat", "chip-button");
        remove.setAccessibleText(messages.text("drafting.detach"));
        remove.setOnAction(e -> model.detach(file));
        remove.setMinWidth(Region.USE_PREF_SIZE);
        var chip = new HBox(name, remove);
        chip.getStyleClass().add("file-chip");
        chip.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return chip;
    }

    private void chooseFiles() {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("drafting.attachTitle"));
        Optional.ofNullable(chooser.showOpenMultipleDialog(root.getScene().getWindow()))
                .ifPresent(chosen -> model.attach(chosen.stream().map(File::toPath).toList()));
    }

    private static final class TypeWords extends StringConverter<ReportType> {
        @Override
        public String toString(ReportType type) {
            return Optional.ofNullable(type).map(ReportType::label).orElse("");
        }

        @Override
        public ReportType fromString(String label) {
            throw new UnsupportedOperationException("chosen, never typed");
        }
    }
}
