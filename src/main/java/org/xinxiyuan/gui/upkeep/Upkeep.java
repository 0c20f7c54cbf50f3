package org.xinxiyuan.gui.upkeep;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.check.upkeep.PieceDue;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.Lane;
import org.xinxiyuan.service.Office;
import org.xinxiyuan.service.columns.Channels.Channel;
import org.xinxiyuan.service.columns.Register.Halt;

/**
 * What is owed for a piece and where it went out (期限和渠道).
 *
 * @param disclosure only what is published has due dates and channels
 * @param publishedOn by the portal's word
 */
public record Upkeep(boolean disclosure, Dates dates, List<Channel> channels, Optional<LocalDate> publishedOn) {
    public Upkeep {
        channels = List.copyOf(channels);
    }

    /** @param verified the last day on which somebody looked whether the piece still holds */
    public record Dates(List<PieceDue> dues, List<Halt> halts, Optional<LocalDate> verified) {
        public Dates {
            dues = List.copyOf(dues);
            halts = List.copyOf(halts);
        }
    }

    static Upkeep none() {
        return new Upkeep(false, new Dates(List.of(), List.of(), Optional.empty()), List.of(), Optional.empty());
    }

    static Upkeep of(Office office, Draft draft) {
        var halting = office.halting();
        var round = office.round();
        var dues = round.dues(draft).stream().sorted(PieceDue.byUrgency(round.today())).toList();
        return new Upkeep(
                draft.content().filing().lane().filter(Lane.DISCLOSURE::equals).isPresent(),
                new Dates(dues, halting.of(draft), halting.verified(draft)),
                office.channels().of(draft),
                office.stock().publishedOn(draft.id()));
    }
}
