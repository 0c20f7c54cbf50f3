package org.xinxiyuan.service.columns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.catalog.DisclosureCatalog;
import org.xinxiyuan.catalog.county.CatalogPaths;
import org.xinxiyuan.catalog.county.Remapping;
import org.xinxiyuan.catalog.county.Remapping.Proposal;
import org.xinxiyuan.catalog.county.Remapping.Reason;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Drafts;
import org.xinxiyuan.outbox.Outbox;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.service.catalogs.Catalogs;
import org.xinxiyuan.service.catalogs.Catalogs.Step;
import org.xinxiyuan.service.catalogs.Placements;
import org.xinxiyuan.service.columns.CatalogPreview.Row;

/**
 * Where the columns of the catalog in force, and the codes that wait for a choice, would go (栏目去向). A catalog that
 * comes back takes back what it lost.
 */
record Destinations(DisclosureCatalog old, DisclosureCatalog fresh, Catalogs catalogs, CatalogFiles files) {
    private static final class Count {
        private int drafts;
        private int sent;
    }

    /** @param back the step under which the coming catalog was in force before */
    List<Row> rows(Drafts drafts, Outbox outbox, Optional<Step> back) {
        var counts = counts(drafts, outbox);
        var origins = back.map(this::origins).orElse(Map.of());
        var rows = new ArrayList<Row>();
        new Remapping(old, fresh).proposals().forEach(proposal -> {
            var path = old.item(proposal.code())
                    .map(item -> CatalogPaths.of(old, item))
                    .orElse("");
            rows.add(row(path, returned(proposal, origins), counts));
        });
        for (String code : new TreeSet<>(counts.keySet())) {
            if (code.startsWith(Placements.TO_CHOOSE)) {
                var waiting = waiting(code.substring(Placements.TO_CHOOSE.length()), code);
                rows.add(row(lost(code.substring(1)), waiting, counts));
            }
        }
        return rows;
    }

    private static Row row(String path, Proposal proposal, Map<String, Count> counts) {
        var count = counts.getOrDefault(proposal.code(), new Count());
        return new Row(proposal.code(), path, proposal, count.drafts, count.sent);
    }

    private static Map<String, Count> counts(Drafts drafts, Outbox outbox) {
        var gone = outbox.all().stream().map(OutboxEntry::id).collect(Collectors.toCollection(HashSet<DraftId>::new));
        var counts = new HashMap<String, Count>();
        Pages.each(
                drafts,
                page -> page.forEach(draft -> draft.content()
                        .filing()
                        .columnCode()
                        .ifPresent(code -> {
                            var count = counts.computeIfAbsent(code, any -> new Count());
                            if (gone.contains(draft.id())) {
                                count.sent++;
                            } else {
                                count.drafts++;
                            }
                        })));
        return counts;
    }

    /** Which column of the catalog that comes back each present one was; only where that is plain. */
    private Map<String, CatalogItem> origins(Step back) {
        var placements = new Placements(old, catalogs);
        var origins = new HashMap<String, CatalogItem>();
        var twice = new HashSet<String>();
        for (CatalogItem item : fresh.columns()) {
            placements.follow(item.code(), back.number()).ifPresent(now -> {
                if (origins.put(now, item) != null) {
                    twice.add(now);
                }
            });
        }
        origins.keySet().removeAll(twice);
        return origins;
    }

    private static Proposal returned(Proposal proposal, Map<String, CatalogItem> origins) {
        return Optional.ofNullable(origins.get(proposal.code()))
                .map(item -> new Proposal(proposal.code(), Optional.of(item), Reason.RETURNED, 1))
                .orElse(proposal);
    }

    /** A code that lost its place: it is back, or still to be chosen. */
    private Proposal waiting(String plain, String code) {
        var back = droppedFrom(plain)
                .flatMap(was ->
                        new Remapping(was.catalog(), fresh).propose(was.item()).to());
        return new Proposal(code, back, back.isPresent() ? Reason.RETURNED : Reason.NONE, back.isPresent() ? 1 : 0);
    }

    private String lost(String plain) {
        return droppedFrom(plain)
                .map(was -> CatalogPaths.of(was.catalog(), was.item()))
                .orElse(plain);
    }

    private record Was(DisclosureCatalog catalog, CatalogItem item) {}

    /** The column as it was in the last catalog that had it. */
    private Optional<Was> droppedFrom(String plain) {
        var steps = catalogs.steps();
        for (int i = steps.size() - 1; i > 0; i--) {
            var moved = catalogs.moves(steps.get(i).number()).get(plain);
            if (moved != null && moved.isEmpty()) {
                var catalog = files.load(catalogs.text(steps.get(i - 1).version()));
                return catalog.item(plain).map(item -> new Was(catalog, item));
            }
        }
        return Optional.empty();
    }
}
