package org.xinxiyuan.service.checking;

import java.util.List;
import org.xinxiyuan.redact.Album;
import org.xinxiyuan.redact.pictures.Painting;
import org.xinxiyuan.redact.pictures.Region;
import org.xinxiyuan.redact.pictures.Sight;

/**
 * One picture or page of a piece's files (图片一张).
 *
 * @param attachment which of the attachments, from 0
 * @param file SHA-256 of the attachment
 * @param number which of the file's pictures, from 1
 * @param paintings what stands painted over on it
 * @param seen somebody has looked at it as it stands
 */
public record Sheet(
        int attachment, String file, int number, Album.Picture picture, List<Painting> paintings, boolean seen) {
    public Sheet {
        paintings = List.copyOf(paintings);
    }

    public List<Region> regions() {
        return paintings.stream().map(Painting::region).toList();
    }

    /** Taken out as a whole: nothing is left to be seen. */
    public boolean removed() {
        return regions().stream().anyMatch(Region::whole);
    }

    /** A person still has to look at it. */
    public boolean waits() {
        return toSee() && !seen;
    }

    public boolean toSee() {
        boolean itself = picture.name().equals(Painting.IMAGE);
        return itself || !removed() && (picture.toSee() || !paintings.isEmpty());
    }

    /** {@link Sight#look}. */
    public String look() {
        return Sight.of(picture.name(), picture.content(), regions()).look();
    }

    /** The same with other paintings, not looked at. */
    public Sheet with(List<Painting> others) {
        return new Sheet(attachment, file, number, picture, others, false);
    }

    public Sheet looked(List<String> looks) {
        return new Sheet(attachment, file, number, picture, paintings, looks.contains(look()));
    }
}
