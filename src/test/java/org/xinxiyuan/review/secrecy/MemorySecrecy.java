package org.xinxiyuan.review.secrecy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.WorkstationException;

/** Secrecy reviews in memory, for tests. */
public final class MemorySecrecy implements SecrecyReviews {
    private final Map<DraftId, SecrecyReview> latest = new LinkedHashMap<>();

    @Override
    public void begin(SecrecyReview review, Instant at) {
        latest.remove(review.subject().id());
        latest.put(review.subject().id(), review);
    }

    @Override
    public void add(DraftId id, Step step, Instant at) {
        var review = latest(id).orElseThrow(() -> new WorkstationException("secrecy.none", id));
        latest.put(id, review.with(step));
    }

    @Override
    public Optional<SecrecyReview> latest(DraftId id) {
        return latest.entrySet().stream().filter(e -> e.getKey().equals(id)).map(Map.Entry::getValue).findFirst();
    }

    @Override
    public List<SecrecyReview> filled(LocalDate from, LocalDate until) {
        return latest.values().stream()
                .filter(r -> !r.sheet().filledOn().isBefore(from) && !r.sheet().filledOn().isAfter(until))
                .sorted(Comparator.comparing(r -> r.sheet().filledOn()))
                .toList();
    }
}
