package org.xinxiyuan.service.sending;

import java.time.Clock;
import java.util.Optional;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Link;
import org.xinxiyuan.document.Revision;
import org.xinxiyuan.outbox.Outbox;
import org.xinxiyuan.service.desk.Desk;
import org.xinxiyuan.service.drafting.Drafting;

/**
 * 接用编号: a piece that was never sent goes on under the id the portal already has for it, with its revisions, its
 * original and what people decided about it. Pieces that link to it follow. Both trails say so.
 */
final class TakingOver {
    private final Desk desk;
    private final Outbox outbox;
    private final Drafting drafting;
    private final Clock clock;

    TakingOver(Desk desk, Outbox outbox, Drafting drafting, Clock clock) {
        this.desk = desk;
        this.outbox = outbox;
        this.drafting = drafting;
        this.clock = clock;
    }

    /** To be called in a transaction. */
    void move(Draft piece, DraftId to, long portalRevision) {
        if (desk.drafts().find(to).isPresent()) {
            drafting.save(to, piece.content());
        } else {
            rewrite(piece, to);
        }
        desk.decisions().of(piece.id()).forEach(d -> desk.decisions().decide(to, d));
        desk.decisions().looked(piece.id()).forEach(sha -> desk.decisions().looked(to, sha, "", clock.instant()));
        desk.decisions().paintings(piece.id()).forEach(p -> desk.decisions().paint(to, p));
        relink(piece.id(), to);
        outbox.portalHolds(to, portalRevision);
        desk.reviews().note(piece.id(), "same-piece", "", to.value(), clock.instant());
        desk.reviews().note(to, "took-over", "", piece.id().value(), clock.instant());
        desk.drafts().remove(piece.id());
    }

    private void rewrite(Draft piece, DraftId to) {
        Optional<Revision> first = Optional.empty();
        for (Revision revision : desk.drafts().history(piece.id())) {
            if (first.isEmpty()) {
                first = Optional.of(revision);
                desk.drafts().add(to, revision.content(), piece.original(), revision.savedAt());
            } else {
                desk.drafts().save(to, revision.content(), revision.savedAt());
            }
        }
    }

    private void relink(DraftId from, DraftId to) {
        for (Draft other : desk.drafts().all()) {
            if (!other.locked() && other.content().filing() instanceof Filing.Disclosure d && points(d, from)) {
                var links = d.links().stream()
                        .map(l -> l.to().equals(from) ? new Link(l.relation(), to) : l)
                        .toList();
                drafting.file(other.id(), d.withLinks(links));
            }
        }
    }

    private static boolean points(Filing.Disclosure filing, DraftId to) {
        return filing.links().stream().anyMatch(l -> l.to().equals(to));
    }
}
