package org.xinxiyuan.gui.quota;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.util.StringConverter;
import org.xinxiyuan.quota.Period;

/** Small pieces that the page is made of (页面部件). */
public final class Controls {
    /** Wide enough for a day. */
    public static final double DAY = 96;

    private static final int QUARTERS = 4;
    private static final int MONTHS = 12;
    private static final int QUARTER = 3;

    private Controls() {}

    public static <R, T> TableColumn<R, T> column(
            TableView<R> table, String title, double width, Function<R, T> value) {
        var column = new TableColumn<R, T>(title);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        table.getColumns().add(column);
        return column;
    }

    /** The columns share the width there is. */
    public static <R> void fit(TableView<R> table) {
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
    }

    /** Shows each choice in words. */
    public static <T> ComboBox<T> words(ComboBox<T> box, Function<T, String> label) {
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

    public static <T> ComboBox<T> choice(Collection<T> all, Function<T, String> label) {
        var box = words(new ComboBox<T>(), label);
        box.getItems().setAll(all);
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    /** With its name above. */
    public static VBox field(String name, Node control) {
        var label = new Label(name);
        label.getStyleClass().add("fine");
        label.setLabelFor(control);
        var box = new VBox(4, label, control);
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    /** Each of them, and before them none. */
    public static List<Optional<String>> orNone(List<String> names) {
        return Stream.concat(Stream.of(Optional.<String>empty()), names.stream().map(Optional::of))
                .toList();
    }

    /** The year, its quarters, its months. */
    public static List<Period> periods(int year) {
        var first = LocalDate.of(year, 1, 1);
        var all = new ArrayList<Period>();
        all.add(Period.Span.YEAR.around(first));
        for (int i = 0; i < QUARTERS; i++) {
            all.add(Period.Span.QUARTER.around(first.plusMonths((long) i * QUARTER)));
        }
        for (int i = 0; i < MONTHS; i++) {
            all.add(Period.Span.MONTH.around(first.plusMonths(i)));
        }
        return all;
    }

    public static Optional<Path> table(Node over, String title) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().setAll(new ExtensionFilter("Excel (.xlsx)", "*.xlsx"));
        return Optional.ofNullable(chooser.showOpenDialog(over.getScene().getWindow()))
                .map(File::toPath);
    }

    public static Optional<Path> file(Node over, String title) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showOpenDialog(over.getScene().getWindow()))
                .map(File::toPath);
    }
}
