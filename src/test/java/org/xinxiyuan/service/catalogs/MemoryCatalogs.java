package org.xinxiyuan.service.catalogs;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.WorkstationException;

/** Catalog versions in memory, for tests; a text is its own hash. */
public final class MemoryCatalogs implements Catalogs {
    private final List<Version> versions = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<Map<String, Optional<String>>> moves = new ArrayList<>();
    private final Map<DraftId, Sent> sent = new LinkedHashMap<>();

    @Override
    public List<Version> versions() {
        return List.copyOf(versions);
    }

    @Override
    public String text(int version) {
        if (version < 1 || version > texts.size()) {
            throw new WorkstationException("catalog.unknown-version", version);
        }
        return texts.get(version - 1);
    }

    @Override
    public int keep(Label label, String text, String by, Instant at) {
        if (!texts.contains(text)) {
            texts.add(text);
            versions.add(new Version(texts.size(), label, Integer.toHexString(text.hashCode()), at, by));
        }
        return texts.indexOf(text) + 1;
    }

    @Override
    public List<Step> steps() {
        return List.copyOf(steps);
    }

    @Override
    public Step take(int version, Map<String, Optional<String>> moved, String by, Instant at) {
        steps.add(new Step(steps.size() + 1, version, at, by));
        moves.add(Map.copyOf(moved));
        return steps.get(steps.size() - 1);
    }

    @Override
    public Map<String, Optional<String>> moves(int step) {
        return moves.get(step - 1);
    }

    @Override
    public Map<DraftId, Sent> sent() {
        return Map.copyOf(sent);
    }

    @Override
    public Optional<Sent> sent(DraftId id) {
        return Optional.ofNullable(sent.get(id));
    }

    @Override
    public void sentUnder(DraftId id, Sent left) {
        sent.merge(id, left, (was, is) -> was.column().equals(is.column()) ? was : is);
    }
}
