package org.xinxiyuan.service.columns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.catalog.WorkCalendar;
import org.xinxiyuan.check.due.Dues;
import org.xinxiyuan.check.due.Facts;
import org.xinxiyuan.check.due.Pause;
import org.xinxiyuan.check.upkeep.PieceDue;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Link;
import org.xinxiyuan.document.Manuscript.Heading;
import org.xinxiyuan.document.Manuscript.Linked;
import org.xinxiyuan.service.desk.Publication;

/**
 * 到期台账: the dues of many pieces. Relations go both ways, so pieces are noted first and settled when all have been
 * seen; of a noted piece the text is kept only while its column may owe an interpretation.
 */
final class Ledger {
    private final Dues dues;
    private final Map<DraftId, List<Register.Halt>> halts;
    private final Map<DraftId, LocalDate> verified;
    private final Map<DraftId, Map<String, Optional<LocalDate>>> formers;
    private final Map<DraftId, Publication> publications;
    private final List<Noted> noted = new ArrayList<>();
    private final Map<DraftId, List<Linked>> linked = new HashMap<>();

    Ledger(WorkCalendar calendar, Register register, Map<DraftId, Publication> publications) {
        this.dues = new Dues(calendar);
        this.halts = register.halts();
        this.verified = register.verified();
        this.formers = register.formers().stream()
                .collect(Collectors.groupingBy(
                        Register.Former::id,
                        Collectors.toMap(Register.Former::obligation, Register.Former::day, (first, later) -> first)));
        this.publications = publications;
    }

    private record Noted(DraftId id, String title, String body, Filing.Disclosure filing, CatalogItem column) {}

    void note(Draft draft, CatalogItem column) {
        if (draft.content().filing() instanceof Filing.Disclosure filing) {
            var body = column.interpretation().isPresent() ? draft.content().body() : "";
            noted.add(new Noted(draft.id(), draft.content().title(), body, filing, column));
            for (Link link : filing.links()) {
                relate(draft.id(), link.to(), link.relation().word());
                inverse(link).ifPresent(word -> relate(link.to(), draft.id(), word));
            }
        }
    }

    private void relate(DraftId from, DraftId to, String relation) {
        var day = Optional.ofNullable(publications.get(to)).filter(Publication::isPublic).flatMap(Publication::since);
        linked.computeIfAbsent(from, id -> new ArrayList<>())
                .add(new Linked("", "", Optional.empty(), relation, day));
    }

    private static Optional<String> inverse(Link link) {
        return switch (link.relation()) {
            case INTERPRETS -> Optional.of("interpretedBy");
            case FEEDBACK_OF -> Optional.of("feedbackBy");
            default -> Optional.empty();
        };
    }

    /** Hands over every due with the code of its column. */
    void settle(BiConsumer<String, PieceDue> each) {
        for (Noted piece : noted) {
            var related = linked.getOrDefault(piece.id(), List.of());
            of(piece, related).forEach(due -> each.accept(piece.column().code(), due));
        }
    }

    List<PieceDue> of(Draft draft, CatalogItem column, List<Linked> related) {
        var filing = (Filing.Disclosure) draft.content().filing();
        var content = draft.content();
        return of(new Noted(draft.id(), content.title(), content.body(), filing, column), related);
    }

    private List<PieceDue> of(Noted piece, List<Linked> related) {
        var former = formers.getOrDefault(piece.id(), Map.of());
        var facts = new Facts(
                new Heading(piece.title(), ""), piece.body(), piece.filing(), life(piece.id()), related, pauses(piece));
        return dues.of(facts, piece.column()).stream()
                .map(due -> new PieceDue(
                        Optional.of(piece.id()),
                        piece.title(),
                        due,
                        former.getOrDefault(due.obligation().name(), Optional.empty())
                                .filter(day -> !due.date().date().equals(Optional.of(day)))))
                .toList();
    }

    Optional<PieceDue> yearly(CatalogItem column, LocalDate day, Optional<LocalDate> publishedOn) {
        return dues.yearly(column, day, publishedOn)
                .map(due -> new PieceDue(Optional.empty(), column.name(), due, Optional.empty()));
    }

    private Facts.Life life(DraftId id) {
        var publication = Optional.ofNullable(publications.get(id));
        return new Facts.Life(
                publication.flatMap(Publication::since),
                publication.filter(Publication::takenDown).isPresent(),
                Optional.ofNullable(verified.get(id)));
    }

    private List<Pause> pauses(Noted piece) {
        return halts.getOrDefault(piece.id(), List.of()).stream()
                .map(halt -> new Pause(halt.from(), halt.to(), halt.reason()))
                .toList();
    }
}
