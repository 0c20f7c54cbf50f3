package org.xinxiyuan.sampleportal;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.xinxiyuan.sampleportal.api.Desks;
import org.xinxiyuan.sampleportal.api.Routes;
import org.xinxiyuan.sampleportal.contract.Code;
import org.xinxiyuan.sampleportal.county.County;
import org.xinxiyuan.sampleportal.desk.Acceptance;
import org.xinxiyuan.sampleportal.desk.Attachments;
import org.xinxiyuan.sampleportal.desk.Batches;
import org.xinxiyuan.sampleportal.desk.Changes;
import org.xinxiyuan.sampleportal.desk.CountyNews;
import org.xinxiyuan.sampleportal.desk.DeviceDesk;
import org.xinxiyuan.sampleportal.desk.Enquiries;
import org.xinxiyuan.sampleportal.desk.Filing;
import org.xinxiyuan.sampleportal.desk.Puts;
import org.xinxiyuan.sampleportal.desk.Quotas;
import org.xinxiyuan.sampleportal.desk.TakeDowns;
import org.xinxiyuan.sampleportal.desk.Withdrawals;
import org.xinxiyuan.sampleportal.faults.FaultBoard;
import org.xinxiyuan.sampleportal.inspect.PersonalDataCheck;
import org.xinxiyuan.sampleportal.inspect.TextScan;
import org.xinxiyuan.sampleportal.office.Backup;
import org.xinxiyuan.sampleportal.office.Office;
import org.xinxiyuan.sampleportal.officepages.OfficeSite;
import org.xinxiyuan.sampleportal.officepages.Sessions;
import org.xinxiyuan.sampleportal.site.Site;
import org.xinxiyuan.sampleportal.store.AttachmentFiles;
import org.xinxiyuan.sampleportal.store.AttachmentRows;
import org.xinxiyuan.sampleportal.store.Books;
import org.xinxiyuan.sampleportal.store.CountyBook;
import org.xinxiyuan.sampleportal.store.Database;
import org.xinxiyuan.sampleportal.store.Devices;
import org.xinxiyuan.sampleportal.store.Epoch;
import org.xinxiyuan.sampleportal.store.PublicPieces;
import org.xinxiyuan.sampleportal.store.Snapshot;

/** The wiring of the portal, by hand: which desk works with which book. */
final class House {
    private final County county;
    private final Database database;
    private final Books books;
    private final AttachmentFiles files;
    private final AttachmentRows rows;
    private final TextScan scan;
    private final BooleanSupplier stopping;
    private final DeviceDesk devices;
    private final Attachments attachments;
    private final Acceptance acceptance;
    private final Filing filing;
    private final Epoch epoch;
    private final Office.Opened office;
    private final FaultBoard faults = new FaultBoard();
    private final Sessions sessions;
    private final Restoration backup;

    House(County county, Database database, Path dir, PersonalDataCheck check, Surroundings around) {
        this.county = county;
        this.database = database;
        this.books = Books.in(database);
        this.files = new AttachmentFiles(dir);
        this.rows = new AttachmentRows(database);
        this.scan = new TextScan(check);
        this.stopping = around.stopping();
        this.devices = new DeviceDesk(county, database, new Devices(database));
        this.attachments = new Attachments(books, rows, files, scan);
        this.acceptance = new Acceptance(county, books.pieces(), rows, scan);
        var quotas = new Quotas(county, books);
        this.filing = new Filing(county, books, quotas, around.publicUrl());
        this.epoch = new Epoch(database, county.clock().today());
        var news = new CountyNews(county, books, quotas);
        this.office = Office.open(county, books, scan, new Office.Windows(acceptance, filing, quotas, news));
        this.sessions = new Sessions(county.clock()::instant);
        this.backup =
                new Restoration(new Snapshot(dir, database), database, epoch, county.clock()::today, this::inOrder);
    }

    /** Whether the portal is about to stop, and where a piece is read. */
    record Surroundings(BooleanSupplier stopping, UnaryOperator<String> publicUrl) {}

    void reviewFirst(boolean first) {
        database.change(() -> new CountyBook(database).publishAtOnce(!first));
    }

    FaultBoard faults() {
        return faults;
    }

    Backup backup() {
        return backup;
    }

    String officeToken() {
        return sessions.token();
    }

    Office office() {
        return office.office();
    }

    String registrationCode() {
        return devices.newCode();
    }

    /** Brings feed and folder in order, then gives the routes of interface and site. */
    Consumer<RoutesConfig> open() {
        inOrder();
        var items = items();
        var routes = new Routes(new Desks(county, epoch, devices, attachments, items, new Changes(books, epoch)));
        var site = new Site(county, new PublicPieces(database), files, items.takeDowns()::look);
        var behind = new OfficeSite.Behind(county, office.office(), books, attachments, faults, backup);
        var pages = new OfficeSite(behind, sessions);
        return config -> {
            routes.addTo(config);
            config.before("/office", ctx -> items.takeDowns().look());
            config.before("/office/*", ctx -> items.takeDowns().look());
            pages.addTo(config);
            site.addTo(config);
            config.error(400, ctx -> nothingHere(ctx, Code.BAD_REQUEST, site));
            config.error(404, ctx -> nothingHere(ctx, Code.NOT_FOUND, site));
            config.error(405, ctx -> nothingHere(ctx, Code.METHOD_NOT_ALLOWED, site));
        };
    }

    private void inOrder() {
        attachments.tidy(county.clock().instant());
        office.arrangements().refresh();
    }

    private Desks.Items items() {
        var puts = new Puts(books, acceptance, filing, attachments);
        var withdrawals = new Withdrawals(books, filing, scan, attachments);
        return new Desks.Items(
                puts,
                withdrawals,
                new Batches(database, puts, withdrawals, stopping),
                new Enquiries(books.pieces()),
                new TakeDowns(county, books, filing));
    }

    /** What no route answered; an answer already written stays. */
    private static void nothingHere(Context ctx, Code code, Site site) {
        var answered = String.valueOf(ctx.res().getContentType());
        if (ctx.path().startsWith(Routes.BASE + "/")) {
            if (!answered.startsWith("application/problem+json")
                    && !ctx.method().name().equals("HEAD")) {
                Routes.noRoute(ctx, code);
            }
        } else if (!answered.startsWith("text/html")) {
            site.nothingHere(ctx);
        }
    }
}
