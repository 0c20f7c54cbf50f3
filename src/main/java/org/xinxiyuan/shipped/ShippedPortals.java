package org.xinxiyuan.shipped;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.outbox.PortalProfile;

/** Reads {@code app/config/portals/*.json} (门户配置) strictly. */
public final class ShippedPortals {
    private static final String SCHEMA = "portal-profile/1";

    private ShippedPortals() {}

    /** By file name. Throws {@code shipped.bad-value} with file, JSON path, line and reason. */
    public static List<PortalProfile> load(Path appFolder) {
        var profiles = new ArrayList<PortalProfile>();
        for (var file : files(appFolder.resolve("config").resolve("portals"))) {
            var root = JsonTree.read(file);
            var profile = profile(root);
            for (var earlier : profiles) {
                if (earlier.id().equals(profile.id()) || earlier.at(profile.url())) {
                    throw root.get("id").bad("stands twice");
                }
            }
            profiles.add(profile);
        }
        return List.copyOf(profiles);
    }

    private static PortalProfile profile(JsonValue root) {
        root.only("schema", "id", "name", "kind", "url", "release", "categories");
        if (!root.get("schema").text().equals(SCHEMA)) {
            throw root.get("schema").bad("not " + SCHEMA);
        }
        if (!root.get("url").text().matches("https?://[^\\s?#]+")) {
            throw root.get("url").bad("not an address");
        }
        var categories = new LinkedHashMap<String, String>();
        root.get("categories").members().forEach((column, slug) -> categories.put(column, slug.text()));
        return new PortalProfile(
                root.get("id").text(),
                root.get("name").text(),
                root.get("kind").word(PortalProfile.Kind.class),
                root.get("url").text(),
                root.get("release").word(PortalProfile.Release.class),
                categories);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new WorkstationException(e, "shipped.unreadable", folder.getFileName());
        }
    }
}
