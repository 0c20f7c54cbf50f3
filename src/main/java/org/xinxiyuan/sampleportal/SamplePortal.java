package org.xinxiyuan.sampleportal;

import io.javalin.Javalin;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.xinxiyuan.sampleportal.api.Routes;
import org.xinxiyuan.sampleportal.contract.Iso;
import org.xinxiyuan.sampleportal.county.Catalog;
import org.xinxiyuan.sampleportal.county.County;
import org.xinxiyuan.sampleportal.county.Seed;
import org.xinxiyuan.sampleportal.faults.FaultBoard;
import org.xinxiyuan.sampleportal.faults.FaultFilter;
import org.xinxiyuan.sampleportal.inspect.PersonalDataCheck;
import org.xinxiyuan.sampleportal.office.Backup;
import org.xinxiyuan.sampleportal.office.Office;
import org.xinxiyuan.sampleportal.store.Database;
import org.xinxiyuan.sampleportal.store.FolderLock;

/**
 * 示例门户: a county portal of one township on this machine, with its own store in its own folder. It keeps the
 * contract to the letter, publishes the disclosure lane at once or when its office says so, and keeps reports inside.
 */
public final class SamplePortal implements AutoCloseable {
    private final FolderLock lock;
    private final Database database;
    private final House house;
    private final Javalin server;
    private final AtomicBoolean stopping;

    /**
     * What a portal needs to start.
     *
     * @param dir its own folder: database, attachments
     * @param port 0 for any free one
     * @param catalogFile the county's catalog, {@code zwgk-catalog/2}
     * @param seed who portal and township are, quotas and solicitations
     */
    public record Settings(Path dir, int port, Clock clock, Path catalogFile, PersonalDataCheck check, Path seed) {}

    private SamplePortal(FolderLock lock, Database database, House house, Javalin server, AtomicBoolean stopping) {
        this.lock = lock;
        this.database = database;
        this.house = house;
        this.server = server;
        this.stopping = stopping;
    }

    /** Reads the county's files, opens the store and listens on 127.0.0.1 only. */
    public static SamplePortal start(Settings settings) {
        var county =
                new County(Seed.read(settings.seed()), Catalog.read(settings.catalogFile()), new Iso(settings.clock()));
        var lock = FolderLock.take(settings.dir());
        try {
            var database = Database.open(settings.dir().resolve("portal.db"));
            try {
                return listening(settings, county, lock, database);
            } catch (RuntimeException e) {
                database.close();
                throw e;
            }
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static SamplePortal listening(Settings settings, County county, FolderLock lock, Database database) {
        var port = new AtomicInteger(settings.port());
        var stopping = new AtomicBoolean();
        var around = new House.Surroundings(stopping::get, id -> site(port.get()) + "pieces/" + id);
        var house = new House(county, database, settings.dir(), settings.check(), around);
        var server = WebServer.start(settings.port(), house.open(), new FaultFilter(house.faults()), port);
        return new SamplePortal(lock, database, house, server, stopping);
    }

    private static String site(int port) {
        return "http://127.0.0.1:" + port + "/";
    }

    /** Where clients connect: {@code http://127.0.0.1:PORT/gk/v1}. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.port() + Routes.BASE);
    }

    /** Where citizens read. */
    public URI publicSite() {
        return URI.create(site(server.port()));
    }

    /** A fresh one-time code, such as {@code QH7K-2M9P-4XTD}. */
    public String registrationCode() {
        return house.registrationCode();
    }

    /** The county's office at work: what its page does, for tests and demonstrations. */
    public Office office() {
        return house.office();
    }

    /** Where the county's office works in a browser. */
    public URI officePage() {
        return publicSite().resolve("/office");
    }

    /** 口令 of the office's page, another one at each start. */
    public String officeToken() {
        return house.officeToken();
    }

    /** What goes wrong on purpose. */
    public FaultBoard faults() {
        return house.faults();
    }

    /** The backup that can be put back while the portal runs. */
    public Backup backup() {
        return house.backup();
    }

    /** 先审后发: whether a disclosure waits for the office before it is public; kept with the portal's folder. */
    public void reviewFirst(boolean first) {
        house.reviewFirst(first);
    }

    /** Every value of every row the portal keeps, for looking for what must not be here. */
    public List<String> everyValue() {
        return database.everyValue();
    }

    /** Answers what is under way, then lets go of port, database and folder. */
    @Override
    public void close() {
        stopping.set(true);
        server.stop();
        database.close();
        lock.close();
    }
}
