package org.xinxiyuan.gui.redacting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.redacting.pages.FilePage;
import org.xinxiyuan.redact.Redaction;
import org.xinxiyuan.service.checking.Prepared;

/** What lies before the officer (台面): places, pages, files and how many are left to decide. */
final class Board {
    final ObservableList<PlaceRow> places = FXCollections.observableArrayList();
    final ObjectProperty<List<FilePage>> pages = new SimpleObjectProperty<>(List.of());
    final ObservableList<FileRow> files = FXCollections.observableArrayList();
    final StringProperty standing = new SimpleStringProperty("");
    final BooleanProperty settled = new SimpleBooleanProperty();
    final StringProperty profile = new SimpleStringProperty("");

    private final Messages messages;
    private final FieldNames names;
    private Optional<Prepared> latest = Optional.empty();
    private NoteBook notes = new NoteBook(List.of(), "");

    Board(Messages messages) {
        this.messages = messages;
        names = new FieldNames(messages);
    }

    Optional<Prepared> latest() {
        return latest;
    }

    FieldNames names() {
        return names;
    }

    void clear() {
        latest = Optional.empty();
        places.clear();
        files.clear();
        pages.set(List.of());
        profile.set("");
        standing.set(messages.text("redacting.reading"));
        settled.set(false);
    }

    void show(Prepared prepared, Settling settling) {
        latest = Optional.of(prepared);
        var rows = settling.over(rows(prepared));
        notes = new NoteBook(rows, prepared.policy().hideWord());
        pages.set(new Pages(messages, names).of(prepared, notes));
        put(rows);
        files.setAll(prepared.files().stream().map(f -> FileRow.of(f, messages)).toList());
        profile.set(messages.text("redacting.profile", names.profile(prepared.policy().name())));
        count();
    }

    private List<PlaceRow> rows(Prepared prepared) {
        var rows = new ArrayList<PlaceRow>();
        for (Redaction place : prepared.places()) {
            rows.add(PlaceRow.of(rows.size() + 1, names.of(place.place().field()), place, prepared.policy()));
        }
        return rows;
    }

    /** Decisions show before they are judged. */
    void overlay(Settling settling) {
        var rows = settling.over(List.copyOf(places));
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).equals(places.get(i))) {
                notes.put(rows.get(i));
            }
        }
        put(rows);
        count();
    }

    /** Row by row where only some have changed: the list keeps its place. */
    private void put(List<PlaceRow> rows) {
        if (rows.size() != places.size()) {
            places.setAll(rows);
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).equals(places.get(i))) {
                places.set(i, rows.get(i));
            }
        }
    }

    private void count() {
        long open = places.stream().filter(PlaceRow::undecided).count()
                + latest.map(p -> p.unseen().size()).orElse(0);
        settled.set(open == 0);
        if (open > 0) {
            standing.set(messages.text("redacting.open", open));
        } else if (places.isEmpty()) {
            standing.set(messages.text("redacting.clean"));
        } else {
            standing.set(messages.text("redacting.settled", places.size()));
        }
    }
}
