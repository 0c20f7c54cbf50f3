package org.xinxiyuan.portal.wordpress;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.xinxiyuan.outbox.PortalProfile;
import org.xinxiyuan.portal.Nodes;

/** 分类目录: the site's category of a column; made from the catalog where the site has none yet. */
final class Categories {
    private final Site site;
    private final PortalProfile profile;
    private final Function<String, Optional<String>> names;
    private final Map<String, Long> known = new HashMap<>();

    /** @param names the name of a column by its code; empty where the catalog has no such column */
    Categories(Site site, PortalProfile profile, Function<String, Optional<String>> names) {
        this.site = site;
        this.profile = profile;
        this.names = names;
    }

    /** Empty where neither the site nor the catalog knows the column, or the site lets nobody make one. */
    Optional<Long> of(String column) {
        var already = known.get(column);
        if (already != null) {
            return Optional.of(already);
        }
        var found = look(column).or(() -> make(column));
        found.ifPresent(number -> known.put(column, number));
        return found;
    }

    private Optional<Long> look(String column) {
        return site.list("categories", Map.of("slug", profile.category(column))).stream()
                .map(category -> Nodes.number(category, "id"))
                .findFirst();
    }

    /** A category the profile names must be there; only our own are made. */
    private Optional<Long> make(String column) {
        if (profile.categories().containsKey(column)) {
            return Optional.empty();
        }
        return names.apply(column).flatMap(name -> {
            var body = JsonNodeFactory.instance.objectNode().put("name", name).put("slug", profile.category(column));
            try {
                return Optional.of(Nodes.number(site.post("categories", body), "id"));
            } catch (Site.Broken broken) {
                if (broken.refused().isPresent()) {
                    return look(column);
                }
                throw broken;
            }
        });
    }
}
