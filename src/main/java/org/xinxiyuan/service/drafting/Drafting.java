package org.xinxiyuan.service.drafting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.document.ClassificationMarks;
import org.xinxiyuan.document.Content;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Ids;
import org.xinxiyuan.document.Revision;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.redact.Decision;
import org.xinxiyuan.redact.pictures.Painting;
import org.xinxiyuan.review.ReviewState;
import org.xinxiyuan.service.desk.Desk;

/** 拟稿: every save is kept; an edit voids what was submitted or signed. */
public final class Drafting {
    private final Desk desk;
    private final Attaching attaching;
    private final Ids ids;
    private final Clock clock;

    public Drafting(Desk desk, Attaching attaching, Ids ids, Clock clock) {
        this.desk = desk;
        this.attaching = attaching;
        this.ids = ids;
        this.clock = clock;
    }

    /** A new piece with nothing in it. */
    public Draft start() {
        var empty = new Content("", "", "", new Filing.Unfiled(), List.of());
        return desk.drafts().add(ids.nextDraft(), empty, Optional.empty(), clock.instant());
    }

    public Draft find(DraftId id) {
        return desk.drafts().find(id).orElseThrow(() -> new WorkstationException("draft.unknown", id));
    }

    /**
     * Saves what was typed; saving itself is never refused for its content. A classification mark that was typed locks
     * the piece for everything but removal.
     */
    public Revision save(DraftId id, Content content) {
        return desk.transactions().inTransaction(() -> {
            var before = open(id);
            var after = desk.drafts().save(id, content, clock.instant());
            if (after.number() != before.latest().number()) {
                edited(id);
            }
            var mark = ClassificationMarks.find(content.title() + "\n" + content.summary() + "\n" + content.body());
            mark.ifPresent(rule -> {
                desk.drafts().lock(id);
                desk.reviews().note(id, "locked", "", rule, clock.instant());
            });
            return after;
        });
    }

    public Revision file(DraftId id, Filing filing) {
        return save(id, find(id).content().withFiling(filing));
    }

    /** Attaches a file; the rule's name where it carries a classification mark and was not kept. */
    public Optional<String> attach(DraftId id, String fileName, byte[] bytes) {
        var mark = attaching.classified(fileName, bytes);
        if (mark.isEmpty()) {
            desk.transactions().run(() -> {
                var content = open(id).content();
                var files = new ArrayList<>(content.attachments());
                files.add(attaching.keep(fileName, bytes));
                save(id, content.withAttachments(files));
            });
        }
        return mark;
    }

    /** Keeps a file that a text to be saved will name; the rule's name where it is classified and was not kept. */
    public Optional<String> takeIn(String fileName, byte[] bytes) {
        var mark = attaching.classified(fileName, bytes);
        if (mark.isEmpty()) {
            attaching.keep(fileName, bytes);
        }
        return mark;
    }

    /** Records what a person decided about a place; the release changes with it. */
    public void decide(DraftId id, Decision decision) {
        desk.transactions().run(() -> {
            open(id);
            desk.decisions().decide(id, decision);
            edited(id);
        });
    }

    /** Records many at once: all of them or none. */
    public void decide(DraftId id, List<Decision> decisions) {
        desk.transactions().run(() -> {
            open(id);
            decisions.forEach(decision -> desk.decisions().decide(id, decision));
            edited(id);
        });
    }

    /** Paints over a region of a picture; the release changes with it. */
    public void paint(DraftId id, Painting painting) {
        desk.transactions().run(() -> {
            open(id);
            desk.decisions().paint(id, painting);
            edited(id);
        });
    }

    /** Takes a painting back. */
    public void unpaint(DraftId id, Painting painting, String by) {
        desk.transactions().run(() -> {
            open(id);
            desk.decisions().unpaint(id, painting, by, clock.instant());
            edited(id);
        });
    }

    /** Records that a person looked at a picture, by {@link org.xinxiyuan.redact.pictures.Sight#look}. */
    public void looked(DraftId id, String sha256, String by) {
        desk.transactions().run(() -> {
            desk.decisions().looked(id, sha256, by, clock.instant());
            edited(id);
        });
    }

    /** Removes a piece; its revisions are overwritten. */
    public void remove(DraftId id) {
        desk.transactions().run(() -> {
            desk.reviews().note(id, "removed", "", "", clock.instant());
            desk.drafts().remove(id);
        });
    }

    private Draft open(DraftId id) {
        var draft = find(id);
        if (draft.locked()) {
            throw new WorkstationException("draft.locked", id);
        }
        return draft;
    }

    private void edited(DraftId id) {
        var state = desk.reviews().standing(id).state();
        if (state == ReviewState.SUBMITTED || state == ReviewState.APPROVED) {
            desk.reviews().revoke(id, "edited", clock.instant());
        }
    }
}
