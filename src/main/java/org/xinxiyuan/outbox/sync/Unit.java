package org.xinxiyuan.outbox.sync;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xinxiyuan.document.Attachment;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.outbox.Operation;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.outbox.OutgoingJson;

/**
 * What is never split between batches: one piece, or the pieces of one bundle (文件与解读同组). A bundle's settled members
 * belong to it as long as one is open: they are sent again and replay.
 */
record Unit(List<OutboxEntry> members) {
    private static final int SUSPECT_AFTER = 3;
    private static final int OPERATION_AROUND_ITEM = 80;

    Unit {
        members = List.copyOf(members);
    }

    Stream<OutboxEntry> open() {
        return members.stream().filter(e -> e.state() == EntryState.QUEUED);
    }

    List<String> openRows() {
        return open().map(OutboxEntry::row).toList();
    }

    OutboxEntry first() {
        return members.get(0);
    }

    boolean bundle() {
        return first().envelope().bundleId().isPresent();
    }

    boolean urgent() {
        return withdraws() || members.stream().anyMatch(e -> e.key().urgent());
    }

    boolean withdraws() {
        return first().key().operation() == Operation.WITHDRAW;
    }

    /** Withdrawals (personal data first), urgent ones, then the rest; what keeps failing goes behind the others. */
    int rank() {
        if (withdraws()) {
            return first().frozen().content().contains("\"reason\":\"pii_found\"") ? 0 : 1;
        }
        return (urgent() ? 2 : 3) + (suspect() ? 2 : 0);
    }

    /** Three sends ended without an answer: it may be what breaks the batch. */
    boolean suspect() {
        return open().anyMatch(e -> e.progress().attempts() >= SUSPECT_AFTER);
    }

    /** The batch it was last sent in, empty where there was none. */
    String lastBatch() {
        return open().map(e -> e.progress().batchId().orElse("")).findFirst().orElse("");
    }

    List<Attachment> attachments() {
        return members.stream().flatMap(e -> e.frozen().attachments().stream()).toList();
    }

    Set<DraftId> ids() {
        return members.stream().map(OutboxEntry::id).collect(Collectors.toSet());
    }

    /** UTF-8 bytes in a batch, at most. */
    long bytes() {
        return members.stream().mapToLong(e -> OutgoingJson.bytes(e) + OPERATION_AROUND_ITEM).sum();
    }
}
