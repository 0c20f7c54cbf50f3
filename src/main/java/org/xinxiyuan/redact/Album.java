package org.xinxiyuan.redact;

import java.util.List;
import java.util.Optional;
import org.xinxiyuan.redact.pictures.Region;

/**
 * The pictures of a file for a person to look at, before and after (图片对照): an image itself, every page of a PDF,
 * pictures inside a docx or xlsx that would go out. Draws one at a time; not for several threads at once.
 */
public interface Album extends AutoCloseable {
    /** Empty where there are none or the file cannot be opened. */
    List<Picture> pictures();

    /**
     * The picture as it came, as PNG; empty where it cannot be drawn.
     *
     * @param longest pixels of the longer side at most
     */
    Optional<byte[]> original(String name, int longest);

    /** As {@link #original}, as it goes out with these regions painted over. */
    Optional<byte[]> shown(String name, List<Region> painted, int longest);

    @Override
    void close();

    /**
     * A picture of a file.
     *
     * @param name as in {@link org.xinxiyuan.redact.pictures.Painting#picture}
     * @param width in the units of {@link Region}; 0 where it cannot be told
     * @param content SHA-256 that stands for it without paintings
     * @param toSee a person has to look at it, painted or not
     * @param paintable by region; another one can only be taken out as a whole
     */
    record Picture(String name, int width, int height, String content, boolean toSee, boolean paintable) {}
}
