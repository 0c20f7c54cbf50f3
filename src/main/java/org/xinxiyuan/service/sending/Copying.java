package org.xinxiyuan.service.sending;

import java.time.Clock;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.service.desk.Desk;
import org.xinxiyuan.service.drafting.Drafting;

/** 复制为新件: a piece whose id can no longer be used goes on as another one, with what people decided about it. */
final class Copying {
    private final Desk desk;
    private final Drafting drafting;
    private final Clock clock;

    Copying(Desk desk, Drafting drafting, Clock clock) {
        this.desk = desk;
        this.drafting = drafting;
        this.clock = clock;
    }

    /** To be called in a transaction; returns the new piece, a draft like any other. */
    DraftId copy(Draft piece) {
        var to = drafting.start().id();
        drafting.save(to, piece.content());
        desk.decisions().of(piece.id()).forEach(d -> desk.decisions().decide(to, d));
        desk.decisions().looked(piece.id()).forEach(sha -> desk.decisions().looked(to, sha, "", clock.instant()));
        desk.decisions().paintings(piece.id()).forEach(p -> desk.decisions().paint(to, p));
        desk.reviews().note(piece.id(), "copied", "", to.value(), clock.instant());
        desk.reviews().note(to, "copied", "", piece.id().value(), clock.instant());
        return to;
    }
}
