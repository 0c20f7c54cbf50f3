package org.xinxiyuan.service.columns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.document.DraftId;

/** Port: what people wrote down about days (期限登记): pauses, verifications, calendars, moved dates, channels. */
public interface Register {
    /** Days that do not run, first and last included. */
    record Halt(LocalDate from, LocalDate to, String reason) {}

    /** A year of the calendar over the shipped one. */
    record Year(int year, List<LocalDate> holidays, List<LocalDate> workdays) {
        public Year {
            holidays = List.copyOf(holidays);
            workdays = List.copyOf(workdays);
        }
    }

    /** 原到期日; no day where the year was unknown. */
    record Former(DraftId id, String obligation, Optional<LocalDate> day) {}

    /** @param proof SHA-256 of a file in {@link org.xinxiyuan.document.Blobs} */
    record Tick(String channel, LocalDate on, Optional<String> proof, String by) {}

    Map<DraftId, List<Halt>> halts();

    void halt(DraftId id, Halt halt, String by);

    /** Takes a pause back as if it had never been entered. */
    void lift(DraftId id, Halt halt);

    Map<DraftId, LocalDate> verified();

    /** A later day takes the place of an earlier one. */
    void verify(DraftId id, LocalDate day, String by);

    /** Imported years, oldest first. */
    List<Year> years();

    void keep(Year year, String by, Instant at);

    /** The first date that a calendar moved, for each piece and obligation. */
    List<Former> formers();

    void moved(Former former, Instant at);

    /** Channels that are ticked off, in the order of ticking. */
    List<Tick> ticks(DraftId id);

    /** Another tick of the same channel takes its place. */
    void tick(DraftId id, Tick tick, Instant at);

    void untick(DraftId id, String channel);
}
