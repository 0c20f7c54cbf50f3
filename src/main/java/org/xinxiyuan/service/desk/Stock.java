package org.xinxiyuan.service.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.xinxiyuan.catalog.DisclosureCatalog;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Drafts;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Link;
import org.xinxiyuan.document.Manuscript.Existing;
import org.xinxiyuan.document.Manuscript.Linked;
import org.xinxiyuan.document.Manuscript.Surroundings;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.outbox.Feed;
import org.xinxiyuan.outbox.Operation;
import org.xinxiyuan.outbox.Outbox;
import org.xinxiyuan.outbox.Receipt.Publication;

/** 库存: what stands around a piece when it is judged; the only place that reads the day. */
public final class Stock {
    private static final Pattern YEAR = Pattern.compile("(20\\d{2})\\s*年");

    private static final Set<String> PERSONAL = Set.of("leader", "profile", "recruitment");

    private final DisclosureCatalog catalog;
    private final Drafts drafts;
    private final Outbox outbox;
    private final Feed feed;
    private final Clock clock;

    public Stock(DisclosureCatalog catalog, Drafts drafts, Outbox outbox, Feed feed, Clock clock) {
        this.catalog = catalog;
        this.drafts = drafts;
        this.outbox = outbox;
        this.feed = feed;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Surroundings around(Draft draft) {
        var existing = new ArrayList<Existing>();
        var linked = new ArrayList<Linked>();
        for (Draft other : drafts.all()) {
            if (other.id().equals(draft.id())) {
                continue;
            }
            if (other.content().filing() instanceof Filing.Disclosure d) {
                existing(draft, other, d).ifPresent(existing::add);
                relation(draft, other)
                        .ifPresent(r -> linked.add(new Linked(
                                d.column(),
                                other.content().title(),
                                Optional.of(other.content().body()),
                                r,
                                publishedOn(other.id()))));
            }
        }
        var state = publicationState(draft.id());
        return new Surroundings(today(), state.equals("published"), state.equals("taken_down"), existing, linked);
    }

    /** The day the portal published a piece, by its receipt or a later change; empty while it is not public. */
    public Optional<LocalDate> publishedOn(DraftId id) {
        var change = Optional.ofNullable(feed.living("publication").get(id.value()));
        if (change.isPresent()) {
            return "published".equals(change.get().data().get("state"))
                    ? day(change.get().data())
                    : Optional.empty();
        }
        var rows = outbox.of(id);
        var withdrawn = rows.stream()
                .anyMatch(r -> r.key().operation() == Operation.WITHDRAW && r.state() == EntryState.ACCEPTED);
        return withdrawn
                ? Optional.empty()
                : rows.stream()
                        .flatMap(r -> r.receipt().flatMap(c -> c.publication()).stream())
                        .map(Publication::publishedAt)
                        .map(at -> LocalDate.ofInstant(at, clock.getZone()))
                        .reduce((earlier, later) -> later);
    }

    /** Only what the judgement asks for: what the portal told of the others is long. */
    private Optional<Existing> existing(Draft draft, Draft other, Filing.Disclosure filed) {
        boolean asked = draft.content()
                .filing()
                .columnCode()
                .filter(own -> concerns(own, filed.column()))
                .isPresent();
        return asked && publishedOn(other.id()).isPresent()
                ? Optional.of(new Existing(
                        filed.column(),
                        other.content().title(),
                        true,
                        year(other),
                        filed.dates().formedOn(),
                        Optional.of(other.content().body())))
                : Optional.empty();
    }

    /** The own column; and pages that name leaders and appointments concern each other. */
    private boolean concerns(String own, String other) {
        return own.equals(other) || personal(own) && personal(other);
    }

    private boolean personal(String column) {
        return catalog.item(column)
                .filter(item -> PERSONAL.contains(item.contentKind()))
                .isPresent();
    }

    private String publicationState(DraftId id) {
        var change = feed.living("publication").get(id.value());
        if (change != null) {
            return String.valueOf(change.data().get("state"));
        }
        return publishedOn(id).isPresent() ? "published" : "";
    }

    private static Optional<LocalDate> day(Map<String, Object> data) {
        return Optional.ofNullable(data.get("publishedAt"))
                .map(at -> OffsetDateTime.parse(at.toString()).toLocalDate());
    }

    private static Optional<Integer> year(Draft draft) {
        var found = YEAR.matcher(draft.content().title());
        return found.find() ? Optional.of(Integer.valueOf(found.group(1))) : Optional.empty();
    }

    private static Optional<String> relation(Draft draft, Draft other) {
        var forward = link(draft, other.id()).map(l -> l.relation().word());
        return forward.isPresent()
                ? forward
                : link(other, draft.id()).map(l -> switch (l.relation()) {
                    case INTERPRETS -> "interpretedBy";
                    case FEEDBACK_OF -> "feedbackBy";
                    default -> l.relation().word() + "By";
                });
    }

    static Optional<Link> link(Draft from, DraftId to) {
        List<Link> links = from.content().filing() instanceof Filing.Disclosure d ? d.links() : List.of();
        return links.stream().filter(l -> l.to().equals(to)).findFirst();
    }
}
