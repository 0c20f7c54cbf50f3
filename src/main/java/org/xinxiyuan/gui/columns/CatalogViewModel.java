package org.xinxiyuan.gui.columns;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.catalog.county.CatalogChange;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.gui.columns.MapRow.Target;
import org.xinxiyuan.gui.common.Background;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.common.Workbench;
import org.xinxiyuan.service.columns.CatalogImport.Outcome;
import org.xinxiyuan.service.columns.CatalogPreview;
import org.xinxiyuan.service.columns.CountyEdition;

/** 导入目录: a county's catalog looked at before it comes into force, its columns matched with the old ones. */
public final class CatalogViewModel {
    private final Workbench bench;
    private final Background background;
    private final Messages messages;
    private final CatalogSource source;
    private final ObservableList<CatalogChange> changes = FXCollections.observableArrayList();
    private final ObservableList<MapRow> rows = FXCollections.observableArrayList();
    private final ObservableList<Target> targets = FXCollections.observableArrayList();
    private final ObservableList<String> faults = FXCollections.observableArrayList();
    private final ObservableList<String> notes = FXCollections.observableArrayList();
    private final StringProperty summary = new SimpleStringProperty("");
    private final BooleanProperty rest = new SimpleBooleanProperty();
    private final BooleanProperty ready = new SimpleBooleanProperty();
    private Optional<CatalogPreview> preview = Optional.empty();

    public CatalogViewModel(Workbench bench, Background background, Messages messages, CatalogSource source) {
        this.bench = bench;
        this.background = background;
        this.messages = messages;
        this.source = source;
        summary.set(messages.text("columns.catalog.reading"));
        rest.addListener((o, was, is) -> begin());
    }

    public ObservableList<CatalogChange> changes() {
        return changes;
    }

    /** Columns that do not stay as they are, those with pieces in front. */
    public ObservableList<MapRow> rows() {
        return rows;
    }

    /** Every column one can choose, and none. */
    public ObservableList<Target> targets() {
        return targets;
    }

    public ObservableList<String> faults() {
        return faults;
    }

    public ObservableList<String> notes() {
        return notes;
    }

    public StringProperty summary() {
        return summary;
    }

    /** Columns that a table does not name stay. */
    public BooleanProperty rest() {
        return rest;
    }

    /** The catalog is sound and can be put in force. */
    public BooleanProperty ready() {
        return ready;
    }

    /** A JSON catalog is always whole. */
    public boolean isTable() {
        return source instanceof CatalogSource.OfFile of && !name(of).toLowerCase(Locale.ROOT).endsWith(".json");
    }

    /** Reads the file; what is typed is saved before. */
    public void begin() {
        bench.ask(new Workbench.Save());
        ready.set(false);
        boolean keep = rest.get();
        background.run(() -> look(keep), this::show, bench::fail);
    }

    private CatalogPreview look(boolean keep) {
        var office = bench.office();
        return source instanceof CatalogSource.OfFile of
                ? office.catalogImport().look(name(of), bytes(of), keep)
                : new CountyEdition(office.wire().feed(), office.catalogImport()).look();
    }

    private String named() {
        return source instanceof CatalogSource.OfFile of ? name(of) : messages.text("columns.catalog.county");
    }

    private static String name(CatalogSource.OfFile of) {
        return of.file().getFileName().toString();
    }

    private static byte[] bytes(CatalogSource.OfFile of) {
        try {
            return Files.readAllBytes(of.file());
        } catch (IOException e) {
            throw new WorkstationException(e, "file.unreadable", name(of));
        }
    }

    private void show(CatalogPreview seen) {
        preview = Optional.of(seen);
        changes.setAll(seen.changes());
        faults.setAll(seen.faults().stream().map(Object::toString).toList());
        notes.setAll(seen.notes());
        targets.setAll(seen.coming().stream().flatMap(this::targets).toList());
        rows.setAll(seen.rows().stream()
                .filter(row -> !row.stays())
                .sorted(Comparator.comparingInt(row -> -row.drafts()))
                .map(this::row)
                .toList());
        ready.set(seen.coming().isPresent());
        summary.set(seen.coming()
                .map(coming -> messages.text(
                        "columns.catalog.summary",
                        coming.label().name(),
                        coming.label().version(),
                        seen.changes().size(),
                        seen.affected()))
                .orElseGet(() ->
                        messages.text("columns.catalog.broken", named(), seen.faults().size())));
    }

    private Stream<Target> targets(CatalogPreview.Coming coming) {
        return Stream.concat(
                Stream.of(target(Optional.empty())),
                coming.catalog().columns().stream().map(item -> target(Optional.of(item))));
    }

    private Target target(Optional<CatalogItem> item) {
        return new Target(item, item.map(CatalogItem::toString).orElse(messages.text("columns.catalog.toChoose")));
    }

    private MapRow row(CatalogPreview.Row row) {
        var proposal = row.proposal();
        var score = proposal.to().isPresent() ? " " + Math.round(100 * proposal.score()) + "%" : "";
        return new MapRow(
                row.code(),
                row.path(),
                proposal.reason().label() + score,
                new MapRow.Counts(row.drafts(), row.sent()),
                target(proposal.to()));
    }

    /** Puts the catalog in force, and runs what follows. */
    public void apply(Runnable done) {
        ready.set(false);
        bench.ask(new Workbench.Save());
        var choices = choices();
        background.run(
                () -> {
                    var outcome = bench.office().catalogImport().apply(preview.orElseThrow(), choices, bench.author());
                    bench.office().adopt(outcome);
                    return outcome;
                },
                outcome -> {
                    told(outcome);
                    done.run();
                },
                trouble -> {
                    ready.set(true);
                    bench.fail(trouble);
                });
    }

    private Map<String, Optional<String>> choices() {
        var choices = new LinkedHashMap<String, Optional<String>>();
        rows.forEach(row -> choices.put(row.code(), row.target().get().item().map(CatalogItem::code)));
        return choices;
    }

    /** The piece at hand may have another column now. */
    private void told(Outcome outcome) {
        summary.set(messages.text(
                "columns.catalog.done",
                outcome.version().number(),
                outcome.refiled().size(),
                outcome.toChoose().size(),
                outcome.moved().size()));
        bench.piece()
                .get()
                .ifPresent(piece ->
                        bench.piece().set(bench.office().desk().drafts().find(piece.id())));
        bench.changed();
    }
}
