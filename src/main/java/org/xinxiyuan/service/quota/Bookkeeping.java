package org.xinxiyuan.service.quota;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.xinxiyuan.document.Ids;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.quota.Assignment;
import org.xinxiyuan.quota.Duty;
import org.xinxiyuan.quota.Period;
import org.xinxiyuan.quota.ledger.Adoption;
import org.xinxiyuan.quota.ledger.Entry;
import org.xinxiyuan.quota.ledger.Evidence;
import org.xinxiyuan.quota.ledger.Instruction;
import org.xinxiyuan.quota.ledger.Ledger;
import org.xinxiyuan.quota.ledger.Ledger.By;
import org.xinxiyuan.quota.ledger.Level;
import org.xinxiyuan.quota.ledger.Note;
import org.xinxiyuan.quota.ledger.Solicitation;
import org.xinxiyuan.quota.ledger.Solicitation.State;
import org.xinxiyuan.service.drafting.Attaching;

/** 记账: what an officer enters by hand, with his name in the trail. What the county sent is only added to. */
public final class Bookkeeping {
    private final Reading reading;
    private final Attaching attaching;
    private final Ids ids;

    public Bookkeeping(Reading reading, Attaching attaching, Ids ids) {
        this.reading = reading;
        this.attaching = attaching;
        this.ids = ids;
    }

    /** 依据: a file (kept in the store) and a remark, either of them missing. */
    public record Proof(Optional<File> file, Optional<String> remark) {
        public static final Proof NONE = new Proof(Optional.empty(), Optional.empty());
    }

    /** Bytes from the officer's disk. */
    public record File(String name, byte[] bytes) {}

    /** What asks for the same thing in the same period is changed. */
    public Assignment assign(Period period, int target, Duty duty, Assignment.CarryOver carryOver, String by) {
        return assign(period, target, duty, carryOver, Assignment.Origin.HAND, by);
    }

    Assignment assign(
            Period period, int target, Duty duty, Assignment.CarryOver carryOver, Assignment.Origin origin, String by) {
        var id = ledger().assignments().stream()
                .filter(a -> a.period().equals(period) && a.duty().equals(duty))
                .map(Assignment::id)
                .findFirst()
                .orElseGet(ids::next);
        var assignment = new Assignment(id, period, target, duty, carryOver, origin);
        ledger().put(assignment, by(by));
        return assignment;
    }

    /** @param piece id of a draft */
    public Adoption adopt(String piece, Level level, Adoption.Publication where, LocalDate on, Proof proof, String by) {
        return entered(() -> new Adoption(ids.next(), piece, level, where, on, evidence(proof, false)), by);
    }

    /** @param piece id of a draft; @param rank the step of the scheme */
    public Instruction instruct(
            String piece, Level level, Optional<String> rank, LocalDate on, Proof proof, String by) {
        return entered(() -> new Instruction(ids.next(), piece, level, rank, on, evidence(proof, false)), by);
    }

    /** @param matter as the scheme names it */
    public Note note(String matter, int times, LocalDate on, Proof proof, String by) {
        return entered(() -> new Note(ids.next(), matter, times, on, evidence(proof, false)), by);
    }

    /** Changes an entry of our own. */
    public void change(Entry entry, String by) {
        own(entry.id());
        ledger().put(entry, by(by));
    }

    /**
     * Chooses the step (档次) of an adoption or the rank of an instruction, the county's or our own; adds evidence where
     * some is given. Throws {@code quota.no-entry}.
     */
    public Entry classify(String id, Optional<String> step, Proof proof, String by) {
        return reading.desk().transactions().inTransaction(() -> {
            var entry = entry(id);
            var evidence = added(entry.evidence(), proof);
            Entry changed = entry instanceof Adoption a
                    ? a.with(step, evidence)
                    : entry instanceof Instruction i ? i.with(step, evidence) : note((Note) entry, step, evidence);
            ledger().put(changed, by(by));
            return changed;
        });
    }

    private static Note note(Note note, Optional<String> matter, Evidence evidence) {
        return new Note(note.id(), matter.orElse(note.matter()), note.times(), note.on(), evidence);
    }

    private Evidence added(Evidence before, Proof proof) {
        var more = evidence(proof, before.fromPortal());
        return new Evidence(
                before.fromPortal(),
                more.attachment().or(before::attachment),
                more.remark().or(before::remark));
    }

    /** Takes an entry of our own, an assignment or a solicitation out; throws {@code quota.of-the-county}. */
    public void remove(String id, String by) {
        if (!ledger().remove(id, by(by))) {
            throw new WorkstationException("quota.of-the-county", id);
        }
    }

    public Solicitation solicit(String title, String requirement, LocalDate due, String by) {
        var standing = new Solicitation.Standing(State.OPEN, Optional.empty(), false);
        var asked = new Solicitation(ids.next(), title, requirement, due, standing, Optional.empty());
        ledger().put(asked, by(by));
        return asked;
    }

    /** Answered. @param piece the draft that answers it, where there is one */
    public Solicitation done(String id, Optional<String> piece, String by) {
        return settle(id, State.DONE, Optional.empty(), piece, by);
    }

    /** 说明不报. */
    public Solicitation decline(String id, String reason, String by) {
        return settle(id, State.DECLINED, Optional.of(reason), Optional.empty(), by);
    }

    /** The county counts it as not answered in time. */
    public Solicitation missed(String id, Optional<String> reason, String by) {
        return settle(id, State.MISSED, reason, Optional.empty(), by);
    }

    private Solicitation settle(String id, State state, Optional<String> reason, Optional<String> piece, String by) {
        var asked = solicitations().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new WorkstationException("quota.no-solicitation", id));
        var standing = new Solicitation.Standing(state, reason, asked.standing().fromPortal());
        var settled = asked.with(standing, piece.or(asked::answer));
        ledger().put(settled, by(by));
        return settled;
    }

    private List<Solicitation> solicitations() {
        return Books.of(reading.county(), ledger()).solicitations();
    }

    private <T extends Entry> T entered(Supplier<T> entry, String by) {
        return reading.desk().transactions().inTransaction(() -> {
            var made = entry.get();
            ledger().put(made, by(by));
            return made;
        });
    }

    private Evidence evidence(Proof proof, boolean fromPortal) {
        return new Evidence(fromPortal, proof.file().map(this::kept), proof.remark());
    }

    /** A file with a classification mark is not kept. */
    private String kept(File file) {
        attaching.classified(file.name(), file.bytes()).ifPresent(rule -> {
            throw new WorkstationException("quota.classified", rule);
        });
        return reading.desk().blobs().put(file.bytes());
    }

    private Entry entry(String id) {
        return Books.of(reading.county(), ledger()).entries().stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new WorkstationException("quota.no-entry", id));
    }

    private void own(String id) {
        if (ledger().entries().stream()
                .noneMatch(e -> e.id().equals(id) && !e.evidence().fromPortal())) {
            throw new WorkstationException("quota.of-the-county", id);
        }
    }

    private Ledger ledger() {
        return reading.books().ledger();
    }

    private By by(String name) {

        return new By(name, reading.clock().instant());
    }
}
