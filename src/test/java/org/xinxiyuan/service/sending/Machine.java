package org.xinxiyuan.service.sending;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.RealPremises;
import org.xinxiyuan.cli.command.Premises.RunningPortal;
import org.xinxiyuan.cli.demo.Samples;
import org.xinxiyuan.document.Content;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.outbox.Answer.Got;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.outbox.sync.SyncReport;
import org.xinxiyuan.review.Person;
import org.xinxiyuan.review.Role;
import org.xinxiyuan.service.Office;
import org.xinxiyuan.service.desk.Desk;
import org.xinxiyuan.service.reviewing.Reviewing.Signed;
import org.xinxiyuan.service.reviewing.Reviewing.Submitted;
import org.xinxiyuan.service.reviewing.Reviewing;
import org.xinxiyuan.service.sending.Dispatching.Queued;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;


/** One officer's machine with a real workspace, registered at a portal (一台已登记的工作站). */
final class Machine implements AutoCloseable {
    static final Filing NOTICE = new Filing.Disclosure(
            "0603",
            new Filing.Dates(Optional.of(LocalDate.of(2026, 3, 13)), Optional.empty(), Optional.empty()),
            Optional.empty(),
            Map.of("date", "2026年3月13日", "contact", "0000-6012375"),
            List.of());
    private static final String PASSPHRASE = "a passphrase for tests";

    final Office office;

    Machine(Path home, RunningPortal portal) {
        this(made(home));
        assertInstanceOf(
                Got.class, office.connecting().connect(portal.api().toString(), portal.registrationCode()));
    }

    /** A workspace that is there already, the way it is connected left as it is. */
    Machine(Path home) {
        office = RealPremises.at(Samples.clock()).open(home, PASSPHRASE);
        office.desk().preferences().put(Desk.UNIT, "清河镇人民政府");
        office.people().add(new Person("李某", Role.ORDINARY), "738204");
    }

    private static Path made(Path home) {
        RealPremises.at(Samples.clock()).create(home, PASSPHRASE);
        return home;
    }

    DraftId piece(String title, String body) {
        var draft = office.drafting().start();
        office.drafting().save(draft.id(), new Content(title, "", body, NOTICE, List.of()));
        return draft.id();
    }

    void edit(DraftId id, String body) {
        office.drafting().save(id, office.drafting().find(id).content().withBody(body));
    }

    void sign(DraftId id) {
        var submission = office.reviewing().submit(id, "王某");
        var submitted = assertInstanceOf(Submitted.class, submission, submission::toString);
        var hash = submitted.release().sha256();
        assertInstanceOf(Signed.class, office.reviewing().signOnPaper(id, "李某", new byte[] {1}, hash));
    }

    void queue(DraftId id) {
        sign(id);
        assertInstanceOf(Queued.class, office.dispatching().queue(id));
    }

    SyncReport sync() {
        return office.dispatching().sync((done, total) -> true);
    }

    SyncReport send(DraftId id) {
        queue(id);
        return sync();
    }

    OutboxEntry last(DraftId id) {
        var rows = office.wire().outbox().of(id);
        return rows.get(rows.size() - 1);
    }

    String body(DraftId id) {
        return office.drafting().find(id).content().body();
    }

    boolean trailSays(DraftId id, String event) {
        return office.desk().reviews().trail(id).stream().anyMatch(t -> t.event().equals(event));
    }

    @Override
    public void close() {
        office.close();
    }
}
