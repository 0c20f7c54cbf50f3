package org.xinxiyuan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.catalog.RedactionRules;
import org.xinxiyuan.cli.command.Keeping;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.demo.Samples;
import org.xinxiyuan.document.PieceNote;
import org.xinxiyuan.document.SourceReader;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.files.Unpacked;
import org.xinxiyuan.gui.Desktop;
import org.xinxiyuan.gui.Opening;
import org.xinxiyuan.gui.unlock.Known;
import org.xinxiyuan.intake.Intake;
import org.xinxiyuan.intake.PieceNotes;
import org.xinxiyuan.intake.Workbooks;
import org.xinxiyuan.portal.Jcs;
import org.xinxiyuan.print.Printer;
import org.xinxiyuan.print.RestrictedHtml;
import org.xinxiyuan.print.StatementPrinter;
import org.xinxiyuan.review.CanonicalJson;
import org.xinxiyuan.sampleportal.SamplePortal;
import org.xinxiyuan.service.Office;
import org.xinxiyuan.service.columns.CalendarImport;
import org.xinxiyuan.service.desk.Desk;
import org.xinxiyuan.service.desk.Rulebook;
import org.xinxiyuan.service.desk.Wire;
import org.xinxiyuan.service.quota.QuotaBooks;
import org.xinxiyuan.service.sending.Routes;
import org.xinxiyuan.shipped.ShippedPolicy;
import org.xinxiyuan.shipped.ShippedPortals;
import org.xinxiyuan.store.Store;
import org.xinxiyuan.store.Uuid7;

/** The composition root: the only class that names every room. */
final class Workstation implements Premises {
    private static final String VERSION = "0.1.0";

    private final Installation installation;
    private final Clock clock;
    private final Shelf shelf;

    Workstation(Installation installation, Clock clock) {
        this.installation = installation;
        this.clock = clock;
        this.shelf = new Shelf(installation);
    }

    @Override
    public Path defaultHome() {
        return installation.dataFolder();
    }

    @Override
    public Path samples() {
        return installation.samples();
    }

    @Override
    public boolean exists(Path home) {
        return Store.exists(home);
    }

    @Override
    public void create(Path home, String passphrase) {
        if (exists(home)) {
            throw new WorkstationException("store.exists");
        }
        Store.create(home, passphrase, clock).close();
    }

    @Override
    public Office open(Path home, String passphrase) {
        return open(home, passphrase, Fitting.PLAIN);
    }

    /** The same with something put around what the store and the portal are reached by. */
    Office open(Path home, String passphrase, Fitting fitting) {
        var store = Store.open(home, passphrase, clock);
        store.outbox().recover();
        return office(store, fitting);
    }

    @Override
    public Office openToRead(Path home, String passphrase) {
        return office(Store.openReadOnly(home, passphrase), Fitting.PLAIN);
    }

    private Office office(Store store, Fitting fitting) {
        var rules = shelf.rules(CalendarImport.years(store.register().years()), inForce(store));
        var gates = new Gates(
                ShippedPortals.load(installation.app()), VERSION, () -> Routes.of(store.preferences()));
        // another catalog may come into force while the office is open
        var opened = new AtomicReference<Office>();
        Function<String, Optional<String>> names =
                code -> opened.get().rules().catalog().item(code).map(CatalogItem::name);
        var wire = new Wire(
                store.outbox(), store.feed(), store.connection(), r -> gates.portal(r, store.blobs(), names), gates);
        var machines = new Office.Machines(
                reader(),
                new Office.Writing(json(), new RestrictedHtml(), new Printer(installation.fonts())),
                new Uuid7(),
                gates::register,
                new Office.Books(store.register(), store.catalogs(), new CatalogShelf(installation), quota(store)),
                store::close);
        opened.set(new Office(
                fitting.desk(desk(store)), rules, fitting.wire(wire), store.people(), machines, clock));
        return opened.get();
    }

    private static Desk desk(Store store) {
        return new Desk(
                store.drafts(),
                store.blobs(),
                store.decisions(),
                new Desk.Papers(store.reviews(), store.secrecy(), store.delegations()),
                store.transactions(),
                store.preferences());
    }

    /** The text of the imported catalog that is in force, if there is one. */
    private static Optional<String> inForce(Store store) {
        var steps = store.catalogs().steps();
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(store.catalogs().text(steps.get(steps.size() - 1).version()));
    }

    private QuotaBooks quota(Store store) {
        return new QuotaBooks(
                store.ledger(), store.submissions(), shelf.schemes(), new Workbooks(), new StatementPrinter());
    }

    @Override
    public Keeping keeping() {
        return new Strongroom(clock);
    }

    @Override
    public Rulebook rules(Optional<Path> catalog, Optional<Path> calendar) {
        return shelf.rules(catalog, calendar);
    }

    @Override
    public RedactionRules policy(Path file) {
        return ShippedPolicy.load(file);
    }

    @Override
    public SourceReader reader() {
        return new Intake();
    }

    @Override
    public CanonicalJson json() {
        return new Jcs();
    }

    @Override
    public List<String> unpacked(Path file) {
        try {
            return Unpacked.texts(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new WorkstationException(e, "file.unreadable", file.getFileName());
        }
    }

    @Override
    public Optional<PieceNote> note(Path file) {
        return PieceNotes.beside(file);
    }

    @Override
    public RunningPortal startPortal(Path dir, int port) {
        var settings = new SamplePortal.Settings(
                dir, port, clock, installation.catalog(), shelf.portalCheck(), installation.portalSeed());
        return new SampleHouse(SamplePortal.start(settings), dir);
    }

    @Override
    public int desktop(Path home, Optional<String> passphrase, Optional<String> author, Runnable onClose) {
        var known = passphrase.map(p -> new Known(p, p.equals(Samples.PASSPHRASE)));
        var files = new Opening.Files(this::note, file -> rules(Optional.empty(), Optional.of(file)).calendar());
        return Desktop.launch(new Opening("信息员工作站", new Door(this, home), known, author, files, onClose));
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public Premises at(Clock other) {
        return new Workstation(installation, other);
    }
}
