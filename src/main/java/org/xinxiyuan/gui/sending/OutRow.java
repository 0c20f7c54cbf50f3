package org.xinxiyuan.gui.sending;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.common.Tone;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.outbox.Operation;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.outbox.Receipt;
import org.xinxiyuan.service.sending.Blockages;

/**
 * A row of the outbox (待发箱一行).
 *
 * @param sentence what it waits for or what became of it
 */
public record OutRow(DraftId id, String title, String state, Tone tone, String sentence, Acts acts) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    /** What may be done with it. */
    public record Acts(boolean takeBack, boolean notADuplicate, boolean withdraw) {}

    static OutRow of(OutboxEntry entry, ZoneId zone, Messages messages) {
        boolean put = entry.key().operation() == Operation.PUT;
        var title = put ? entry.frozen().title() : messages.text("sending.withdrawal", entry.frozen().title());
        var acts = new Acts(
                put && entry.state() == EntryState.QUEUED && !entry.claimed(),
                entry.state() == EntryState.BLOCKED && entry.progress().lastCode().equals("likely_duplicate"),
                put && entry.state() == EntryState.ACCEPTED);
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
            case BLOCKED -> Blockages.sentence(entry.progress().lastCode());
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
