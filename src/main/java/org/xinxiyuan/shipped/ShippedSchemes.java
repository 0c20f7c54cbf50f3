package org.xinxiyuan.shipped;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.quota.scoring.Scheme;

/** Reads {@code app/scoring/*.json} (计分方案) strictly. */
public final class ShippedSchemes {
    private ShippedSchemes() {}

    /**
     * All schemes, by file name. Throws {@code shipped.bad-value} with file, JSON path, line and reason; two schemes
     * with one id, or two of a family in force on one day, are such a bad value.
     */
    public static List<Scheme> load(Path appFolder) {
        var schemes = new ArrayList<Scheme>();
        for (var file : files(appFolder.resolve("scoring"))) {
            var root = JsonTree.read(file);
            var scheme = SchemeSection.read(root);
            for (var earlier : schemes) {
                if (earlier.id().equals(scheme.id())) {
                    throw root.get("id").bad("id stands twice");
                }
                if (earlier.family().equals(scheme.family())
                        && earlier.inForce().overlaps(scheme.inForce())) {
                    throw root.get("family").bad("in force together with " + earlier.id());
                }
            }
            schemes.add(scheme);
        }
        return List.copyOf(schemes);
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
