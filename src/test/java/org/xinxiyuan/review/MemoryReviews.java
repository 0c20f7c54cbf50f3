package org.xinxiyuan.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.WorkstationException;

/** Submissions, signatures and trail in memory, for tests. */
public final class MemoryReviews implements Reviews {
    private final Map<DraftId, Standing> standings = new HashMap<>();
    private final Map<DraftId, Release> submitted = new HashMap<>();
    private final List<Approved> signed = new ArrayList<>();
    private final List<TrailEntry> trail = new ArrayList<>();

    @Override
    public synchronized void submit(Release release, Instant at) {
        submitted.put(release.id(), release);
        standings.put(release.id(), new Standing(ReviewState.SUBMITTED, Optional.of(release), Optional.empty(), ""));
        note(release.id(), "submitted", release.subject().author(), release.sha256(), at);
    }

    @Override
    public synchronized void giveBack(DraftId id, String by, String reason, Instant at) {
        var standing = standing(id);
        if (standing.state() != ReviewState.SUBMITTED && standing.state() != ReviewState.APPROVED) {
            throw new WorkstationException("review.not-submitted", id);
        }
        standings.put(id, new Standing(ReviewState.RETURNED, standing.release(), Optional.empty(), reason));
        note(id, "returned", by, "", at);
    }

    @Override
    public synchronized void sign(Approved approved) {
        var standing = standing(approved.release().id());
        if (standing.state() != ReviewState.SUBMITTED
                || !standing.release()
                        .map(Release::sha256)
                        .equals(Optional.of(approved.release().sha256()))) {
            throw new WorkstationException(
                    "review.not-submitted", approved.release().id());
        }
        var signOff = approved.signOff();
        signed.add(approved);
        standings.put(
                approved.release().id(),
                new Standing(ReviewState.APPROVED, standing.release(), Optional.of(signOff), ""));
        note(approved.release().id(), "signed", signOff.by(), approved.release().sha256(), signOff.at());
    }

    @Override
    public synchronized Standing standing(DraftId id) {
        return standings.getOrDefault(id, Standing.drafting());
    }

    @Override
    public synchronized Optional<Release> lastSubmitted(DraftId id) {
        return Optional.ofNullable(submitted.get(id));
    }

    @Override
    public synchronized List<Approved> signed(Instant from, Instant before) {
        return signed.stream()
                .filter(a -> !a.signOff().at().isBefore(from) && a.signOff().at().isBefore(before))
                .toList();
    }

    @Override
    public synchronized void revoke(DraftId id, String why, Instant at) {
        if (standings.containsKey(id)) {
            standings.remove(id);
            note(id, "revoked", "", why, at);
        }
    }

    @Override
    public synchronized void note(DraftId id, String event, String by, String detail, Instant at) {
        trail.add(new TrailEntry(id, event, by, detail, at));
    }

    @Override
    public synchronized List<TrailEntry> trail(DraftId id) {
        return trail.stream().filter(entry -> entry.id().equals(id)).toList();
    }
}
