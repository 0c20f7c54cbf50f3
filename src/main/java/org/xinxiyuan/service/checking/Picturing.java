package org.xinxiyuan.service.checking;

import java.time.Clock;
import java.util.List;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.redact.pictures.Painting;
import org.xinxiyuan.redact.pictures.Region;
import org.xinxiyuan.service.desk.Desk;
import org.xinxiyuan.service.desk.Rulebook;
import org.xinxiyuan.service.drafting.Drafting;

/** 看图涂盖: the pictures of a piece's files are looked at, and what must not be seen is painted over. */
public final class Picturing {
    private final Desk desk;
    private final Rulebook rules;
    private final Preparing preparing;
    private final Drafting drafting;
    private final Clock clock;

    public Picturing(Desk desk, Rulebook rules, Preparing preparing, Drafting drafting, Clock clock) {
        this.desk = desk;
        this.rules = rules;
        this.preparing = preparing;
        this.drafting = drafting;
        this.clock = clock;
    }

    /** All pictures of all attachments, by file. The caller closes it. */
    public Portfolio pictures(Draft draft) {
        return new Portfolio(desk, rules.files(), draft, preparing.policyOf(draft), preparing.choices(draft));
    }

    /** Paints over a region; a whole picture is taken out. Throws {@code picture.no-region} where it lies beside it. */
    public Painting paint(Draft draft, Sheet sheet, Region region, String by) {
        var clipped = region.whole() ? region : region.on(sheet.picture().width(), sheet.picture().height());
        if (!region.whole() && (clipped.whole() || !sheet.picture().paintable())) {
            throw new WorkstationException("picture.no-region");
        }
        var painting = new Painting(sheet.file(), sheet.picture().name(), clipped, by, clock.instant());
        drafting.paint(draft.id(), painting);
        return painting;
    }

    public void unpaint(Draft draft, Painting painting, String by) {
        drafting.unpaint(draft.id(), painting, by);
    }

    /** A person looked at a picture as it goes out, and found nothing personal in it. */
    public void look(Draft draft, Sheet sheet, String by) {
        drafting.looked(draft.id(), sheet.look(), by);
    }

    /** What stands painted over in one file. */
    public List<Painting> paintings(Draft draft, String file) {
        return desk.decisions().paintings(draft.id()).stream()
                .filter(p -> p.file().equals(file))
                .toList();
    }
}
