package org.xinxiyuan.service;

import java.time.Clock;
import org.xinxiyuan.catalog.DisclosureCatalog;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Ids;
import org.xinxiyuan.document.Markdown;
import org.xinxiyuan.document.SourceReader;
import org.xinxiyuan.review.CanonicalJson;
import org.xinxiyuan.review.People;
import org.xinxiyuan.review.Printing;
import org.xinxiyuan.review.ReleaseWriter;
import org.xinxiyuan.service.catalogs.Catalogs;
import org.xinxiyuan.service.checking.Certificates;
import org.xinxiyuan.service.checking.Marking;
import org.xinxiyuan.service.checking.Picturing;
import org.xinxiyuan.service.checking.Preparing;
import org.xinxiyuan.service.columns.CalendarImport;
import org.xinxiyuan.service.columns.CatalogFiles;
import org.xinxiyuan.service.columns.CatalogImport;
import org.xinxiyuan.service.columns.Channels;
import org.xinxiyuan.service.columns.Halting;
import org.xinxiyuan.service.columns.Refiling;
import org.xinxiyuan.service.columns.Register;
import org.xinxiyuan.service.columns.Round;
import org.xinxiyuan.service.desk.Bundles;
import org.xinxiyuan.service.desk.Desk;
import org.xinxiyuan.service.desk.Rulebook;
import org.xinxiyuan.service.desk.Stock;
import org.xinxiyuan.service.desk.Wire;
import org.xinxiyuan.service.drafting.Attaching;
import org.xinxiyuan.service.drafting.Drafting;
import org.xinxiyuan.service.drafting.Importing;
import org.xinxiyuan.service.printing.Exporting;
import org.xinxiyuan.service.printing.Inspecting;
import org.xinxiyuan.service.quota.Bookkeeping;
import org.xinxiyuan.service.quota.QuotaBooks;
import org.xinxiyuan.service.quota.Quotas;
import org.xinxiyuan.service.quota.Reading;
import org.xinxiyuan.service.quota.Scoring;
import org.xinxiyuan.service.quota.Statements;
import org.xinxiyuan.service.quota.TableImport;
import org.xinxiyuan.service.reviewing.Comparing;
import org.xinxiyuan.service.reviewing.Delegating;
import org.xinxiyuan.service.reviewing.Releasing;
import org.xinxiyuan.service.reviewing.Reviewing;
import org.xinxiyuan.service.reviewing.Scans;
import org.xinxiyuan.service.reviewing.SecrecyReviewing;
import org.xinxiyuan.service.sending.Connecting;
import org.xinxiyuan.service.sending.Dispatching;
import org.xinxiyuan.service.sending.Pieces;
import org.xinxiyuan.service.sending.Resolving;
import org.xinxiyuan.service.sending.Routes;
import org.xinxiyuan.service.sending.merging.Merging;

/** 办公室: one open workspace with everything an officer can do in it; both doors get this and nothing else. */
public final class Office implements AutoCloseable {
    private final Desk desk;
    private final People people;
    private final Clock clock;
    private final Machines machines;
    private final Certificates certificates;
    private final Wire wire;
    /** Replaced whole when another catalog comes into force. */
    private volatile Standards standards;

    private record Standards(Rulebook rules, Stock stock, Preparing preparing) {}

    /** What the office needs from outside the corridor. */
    public record Machines(
            SourceReader reader, Writing writing, Ids ids, Connecting.Counter counter, Books books, Runnable closing) {}

    /** What the workspace keeps of days, catalogs and quotas, and how a catalog is read. */
    public record Books(Register register, Catalogs catalogs, CatalogFiles files, QuotaBooks quota) {}

    /** What puts a text on paper and on the wire. */
    public record Writing(CanonicalJson json, Markdown markdown, Printing printing) {}

    public Office(Desk desk, Rulebook rules, Wire wire, People people, Machines machines, Clock clock) {
        this.desk = desk;
        this.wire = wire;
        this.people = people;
        this.machines = machines;
        this.clock = clock;
        certificates = new Certificates(machines.writing().json());
        standards = standards(rules);
    }

    private Standards standards(Rulebook rules) {
        var catalogs = machines.books().catalogs();
        var stock = new Stock(rules.catalog(), catalogs, desk.drafts(), wire.outbox(), wire.feed(), clock);
        return new Standards(rules, stock, new Preparing(desk, rules, stock));
    }

    public Desk desk() {
        return desk;
    }

    public Rulebook rules() {
        return standards.rules();
    }

    public People people() {
        return people;
    }

    public Clock clock() {
        return clock;
    }

    public Marking marking() {
        return new Marking(drafting(), preparing(), rules());
    }

    public Preparing preparing() {
        return standards.preparing();
    }

    public Stock stock() {
        return standards.stock();
    }

    public Wire wire() {
        return wire;
    }

    public Certificates certificates() {
        return certificates;
    }

    public Importing importing() {
        return new Importing(desk, machines.reader(), attaching(), machines.ids(), clock);
    }

    public Drafting drafting() {
        return new Drafting(desk, attaching(), machines.ids(), clock);
    }

    public Picturing picturing() {
        return new Picturing(desk, rules(), preparing(), drafting(), clock);
    }

    public Reviewing reviewing() {
        var json = machines.writing().json();
        var writer = new ReleaseWriter(json, machines.writing().markdown());
        var releasing = new Releasing(desk, rules(), bundles(), writer, certificates, json);
        var gate = new Reviewing.Gate(preparing(), releasing, secrecy(), delegating());
        return new Reviewing(desk, people, gate, machines.writing().printing()::codeOn, clock);
    }

    public Scans scans() {
        return new Scans(desk.reviews(), desk.blobs());
    }

    public Comparing comparing() {
        var writing = machines.writing();
        return new Comparing(desk, preparing(), writing.json(), writing.markdown());
    }

    public Delegating delegating() {
        return new Delegating(desk, people, clock);
    }

    public SecrecyReviewing secrecy() {
        return new SecrecyReviewing(desk, people, preparing(), clock);
    }

    public Exporting exporting() {
        return new Exporting(
                desk,
                this::catalogOf,
                machines.writing().printing(),
                machines.writing().json(),
                secrecy(),
                clock);
    }

    /** What was sent keeps the catalog it was sent under. */
    private DisclosureCatalog catalogOf(DraftId id) {
        var books = machines.books();
        return stock().placements()
                .earlier(id)
                .map(version -> books.files().load(books.catalogs().text(version)))
                .orElseGet(() -> rules().catalog());
    }

    public Inspecting inspecting() {
        return new Inspecting(desk, exporting(), machines.writing().json(), clock);
    }

    public Dispatching dispatching() {
        return new Dispatching(
                desk, wire, preparing(), bundles(), machines.writing().json(), clock);
    }

    public Resolving resolving() {
        var writing = machines.writing();
        var merging = new Merging(
                preparing(), writing.json(), writing.markdown(), rules().catalog());
        return new Resolving(desk, wire, drafting(), preparing(), merging, clock);
    }

    public Routes routes() {
        return new Routes(desk.preferences(), wire.line());
    }

    public Connecting connecting() {
        return new Connecting(desk, wire.connection(), machines.counter(), machines.ids(), preparing().strings(),
                clock);
    }

    public Quotas quotas() {
        return new Quotas(reading(), scoring());
    }

    public Scoring scoring() {
        return new Scoring(reading());
    }

    public Bookkeeping bookkeeping() {
        return new Bookkeeping(reading(), attaching(), machines.ids());
    }

    public Statements statements() {
        return new Statements(reading(), scoring());
    }

    public TableImport tables() {
        return new TableImport(reading(), bookkeeping(), people);
    }

    private Reading reading() {
        return new Reading(machines.books().quota(), wire.feed(), desk, counting(), stock(), clock);
    }

    public Round round() {
        return new Round(desk.drafts(), stock(), counting(), register());
    }

    public Refiling refiling() {
        return new Refiling(desk.drafts(), wire.outbox(), stock(), drafting(), rules());
    }

    public CalendarImport calendarImport() {
        return new CalendarImport(desk, stock(), counting(), register(), clock);
    }

    /** Importing, comparing and bringing back catalogs. */
    public CatalogImport catalogImport() {
        var around = new CatalogImport.Around(wire.outbox(), stock(), register());
        return new CatalogImport(
                desk,
                around,
                counting(),
                machines.books().catalogs(),
                machines.books().files(),
                clock);
    }

    /** Another catalog is in force: everything is judged by it from now on. */
    public void adopt(CatalogImport.Outcome outcome) {
        standards = standards(outcome.rules());
    }

    /** The rules with the years that were imported since the workspace was opened. */
    private Rulebook counting() {
        var imported = CalendarImport.years(register().years());
        return rules().withCalendar(rules().calendar().with(imported));
    }

    public Halting halting() {
        return new Halting(desk, round(), register(), clock);
    }

    public Channels channels() {
        return new Channels(desk, stock(), register(), clock);
    }

    /** What people wrote down about days and channels. */
    public Register register() {
        return machines.books().register();
    }

    public Pieces pieces() {
        return new Pieces(desk, wire, stock());
    }

    private Bundles bundles() {
        return new Bundles(desk.drafts(), stock());
    }

    private Attaching attaching() {
        return new Attaching(desk.blobs(), machines.reader());
    }

    @Override
    public void close() {
        machines.closing().run();
    }
}
