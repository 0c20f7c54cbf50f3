package org.xinxiyuan.service.sending;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.document.Content;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Span;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.outbox.Pointed;
import org.xinxiyuan.review.CanonicalJson;
import org.xinxiyuan.service.desk.Desk;
import org.xinxiyuan.service.desk.Wire;

/**
 * 所指之处在哪里: finds what a portal points at in the draft as it is typed now. The portal counts in the public version
 * that was sent; what stands there is looked for in the draft, the same one of several that are alike.
 */
public final class Pointing {
    private static final String BODY = "body";

    private final Desk desk;
    private final Wire wire;
    private final CanonicalJson json;

    Pointing(Desk desk, Wire wire, CanonicalJson json) {
        this.desk = desk;
        this.wire = wire;
        this.json = json;
    }

    /**
     * A place in the draft.
     *
     * @param field {@code title}, {@code summary}, {@code body} or {@code elements/KEY}
     * @param at UTF-16 offsets in what is typed there
     */
    public record Spot(String field, Span at) {}

    /** Empty where it was edited away, or stands in no text of the draft. */
    public Optional<Spot> find(DraftId id, String finding) {
        var pointed = Pointed.read(finding).filter(p -> p.at().isPresent());
        var row = wire.outbox().of(id).stream().reduce((earlier, later) -> later);
        var draft = desk.drafts().find(id);
        return pointed.flatMap(p -> row.flatMap(sent -> draft.flatMap(now -> find(p, sent, now))));
    }

    /** In words: for the body the paragraph, where it is found. */
    public String words(DraftId id, String finding) {
        var pointed = Pointed.read(finding);
        if (pointed.filter(p -> p.field().equals(BODY)).isEmpty()) {
            return FindingWords.of(finding);
        }
        return find(id, finding)
                .flatMap(spot -> desk.drafts().find(id).map(draft -> inBody(draft.content().body(), spot.at())))
                .map(where -> "正文" + where + "：" + FindingWords.kind(pointed.get()))
                .orElseGet(() -> FindingWords.of(finding));
    }

    private Optional<Spot> find(Pointed pointed, OutboxEntry sent, Draft draft) {
        var item = json.read(sent.frozen().content());
        var field = pointed.field();
        var typed = typed(draft.content(), field);
        var said = string(item, List.of(field.split("/")));
        var at = pointed.at().orElseThrow();
        if (typed.isEmpty() || said.isEmpty() || at.end() > said.get().length() || at.length() == 0) {
            return Optional.empty();
        }
        boolean html = field.equals(BODY) && !"text".equals(item.get("bodyFormat"));
        var before = plain(said.get().substring(0, at.start()), html);
        var there = plain(at.in(said.get()), html).strip();
        return there.isEmpty()
                ? Optional.empty()
                : place(typed.get(), there, count(before, there)).map(span -> new Spot(field, span));
    }

    private static Optional<String> typed(Content content, String field) {
        return switch (field) {
            case "title" -> Optional.of(content.title());
            case "summary" -> Optional.of(content.summary());
            case BODY -> Optional.of(content.body());
            default -> content.filing() instanceof Filing.Disclosure d && field.startsWith("elements/")
                    ? Optional.ofNullable(d.elements().get(field.substring("elements/".length())))
                    : Optional.empty();
        };
    }

    private static Optional<String> string(Object value, List<String> path) {
        if (path.isEmpty()) {
            return value instanceof String text ? Optional.of(text) : Optional.empty();
        }
        return value instanceof Map<?, ?> members && members.containsKey(path.get(0))
                ? string(members.get(path.get(0)), path.subList(1, path.size()))
                : Optional.empty();
    }

    private static String plain(String text, boolean html) {
        return html
                ? text.replaceAll("<[^>]*>", "")
                        .replace("&nbsp;", " ")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&")
                : text;
    }

    private static int count(String text, String wanted) {
        int count = 0;
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length())) {
            count++;
        }
        return count;
    }

    /** The one after so many others, or the last there is. */
    private static Optional<Span> place(String typed, String wanted, int others) {
        int found = typed.indexOf(wanted);
        for (int i = 0; i < others && found >= 0; i++) {
            int next = typed.indexOf(wanted, found + wanted.length());
            found = next < 0 ? found : next;
        }
        return found < 0 ? Optional.empty() : Optional.of(new Span(found, found + wanted.length()));
    }

    private static String inBody(String body, Span at) {
        int line = body.lastIndexOf('\n', at.start()) + 1;
        long paragraph = body.substring(0, line).lines().filter(text -> !text.isBlank()).count() + 1;
        return "第 " + paragraph + " 段" + FindingWords.letters(new Span(at.start() - line, at.end() - line));
    }
}
