package org.xinxiyuan.cli.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Severity;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Premises.RunningPortal;
import org.xinxiyuan.cli.pieces.Parcels;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.outbox.Answer;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.outbox.OutboxEntry;
import org.xinxiyuan.review.Role;
import org.xinxiyuan.service.sending.Dispatching.NotQueued;
import org.xinxiyuan.service.sending.Dispatching.Shut;
import org.xinxiyuan.service.drafting.Importing.Added;
import org.xinxiyuan.service.Office;
import org.xinxiyuan.service.reviewing.Reviewing.Held;
import org.xinxiyuan.service.reviewing.Reviewing.NotSigned;

/** The whole job on the samples: import, check, redact, sign, queue, send. */
final class Demo {
    /** What the portal's own register says of a piece this unit published before. */
    private static final String DUPLICATE = "DUP_PUBLISHED";

    private final Premises premises;
    private final Samples samples;
    private final Office office;
    private final DemoResult result = new DemoResult();

    Demo(Premises premises, Samples samples, Office office) {
        this.premises = premises;
        this.samples = samples;
        this.office = office;
    }

    DemoResult run(RunningPortal portal) {
        samples.settle(office);
        connect(portal);
        office.dispatching().sync((done, total) -> true);
        office.importing().importAll(new Parcels(premises).of(samples.pieces())).forEach(outcome -> {
            if (outcome instanceof Added added) {
                result.imported(added.draft().id(), added.fileName());
            }
        });
        var before = accepted();
        var pieces = office.desk().drafts().all().stream().filter(this::isToGo).toList();
        var signed = pieces.stream().filter(this::submitted).filter(this::signed).toList();
        signed.forEach(this::queued);
        office.dispatching().sync((done, total) -> true);
        for (OutboxEntry entry : office.dispatching().outbox()) {
            settle(entry, before);
        }
        result.quota(office.quotas().stand(office.quotas().thisMonth()));
        result.leaks(new LeakSearch(premises, samples).in(office, portal));
        return result;
    }

    private void connect(RunningPortal portal) {
        var answer = office.connecting().connect(portal.api().toString(), portal.registrationCode());
        if (answer instanceof Answer.Trouble<?> trouble) {
            throw new WorkstationException("portal.registration-refused", trouble.code());
        }
    }

    private Set<String> accepted() {
        var rows = new HashSet<String>();
        office.dispatching().outbox().stream()
                .filter(e -> e.state() == EntryState.ACCEPTED)
                .forEach(e -> rows.add(e.row()));
        return rows;
    }

    private boolean isToGo(Draft draft) {
        return office.wire().outbox().of(draft.id()).isEmpty();
    }

    private boolean submitted(Draft draft) {
        var author = member(Role.AUTHOR).name();
        // The sample photograph is painted: a person has looked at it.
        office.preparing().prepare(draft).unseen().stream()
                .flatMap(file -> file.unseenSights().stream())
                .forEach(sight -> office.drafting().looked(draft.id(), sight.look(), author));
        var submission = office.reviewing().submit(draft.id(), author);
        if (submission instanceof Held held) {
            result.heldBack(draft.id(), draft.content().title(), codes(held.report().findings()));
            return false;
        }
        return true;
    }

    private boolean signed(Draft draft) {
        var release = office.desk().reviews().standing(draft.id()).release().orElseThrow();
        var signer = member(release.subject().needed());
        var signing = office.reviewing().sign(draft.id(), signer.name(), signer.pin());
        if (signing instanceof NotSigned) {
            result.heldBack(draft.id(), draft.content().title(), List.of("NOT_SIGNED"));
            return false;
        }
        return true;
    }

    private void queued(Draft draft) {
        if (!isToGo(draft)) {
            return;
        }
        var queueing = office.dispatching().queue(draft.id());
        if (queueing instanceof Shut shut) {
            result.heldBack(draft.id(), draft.content().title(), codes(shut.report().findings()));
        } else if (queueing instanceof NotQueued) {
            result.heldBack(draft.id(), draft.content().title(), List.of("BUNDLE_WAITS"));
        }
    }

    private void settle(OutboxEntry entry, Set<String> before) {
        if (entry.state() == EntryState.ACCEPTED && !before.contains(entry.row())) {
            result.sent(entry, column(entry.id()));
        } else if (entry.state() != EntryState.ACCEPTED && entry.state() != EntryState.CLOSED) {
            var code = entry.progress().lastCode();
            var told = code.equals("likely_duplicate") ? DUPLICATE : code.isEmpty() ? "WAITS" : code;
            result.heldBack(entry.id(), entry.frozen().title(), List.of(told));
        }
    }

    private String column(DraftId id) {
        return office.drafting().find(id).content().filing().columnCode().orElse("");
    }

    private Samples.Member member(Role role) {
        return samples.staff().people().stream()
                .filter(m -> m.person().role() == role)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(List<Finding> findings) {
        var codes = new ArrayList<String>();
        findings.stream()
                .filter(f -> f.severity() == Severity.BLOCK)
                .map(Finding::code)
                .distinct()
                .forEach(codes::add);
        return codes;
    }
}
