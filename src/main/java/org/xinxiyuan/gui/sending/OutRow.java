package org.xinxiyuan.gui.sending;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.common.Tone;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.outbox.Operation;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.outbox.Pointed;
import org.xinxiyuan.outbox.Portal.Match;
import org.xinxiyuan.outbox.Receipt;
import org.xinxiyuan.outbox.Told;
import org.xinxiyuan.outbox.sync.Sentences;
import org.xinxiyuan.service.sending.Choice;
import org.xinxiyuan.service.sending.Pointing;

/**
 * A row of the outbox (待发箱一行).
 *
 * @param sentence what it waits for or what became of it
 */
public record OutRow(DraftId id, String title, String state, Tone tone, String sentence, Acts acts) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    /**
     * What may be done with it, and what to know for that.
     *
     * @param details what the portal said about it, a line each
     * @param matches what the portal has that looks the same
     */
    public record Acts(Set<Choice> choices, List<Detail> details, List<Match> matches) {}

    /**
     * A line of what is to be known.
     *
     * @param place what the portal points at in the piece, where it does
     */
    public record Detail(String words, Optional<String> place) {
        static Detail of(String words) {
            return new Detail(words, Optional.empty());
        }
    }

    /** How rows are put into words, and places into those of the draft. */
    record Words(Messages messages, Pointing pointing) {}

    /** @param edited the county changed what this row brought */
    static OutRow of(OutboxEntry entry, Told told, boolean edited, ZoneId zone, Words words) {
        var messages = words.messages();
        boolean put = entry.key().operation() == Operation.PUT;
        var title = put ? entry.frozen().title() : messages.text("sending.withdrawal", entry.frozen().title());
        var details = new ArrayList<Detail>();
        told.findings().forEach(f -> details.add(new Detail(
                words.pointing().words(entry.id(), f),
                Optional.of(f).filter(line -> Pointed.read(line).isPresent()))));
        told.matches().forEach(m -> details.add(Detail.of(messages.text("sending.match", m.title()))));
        if (edited) {
            details.add(Detail.of(messages.text("sending.edited")));
        }
        var acts = new Acts(Choice.of(entry, edited), List.copyOf(details), told.matches());
        return new OutRow(
                entry.id(), title, entry.state().label(), tone(entry.state()), sentence(entry, zone, messages), acts);
    }

    private static String sentence(OutboxEntry entry, ZoneId zone, Messages messages) {
        return switch (entry.state()) {
            case QUEUED -> messages.text(
                    entry.key().urgent() ? "sending.queuedUrgent" : "sending.queued",
                    TIME.format(entry.key().queuedAt().atZone(zone)));
            case SENDING -> messages.text("sending.sending");
            case ACCEPTED -> entry.receipt()
                    .map(r -> receipt(r, zone, messages))
                    .orElse(messages.text("sending.done"));
            case BLOCKED -> Sentences.blocked(entry.progress().lastCode());
            case CONFLICT -> messages.text("sending.conflict");
            case CLOSED -> messages.text("sending.closed");
        };
    }

    private static String receipt(Receipt receipt, ZoneId zone, Messages messages) {
        var at = TIME.format(receipt.receivedAt().atZone(zone));
        return receipt.publication()
                .map(p -> messages.text(
                        "sending.published", receipt.receiptNo(), TIME.format(p.publishedAt().atZone(zone))))
                .orElse(messages.text("sending.received", receipt.receiptNo(), at));
    }

    private static Tone tone(EntryState state) {
        return switch (state) {
            case QUEUED, SENDING -> Tone.BUSY;
            case ACCEPTED -> Tone.GOOD;
            case BLOCKED, CONFLICT -> Tone.STOP;
            case CLOSED -> Tone.QUIET;
        };
    }

    @Override
    public String toString() {
        return "OutRow[" + id + "]";
    }
}
