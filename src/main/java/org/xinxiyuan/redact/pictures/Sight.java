package org.xinxiyuan.redact.pictures;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.xinxiyuan.document.WorkstationException;

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
        return new Sight(name, sha256(content + " painted " + painted));
    }

    /** What stands for a page of a PDF without paintings. */
    public static String pageContent(String file, String page) {
        return sha256(file + " " + page);
    }

    private static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Lower-case hex. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new WorkstationException(missing, "review.no-sha256");
        }
    }
}
