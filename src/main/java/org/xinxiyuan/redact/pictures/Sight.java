package org.xinxiyuan.redact.pictures;

import java.util.List;
import java.util.stream.Collectors;
import org.xinxiyuan.document.Sha256;

/**
 * A picture that a person has to look at, since no program reads it (须看的图).
 *
 * @param name as in {@link Painting#picture}
 * @param look SHA-256 that stands for the picture as it is painted: with another painting it has to be looked at anew
 */
public record Sight(String name, String look) {
    /**
     * @param content SHA-256 of the picture without paintings
     * @param regions what is painted over
     */
    public static Sight of(String name, String content, List<Region> regions) {
        if (regions.isEmpty()) {
            return new Sight(name, content);
        }
        var painted = regions.stream().map(Region::toString).distinct().sorted().collect(Collectors.joining(" "));
        return new Sight(name, Sha256.of(content + " painted " + painted));
    }

    /** What stands for a page of a PDF without paintings. */
    public static String pageContent(String file, String page) {
        return Sha256.of(file + " " + page);
    }
}
