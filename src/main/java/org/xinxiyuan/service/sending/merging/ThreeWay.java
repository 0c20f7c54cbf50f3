package org.xinxiyuan.service.sending.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.document.Attachment;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.service.sending.merging.Lines.Chunk;
import org.xinxiyuan.service.sending.merging.Place.Changed;

/**
 * 三方比对: what was last sent, mine and the portal's, by field and by line. All three are public versions.
 *
 * @param occasion why it is looked at
 * @param fields the fields that differ
 * @param body the whole body, in the order of the text
 * @param foreign files that only the portal has; they come down where its side is taken
 */
public record ThreeWay(
        DraftId id,
        Occasion occasion,
        boolean baseKnown,
        List<Place> fields,
        List<Chunk> body,
        List<Attachment> foreign) {
    public static final String BODY = "body/";
    public static final String ATTACHMENTS = "attachments";

    public ThreeWay {
        fields = List.copyOf(fields);
        body = List.copyOf(body);
        foreign = List.copyOf(foreign);
    }

    /** Why it is looked at. */
    public enum Occasion {
        /** The portal holds a newer revision than the one sent was made on. */
        CONFLICT,
        /** The county changed what was signed. */
        PORTAL_EDIT
    }

    /** The body's places, by the number of their chunk. */
    public Optional<Place> place(int chunk) {
        var lines = body.get(chunk);
        if (lines.same()) {
            return Optional.empty();
        }
        var place = new Place(
                BODY + (chunk + 1),
                "正文第 " + (chunk + 1) + " 段",
                Optional.of(String.join("\n", lines.base())),
                Optional.of(String.join("\n", lines.mine())),
                Optional.of(String.join("\n", lines.theirs())));
        return Optional.of(place).filter(p -> p.changed(baseKnown) != Changed.NOBODY);
    }

    /** Every place that differs, fields first. */
    public List<Place> places() {
        var places = new ArrayList<>(fields);
        for (int i = 0; i < body.size(); i++) {
            place(i).ifPresent(places::add);
        }
        return places;
    }

    /** Places nobody has chosen for and no rule decides. */
    public List<Place> undecided(Map<String, Side> chosen) {
        return places().stream()
                .filter(p -> p.side(chosen, baseKnown).isEmpty())
                .toList();
    }

    /** The portal's files that have to come down for what was chosen. */
    public List<Attachment> wanted(Map<String, Side> chosen) {
        boolean taken = fields.stream()
                .filter(p -> p.key().equals(ATTACHMENTS))
                .anyMatch(p -> p.side(chosen, baseKnown).equals(Optional.of(Side.THEIRS)));
        return taken ? foreign : List.of();
    }

    /** Nothing of the portal's is taken. */
    public boolean allMine(Map<String, Side> chosen) {
        return places().stream().allMatch(p -> p.side(chosen, baseKnown).equals(Optional.of(Side.MINE)));
    }

    @Override
    public String toString() {
        return "ThreeWay[" + id + "]";
    }
}
