package org.xinxiyuan.gui.common;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.xinxiyuan.catalog.DayStep;
import org.xinxiyuan.check.due.Standing;
import org.xinxiyuan.check.upkeep.PieceDue;

/**
 * A due date in a list (期限): how near it is, what is owed, by when, what the date was before.
 *
 * @param titled the piece's title below
 */
public record DueLine(Messages messages, Supplier<LocalDate> today, boolean titled) {
    /** How urgent a standing looks. */
    public static Tone tone(Standing standing) {
        return switch (standing) {
            case OVERDUE -> Tone.STOP;
            case WITHIN_3, WITHIN_7 -> Tone.CARE;
            case WITHIN_20 -> Tone.BUSY;
            case LATER, UNKNOWN -> Tone.QUIET;
            case MET -> Tone.GOOD;
        };
    }

    public ListCell<PieceDue> cell() {
        return new Cell<>(this::owed);
    }

    /** One day on the way to a due date. */
    public ListCell<DayStep> day() {
        return new Cell<>(this::step);
    }

    private Node owed(PieceDue owed) {
        var due = owed.due();
        var standing = due.at(today.get());
        var chip = new Label(standing.label());
        chip.getStyleClass().addAll("chip", tone(standing).style());
        var what = new Label(due.obligation().label()
                + due.date().date().map(day -> "　" + day).orElse(""));
        what.getStyleClass().add("due-what");
        var line = new FlowPane(8, 2, chip, what);
        owed.former().ifPresent(day -> line.getChildren().add(fine(messages.text("columns.former", day.toString()))));
        due.metOn().ifPresent(day -> line.getChildren().add(fine(messages.text("columns.metOn", day.toString()))));
        var box = new VBox(4, line);
        if (titled) {
            var title = fine(owed.title());
            title.setWrapText(true);
            title.setMinHeight(Region.USE_PREF_SIZE);
            box.getChildren().add(title);
        }
        return box;
    }

    private Node step(DayStep step) {
        var counts = messages.text(step.counts() ? "columns.counts" : "columns.skipped");
        var label = new Label(step.date() + "　" + counts + "　" + step.why());
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(step.counts() ? "day-counts" : "day-skipped");
        return label;
    }

    private static Label fine(String text) {
        var label = new Label(text);
        label.getStyleClass().add("fine");
        return label;
    }

    /** Breaks where the list ends. */
    private static final class Cell<T> extends ListCell<T> {
        private final Function<T, Node> look;

        Cell(Function<T, Node> look) {
            this.look = look;
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : look.apply(item));
        }
    }
}
