package org.xinxiyuan.service.sending;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.outbox.Feed;
import org.xinxiyuan.outbox.OutboxEntry;

/**
 * 县里的处理: what the county said about a piece since it was received.
 *
 * @param state in the contract's words: in_review, returned, rejected, taken_down, adopted; empty for nothing said
 * @param comment the county's own words, empty where there are none
 * @param extras adoptions, instructions, an edit of the county's; a sentence each
 * @param edited the county changed the text, and nobody has looked at it yet
 */
public record Tidings(String state, String comment, List<String> extras, boolean edited) {
    private static final Map<String, String> LEVELS =
            Map.of("county", "县级", "city", "市级", "province", "省级", "national", "国家级");

    public Tidings {
        extras = List.copyOf(extras);
    }

    /** What came down, read once for many pieces. */
    record Down(Map<String, Map<String, Feed.Change>> living) {
        private static final List<String> TYPES = List.of("review", "publication", "adoption", "instruction");

        static Down read(Feed feed) {
            return new Down(TYPES.stream().collect(Collectors.toMap(type -> type, feed::living)));
        }

        Optional<Map<String, Object>> one(String type, DraftId id) {
            return Optional.ofNullable(living.get(type).get(id.value())).map(Feed.Change::data);
        }

        List<Map<String, Object>> concerning(String type, DraftId id) {
            return living.get(type).values().stream()
                    .map(Feed.Change::data)
                    .filter(data -> id.value().equals(data.get("itemId")))
                    .toList();
        }
    }

    /** What concerns one piece; a word about an earlier revision than the last received one says nothing any more. */
    static Tidings of(Down feed, DraftId id, Optional<OutboxEntry> received, boolean edited) {
        var extras = new ArrayList<String>();
        var adoptions = feed.concerning("adoption", id);
        adoptions.forEach(a -> extras.add("采用：" + level(a) + text(a, "publication").map(p -> "《" + p + "》").orElse("")
                + text(a, "adoptedOn").map(d -> "，" + d).orElse("")));
        feed.concerning("instruction", id)
                .forEach(i -> extras.add("批示：" + level(i) + text(i, "instructedOn").map(d -> "，" + d).orElse("")));
        if (edited) {
            extras.add("县里改过文字，请比对与签发件的不同。");
        }
        var review = feed.one("review", id).filter(r -> current(r, received));
        var publication = feed.one("publication", id);
        var down = publication.filter(p -> "taken_down".equals(p.get("state")));
        if (down.isPresent()) {
            return new Tidings("taken_down", text(down.get(), "comment").orElse(""), extras, edited);
        }
        if (review.isPresent() && publication.isEmpty()) {
            return new Tidings(
                    text(review.get(), "state").orElse(""), text(review.get(), "comment").orElse(""), extras, edited);
        }
        return new Tidings(adoptions.isEmpty() ? "" : "adopted", "", extras, edited);
    }

    private static boolean current(Map<String, Object> review, Optional<OutboxEntry> received) {
        long said = review.get("revision") instanceof Number n ? n.longValue() : Long.MAX_VALUE;
        return said >= received.flatMap(e -> e.envelope().revision()).orElse(0L);
    }

    private static String level(Map<String, Object> data) {
        return text(data, "level").map(l -> LEVELS.getOrDefault(l, l)).orElse("");
    }

    private static Optional<String> text(Map<String, Object> data, String key) {
        return Optional.ofNullable(data.get(key)).map(Object::toString).filter(t -> !t.isBlank());
    }

    /** Where the piece is by the county's word; empty where it said nothing. */
    Optional<String> where() {
        return Optional.ofNullable(
                Map.of(
                                "in_review", "县里审核中",
                                "returned", "县里退回",
                                "rejected", "县里不用",
                                "taken_down", "已撤下",
                                "adopted", "已采用")
                        .get(state));
    }

    /** It came back: the officer edits it and has it signed again. */
    boolean cameBack() {
        return state.equals("returned") || state.equals("rejected");
    }

    /** The county's words and what else it did, in one breath. */
    String words() {
        var said = comment.isEmpty() ? "" : "县里说：" + comment + (comment.endsWith("。") ? "" : "。");
        return said + String.join("；", extras);
    }

    @Override
    public String toString() {
        return "Tidings[" + state + "]";
    }
}
