package org.xinxiyuan.gui.quota.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xinxiyuan.quota.ledger.Adoption;
import org.xinxiyuan.quota.ledger.Entry;
import org.xinxiyuan.quota.ledger.Instruction;
import org.xinxiyuan.quota.ledger.Note;

/**
 * A line of the ledger as it is read (台账一行). Prints without its title.
 *
 * @param title of the piece; empty where it is about none, or about one this machine does not have
 */
record LedgerRow(Entry entry, String title) {
    static List<LedgerRow> of(List<Entry> entries, Map<String, String> titles) {
        return entries.stream()
                .map(e -> new LedgerRow(
                        e, piece(e).map(id -> titles.getOrDefault(id, "")).orElse("")))
                .toList();
    }

    static Optional<String> piece(Entry entry) {
        if (entry instanceof Adoption a) {
            return Optional.of(a.piece());
        }
        return entry instanceof Instruction i ? Optional.of(i.piece()) : Optional.empty();
    }

    /** 县级采用, 市级批示, 错情 ×2. */
    String event() {
        if (entry instanceof Adoption a) {
            return a.level().label() + "采用";
        }
        if (entry instanceof Instruction i) {
            return i.level().label() + "批示";
        }
        var note = (Note) entry;
        return note.times() == 1 ? note.matter() : note.matter() + " ×" + note.times();
    }

    Optional<String> step() {
        if (entry instanceof Adoption a) {
            return a.publication().step();
        }
        return entry instanceof Instruction i ? i.rank() : Optional.empty();
    }

    /** 云岭信息 一档. */
    String where() {
        var name = entry instanceof Adoption a ? a.publication().name() : Optional.<String>empty();
        return Stream.of(name, step()).flatMap(Optional::stream).collect(Collectors.joining(" "));
    }

    boolean ours() {
        return !entry.evidence().fromPortal();
    }

    @Override
    public String toString() {
        return "LedgerRow[" + entry.id() + "]";
    }
}
