package org.xinxiyuan.files.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.xinxiyuan.document.Sha256;
import org.xinxiyuan.files.container.BrokenFile;
import org.xinxiyuan.files.container.Parts;
import org.xinxiyuan.files.picture.Pictures.Picture;
import org.xinxiyuan.redact.Choices;
import org.xinxiyuan.redact.pictures.Painting;
import org.xinxiyuan.redact.pictures.Region;
import org.xinxiyuan.redact.pictures.Sight;

/**
 * The pictures of one docx or xlsx on their way out (包内图片): each is cleaned and painted as people chose. Equal pictures
 * are one, whatever their parts are called, so that no use of a painted one is forgotten.
 */
public final class Painter {
    private final Map<String, List<Region>> regions = new LinkedHashMap<>();
    private final Map<String, Inside> met = new LinkedHashMap<>();
    private final boolean listing;

    private Painter(Parts parts, Choices choices, boolean listing) {
        this.listing = listing;
        for (Painting painting : choices.paintings()) {
            parts.bytes(painting.picture()).ifPresent(bytes -> regions
                    .computeIfAbsent(Sha256.of(bytes), sha -> new ArrayList<>())
                    .add(painting.region()));
        }
    }

    /** A picture that goes out, by the name of the first part that holds it. */
    public record Inside(String part, String sha256, byte[] bytes, List<Region> regions) {
        @Override
        public String toString() {
            return "Inside[" + sha256 + "]";
        }
    }

    public static Painter of(Parts parts, Choices choices) {
        return new Painter(parts, choices, false);
    }

    /** Takes every picture, those too for which the file would be refused. */
    public static Painter listing(Parts parts) {
        return new Painter(parts, new Choices(List.of(), List.of()), true);
    }

    /** What goes out in the place of a part. Throws {@link BrokenFile} naming it where it cannot be cleaned. */
    public Picture picture(String part, byte[] bytes) throws BrokenFile {
        var sha256 = Sha256.of(bytes);
        var painted = regions.getOrDefault(sha256, List.of());
        met.putIfAbsent(sha256, new Inside(part, sha256, bytes, painted));
        if (listing) {
            return Canvas.blank();
        }
        if (!painted.isEmpty()) {
            return Pictures.replaced(bytes, painted);
        }
        return cleaned(part, bytes);
    }

    private Picture cleaned(String part, byte[] bytes) throws BrokenFile {
        try {
            return Pictures.cleaned(bytes);
        } catch (BrokenFile refused) {
            throw new BrokenFile(
                    "图片", "含有清除不了附带信息的图片（第 " + met.size() + " 张" + kind(part) + "），请看图时整图删除，或转成 PNG、JPEG 后再试");
        }
    }

    /** The ending alone: a whole name may tell of a person. */
    private static String kind(String part) {
        var ending = part.substring(part.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return ending.matches("[A-Z]{3,4}") ? "，" + ending : "";
    }

    /** In the order they were met. */
    public List<Inside> insides() {
        return List.copyOf(met.values());
    }

    /** Those a person has to look at. */
    public List<Sight> sights() {
        return met.values().stream()
                .filter(i -> i.regions().stream().noneMatch(Region::whole))
                .map(i -> Sight.of(i.part(), i.sha256(), i.regions()))
                .toList();
    }
}
