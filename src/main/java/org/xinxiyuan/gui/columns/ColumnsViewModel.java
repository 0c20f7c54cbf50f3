package org.xinxiyuan.gui.columns;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.check.due.Standing;
import org.xinxiyuan.check.upkeep.ColumnStand;
import org.xinxiyuan.check.upkeep.Inspection;
import org.xinxiyuan.check.upkeep.State;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.gui.common.Background;
import org.xinxiyuan.gui.common.Workbench;
import org.xinxiyuan.service.columns.CountyEdition;

/** 栏目: how every column stands, what is owed in it, and what an inspection would say. */
public final class ColumnsViewModel {
    private final Workbench bench;
    private final Background background;
    private final ObservableList<ColumnStand> all = FXCollections.observableArrayList();
    private final FilteredList<ColumnStand> rows = new FilteredList<>(all);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<Optional<State>> state = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Standing>> pressing = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<LocalDate> day;
    private final ObjectProperty<Optional<Inspection>> inspection = new SimpleObjectProperty<>(Optional.empty());

    private final StringProperty inForce = new SimpleStringProperty("");
    private final BooleanProperty offered = new SimpleBooleanProperty();

    public ColumnsViewModel(Workbench bench, Background background) {
        this.bench = bench;
        this.background = background;
        day = new SimpleObjectProperty<>(today());
        filter.addListener((o, was, is) -> sift());
        state.addListener((o, was, is) -> sift());
        pressing.addListener((o, was, is) -> sift());
    }

    /** Most urgent first, as filtered. */
    public ObservableList<ColumnStand> rows() {
        return rows;
    }

    public ObservableList<ColumnStand> all() {
        return all;
    }

    public StringProperty filter() {
        return filter;
    }

    public ObjectProperty<Optional<State>> state() {
        return state;
    }

    /** Columns alone in which something is as near as this. */
    public ObjectProperty<Optional<Standing>> pressing() {
        return pressing;
    }

    /** How many due dates are as near as this, in all columns. */
    public long count(Standing standing) {
        return all.stream()
                .flatMap(stand -> stand.dues().stream())
                .filter(d -> d.due().at(today()) == standing)
                .count();
    }

    /** The day to be inspected. */
    public ObjectProperty<LocalDate> day() {
        return day;
    }

    public ObjectProperty<Optional<Inspection>> inspection() {
        return inspection;
    }

    /** The catalog everything is judged by, with its version. */
    public StringProperty inForce() {
        return inForce;
    }

    public LocalDate today() {
        return bench.office().stock().today();
    }

    /** The county has sent down another catalog than the one in force. */
    public BooleanProperty offered() {
        return offered;
    }

    /** Looks at the store anew. */
    public void begin() {
        background.run(() -> bench.office().round().stands(today()), all::setAll, bench::fail);
        var edition = bench.office().rules().catalog().edition();
        inForce.set(edition.name() + " " + edition.version());
        background.run(
                () -> CountyEdition.offered(bench.office().wire().feed(), edition.version()).isPresent(),
                offered::set,
                bench::fail);
    }

    public void inspect() {
        var on = Optional.ofNullable(day.get()).orElse(today());
        background.run(
                () -> bench.office().round().inspect(on), said -> inspection.set(Optional.of(said)), bench::fail);
    }

    /** Begins a piece that is filed in this column already, and runs what follows when it lies on the desk. */
    public void write(CatalogItem column, Runnable done) {
        bench.ask(new Workbench.Save());
        background.run(
                () -> {
                    var drafting = bench.office().drafting();
                    var draft = drafting.start();
                    drafting.file(draft.id(), empty(column));
                    return drafting.find(draft.id());
                },
                draft -> {
                    bench.outboxShown().set(false);
                    bench.stage().set(Workbench.Stage.DRAFT);
                    bench.piece().set(Optional.of(draft));
                    bench.changed();
                    done.run();
                },
                bench::fail);
    }

    /** Brings a piece to the desk, where its due dates and channels are. */
    public void open(DraftId id, Runnable done) {
        bench.ask(new Workbench.Save());
        background.run(
                () -> bench.office().drafting().find(id),
                draft -> {
                    bench.outboxShown().set(false);
                    bench.piece().set(Optional.of(draft));
                    bench.stage().set(Workbench.Stage.TRACK);
                    done.run();
                },
                bench::fail);
    }

    private static Filing empty(CatalogItem column) {
        var undated = new Filing.Dates(Optional.empty(), Optional.empty(), Optional.empty());
        return new Filing.Disclosure(
                column.code(), undated, Optional.empty(), Map.of(), List.of());
    }

    private void sift() {
        var wanted = filter.get().strip();
        var near = pressing.get();
        rows.setPredicate(stand -> stand.column().toString().contains(wanted)
                && state.get().filter(s -> s != stand.state()).isEmpty()
                && near.filter(n -> stand.dues().stream().noneMatch(d -> d.due().at(today()) == n))
                        .isEmpty());
    }
}
