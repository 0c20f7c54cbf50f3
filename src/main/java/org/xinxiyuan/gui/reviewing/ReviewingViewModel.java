package org.xinxiyuan.gui.reviewing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.xinxiyuan.check.CheckReport;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Severity;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.gui.common.Background;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.common.SavedFiles;
import org.xinxiyuan.gui.common.Workbench;
import org.xinxiyuan.gui.common.Workbench.Stage;
import org.xinxiyuan.review.Printing.Format;
import org.xinxiyuan.review.secrecy.Step.Level;
import org.xinxiyuan.service.printing.Exporting.Exported;
import org.xinxiyuan.service.sending.Dispatching.NotQueued;
import org.xinxiyuan.service.sending.Dispatching.Queueing;
import org.xinxiyuan.service.sending.Dispatching.Shut;
import org.xinxiyuan.service.reviewing.Comparing.Difference;
import org.xinxiyuan.service.reviewing.Reviewing.Held;
import org.xinxiyuan.service.reviewing.Reviewing.NotSigned;
import org.xinxiyuan.service.reviewing.Reviewing.Signing;
import org.xinxiyuan.service.reviewing.Reviewing.Submission;
import org.xinxiyuan.service.reviewing.SecrecyReviewing.Entry;
import org.xinxiyuan.service.reviewing.SecrecyReviewing.NotTaken;

/** 审签: submitted, returned, signed at the machine or on paper, put into the outbox. */
public final class ReviewingViewModel {
    private final Workbench bench;
    private final Background background;
    private final Messages messages;
    private final ObjectProperty<Optional<ReviewPage>> page = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty saved = new SimpleStringProperty("");
    private final StringProperty objection = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private long ticket;

    public ReviewingViewModel(Workbench bench, Background background, Messages messages) {
        this.bench = bench;
        this.background = background;
        this.messages = messages;
        bench.stage().addListener((o, was, is) -> read());
        bench.changes().addListener((o, was, is) -> read());
        bench.piece().addListener((o, was, is) -> {
            objection.set("");
            saved.set("");
            read();
        });
    }

    public ObjectProperty<Optional<ReviewPage>> page() {
        return page;
    }

    /** Why the last step was not taken; empty where it was. */
    public StringProperty objection() {
        return objection;
    }

    /** Which files were written last; empty where none were. */
    public StringProperty saved() {
        return saved;
    }

    public BooleanProperty busy() {
        return busy;
    }

    /** Brings the piece to the public version. */
    public void toPublic() {
        bench.stage().set(Stage.PUBLIC);
    }

    public void toPeople() {
        bench.ask(new Workbench.People());
    }

    public void toOutbox() {
        bench.outboxShown().set(true);
    }

    public void submit() {
        step(() -> words(bench.office().reviewing().submit(id(), bench.author())));
    }

    public void giveBack(String reason) {
        step(() -> {
            bench.office().reviewing().giveBack(id(), bench.author(), reason);
            return "";
        });
    }

    public void sign(String by, String pin) {
        step(() -> words(bench.office().reviewing().sign(id(), by, pin)));
    }

    /** @param hash as typed from the signed form; spaces between groups do not matter */
    public void signOnPaper(String by, Path scan, String hash) {
        step(() -> words(bench.office().reviewing().signOnPaper(id(), by, bytes(scan), hash.replaceAll("\\s", ""))));
    }

    public void queue() {
        step(() -> words(bench.office().dispatching().queue(id())));
    }

    /** One step of the secrecy review. */
    void review(SecrecyPane.Typed typed) {
        step(() -> {
            var secrecy = bench.office().secrecy();
            var sheet = typed.sheet();
            var outcome = typed.level() == Level.INITIAL
                    ? secrecy.begin(
                            id(),
                            new Entry(bench.author(), sheet.carrier(), sheet.way(), sheet.when(), sheet.involved()),
                            typed.by(),
                            typed.verdict())
                    : secrecy.go(id(), typed.level(), typed.by(), typed.verdict());
            return outcome instanceof NotTaken no ? no.sentence() : "";
        });
    }

    /** 保密审查表存为文件. */
    public void saveSecrecy(Format format, Path file) {
        save(() -> List.of(bench.office().exporting().secrecyForm(id(), format)), file);
    }

    /** What changed since it was submitted last. */
    public void compare(Consumer<Optional<Difference>> show) {
        background.run(() -> bench.office().comparing().sinceSubmission(id()), show, this::failed);
    }

    /** 审批单存为文件. */
    public void saveForm(Format format, Path file) {
        save(() -> List.of(bench.office().exporting().form(id(), format)), file);
    }

    /** 导出公开版: the text under the name chosen, its files beside it. */
    public void saveRelease(Format format, Path file) {
        save(() -> bench.office().exporting().release(id(), format), file);
    }

    /** 签字审批单另存: the scanned original as it was taken in. */
    public void saveScan(Path file) {
        save(() -> List.of(bench.office().exporting().scan(id())), file);
    }

    private void save(Callable<List<Exported>> made, Path file) {
        busy.set(true);
        saved.set("");
        background.run(
                () -> SavedFiles.write(made.call(), file),
                names -> {
                    busy.set(false);
                    saved.set(messages.text("reviewing.saved", String.join("、", names)));
                },
                this::failed);
    }

    private void read() {
        var draft = bench.typed().get().or(() -> bench.piece().get());
        if (bench.stage().get() != Stage.SIGN || draft.isEmpty()) {
            return;
        }
        long mine = ++ticket;
        busy.set(true);
        background.run(
                () -> ReviewPage.of(bench.office(), draft.get(), bench.author(), messages),
                read -> {
                    if (mine == ticket) {
                        busy.set(false);
                        page.set(Optional.of(read));
                    }
                },
                this::failed);
    }

    private void step(Callable<String> act) {
        busy.set(true);
        background.run(
                act,
                said -> {
                    objection.set(said);
                    bench.changed();
                },
                this::failed);
    }

    private void failed(Exception trouble) {
        busy.set(false);
        bench.fail(trouble);
    }

    private DraftId id() {
        return bench.piece().get().orElseThrow().id();
    }

    private String words(Submission submission) {
        return submission instanceof Held held ? messages.text("reviewing.held", blocks(held.report())) : "";
    }

    private String words(Signing signing) {
        return signing instanceof NotSigned no ? no.sentence() : "";
    }

    private String words(Queueing queueing) {
        if (queueing instanceof NotQueued no) {
            return no.sentence();
        }
        return queueing instanceof Shut shut ? messages.text("reviewing.shut", blocks(shut.report())) : "";
    }

    private static String blocks(CheckReport report) {
        List<String> sentences = report.findings().stream()
                .filter(f -> f.severity() == Severity.BLOCK)
                .map(Finding::message)
                .distinct()
                .toList();
        return String.join("\n", sentences);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new WorkstationException(e, "file.unreadable", file.getFileName());
        }
    }
}
