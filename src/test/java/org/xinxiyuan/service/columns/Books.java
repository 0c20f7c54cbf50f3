package org.xinxiyuan.service.columns;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.xinxiyuan.RealPremises;
import org.xinxiyuan.catalog.WorkCalendar;
import org.xinxiyuan.document.Content;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Link;
import org.xinxiyuan.document.MemoryBlobs;
import org.xinxiyuan.document.MemoryDrafts;
import org.xinxiyuan.outbox.Feed;
import org.xinxiyuan.outbox.MemoryFeed;
import org.xinxiyuan.outbox.MemoryOutbox;
import org.xinxiyuan.redact.MemoryDecisions;
import org.xinxiyuan.review.MemoryReviews;
import org.xinxiyuan.review.delegation.MemoryDelegations;
import org.xinxiyuan.review.secrecy.MemorySecrecy;
import org.xinxiyuan.service.MemoryPreferences;
import org.xinxiyuan.service.MemoryTransactions;
import org.xinxiyuan.service.catalogs.MemoryCatalogs;
import org.xinxiyuan.service.desk.Desk;
import org.xinxiyuan.service.desk.Rulebook;
import org.xinxiyuan.service.desk.Stock;

/** The books of a small office in memory, with the shipped catalog and calendar; it is 16 March 2026. */
final class Books {
    static final LocalDate TODAY = LocalDate.parse("2026-03-16");
    static final String NOTICE = "0603";
    static final String GUIDE = "030603";
    static final String RULES = "030201";

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-16T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final Rulebook SHIPPED = RealPremises.at(CLOCK).rules(Optional.empty(), Optional.empty());

    final MemoryDrafts drafts = new MemoryDrafts();
    final MemoryOutbox outbox = new MemoryOutbox();
    final MemoryFeed feed = new MemoryFeed();
    final MemoryRegister register = new MemoryRegister();
    final Desk desk = new Desk(
            drafts,
            new MemoryBlobs(),
            new MemoryDecisions(),
            new Desk.Papers(new MemoryReviews(), new MemorySecrecy(), new MemoryDelegations()),
            new MemoryTransactions(),
            new MemoryPreferences());
    final Stock stock = new Stock(SHIPPED.catalog(), new MemoryCatalogs(), drafts, outbox, feed, CLOCK);
    private int seq;

    /** The shipped rules with the imported years over them. */
    Rulebook rules() {
        return SHIPPED.withCalendar(SHIPPED.calendar().with(CalendarImport.years(register.years())));
    }

    Round round() {
        return new Round(drafts, stock, rules(), register);
    }

    Halting halting() {
        return new Halting(desk, round(), register, CLOCK);
    }

    Channels channels() {
        return new Channels(desk, stock, register, CLOCK);
    }

    CalendarImport calendarImport() {
        return new CalendarImport(desk, stock, rules(), register, CLOCK);
    }

    /** A year in which, besides the shipped days off, this one is. */
    WorkCalendar alsoOff(LocalDate day) {
        var year = rules().calendar().years().get(day.getYear());
        var holidays = new HashSet<>(year.holidays());
        holidays.add(day);
        return new WorkCalendar(Map.of(day.getYear(), new WorkCalendar.Year(holidays, year.workdays())));
    }

    Draft piece(String column, String title, String formedOn, Link... links) {
        var dates = new Filing.Dates(Optional.of(LocalDate.parse(formedOn)), Optional.empty(), Optional.empty());
        return piece(title, "正文", new Filing.Disclosure(column, dates, Optional.empty(), Map.of(), List.of(links)));
    }

    Draft piece(String title, String body, Filing filing) {
        var id = new DraftId(new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L | ++seq).toString());
        return drafts.add(id, new Content(title, "", body, filing, List.of()), Optional.empty(), CLOCK.instant());
    }

    /** The portal says so. */
    void published(Draft draft, String day) {
        Map<String, Object> data = Map.of("state", "published", "publishedAt", day + "T01:00:00Z");
        var change = new Feed.Change(++seq, "publication", draft.id().value(), false, data);
        feed.apply(new Feed.Page(List.of(change), "c" + seq, false));
    }

    static byte[] photo() {
        return "a photo".getBytes(StandardCharsets.UTF_8);
    }
}
