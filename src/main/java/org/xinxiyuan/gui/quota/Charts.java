package org.xinxiyuan.gui.quota;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.chart.AreaChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.chart.XYChart;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.xinxiyuan.document.ReportType;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.quota.Continuity;
import org.xinxiyuan.quota.ledger.Level;
import org.xinxiyuan.service.quota.QuotaPage;
import org.xinxiyuan.service.quota.QuotaPage.MonthBar;

/** 走势: twelve months and twenty-six weeks as charts, and the same as tables to be read. */
final class Charts {
    private static final int YEAR_WRITTEN = 5;
    private static final double EVERY = 5;

    private final Messages messages;
    private final QuotaPage.Activity activity;

    Charts(Messages messages, Board board) {
        this.messages = messages;
        activity = board.page().activity();
    }

    /** One figure of a month, with its name. */
    private record Part(String name, ToIntFunction<MonthBar> pieces) {}

    private Stream<Part> received() {
        var types = Arrays.stream(ReportType.values())
                .map(type -> new Part(type.label(), m -> m.received().getOrDefault(Optional.of(type), 0)));
        var open = new Part(
                messages.text("quota.trend.public"), m -> m.received().getOrDefault(Optional.<ReportType>empty(), 0));
        return Stream.concat(types, Stream.of(open)).filter(this::there);
    }

    private Stream<Part> adopted() {
        var levels = Arrays.stream(Level.values())
                .map(level -> new Part(
                        messages.text("quota.trend.adoptedBy", level.label()),
                        m -> m.adopted().getOrDefault(level, 0)));
        var instructed = new Part(messages.text("quota.trend.instructed"), MonthBar::instructed);
        return Stream.concat(levels, Stream.of(instructed)).filter(this::there);
    }

    /** What never happened needs no colour. */
    private boolean there(Part part) {
        return activity.months().stream().anyMatch(m -> part.pieces().applyAsInt(m) > 0);
    }

    Node receivedChart() {
        return bars(messages.text("quota.trend.received", span()), received().toList());
    }

    Node adoptedChart() {
        return bars(messages.text("quota.trend.adopted", span()), adopted().toList());
    }

    private String span() {
        var months = activity.months();
        return months.get(0).month() + "—" + months.get(months.size() - 1).month();
    }

    private Node bars(String title, List<Part> parts) {
        var chart = new StackedBarChart<>(new CategoryAxis(), pieces());
        chart.setTitle(title);
        chart.setAnimated(false);
        chart.setCategoryGap(10);
        chart.getStyleClass().add("quota-chart");
        for (var part : parts) {
            var series = new XYChart.Series<String, Number>();
            series.setName(part.name());
            activity.months()
                    .forEach(m -> series.getData()
                            .add(new XYChart.Data<>(month(m), part.pieces().applyAsInt(m))));
            chart.getData().add(series);
            series.getData()
                    .forEach(d -> Tooltip.install(
                            d.getNode(), new Tooltip(d.getXValue() + " " + part.name() + " " + d.getYValue())));
        }
        chart.setAccessibleText(title);
        return chart;
    }

    private static NumberAxis pieces() {
        var axis = new NumberAxis();
        axis.setMinorTickVisible(false);
        axis.setTickLabelFormatter(new WholeNumbers());
        return axis;
    }

    /** Half a piece is none: no figure stands beside its line. */
    private static final class WholeNumbers extends StringConverter<Number> {
        @Override
        public String toString(Number n) {
            return n.doubleValue() == Math.rint(n.doubleValue()) ? String.valueOf(n.longValue()) : "";
        }

        @Override
        public Number fromString(String text) {
            return Long.valueOf(text);
        }
    }

    private static String month(MonthBar bar) {
        return bar.month().getMonthValue() + "月";
    }

    Node weeksChart() {
        var weeks = activity.curve().weeks();
        var axis = new NumberAxis(0, weeks.size() - 1.0, EVERY);
        axis.setMinorTickVisible(false);
        axis.setTickLabelFormatter(new Mondays(weeks));
        var chart = new AreaChart<>(axis, pieces());
        chart.setTitle(messages.text("quota.trend.weeks"));
        chart.setAnimated(false);
        chart.setLegendVisible(false);
        chart.getStyleClass().add("quota-chart");
        var series = new XYChart.Series<Number, Number>();
        for (int i = 0; i < weeks.size(); i++) {
            series.getData().add(new XYChart.Data<>(i, weeks.get(i).pieces()));
        }
        chart.getData().add(series);
        chart.setAccessibleText(chart.getTitle());
        return chart;
    }

    /** The day a week begins on stands under its number. */
    private static final class Mondays extends StringConverter<Number> {
        private final List<Continuity.Week> weeks;

        Mondays(List<Continuity.Week> weeks) {
            this.weeks = weeks;
        }

        @Override
        public String toString(Number n) {
            int at = Math.max(0, Math.min(weeks.size() - 1, n.intValue()));
            return weeks.get(at).monday().toString().substring(YEAR_WRITTEN);
        }

        @Override
        public Number fromString(String text) {
            throw new UnsupportedOperationException("shown, never typed");
        }
    }

    /** How steady it goes, in a sentence. */
    String verdict() {
        var curve = activity.curve();
        long all = curve.weeks().stream().mapToInt(Continuity.Week::pieces).sum();
        if (all == 0) {
            return messages.text("quota.trend.nothing");
        }
        long empty = curve.weeks().stream().filter(w -> w.pieces() == 0).count();
        var words = messages.text("quota.trend.steady", all, empty, Math.round(curve.crowding() * 100));
        return curve.silentWeeks() == 0 ? words : words + messages.text("quota.trend.silent", curve.silentWeeks());
    }

    /** The months as rows: all that the bars show. */
    Node months() {
        var table = new TableView<MonthBar>();
        table.setId("trendMonths");
        table.getStyleClass().add("quota-table");
        Controls.column(
                table, messages.text("quota.trend.month"), 84, m -> m.month().toString());
        parts(table, messages.text("quota.trend.allReceived"), MonthBar::allReceived);
        received().forEach(p -> parts(table, p.name(), p.pieces()::applyAsInt));
        parts(table, messages.text("quota.trend.allAdopted"), MonthBar::allAdopted);
        adopted().forEach(p -> parts(table, p.name(), p.pieces()::applyAsInt));
        table.getItems().setAll(activity.months());
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    private static void parts(TableView<MonthBar> table, String title, Function<MonthBar, Integer> pieces) {
        Controls.column(table, title, 80, pieces);
    }

    void weeks(TableView<Continuity.Week> table) {
        table.getColumns().clear();
        Controls.column(table, messages.text("quota.trend.week"), 128, Continuity.Week::monday);
        Controls.column(table, messages.text("quota.trend.pieces"), 72, Continuity.Week::pieces);
        table.getItems().setAll(activity.curve().weeks());
    }
}
