package org.xinxiyuan.gui.quota.score;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.quota.Controls;
import org.xinxiyuan.quota.scoring.Event;
import org.xinxiyuan.quota.scoring.ScoreLine;

/** 得分明细: one line for each kind of event, unfolding into what brought it. */
final class ScoreTree {
    private final TreeTableView<Row> table;
    private final Messages messages;

    ScoreTree(TreeTableView<Row> table, Messages messages) {
        this.table = table;
        this.messages = messages;
        table.setShowRoot(false);
        table.setRoot(new TreeItem<>());
        column("quota.score.what", 300, Row::what);
        column("quota.score.day", 100, Row::day).setMinWidth(Controls.DAY);
        column("quota.score.points", 84, Row::points);
        column("quota.score.remark", 240, Row::remark);
        table.setColumnResizePolicy(TreeTableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
    }

    record Row(String what, String day, String points, String remark) {}

    private TreeTableColumn<Row, String> column(String title, double width, Function<Row, String> value) {
        var column = new TreeTableColumn<Row, String>(messages.text(title));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue().getValue())));
        table.getColumns().add(column);
        return column;
    }

    void show(List<ScoreLine> lines) {
        var root = new TreeItem<>(new Row("", "", "", ""));
        lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.fact().event(), () -> new EnumMap<>(Event.class), Collectors.toList()))
                .forEach((event, of) -> root.getChildren().add(group(event, of)));
        table.setRoot(root);
    }

    private TreeItem<Row> group(Event event, List<ScoreLine> lines) {
        var sum = lines.stream().map(ScoreLine::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        long unstated = lines.stream().filter(l -> l.points().isEmpty()).count();
        var remark = unstated == 0 ? "" : messages.text("quota.score.unstatedLines", unstated);
        var item = new TreeItem<>(
                new Row(messages.text("quota.score.group", event.label(), lines.size()), "", plain(sum), remark));
        lines.forEach(line -> item.getChildren().add(new TreeItem<>(row(line))));
        item.setExpanded(event != Event.SUBMITTED && lines.size() <= 12);
        return item;
    }

    private Row row(ScoreLine line) {
        return new Row(
                line.label(),
                line.fact().on().toString(),
                points(line.points()),
                line.remark().orElse(""));
    }

    private String points(Optional<BigDecimal> points) {
        return points.map(ScoreTree::plain).orElse(messages.text("quota.score.unstated"));
    }

    static String plain(BigDecimal points) {
        return points.stripTrailingZeros().toPlainString();
    }
}
