package org.xinxiyuan.outbox;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Lane;

/** Port: the county's portal (门户), somebody else's program. */
public interface Portal {
    Answer<Meta> meta();

    Answer<Feed.Page> changes(Optional<String> cursor);

    /** Living pieces of this unit that look like the ones asked for, by row of the question. */
    Answer<List<Match>> find(List<Question> questions);

    /** Of these hashes those the portal still misses, with the bytes it has of each. */
    Answer<Map<String, Long>> missing(List<String> sha256);

    /** Uploads from an offset to the end, in chunks; the portal's own offset wins. */
    Answer<Boolean> upload(String sha256, long size, long offset, Meta.Limits limits);

    /**
     * Uploads what is next until nothing is, one file after the other or two side by side; both functions are called
     * by the caller's own thread.
     */
    default void upload(
            Supplier<Optional<Upload>> next, BiConsumer<Upload, Answer<Boolean>> heard, Meta.Limits limits) {
        for (var upload = next.get(); upload.isPresent(); upload = next.get()) {
            var one = upload.get();
            heard.accept(one, upload(one.sha256(), one.size(), one.offset(), limits));
        }
    }

    /** One result per entry, in order. */
    Answer<List<Delivery>> deliver(String batchId, List<OutboxEntry> entries);

    /** Breaks off what is under way, from another thread: its outcome is unknown, as with a cut line. */
    default void cut() {}

    /** What the portal holds now of these pieces; those it has never seen are absent. */
    Answer<List<Receipt>> statuses(List<DraftId> ids);

    /** The portal's own text of a piece, for comparing after a conflict or an edit of the county. */
    Answer<Held> held(DraftId id);

    /** A file of this unit, whole and proved by its hash; a portal that hands none out refuses. */
    default Answer<byte[]> download(String sha256, long size) {
        return Answer.Trouble.of(Answer.Kind.REFUSED, "not_found");
    }

    /**
     * @param item the piece in the shape of the contract; empty for a withdrawn one
     * @param editedByPortal the county changed the text; this unit did not sign it
     */
    record Held(Receipt receipt, Map<String, Object> item, boolean editedByPortal) {
        /** The strings of the piece by name (title, body, summary …). */
        public Map<String, String> fields() {
            var fields = new HashMap<String, String>();
            item.forEach((name, value) -> {
                if (value instanceof String text) {
                    fields.put(name, text);
                }
            });
            return fields;
        }

        @Override
        public String toString() {
            return "Held[" + receipt.triple().id() + "]";
        }
    }

    /** @param bodySha256 of the body's UTF-8 bytes */
    record Question(String row, Lane lane, Optional<String> column, String title, String bodySha256) {
        @Override
        public String toString() {
            return "Question[" + row + "]";
        }
    }

    record Match(String row, DraftId id, long revision, String title, String state) {
        @Override
        public String toString() {
            return "Match[" + row + " " + id + "]";
        }
    }

    /** An attachment to be brought, from an offset to its end. */
    record Upload(String sha256, long size, long offset) {}

    /** 门户能力. */
    record Meta(Identity identity, Instant serverTime, Limits limits, List<String> features) {
        public record Identity(String portalId, String epoch, String name) {}

        /** Bytes are those of the JSON as UTF-8. */
        public record Limits(
                int maxBatchItems,
                long maxBatchBytes,
                long maxItemBytes,
                long maxAttachmentBytes,
                int maxAttachmentsPerItem,
                int chunkBytes) {}
    }
}
