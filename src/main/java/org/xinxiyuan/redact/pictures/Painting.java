package org.xinxiyuan.redact.pictures;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * A person paints over a region of a picture (涂盖): its pixels are gone from what is released.
 *
 * @param file SHA-256 of the attachment, so that it holds whatever order the attachments stand in
 * @param picture which of its pictures: {@link #IMAGE}, {@code page/N} of a PDF (from 1), or the name of the part
 *     inside a docx or xlsx, such as {@code word/media/image1.png}
 */
public record Painting(String file, String picture, Region region, String by, Instant at) {
    /** The attachment itself is the picture. */
    public static final String IMAGE = "image";

    private static final String PAGE = "page/";
    /** Names that programs give; others may tell of persons. */
    private static final Pattern PLAIN =
            Pattern.compile("image|page/\\d{1,4}|(?:word|xl)/media/(?:image|picture)?\\d{1,5}\\.[a-z]{3,4}");

    public static String page(int number) {
        return PAGE + number;
    }

    /** From 1. */
    public static int pageNumber(String picture) {
        return Integer.parseInt(picture.substring(PAGE.length()));
    }

    /** Does the same as another, whoever made it. */
    public boolean covers(Painting other) {
        return file.equals(other.file) && picture.equals(other.picture) && region.equals(other.region);
    }

    /** Names no person. */
    @Override
    public String toString() {
        return file.substring(0, Math.min(12, file.length())) + " "
                + (PLAIN.matcher(picture).matches() ? picture : "*") + " " + region;
    }
}
