package org.xinxiyuan.gui.drafting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.MapChangeListener;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.xinxiyuan.catalog.RequiredElement;
import org.xinxiyuan.document.SourcePolicy;
import org.xinxiyuan.gui.common.Messages;

/** What is asked less often (更多归类信息): summary, periods, and the elements the column demands. */
final class Details {
    private static final Pattern NOT_A_DIGIT = Pattern.compile("\\D+");

    private static final String INTERPRETATION = "interpretation";

    private final GridPane grid;
    private final FilingForm form;
    private final Messages messages;

    Details(GridPane grid, FilingForm form, Messages messages) {
        this.grid = grid;
        this.form = form;
        this.messages = messages;
    }

    void show(StringProperty summary, Optional<ColumnChoice> column) {
        grid.getChildren().clear();
        var words = new TextField();
        words.textProperty().bindBidirectional(summary);
        words.setUserData("summary");
        words.setPromptText(messages.text("drafting.summaryPrompt"));
        line(messages.text("drafting.summary"), words);
        line(messages.text("drafting.validUntil"), picker(form.validUntil()));
        var to = new Label(messages.text("drafting.to"));
        to.setMinWidth(Label.USE_PREF_SIZE);
        var period = new HBox(8, picker(form.publicFrom()), to, picker(form.publicTo()));
        period.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        line(messages.text("drafting.publicity"), period);
        boolean interprets = column.filter(c -> c.item().contentKind().equals(INTERPRETATION)).isPresent();
        if (interprets || form.source().policy().isPresent()) {
            source();
        }
        column.ifPresent(c -> c.item().elements().forEach(this::element));
    }

    /** Asked where a document is interpreted: one of a higher level is named here, our own is linked. */
    private void source() {
        var source = form.source();
        var title = typed(source.title(), SourcePolicy.LONGEST_TITLE, "drafting.sourcePrompt");
        title.setId("source-title");
        line(messages.text("drafting.source"), title);
        var number = typed(source.docNo(), SourcePolicy.LONGEST_NUMBER, "drafting.sourceNoPrompt");
        number.setId("source-no");
        var issuer = typed(source.issuer(), SourcePolicy.LONGEST_ISSUER, "drafting.sourceIssuerPrompt");
        issuer.setId("source-issuer");
        HBox.setHgrow(number, Priority.ALWAYS);
        HBox.setHgrow(issuer, Priority.ALWAYS);
        line("", new HBox(8, number, issuer, picker(source.issuedOn())));
    }

    private TextField typed(StringProperty text, int longest, String prompt) {
        var field = new TextField();
        field.setTextFormatter(
                new TextFormatter<>(change -> change.getControlNewText().length() <= longest ? change : null));
        field.textProperty().bindBidirectional(text);
        field.setPromptText(messages.text(prompt));
        return field;
    }

    /** The input of a field, by the field's name. */
    Optional<TextField> input(String field) {
        return grid.getChildren().stream()
                .filter(node -> field.equals(node.getUserData()))
                .map(TextField.class::cast)
                .findFirst();
    }

    private void element(RequiredElement element) {
        var field = new TextField(form.elements().getOrDefault(element.key(), ""));
        field.setUserData("elements/" + element.key());
        field.setPromptText(messages.text("drafting.elementPrompt"));
        field.textProperty().addListener((o, was, is) -> form.elements().put(element.key(), is));
        form.elements().addListener((MapChangeListener<String, String>) change -> {
            if (change.getKey().equals(element.key()) && change.wasAdded()
                    && !field.getText().equals(change.getValueAdded())) {
                field.setText(change.getValueAdded());
            }
        });
        line(element.label(), field);
    }

    private void line(String name, Node input) {
        var label = new Label(name);
        label.setWrapText(true);
        label.setPrefWidth(112);
        label.setMinWidth(112);
        GridPane.setHgrow(input, Priority.ALWAYS);
        grid.addRow(grid.getRowCount(), label, input);
    }

    static DatePicker picker(ObjectProperty<Optional<LocalDate>> day) {
        var picker = new DatePicker();
        picker.setPrefWidth(136);
        picker.setMinWidth(120);
        bind(picker, day);
        return picker;
    }

    /** 2026-03-13; what is no day counts as none. */
    private static final class IsoDay extends StringConverter<LocalDate> {
        @Override
        public String toString(LocalDate day) {
            return Optional.ofNullable(day).map(LocalDate::toString).orElse("");
        }

        @Override
        public LocalDate fromString(String typed) {
            var numbers = NOT_A_DIGIT.split(typed.strip());
            try {
                return LocalDate.of(
                        Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2]));
            } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException noDay) {
                return null;
            }
        }
    }

    static void bind(DatePicker picker, ObjectProperty<Optional<LocalDate>> day) {
        picker.setConverter(new IsoDay());
        picker.setValue(day.get().orElse(null));
        picker.valueProperty().addListener((o, was, is) -> day.set(Optional.ofNullable(is)));
        day.addListener((o, was, is) -> picker.setValue(is.orElse(null)));
    }
}
