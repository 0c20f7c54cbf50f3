package org.xinxiyuan.gui.redacting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.gui.common.Background;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.common.Workbench;
import org.xinxiyuan.gui.common.Workbench.Stage;
import org.xinxiyuan.gui.redacting.pages.FilePage;
import org.xinxiyuan.redact.Decision;
import org.xinxiyuan.redact.Place;
import org.xinxiyuan.redact.Treatment;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.service.checking.Prepared;

/**
 * 公开版: the original and what the public will see, with every place to be settled. A decision shows at once; saving it
 * and judging the piece anew go on behind it.
 */
public final class RedactingViewModel {
    private static final Duration PAUSE = Duration.ofMillis(800);

    private final Workbench bench;
    private final Background saving;
    private final Background judging;
    private final Messages messages;
    private final Reasons reasons;
    private final Board board;
    private final Settling settling = new Settling();
    private final ObjectProperty<List<Place>> decided = new SimpleObjectProperty<>(List.of());
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final StringProperty said = new SimpleStringProperty("");
    private Optional<DraftId> shown = Optional.empty();
    private boolean again;
    private boolean news;

    /** @param judging works beside the saving, so that no decision waits for a judgement */
    public RedactingViewModel(Workbench bench, Background saving, Background judging, Messages messages) {
        this.bench = bench;
        this.saving = saving;
        this.judging = judging;
        this.messages = messages;
        board = new Board(messages);
        reasons = new Reasons(bench.office().desk().preferences(), saving, messages);
        bench.stage().addListener((o, was, is) -> prepare());
        bench.piece().addListener((o, was, is) -> {
            if (!was.map(Draft::id).equals(is.map(Draft::id))) {
                said.set("");
            }
            prepare();
        });
    }

    public ObservableList<PlaceRow> places() {
        return board.places;
    }

    /** The body and each attachment. */
    public ObjectProperty<List<FilePage>> pages() {
        return board.pages;
    }

    public ObservableList<FileRow> files() {
        return board.files;
    }

    /** The places that were decided last: what is drawn of them has changed. */
    public ObjectProperty<List<Place>> decided() {
        return decided;
    }

    /** 还有 3 处待决定, or that all is settled. */
    public StringProperty standing() {
        return board.standing;
    }

    /** Nothing is left for a person to decide. */
    public BooleanProperty settled() {
        return board.settled;
    }

    public BooleanProperty busy() {
        return busy;
    }

    /** The policy in force, in words. */
    public StringProperty profile() {
        return board.profile;
    }

    /** What became of the last mark or of what was taken back. */
    public StringProperty said() {
        return said;
    }

    /** Reasons for waving through, the last used first. */
    public ObservableList<String> reasons() {
        return reasons.recent();
    }

    /** 脱敏凭据 as things stand, once there is a public version. */
    public Optional<Certificate> certificate() {
        var zone = bench.office().clock().getZone();
        return board.latest().map(prepared -> Certificate.of(prepared, board.names()::of, zone));
    }

    private void prepare() {
        var draft = bench.typed().get().or(() -> bench.piece().get());
        if (bench.stage().get() != Stage.PUBLIC || draft.isEmpty()) {
            return;
        }
        if (!shown.equals(draft.map(Draft::id))) {
            turnTo(draft.get().id());
        }
        if (busy.get()) {
            again = true;
            return;
        }
        busy.set(true);
        again = false;
        long known = settling.saved();
        judging.run(
                () -> bench.office().preparing().prepare(draft.get()),
                prepared -> {
                    busy.set(false);
                    show(prepared, known);
                    tell();
                    repeat();
                },
                trouble -> {
                    busy.set(false);
                    bench.fail(trouble);
                    repeat();
                });
    }

    /** The other screens hear of decisions once they are judged. */
    private void tell() {
        if (news) {
            news = false;
            bench.changed();
        }
    }

    private void repeat() {
        if (again) {
            prepare();
        }
    }

    /** Another piece: nothing of the one before is left on the screen. */
    private void turnTo(DraftId id) {
        shown = Optional.of(id);
        settling.forget();
        board.clear();
    }

    private void show(Prepared prepared, long known) {
        if (shown.equals(Optional.of(prepared.draft().id()))) {
            settling.judged(known);
            board.show(prepared, settling);
        }
    }

    /** The place at hand and what stands as it stands within the scope. */
    public List<PlaceRow> alike(PlaceRow row, Scope scope) {
        return new Alike(board.pages.get(), board.places).of(row, scope);
    }

    /** Settles places; the reason is blank only where the policy is at least kept. */
    public void decide(List<PlaceRow> rows, Treatment treatment, String reason) {
        var at = bench.office().clock().instant();
        var by = bench.author();
        var decisions = new ArrayList<Decision>();
        var inverse = new ArrayList<Decision>();
        for (var row : rows) {
            var place = row.redaction().place();
            decisions.add(
                    row.marked()
                            ? Decision.mark(place, treatment, by, at)
                            : new Decision(place, treatment, reason, by, at));
            inverse.add(row.redaction()
                    .decision()
                    .map(was -> new Decision(place, was.treatment(), was.reason(), by, at))
                    .orElseGet(() -> Decision.withdraw(place, by, at)));
        }
        settling.remember(inverse);
        reasons.used(reason);
        said.set("");
        record(decisions);
    }

    /** Takes the last decision back; the number of the first place it touched. */
    public Optional<Integer> undo() {
        var back = settling.takeBack();
        back.ifPresent(decisions -> {
            said.set(messages.text("redacting.undone", decisions.size()));
            record(decisions);
        });
        return back.flatMap(decisions -> board.places.stream()
                .filter(r -> r.redaction().place().equals(decisions.get(0).place()))
                .map(PlaceRow::number)
                .findFirst());
    }

    private void record(List<Decision> decisions) {
        var id = id();
        long number = settling.make(decisions);
        saving.run(
                () -> {
                    bench.office().drafting().decide(id, decisions);
                    return number;
                },
                this::saved,
                trouble -> {
                    settling.savedUpTo(number);
                    settling.forget();
                    bench.fail(trouble);
                    prepare();
                });
        board.overlay(settling);
        decided.set(decisions.stream().map(Decision::place).toList());
    }

    /** Judged anew when the keys rest for a moment. */
    private void saved(long number) {
        settling.savedUpTo(number);
        if (settling.idle()) {
            saving.after(PAUSE, () -> {
                if (settling.idle() && settling.saved() == number) {
                    news = true;
                    prepare();
                }
            });
        }
    }

    /** Marks what was missed, wherever it stands in the texts and attachments of the piece (人工标出). */
    public void mark(String selected, PersonalData kind) {
        var value = selected.strip();
        var at = bench.office().clock().instant();
        saving.run(
                () -> bench.office().marking().mark(id(), value, kind, bench.author(), at),
                marked -> {
                    said.set(marked == 0
                            ? messages.text("redacting.notMarked")
                            : messages.text("redacting.marked", marked));
                    prepare();
                    bench.changed();
                },
                bench::fail);
    }

    /** Asks for the pictures of a file, to be looked at and painted over. */
    public void pictures(FileRow row) {
        bench.ask(new Workbench.Pictures(row.sha256(), this::prepare));
    }

    private DraftId id() {
        return bench.piece().get().orElseThrow().id();
    }
}
