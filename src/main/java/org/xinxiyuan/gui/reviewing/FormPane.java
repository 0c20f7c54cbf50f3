package org.xinxiyuan.gui.reviewing;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import org.xinxiyuan.review.Form;

/** A form on the screen (表单): a ruled table from the same lines as the printed one, its code below. */
final class FormPane {
    private static final int COLUMNS = 4;
    private static final double NAME = 104;
    private static final double CODE = 120;

    private FormPane() {}

    /** @param hint beside the code */
    static VBox of(Form form, List<String> code, String hint) {
        var title = new Label(form.title());
        title.getStyleClass().add("ruled-title");
        title.setMaxWidth(Double.MAX_VALUE);
        var box = new VBox(8, title);
        box.getStyleClass().add("ruled-paper");
        if (!form.subtitle().isEmpty()) {
            box.getChildren().add(new Label(form.subtitle()));
        }
        box.getChildren().add(ruled(form));
        form.lines().stream()
                .filter(Form.Table.class::isInstance)
                .forEach(line -> box.getChildren().add(table((Form.Table) line)));
        if (!code.isEmpty()) {
            box.getChildren().add(foot(code, hint));
        }
        return box;
    }

    private static GridPane ruled(Form form) {
        var grid = new GridPane();
        grid.getStyleClass().add("ruled-grid");
        for (int i = 0; i < COLUMNS; i++) {
            var column = i % 2 == 0 ? new ColumnConstraints(NAME) : new ColumnConstraints();
            column.setHgrow(i % 2 == 0 ? Priority.NEVER : Priority.ALWAYS);
            if (i % 2 == 1) {
                column.setMinWidth(NAME);
                column.setPrefWidth(NAME * 2);
            }
            grid.getColumnConstraints().add(column);
        }
        form.lines().forEach(line -> row(grid, line));
        return grid;
    }

    private static void row(GridPane grid, Form.Line line) {
        int row = grid.getRowCount();
        if (line instanceof Form.Values values) {
            var named = values.named();
            for (int i = 0; i < named.size(); i++) {
                grid.add(cell(named.get(i).name(), "ruled-name"), i * 2, row);
                var value = cell(named.get(i).value(), "ruled-value");
                grid.add(value, i * 2 + 1, row, named.size() == 1 ? COLUMNS - 1 : 1, 1);
            }
        } else if (line instanceof Form.Space space) {
            grid.add(cell(space.name(), "ruled-name"), 0, row);
            grid.add(cell(space.filled(), "ruled-space"), 1, row, COLUMNS - 1, 1);
        }
    }

    private static GridPane table(Form.Table table) {
        var grid = new GridPane();
        grid.getStyleClass().add("ruled-grid");
        for (int x = 0; x < table.heads().size(); x++) {
            var column = new ColumnConstraints();
            column.setHgrow(x == 2 ? Priority.ALWAYS : Priority.SOMETIMES);
            grid.getColumnConstraints().add(column);
            grid.add(cell(table.heads().get(x), "ruled-name"), x, 0);
            for (int y = 0; y < table.rows().size(); y++) {
                grid.add(cell(table.rows().get(y).get(x), "ruled-value"), x, y + 1);
            }
        }
        return grid;
    }

    private static Node foot(List<String> code, String hint) {
        var said = new Label(hint);
        said.setWrapText(true);
        said.getStyleClass().add("fine");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return new HBox(16, said, gap, picture(code));
    }

    /** As one outline, so that it stays sharp on paper. */
    private static Node picture(List<String> code) {
        var outline = new StringBuilder();
        for (int y = 0; y < code.size(); y++) {
            for (int x = 0; x < code.get(y).length(); x++) {
                if (code.get(y).charAt(x) == '#') {
                    outline.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        var path = new SVGPath();
        path.setContent(outline.toString());
        path.setId("formCode");
        path.setSmooth(false);
        path.getTransforms().add(new Scale(CODE / code.size(), CODE / code.size()));
        return new Group(path);
    }

    private static Label cell(String text, String style) {
        var label = new Label(text.isEmpty() ? " " : text);
        label.getStyleClass().addAll("ruled-cell", style);
        label.setWrapText(true);
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
