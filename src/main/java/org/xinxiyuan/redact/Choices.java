package org.xinxiyuan.redact;

import java.util.List;
import org.xinxiyuan.redact.pictures.Painting;
import org.xinxiyuan.redact.pictures.Region;

/** What people chose for a file (人的决定): places of its text, regions of its pictures. */
public record Choices(List<Decision> decisions, List<Painting> paintings) {
    public Choices {
        decisions = List.copyOf(decisions);
        paintings = List.copyOf(paintings);
    }

    /** What was chosen for one file, by its SHA-256. */
    public Choices of(String file) {
        return new Choices(
                decisions, paintings.stream().filter(p -> p.file().equals(file)).toList());
    }

    /** The regions painted over on one picture. */
    public List<Region> on(String picture) {
        return paintings.stream()
                .filter(p -> p.picture().equals(picture))
                .map(Painting::region)
                .toList();
    }
}
