package org.xinxiyuan.service.quota;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.document.MemoryBlobs;
import org.xinxiyuan.document.MemoryDrafts;
import org.xinxiyuan.document.ReportType;
import org.xinxiyuan.document.SourceReader;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.intake.Workbooks;
import org.xinxiyuan.outbox.Feed;
import org.xinxiyuan.outbox.MemoryFeed;
import org.xinxiyuan.outbox.MemoryOutbox;
import org.xinxiyuan.print.StatementPrinter;
import org.xinxiyuan.quota.Duty;
import org.xinxiyuan.quota.Filed;
import org.xinxiyuan.quota.InHand;
import org.xinxiyuan.quota.Submissions;
import org.xinxiyuan.quota.Warning;
import org.xinxiyuan.quota.ledger.MemoryLedger;
import org.xinxiyuan.redact.MemoryDecisions;
import org.xinxiyuan.service.MemoryPreferences;
import org.xinxiyuan.service.MemoryTransactions;
import org.xinxiyuan.service.desk.Desk;
import org.xinxiyuan.service.desk.Rulebook;
import org.xinxiyuan.service.catalogs.MemoryCatalogs;
import org.xinxiyuan.service.desk.Stock;
import org.xinxiyuan.service.drafting.Attaching;
import org.xinxiyuan.shipped.ShippedSchemes;

/** A town's quotas in memory, on a day of our choosing. */
public final class Town implements Submissions {
    public static final String UNIT = "清河镇人民政府";
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    public final MemoryLedger ledger = new MemoryLedger();
    public final List<Filed> received = new ArrayList<>();
    public final List<InHand> hand = new ArrayList<>();
    private final MemoryFeed feed = new MemoryFeed();
    private final MemoryDrafts drafts = new MemoryDrafts();
    private final Desk desk;
    private final Reading reading;
    private int number;

    public Town(String today) {
        var clock = Clock.fixed(LocalDate.parse(today).atTime(9, 0).atZone(CHINA).toInstant(), CHINA);
        var papers = new Desk.Papers(null, null, null);
        desk = new Desk(
                drafts,
                new MemoryBlobs(),
                new MemoryDecisions(),
                papers,
                new MemoryTransactions(),
                new MemoryPreferences());
        desk.preferences().put(Desk.UNIT, UNIT);
        var schemes = ShippedSchemes.load(Path.of("app"));
        var books = new QuotaBooks(ledger, this, schemes, new Workbooks(), new StatementPrinter());
        var rules = new Rulebook(Checkers.CATALOG, Checkers.CALENDAR, Checkers.CHECKER, null, null, null);
        var stock = new Stock(Checkers.CATALOG, new MemoryCatalogs(), drafts, new MemoryOutbox(), feed, clock);
        reading = new Reading(books, feed, desk, rules, stock, clock);
    }

    public Quotas quotas() {
        return new Quotas(reading, scoring());
    }

    public Scoring scoring() {
        return new Scoring(reading);
    }

    public Statements statements() {
        return new Statements(reading, scoring());
    }

    public Desk desk() {
        return desk;
    }

    Bookkeeping bookkeeping() {
        SourceReader plain = (name, bytes) -> new SourceReader.Unreadable("");
        return new Bookkeeping(reading, new Attaching(desk.blobs(), plain), () -> "own-" + ++number);
    }

    TableImport tables(org.xinxiyuan.review.People people) {
        return new TableImport(reading, bookkeeping(), people);
    }

    /** The county says so. */
    public void told(String type, String key, Map<String, Object> data) {
        tell(type, key, false, data);
    }

    void deleted(String type, String key) {
        tell(type, key, true, Map.of());
    }

    private void tell(String type, String key, boolean deleted, Map<String, Object> data) {
        var change = new Feed.Change(++number, type, key, deleted, data);
        feed.apply(new Feed.Page(List.of(change), "c" + number, false));
    }

    void quota(String id, String period, int target) {
        told("quota", id, Map.of("quotaId", id, "period", period, "target", target));
    }

    public void sent(String piece, String day, ReportType type, String author) {
        var duty = new Duty(Optional.empty(), Optional.of(type), Optional.of(author));
        received.add(new Filed(piece, LocalDate.parse(day), duty));
    }

    List<String> warned(Warning.Kind kind) {
        return quotas().warnings().stream()
                .filter(w -> w.kind() == kind)
                .map(w -> w.lead().place() + " " + w.lead().id())
                .toList();
    }

    @Override
    public List<Filed> received(ZoneId zone) {
        return received;
    }

    @Override
    public List<InHand> inHand() {
        return hand;
    }

    @Override
    public Map<String, String> titles(Collection<String> pieces) {
        var titles = new HashMap<String, String>();
        pieces.forEach(id -> titles.put(id, "题目" + id));
        return titles;
    }

    static String key(Runnable act) {
        try {
            act.run();
            return "";
        } catch (WorkstationException trouble) {
            return trouble.key();
        }
    }

}
