package org.xinxiyuan.service.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xinxiyuan.catalog.Cardinality;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.catalog.DisclosureCatalog;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Drafts;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Link;
import org.xinxiyuan.document.Manuscript.Existing;
import org.xinxiyuan.document.Manuscript.Linked;
import org.xinxiyuan.document.Manuscript.Surroundings;
import org.xinxiyuan.outbox.Feed;
import org.xinxiyuan.outbox.Outbox;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.service.catalogs.Catalogs;
import org.xinxiyuan.service.catalogs.Placements;

/** 库存: what stands around a piece when it is judged; the only place that reads the day. */
public final class Stock {
    private static final Pattern YEAR = Pattern.compile("(20\\d{2})\\s*年");

    /** Content kinds of pages that name leaders and appointments: they concern each other. */
    private static final Set<String> PERSONAL = Set.of("leader", "profile", "recruitment");

    private final Placements placements;
    private final DisclosureCatalog catalog;
    private final Drafts drafts;
    private final Outbox outbox;
    private final Feed feed;
    private final Clock clock;

    public Stock(
            DisclosureCatalog catalog, Catalogs catalogs, Drafts drafts, Outbox outbox, Feed feed, Clock clock) {
        this.placements = new Placements(catalog, catalogs);
        this.catalog = catalog;
        this.drafts = drafts;
        this.outbox = outbox;
        this.feed = feed;
        this.clock = clock;
    }

    /** Where pieces stand in the catalog in force. */
    public Placements placements() {
        return placements;
    }

    /** Version of the catalog in force. */
    public String catalogVersion() {
        return catalog.version();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Surroundings around(Draft draft) {
        var state = publication(draft.id());
        return new Surroundings(
                today(),
                state.isPublic(),
                state.takenDown(),
                existing(draft),
                related(draft).stream().map(other -> linked(draft, other)).toList());
    }

    private List<Existing> existing(Draft draft) {
        return placements.of(draft).stream()
                .flatMap(this::concerned)
                .flatMap(column -> standingIn(column).stream())
                .filter(other -> !other.id().equals(draft.id()))
                .filter(other -> publication(other.id()).isPublic())
                .map(Stock::standing)
                .toList();
    }

    /** Filed in the column now, or sent in the one whose place it took. */
    private List<Draft> standingIn(CatalogItem column) {
        var moved = placements.cameTo(column.code()).stream().flatMap(id -> drafts.find(id).stream());
        return Stream.concat(drafts.inColumn(column.code()).stream(), moved)
                .filter(draft -> placements.of(draft).equals(Optional.of(column)))
                .distinct()
                .toList();
    }

    /** The own column, unless it takes any number of pieces and asks nothing of them. */
    private Stream<CatalogItem> concerned(CatalogItem own) {
        return PERSONAL.contains(own.contentKind())
                ? catalog.columns().stream().filter(other -> PERSONAL.contains(other.contentKind()))
                : Stream.of(own).filter(column -> column.cardinality() != Cardinality.LIST);
    }

    private static Existing standing(Draft other) {
        var filed = (Filing.Disclosure) other.content().filing();
        return new Existing(
                filed.column(),
                other.content().title(),
                true,
                year(other),
                filed.dates().formedOn(),
                Optional.of(other.content().body()));
    }

    /** The pieces that name this one and those it names, disclosures alone. */
    private List<Draft> related(Draft draft) {
        var related = new LinkedHashMap<DraftId, Draft>();
        links(draft).forEach(link -> drafts.find(link.to()).ifPresent(other -> related.put(other.id(), other)));
        drafts.linkedTo(draft.id()).forEach(other -> related.put(other.id(), other));
        related.remove(draft.id());
        return related.values().stream()
                .filter(other -> other.content().filing().columnCode().isPresent())
                .toList();
    }

    private Linked linked(Draft draft, Draft other) {
        return new Linked(
                other.content().filing().columnCode().orElseThrow(),
                other.content().title(),
                Optional.of(other.content().body()),
                relation(draft, other).orElseThrow(),
                publishedOn(other.id()));
    }

    /** The day the portal published a piece, by its receipt or a later change; empty while it is not public. */
    public Optional<LocalDate> publishedOn(DraftId id) {
        return Optional.of(publication(id)).filter(Publication::isPublic).flatMap(Publication::since);
    }

    /** What the public sees of a piece. */
    public Publication publication(DraftId id) {
        return Publication.of(feed.living("publication", id.value()), outbox.of(id), clock.getZone());
    }

    /** The publications of all pieces, read in one go. */
    public Map<DraftId, Publication> publications() {
        var changes = feed.living("publication");
        var rows = outbox.all().stream().collect(Collectors.groupingBy(OutboxEntry::id));
        var all = new HashMap<DraftId, Publication>();
        rows.forEach((id, own) -> all.put(
                id, Publication.of(Optional.ofNullable(changes.get(id.value())), own, clock.getZone())));
        changes.forEach((key, change) -> all.computeIfAbsent(
                new DraftId(key), id -> Publication.of(Optional.of(change), List.of(), clock.getZone())));
        return all;
    }

    private static Optional<Integer> year(Draft draft) {
        var found = YEAR.matcher(draft.content().title());
        return found.find() ? Optional.of(Integer.valueOf(found.group(1))) : Optional.empty();
    }

    /** How another piece is related to this one, as seen from this one. */
    public static Optional<String> relation(Draft draft, Draft other) {
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
        return links(from).stream().filter(l -> l.to().equals(to)).findFirst();
    }

    static List<Link> links(Draft from) {
        return from.content().filing() instanceof Filing.Disclosure d ? d.links() : List.of();
    }
}
