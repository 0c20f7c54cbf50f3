package org.xinxiyuan.service.columns;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xinxiyuan.check.due.Obligation;
import org.xinxiyuan.check.due.Standing;
import org.xinxiyuan.check.upkeep.PieceDue;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.service.columns.Register.Halt;
import org.xinxiyuan.service.desk.Desk;

/** 停止计时和复核: days that do not run against a piece's limits, and the day somebody looked whether it still holds. */
public record Halting(Desk desk, Round round, Register register, Clock clock) {
    /** What became of an entry. */
    public sealed interface Outcome {}

    /** Every due date that is another one now. */
    public record Entered(List<Shift> shifts) implements Outcome {
        public Entered {
            shifts = List.copyOf(shifts);
        }
    }

    /** Nothing was written; why, in Chinese. */
    public record NotEntered(String sentence) implements Outcome {}

    /** @param from the date before; none where its year was unknown */
    public record Shift(PieceDue now, Optional<LocalDate> from) {}

    /** The pauses of a piece, in the order of entry. */
    public List<Halt> of(Draft draft) {
        return register.halts().getOrDefault(draft.id(), List.of());
    }

    /** The last day on which somebody looked whether a piece still holds. */
    public Optional<LocalDate> verified(Draft draft) {
        return Optional.ofNullable(register.verified().get(draft.id()));
    }

    /** 停止计时; the dates it moves are kept as 原到期日. */
    public Outcome pause(Draft draft, Halt halt, String by) {
        if (halt.reason().isBlank()) {
            return new NotEntered("请写明停止计时的理由。");
        }
        if (halt.to().isBefore(halt.from())) {
            return new NotEntered("止日不能早于起日。");
        }
        if (of(draft).stream().anyMatch(other -> overlap(other, halt))) {
            return new NotEntered("这几天里有的已经停止计时，请错开，或先撤销那一段。");
        }
        if (open(draft).isEmpty()) {
            return new NotEntered("这件没有正在计算的期限，用不着停止计时。");
        }
        return shifting(draft, () -> {
            register.halt(draft.id(), halt, by);
            note(draft, "paused", by, halt.from() + " " + halt.to());
        });
    }

    /** Takes a pause back, as where it was entered wrongly. */
    public Outcome lift(Draft draft, Halt halt, String by) {
        if (!of(draft).contains(halt)) {
            return new NotEntered("没有这一段停止计时。");
        }
        return shifting(draft, () -> {
            register.lift(draft.id(), halt);
            note(draft, "pause-lifted", by, halt.from() + " " + halt.to());
        });
    }

    /** 复核: the next date runs from this day. */
    public Outcome verify(Draft draft, LocalDate day, String by) {
        if (day.isAfter(LocalDate.now(clock))) {
            return new NotEntered("复核日期不能晚于今天。");
        }
        if (round.dues(draft).stream().noneMatch(d -> d.due().obligation() == Obligation.VERIFY)) {
            return new NotEntered("这件没有公开，或所在栏目没有规定复核周期，用不着登记复核。");
        }
        if (verified(draft).filter(last -> !day.isAfter(last)).isPresent()) {
            return new NotEntered("已经登记过这天或更晚的复核（" + verified(draft).get() + "）。");
        }
        return shifting(draft, () -> {
            register.verify(draft.id(), day, by);
            note(draft, "verified", by, day.toString());
        });
    }

    private Outcome shifting(Draft draft, Runnable entry) {
        return desk.transactions().inTransaction(() -> {
            var before = dates(draft);
            entry.run();
            var shifts = round.dues(draft).stream()
                    .filter(now -> before.containsKey(now.due().obligation()))
                    .map(now -> new Shift(now, before.get(now.due().obligation())))
                    .filter(shift -> !shift.from().equals(shift.now().due().date().date()))
                    .toList();
            shifts.forEach(shift -> keep(draft, shift));
            return new Entered(shifts);
        });
    }

    /** A verification opens another period: its old date is done with. */
    private void keep(Draft draft, Shift shift) {
        var obligation = shift.now().due().obligation();
        if (obligation != Obligation.VERIFY && shift.from().isPresent()) {
            register.moved(new Register.Former(draft.id(), obligation.name(), shift.from()), clock.instant());
        }
    }

    private Map<Obligation, Optional<LocalDate>> dates(Draft draft) {
        return round.dues(draft).stream()
                .collect(Collectors.toMap(d -> d.due().obligation(), d -> d.due().date().date()));
    }

    private List<PieceDue> open(Draft draft) {
        return round.dues(draft).stream()
                .filter(d -> d.due().at(round.today()) != Standing.MET)
                .toList();
    }

    private static boolean overlap(Halt one, Halt other) {
        return !one.from().isAfter(other.to()) && !other.from().isAfter(one.to());
    }

    private void note(Draft draft, String event, String by, String days) {
        desk.reviews().note(draft.id(), event, by, days, clock.instant());
    }
}
