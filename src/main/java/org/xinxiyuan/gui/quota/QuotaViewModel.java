package org.xinxiyuan.gui.quota;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.xinxiyuan.document.Content;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.ReportType;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.gui.common.Background;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.common.Workbench;
import org.xinxiyuan.quota.Duty;
import org.xinxiyuan.quota.Period;
import org.xinxiyuan.quota.Warning.Lead;
import org.xinxiyuan.quota.tables.Parsed;
import org.xinxiyuan.service.Office;
import org.xinxiyuan.service.quota.TableImport;

/** 任务与计分: what the page shows, where its figures lead, and what was just done. */
public final class QuotaViewModel {
    private final Workbench bench;
    private final Background background;
    private final Messages messages;
    private final Runnable leave;
    private final ObjectProperty<Optional<Board>> board = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Lead>> led = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Told>> told = new SimpleObjectProperty<>(Optional.empty());

    /** @param leave closes the page: what was asked for lies on the desk */
    public QuotaViewModel(Workbench bench, Background background, Messages messages, Runnable leave) {
        this.bench = bench;
        this.background = background;
        this.messages = messages;
        this.leave = leave;
    }

    /** What became of an act. @param lines one for each mistake, where nothing was taken */
    public record Told(String header, List<String> lines) {}

    public ObjectProperty<Optional<Board>> board() {
        return board;
    }

    /** What on the page was led to last. */
    public ObjectProperty<Optional<Lead>> led() {
        return led;
    }

    public ObjectProperty<Optional<Told>> told() {
        return told;
    }

    public Office office() {
        return bench.office();
    }

    public String author() {
        return bench.author();
    }

    public String unit() {
        return office().desk().unit();
    }

    public String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** Looks at the store anew. */
    public void begin() {
        read(() -> Board.of(office()), is -> board.set(Optional.of(is)));
    }

    public <T> void read(Callable<T> work, Consumer<T> then) {
        background.run(work, then, bench::fail);
    }

    /** Changes something, tells so and looks at the store anew. */
    public <T> void act(Callable<T> work, Consumer<T> then) {
        read(work, done -> {
            told.set(Optional.empty());
            then.accept(done);
            bench.changed();
            begin();
        });
    }

    public void tell(String key, Object... arguments) {
        told.set(Optional.of(new Told(text(key, arguments), List.of())));
    }

    /** Nothing was taken, for these reasons. */
    public void refuse(List<String> problems) {
        told.set(Optional.of(new Told(text("quota.refused", problems.size()), problems)));
    }

    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new WorkstationException(e, "file.unreadable", file.getFileName());
        }
    }

    /** A table of tasks, or a scoring scheme: its heads tell which. */
    public void importTable(Path file) {
        act(() -> office().tables().take(String.valueOf(file.getFileName()), bytes(file), author()), this::took);
    }

    /** 通报. @param period where the table does not say it */
    public void importRanking(Path file, Optional<Period> period) {
        act(
                () -> office().tables().takeRanking(String.valueOf(file.getFileName()), bytes(file), period, author()),
                this::took);
    }

    private void took(TableImport.Outcome outcome) {
        if (outcome instanceof TableImport.Assigned assigned) {
            tell("quota.imported", assigned.assignments().size(), assigned.others());
        } else if (outcome instanceof TableImport.Adopted adopted) {
            tell("quota.schemeImported", adopted.scheme().origin().name());
        } else if (outcome instanceof TableImport.Ranked ranked) {
            var period = ranked.ranking().period().label();
            ranked.own()
                    .ifPresentOrElse(
                            own -> tell(
                                    "quota.ranked",
                                    period,
                                    own.rank(),
                                    own.score().toPlainString()),
                            () -> tell("quota.rankedWithout", period));
        } else if (outcome instanceof TableImport.Refused refused) {
            refuse(refused.problems().stream().map(Parsed.Problem::sentence).toList());
        }
    }

    /** Goes where a warning is mended. */
    public void follow(Lead lead) {
        switch (lead.place()) {
            case PIECE -> open(lead.id());
            case COLUMN -> {
                leave.run();
                bench.ask(new Workbench.Columns(lead.id()));
            }
            case SOLICITATION, ASSIGNMENT, ENTRY, RANKING -> {
                led.set(Optional.empty());
                led.set(Optional.of(lead));
            }
        }
    }

    /** Brings a piece to the desk. */
    public void open(String piece) {
        bench.ask(new Workbench.Save());
        read(
                () -> office().desk().drafts().find(new DraftId(piece)),
                found -> found.ifPresentOrElse(
                        draft -> {
                            bench.outboxShown().set(false);
                            bench.piece().set(Optional.of(draft));
                            leave.run();
                        },
                        () -> tell("quota.notHere")));
    }

    /** Begins a piece that counts for this duty, and leaves for the desk. */
    public void write(Duty duty) {
        write(
                "",
                duty.column()
                        .map(QuotaViewModel::disclosure)
                        .or(() -> duty.type().map(type -> report(type, Optional.empty()))));
    }

    /** Begins the answer to a solicitation. */
    public void answer(String solicitation, String title) {
        write(title, Optional.of(report(ReportType.SOLICITED, Optional.of(solicitation))));
    }

    private void write(String title, Optional<Filing> filing) {
        bench.ask(new Workbench.Save());
        read(
                () -> {
                    var drafting = office().drafting();
                    var draft = drafting.start();
                    var filed = filing.orElse(draft.content().filing());
                    drafting.save(draft.id(), new Content(title, "", "", filed, List.of()));
                    return drafting.find(draft.id());
                },
                draft -> {
                    bench.outboxShown().set(false);
                    bench.stage().set(Workbench.Stage.DRAFT);
                    bench.piece().set(Optional.of(draft));
                    bench.changed();
                    leave.run();
                });
    }

    private Filing report(ReportType type, Optional<String> solicitation) {
        return new Filing.Report(type, author(), Optional.empty(), solicitation, Optional.empty());
    }

    private static Filing disclosure(String column) {
        var undated = new Filing.Dates(Optional.empty(), Optional.empty(), Optional.empty());
        return new Filing.Disclosure(column, undated, Optional.empty(), Map.of(), List.of());
    }
}
