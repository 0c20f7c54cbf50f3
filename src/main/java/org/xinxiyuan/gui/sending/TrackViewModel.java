package org.xinxiyuan.gui.sending;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Revision;
import org.xinxiyuan.gui.common.Background;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.common.Tone;
import org.xinxiyuan.gui.common.Workbench;
import org.xinxiyuan.gui.common.Workbench.Stage;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.review.Reviews.TrailEntry;
import org.xinxiyuan.review.TrailKind;

/** 去向: revisions, trail and receipts of a piece, newest first. */
public final class TrackViewModel {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Workbench bench;
    private final Background background;
    private final Messages messages;
    private final ObservableList<Event> events = FXCollections.observableArrayList();
    private final StringProperty next = new SimpleStringProperty("");

    public TrackViewModel(Workbench bench, Background background, Messages messages) {
        this.bench = bench;
        this.background = background;
        this.messages = messages;
        bench.stage().addListener((o, was, is) -> read());
        bench.piece().addListener((o, was, is) -> read());
        bench.changes().addListener((o, was, is) -> read());
    }

    /** Something that happened to the piece. */
    public record Event(Instant at, String time, String what, String detail, Tone tone) {}

    private record Track(List<Event> events, String next) {}

    public ObservableList<Event> events() {
        return events;
    }

    /** Where it is and what to do next. */
    public StringProperty next() {
        return next;
    }

    private void read() {
        var piece = bench.piece().get();
        if (bench.stage().get() == Stage.TRACK && piece.isPresent()) {
            background.run(() -> track(piece.get().id()), this::show, bench::fail);
        }
    }

    private void show(Track track) {
        events.setAll(track.events());
        next.set(track.next());
    }

    private Track track(DraftId id) {
        var office = bench.office();
        var found = new ArrayList<Event>();
        office.desk().drafts().history(id).forEach(r -> found.add(revision(r)));
        office.desk().reviews().trail(id).forEach(t -> found.add(event(t)));
        office.wire().outbox().of(id).forEach(e -> receipt(e).ifPresent(found::add));
        found.sort(Comparator.comparing(Event::at).reversed());
        var piece = office.pieces().find(id);
        var next = piece.next().isEmpty()
                ? piece.where()
                : messages.text("sending.whereNext", piece.where(), piece.next());
        return new Track(found, next);
    }

    private Event revision(Revision revision) {
        var letters = revision.content().body().length();
        return new Event(
                revision.savedAt(),
                time(revision.savedAt()),
                messages.text("sending.revision", revision.number()),
                messages.text("sending.revisionDetail", letters),
                Tone.QUIET);
    }

    private Event event(TrailEntry entry) {
        var what = TrailKind.said(entry.event());
        var by = entry.by().isBlank() ? "" : messages.text("sending.by", entry.by());
        return new Event(entry.at(), time(entry.at()), what, by, tone(entry.event()));
    }

    private Optional<Event> receipt(OutboxEntry entry) {
        return entry.receipt()
                .map(r -> new Event(
                        r.receivedAt(),
                        time(r.receivedAt()),
                        messages.text("sending.trailReceipt", r.receiptNo()),
                        r.publication()
                                .flatMap(p -> p.url())
                                .map(u -> messages.text("sending.trailPublished", u))
                                .orElse(""),
                        Tone.GOOD));
    }

    private String time(Instant at) {
        return TIME.format(at.atZone(bench.office().clock().getZone()));
    }

    private static Tone tone(String event) {
        return switch (event) {
            case "signed", "verified", "ticked" -> Tone.GOOD;
            case "submitted", "queued" -> Tone.BUSY;
            case "returned", "revoked", "withdrawn", "paused", "unticked" -> Tone.CARE;
            case "locked" -> Tone.STOP;
            default -> Tone.QUIET;
        };
    }
}
