package org.xinxiyuan.redact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.redact.pictures.Painting;

/** Decisions in memory, for tests. */
public final class MemoryDecisions implements Decisions {
    private final Map<DraftId, Map<Place, Decision>> standing = new HashMap<>();
    private final Map<DraftId, Set<String>> seen = new HashMap<>();
    private final Map<DraftId, List<Painting>> painted = new HashMap<>();

    @Override
    public synchronized List<Decision> of(DraftId id) {
        return new ArrayList<>(standing.getOrDefault(id, Map.of()).values());
    }

    @Override
    public synchronized void decide(DraftId id, Decision decision) {
        var places = standing.computeIfAbsent(id, key -> new LinkedHashMap<>());
        places.remove(decision.place());
        places.put(decision.place(), decision);
    }

    @Override
    public synchronized void looked(DraftId id, String sha256, String by, Instant at) {
        seen.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(sha256);
    }

    @Override
    public synchronized List<String> looked(DraftId id) {
        return List.copyOf(seen.getOrDefault(id, Set.of()));
    }

    @Override
    public synchronized List<Painting> paintings(DraftId id) {
        return List.copyOf(painted.getOrDefault(id, List.of()));
    }

    @Override
    public synchronized void paint(DraftId id, Painting painting) {
        var here = painted.computeIfAbsent(id, key -> new ArrayList<>());
        if (here.stream().noneMatch(painting::covers)) {
            here.add(painting);
        }
    }

    @Override
    public synchronized void unpaint(DraftId id, Painting painting, String by, Instant at) {
        painted.computeIfAbsent(id, key -> new ArrayList<>()).removeIf(painting::covers);
    }
}
