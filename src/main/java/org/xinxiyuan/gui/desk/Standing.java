package org.xinxiyuan.gui.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.common.Tone;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.quota.MonthStand;
import org.xinxiyuan.service.Office;
import org.xinxiyuan.service.catalogs.Placements;
import org.xinxiyuan.service.sending.Pieces.Piece;

/** What stands on the desk at one moment (一览): read in the background, shown at once. */
record Standing(List<PieceRow> rows, MonthStand month, Optional<String> portal, long waiting, long blocked) {
    /** What the county says of a piece that it received and does not show. */
    private static final Set<String> CAME_BACK = Set.of("returned", "rejected", "taken_down");

    static Standing of(Office office, Messages messages) {
        var pieces = office.pieces().all();
        var columns = office.stock().placements().all();
        var rows = pieces.stream().map(p -> row(p, columns, messages)).toList();
        var outbox = office.dispatching().outbox();
        return new Standing(
                rows,
                office.quotas().stand(office.quotas().thisMonth()),
                office.connecting().registration().map(r -> r.unit().name()),
                count(outbox, EntryState.QUEUED) + count(outbox, EntryState.SENDING),
                count(outbox, EntryState.BLOCKED) + count(outbox, EntryState.CONFLICT));
    }

    private static long count(List<OutboxEntry> rows, EntryState state) {
        return rows.stream().filter(r -> r.state() == state).count();
    }

    private static PieceRow row(Piece piece, Function<Draft, Optional<CatalogItem>> columns, Messages messages) {
        var content = piece.draft().content();
        var title = content.title().isBlank() ? messages.text("desk.untitled") : content.title();
        return new PieceRow(
                piece.draft().id(),
                title,
                new PieceRow.Filed(
                        content.filing().lane(),
                        content.filing().columnCode().orElse(""),
                        filed(piece.draft(), columns, messages)),
                piece.where(),
                tone(piece),
                piece.next());
    }

    private static String filed(Draft draft, Function<Draft, Optional<CatalogItem>> columns, Messages messages) {
        var filing = draft.content().filing();
        if (filing instanceof Filing.Disclosure d) {
            return columns.apply(draft)
                    .map(CatalogItem::name)
                    .orElseGet(() -> d.column().startsWith(Placements.TO_CHOOSE)
                            ? messages.text("desk.columnToChoose", d.column().substring(1))
                            : messages.text("desk.unknownColumn", d.column()));
        }
        return filing instanceof Filing.Report r ? r.type().label() : messages.text("desk.unfiled");
    }

    private static Tone tone(Piece piece) {
        var stands = piece.entry().map(e -> tone(e.state()));
        if (piece.draft().locked() || stands.equals(Optional.of(Tone.STOP))) {
            return Tone.STOP;
        }
        if (stands.equals(Optional.of(Tone.GOOD)) && CAME_BACK.contains(piece.tidings().state())) {
            return Tone.CARE;
        }
        if (piece.publishedOn().isPresent()) {
            return Tone.GOOD;
        }
        return stands.orElseGet(() -> switch (piece.review()) {
            case DRAFTING -> Tone.QUIET;
            case SUBMITTED -> Tone.BUSY;
            case RETURNED -> Tone.CARE;
            case APPROVED -> Tone.GOOD;
        });
    }

    private static Tone tone(EntryState state) {
        return switch (state) {
            case QUEUED, SENDING -> Tone.BUSY;
            case ACCEPTED -> Tone.GOOD;
            case BLOCKED, CONFLICT -> Tone.STOP;
            case CLOSED -> Tone.QUIET;
        };
    }
}
