package org.xinxiyuan.gui.quota;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.xinxiyuan.gui.common.Tone;
import org.xinxiyuan.quota.InHand;
import org.xinxiyuan.quota.ledger.Solicitation;
import org.xinxiyuan.quota.ledger.Solicitation.State;

/** 约稿: what the county asked for, how many days are left, and how it was settled. */
public final class AskedViewModel {
    /** What is open by its due date; behind it what was settled, the newest first. */
    private static final Comparator<Solicitation> ORDER = Comparator.comparing(AskedViewModel::settled)
            .thenComparingLong(s -> settled(s) ? -s.due().toEpochDay() : s.due().toEpochDay());

    private final QuotaViewModel page;
    private final ObservableList<Solicitation> rows = FXCollections.observableArrayList();

    public AskedViewModel(QuotaViewModel page) {
        this.page = page;
        page.board()
                .addListener((o, was, is) -> is.ifPresent(board ->
                        rows.setAll(board.solicitations().stream().sorted(ORDER).toList())));
    }

    private static boolean settled(Solicitation s) {
        return s.standing().state() != State.OPEN;
    }

    QuotaViewModel page() {
        return page;
    }

    LocalDate today() {
        return page.office().quotas().today();
    }

    ObservableList<Solicitation> rows() {
        return rows;
    }

    /** 待报，还有 3 天. */
    String standing(Solicitation s) {
        if (s.standing().state() != State.OPEN) {
            return s.standing().state().label();
        }
        long left = left(s);
        if (left < 0) {
            return page.text("quota.asked.overdue", -left);
        }
        return left == 0 ? page.text("quota.asked.today") : page.text("quota.asked.left", left);
    }

    Tone tone(Solicitation s) {
        return switch (s.standing().state()) {
            case DONE -> Tone.GOOD;
            case DECLINED -> Tone.QUIET;
            case MISSED -> Tone.STOP;
            case OPEN -> left(s) < 0 ? Tone.STOP : left(s) <= 3 ? Tone.CARE : Tone.BUSY;
        };
    }

    private long left(Solicitation s) {
        return page.board()
                .get()
                .map(board -> ChronoUnit.DAYS.between(board.today(), s.due()))
                .orElse(0L);
    }

    /** The draft that answers it, in hand or received. */
    Optional<String> draft(Solicitation s) {
        return page.board()
                .get()
                .flatMap(board -> board.inHand().stream()
                        .filter(d ->
                                d.names().solicitation().filter(s.id()::equals).isPresent())
                        .map(InHand::piece)
                        .findFirst())
                .or(s::answer);
    }

    /** Opens the answer, or begins one. */
    void answer(Solicitation s) {
        draft(s).ifPresentOrElse(page::open, () -> page.answer(s.id(), s.title()));
    }

    void done(Solicitation s) {
        settle(() -> page.office().bookkeeping().done(s.id(), draft(s), page.author()));
    }

    /** 说明不报. */
    void decline(Solicitation s, String reason) {
        settle(() -> page.office().bookkeeping().decline(s.id(), reason, page.author()));
    }

    void missed(Solicitation s, Optional<String> reason) {
        settle(() -> page.office().bookkeeping().missed(s.id(), reason, page.author()));
    }

    void add(String title, String requirement, LocalDate due) {
        page.act(
                () -> page.office().bookkeeping().solicit(title, requirement, due, page.author()),
                s -> page.tell("quota.asked.added", s.title()));
    }

    void remove(Solicitation s) {
        page.act(
                () -> {
                    page.office().bookkeeping().remove(s.id(), page.author());
                    return s;
                },
                gone -> page.tell("quota.asked.removed", gone.title()));
    }

    private void settle(Callable<Solicitation> act) {
        page.act(
                act,
                s -> page.tell(
                        "quota.asked.settled", s.title(), s.standing().state().label()));
    }
}
