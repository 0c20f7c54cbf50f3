package org.xinxiyuan.gui.reviewing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.review.secrecy.Conclusion;
import org.xinxiyuan.review.secrecy.Point;
import org.xinxiyuan.review.secrecy.SecrecyGround;
import org.xinxiyuan.review.secrecy.SecrecyReview.Carrier;
import org.xinxiyuan.review.secrecy.Step.Level;
import org.xinxiyuan.review.secrecy.Step.Verdict;

/** One step of a secrecy review as a short form (审查表): the first asks for the sheet too. */
final class SecrecyPane {
    private static final double NAME = 104;
    private static final double CHOICE = 240;
    private static final double FIELD = 440;

    private final Messages messages;
    private final SecrecyPage page;
    private final GridPane grid = new GridPane();
    private final ComboBox<String> by = new ComboBox<>();
    private final ComboBox<Conclusion> conclusion;
    private final ComboBox<SecrecyGround> ground;
    private final TextArea opinion = new TextArea();
    private final ComboBox<Carrier> carrier;
    private final TextField way;
    private final TextField when;
    private final List<CheckBox> points = new ArrayList<>();

    SecrecyPane(Messages messages, SecrecyPage page) {
        this.messages = messages;
        this.page = page;
        conclusion = choice(Conclusion.values(), Conclusion::label);
        ground = choice(SecrecyGround.values(), SecrecyGround::text);
        carrier = choice(Carrier.values(), Carrier::label);
        way = new TextField(messages.text("reviewing.secrecyWayFirst"));
        when = new TextField(messages.text("reviewing.secrecyWhenFirst"));
    }

    Node content() {
        var stands = new Label(page.words());
        stands.setWrapText(true);
        grid.setHgap(8);
        grid.setVgap(8);
        by.setId("secrecyBy");
        by.getItems().setAll(page.names());
        by.setPromptText(messages.text("reviewing.secrecyByPrompt"));
        conclusion.setPromptText(messages.text("reviewing.secrecyConclusionPrompt"));
        List.of(by, carrier, conclusion).forEach(box -> box.setPrefWidth(CHOICE));
        row("reviewing.secrecyBy", by);
        if (page.next() == Level.INITIAL) {
            carrier.getSelectionModel().select(Carrier.OTHER);
            row("reviewing.secrecyCarrier", carrier);
            row("reviewing.secrecyWay", way);
            row("reviewing.secrecyWhen", when);
            row("reviewing.secrecyPoints", points());
        }
        conclusion.setId("secrecyConclusion");
        row("reviewing.secrecyConclusion", conclusion);
        basis();
        return new VBox(16, stands, grid);
    }

    private void basis() {
        ground.setPromptText(messages.text("reviewing.secrecyGroundPrompt"));
        ground.setId("secrecyGround");
        ground.setPrefWidth(FIELD);
        row("reviewing.secrecyGround", ground);
        opinion.setPromptText(messages.text("reviewing.secrecyOpinionPrompt"));
        opinion.setPrefWidth(FIELD);
        opinion.setPrefRowCount(2);
        opinion.setWrapText(true);
        row("reviewing.secrecyOpinion", opinion);
    }

    private Node points() {
        var none = new Label(messages.text("reviewing.secrecyNone"));
        none.getStyleClass().add("fine");
        var box = new VBox(4, none);
        for (Point point : Point.values()) {
            var check = new CheckBox(point.label());
            check.setUserData(point);
            points.add(check);
        }
        box.getChildren().addAll(points);
        return box;
    }

    /** Who and what are chosen; whatever is not plainly open names its ground. */
    ObservableValue<Boolean> ready() {
        return Bindings.createBooleanBinding(
                () -> by.getValue() != null
                        && conclusion.getValue() != null
                        && (conclusion.getValue() == Conclusion.OPEN || ground.getValue() != null),
                by.valueProperty(),
                conclusion.valueProperty(),
                ground.valueProperty());
    }

    /** What was typed, once it is enough. */
    Optional<Typed> typed() {
        return Optional.ofNullable(by.getValue()).flatMap(name -> Optional.ofNullable(conclusion.getValue())
                .map(said -> new Typed(page.next(), name, verdict(said), sheet())));
    }

    private Verdict verdict(Conclusion said) {
        var grounds = Optional.ofNullable(ground.getValue()).map(List::of).orElse(List.of());
        return new Verdict(said, grounds, opinion.getText().strip());
    }

    private Typed.Sheet sheet() {
        var found = points.stream()
                .filter(CheckBox::isSelected)
                .map(check -> (Point) check.getUserData())
                .collect(Collectors.toSet());
        return new Typed.Sheet(
                Optional.ofNullable(carrier.getValue()).orElse(Carrier.OTHER), way.getText(), when.getText(), found);
    }

    /** @param sheet counts with the first step only */
    record Typed(Level level, String by, Verdict verdict, Sheet sheet) {
        record Sheet(Carrier carrier, String way, String when, Set<Point> involved) {}
    }

    private void row(String key, Node field) {
        var name = new Label(messages.text(key));
        name.setMinWidth(NAME);
        GridPane.setValignment(name, VPos.TOP);
        GridPane.setMargin(name, new Insets(field instanceof VBox ? 0 : 7, 0, 0, 0));
        grid.addRow(grid.getRowCount(), name, field);
    }

    private static <T> ComboBox<T> choice(T[] all, Function<T, String> label) {
        var box = new ComboBox<>(FXCollections.observableArrayList(Arrays.asList(all)));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T one) {
                return one == null ? "" : label.apply(one);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("chosen, never typed");
            }
        });
        return box;
    }
}
