package org.xinxiyuan.gui.quota;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.quota.Assignment;
import org.xinxiyuan.quota.Counted;
import org.xinxiyuan.quota.Progress;

/** 任务: the chosen one with its pieces; tasks are entered by hand or from a table. */
public final class TasksViewModel {
    private final QuotaViewModel page;
    private final ObjectProperty<Optional<Progress>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<Counted> pieces = FXCollections.observableArrayList();

    public TasksViewModel(QuotaViewModel page) {
        this.page = page;
        page.board().addListener((o, was, is) -> is.ifPresent(this::again));
    }

    QuotaViewModel page() {
        return page;
    }

    ObjectProperty<Optional<Progress>> chosen() {
        return chosen;
    }

    /** What the chosen one counts, and what is in hand for it. */
    ObservableList<Counted> pieces() {
        return pieces;
    }

    /** The one that was chosen stays so; at first the first one is. */
    private void again(Board board) {
        var id = chosen.get().map(p -> p.assignment().id());
        choose(board.progress().stream()
                .filter(p -> id.filter(p.assignment().id()::equals).isPresent())
                .findFirst()
                .or(() -> board.progress().stream().findFirst()));
    }

    void choose(Optional<Progress> progress) {
        chosen.set(progress);
        if (progress.isEmpty()) {
            pieces.clear();
            return;
        }
        var assignment = progress.get().assignment();
        page.read(() -> page.office().quotas().counted(assignment), counted -> {
            if (chosen.get().filter(p -> p.assignment().equals(assignment)).isPresent()) {
                pieces.setAll(counted);
            }
        });
    }

    void choose(String assignment) {
        page.board()
                .get()
                .ifPresent(board -> board.progress().stream()
                        .filter(p -> p.assignment().id().equals(assignment))
                        .findFirst()
                        .ifPresent(p -> choose(Optional.of(p))));
    }

    /** Enters a task, or changes the one that asks for the same thing in the same period. */
    void assign(AssignmentForm.Typed typed) {
        page.act(
                () -> {
                    var column = typed.duty().column();
                    if (column.flatMap(page.office().rules().catalog()::item).isEmpty() && column.isPresent()) {
                        throw new WorkstationException("quota.no-column", column.get());
                    }
                    return page.office()
                            .bookkeeping()
                            .assign(typed.period(), typed.target(), typed.duty(), typed.carryOver(), page.author());
                },
                made -> page.tell("quota.assigned", made.period().label(), made.target()));
    }

    /** Takes one of our own out. */
    void remove(Assignment assignment) {
        page.act(
                () -> {
                    page.office().bookkeeping().remove(assignment.id(), page.author());
                    return assignment;
                },
                gone -> page.tell("quota.unassigned", gone.period().label()));
    }
}
