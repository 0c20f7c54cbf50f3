package org.xinxiyuan.gui.quota;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.quota.Continuity;
import org.xinxiyuan.quota.Counted;

/** Submissions and adoptions month by month, as charts or as tables, with what is in hand beside them. */
public final class TrendView {
    private final QuotaViewModel model;
    private final Messages messages;

    @FXML
    private Label trendVerdict;

    @FXML
    private ToggleButton trendAsTable;

    @FXML
    private VBox trendCharts;

    @FXML
    private HBox trendTables;

    @FXML
    private VBox trendMonthsBox;

    @FXML
    private TableView<Continuity.Week> trendWeeks;

    @FXML
    private Label trendHandCount;

    @FXML
    private ListView<Counted> trendHand;

    public TrendView(QuotaViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        trendTables.visibleProperty().bind(trendAsTable.selectedProperty());
        trendCharts.visibleProperty().bind(trendAsTable.selectedProperty().not());
        trendHand.setCellFactory(list -> new PieceCell(messages, c -> model.open(c.piece())));
        trendHand.setPlaceholder(new Label(messages.text("quota.trend.noHand")));
        model.board().addListener((o, was, is) -> is.ifPresent(this::show));
    }

    private void show(Board board) {
        var charts = new Charts(messages, board);
        trendVerdict.setText(charts.verdict());
        var above = new HBox(grow(charts.receivedChart()), grow(charts.adoptedChart()));
        VBox.setVgrow(above, Priority.ALWAYS);
        var below = charts.weeksChart();
        VBox.setVgrow(below, Priority.ALWAYS);
        trendCharts.getChildren().setAll(above, below);
        trendMonthsBox.getChildren().setAll(charts.months());
        charts.weeks(trendWeeks);
        trendHandCount.setText(messages.text("quota.trend.hand", board.inHand().size()));
        trendHand
                .getItems()
                .setAll(board.inHand().stream()
                        .map(d -> new Counted(d.piece(), d.title(), Optional.empty()))
                        .toList());
    }

    private static Node grow(Node chart) {
        HBox.setHgrow(chart, Priority.ALWAYS);
        return chart;
    }

    @FXML
    private void open() {
        Optional.ofNullable(trendHand.getSelectionModel().getSelectedItem()).ifPresent(c -> model.open(c.piece()));
    }
}
