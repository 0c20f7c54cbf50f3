package org.xinxiyuan.gui.quota.ledger;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.xinxiyuan.gui.quota.QuotaViewModel;
import org.xinxiyuan.quota.Counted;
import org.xinxiyuan.quota.Period;
import org.xinxiyuan.quota.ledger.Entry;
import org.xinxiyuan.service.quota.Bookkeeping;

/** 台账: adoptions, instructions and notes of a year, the county's and our own. */
public final class LedgerViewModel {
    private static final int RECENT = 400;

    private final QuotaViewModel page;
    private final ObservableList<LedgerRow> all = FXCollections.observableArrayList();
    private final FilteredList<LedgerRow> rows = new FilteredList<>(all);
    private final ObservableList<Counted> recent = FXCollections.observableArrayList();
    private final ObjectProperty<Period> period;
    private final ObjectProperty<Steps> steps = new SimpleObjectProperty<>(Steps.NONE);

    public LedgerViewModel(QuotaViewModel page) {
        this.page = page;
        period = new SimpleObjectProperty<>(Period.Span.YEAR.around(today()));
        period.addListener((o, was, is) -> turn(was, is));
        page.board()
                .addListener((o, was, is) -> is.ifPresent(board -> {
                    steps.set(Steps.of(board));
                    load();
                }));
    }

    QuotaViewModel page() {
        return page;
    }

    LocalDate today() {
        return page.office().quotas().today();
    }

    /** The newest first, of the chosen period. */
    ObservableList<LedgerRow> rows() {
        return rows;
    }

    ObjectProperty<Period> period() {
        return period;
    }

    ObjectProperty<Steps> steps() {
        return steps;
    }

    /** Pieces with a receipt, the newest first: what may have been adopted. */
    ObservableList<Counted> recent() {
        return recent;
    }

    private void turn(Period was, Period is) {
        if (was.first().getYear() == is.first().getYear()) {
            sift();
        } else {
            load();
        }
    }

    private void sift() {
        rows.setPredicate(row -> period.get().contains(row.entry().on()));
    }

    private void load() {
        var year = Period.Span.YEAR.around(period.get().first());
        page.read(() -> entries(year), is -> {
            all.setAll(is);
            sift();
        });
        page.read(() -> page.office().quotas().received(RECENT), recent::setAll);
    }

    private List<LedgerRow> entries(Period year) {
        var quotas = page.office().quotas();
        var entries = quotas.entries().stream()
                .filter(e -> year.contains(e.on()))
                .sorted((one, other) -> other.on().compareTo(one.on()))
                .toList();
        var pieces = entries.stream()
                .flatMap(e -> LedgerRow.piece(e).stream())
                .distinct()
                .toList();
        return LedgerRow.of(entries, quotas.titles(pieces));
    }

    /** Shows the period an entry lies in, whatever was chosen. */
    Optional<LedgerRow> find(String id) {
        period.set(Period.Span.YEAR.around(today()));
        return rows.stream().filter(r -> r.entry().id().equals(id)).findFirst();
    }

    void enter(EntryForm.Typed typed) {
        page.act(() -> entered(typed), entry -> page.tell("quota.ledger.entered"));
    }

    private Entry entered(EntryForm.Typed typed) {
        var books = page.office().bookkeeping();
        var proof = proof(typed.file(), typed.remark());
        var by = page.author();
        return switch (typed.event()) {
            case ADOPTED -> books.adopt(typed.piece(), typed.level(), typed.where(), typed.on(), proof, by);
            case INSTRUCTED ->
                books.instruct(typed.piece(), typed.level(), typed.where().step(), typed.on(), proof, by);
            default -> books.note(typed.matter().name(), typed.matter().times(), typed.on(), proof, by);
        };
    }

    /** Chooses the step of an entry, the county's or ours, and adds evidence. */
    void classify(Entry entry, Optional<String> step, Optional<Path> file, Optional<String> remark) {
        page.act(
                () -> page.office().bookkeeping().classify(entry.id(), step, proof(file, remark), page.author()),
                done -> page.tell("quota.ledger.changed"));
    }

    void remove(Entry entry) {
        page.act(
                () -> {
                    page.office().bookkeeping().remove(entry.id(), page.author());
                    return entry;
                },
                gone -> page.tell("quota.ledger.removed"));
    }

    private static Bookkeeping.Proof proof(Optional<Path> file, Optional<String> remark) {
        return new Bookkeeping.Proof(
                file.map(f -> new Bookkeeping.File(Objects.toString(f.getFileName()), QuotaViewModel.bytes(f))),
                remark);
    }
}
