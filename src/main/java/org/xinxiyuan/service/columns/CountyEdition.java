package org.xinxiyuan.service.columns;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.outbox.Feed;

/**
 * 县里下发的目录: the catalog as its columns came down from the portal. It is offered where it is another version than the
 * one in force, looked at like any other, and never taken by itself.
 */
public record CountyEdition(Feed feed, CatalogImport catalogs) {
    private static final String SOURCE = "县里下发的目录.json";

    /** The version the portal works by, where that is not the one in force here. */
    public Optional<String> offered() {
        return offered(feed, catalogs.rules().catalog().version());
    }

    /** @param inForce version of the catalog in force */
    public static Optional<String> offered(Feed feed, String inForce) {
        return version(feed).filter(version -> !version.equals(inForce));
    }

    /** Of the column that came last: an edition comes down column by column. */
    private static Optional<String> version(Feed feed) {
        return feed.living("column").values().stream()
                .max(Comparator.comparingLong(Feed.Change::seq))
                .flatMap(column -> Optional.ofNullable(column.data().get("catalogVersion")))
                .map(Object::toString)
                .filter(version -> !version.isBlank());
    }

    /** What would be different; throws {@code catalog.no-county} where nothing came down. */
    public CatalogPreview look() {
        var version = version(feed).orElseThrow(() -> new WorkstationException("catalog.no-county"));
        List<Map<String, Object>> nodes = new ArrayList<>();
        var closed = new HashSet<String>();
        feed.living("column").forEach((code, column) -> {
            if (Boolean.FALSE.equals(column.data().get("active"))) {
                closed.add(code);
            } else {
                node(column.data().get("node")).ifPresent(nodes::add);
            }
        });
        var text = catalogs.files().over(catalogs.base().text(), nodes, closed, version);
        return catalogs.look(SOURCE, text.getBytes(StandardCharsets.UTF_8), false);
    }

    private static Optional<Map<String, Object>> node(Object told) {
        if (told instanceof Map<?, ?> members && members.get("code") instanceof String) {
            var node = new java.util.LinkedHashMap<String, Object>();
            members.forEach((key, value) -> node.put(String.valueOf(key), value));
            return Optional.of(node);
        }
        return Optional.empty();
    }
}
