package org.xinxiyuan.gui.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.gui.common.Background;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.gui.common.SavedFiles;
import org.xinxiyuan.gui.common.Workbench;
import org.xinxiyuan.gui.common.Workbench.Stage;
import org.xinxiyuan.service.columns.Channels.Channel;
import org.xinxiyuan.service.columns.Halting.Entered;
import org.xinxiyuan.service.columns.Halting.NotEntered;
import org.xinxiyuan.service.columns.Halting.Outcome;
import org.xinxiyuan.service.columns.Halting.Shift;
import org.xinxiyuan.service.columns.Register.Halt;
import org.xinxiyuan.service.columns.Register.Tick;
import org.xinxiyuan.service.printing.Exporting.Exported;

/** 期限和渠道 of the piece at hand: due dates, pauses, verification, and where it went out besides. */
public final class UpkeepViewModel {
    private final Workbench bench;
    private final Background background;
    private final Messages messages;
    private final ObjectProperty<Upkeep> upkeep = new SimpleObjectProperty<>(Upkeep.none());
    private final StringProperty notice = new SimpleStringProperty("");

    public UpkeepViewModel(Workbench bench, Background background, Messages messages) {
        this.bench = bench;
        this.background = background;
        this.messages = messages;
        bench.stage().addListener((o, was, is) -> read());
        bench.changes().addListener((o, was, is) -> read());
        bench.piece().addListener((o, was, is) -> {
            notice.set("");
            upkeep.set(Upkeep.none());
            read();
        });
    }

    public ObjectProperty<Upkeep> upkeep() {
        return upkeep;
    }

    /** What the last entry did to the due dates, or why it was not taken; empty after another piece was chosen. */
    public StringProperty notice() {
        return notice;
    }

    public LocalDate today() {
        return bench.office().stock().today();
    }

    public void pause(LocalDate from, LocalDate to, String reason) {
        var halt = new Halt(from, to, reason.strip());
        step(() -> said(bench.office().halting().pause(draft(), halt, bench.author())));
    }

    public void lift(Halt halt) {
        step(() -> said(bench.office().halting().lift(draft(), halt, bench.author())));
    }

    public void verify(LocalDate day) {
        step(() -> said(bench.office().halting().verify(draft(), day, bench.author())));
    }

    /** @param proof a photo or screenshot */
    public void tick(String channel, LocalDate on, Optional<Path> proof) {
        step(() -> {
            bench.office().channels().tick(draft(), channel, on, proof.map(UpkeepViewModel::bytes), bench.author());
            return messages.text("upkeep.ticked", channel, on.toString());
        });
    }

    public void untick(String channel) {
        step(() -> {
            bench.office().channels().untick(draft(), channel, bench.author());
            return messages.text("upkeep.unticked", channel);
        });
    }

    /** Writes the proof of a channel where the officer wants it. */
    public void saveProof(Channel channel, Path file) {
        channel.tick().flatMap(Tick::proof).ifPresent(sha256 -> background.run(
                () -> SavedFiles.write(
                        List.of(new Exported("proof", bench.office().desk().blobs().get(sha256))), file),
                names -> notice.set(messages.text("upkeep.proofSaved", String.join("、", names))),
                bench::fail));
    }

    private void read() {
        var piece = bench.piece().get();
        if (bench.stage().get() == Stage.TRACK && piece.isPresent()) {
            background.run(() -> Upkeep.of(bench.office(), draft()), upkeep::set, bench::fail);
        }
    }

    private void step(Callable<String> act) {
        background.run(
                act,
                said -> {
                    notice.set(said);
                    bench.changed();
                },
                bench::fail);
    }

    private String said(Outcome outcome) {
        if (outcome instanceof NotEntered no) {
            return no.sentence();
        }
        var shifts = ((Entered) outcome).shifts();
        return shifts.isEmpty()
                ? messages.text("upkeep.nothingMoved")
                : shifts.stream().map(this::said).collect(Collectors.joining("\n"));
    }

    private String said(Shift shift) {
        var due = shift.now().due();
        return messages.text("upkeep.moved", due.obligation().label(), day(shift.from()), day(due.date().date()));
    }

    private String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(messages.text("upkeep.unknownYear"));
    }

    private Draft draft() {
        return bench.office().drafting().find(bench.piece().get().orElseThrow().id());
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new WorkstationException(e, "file.unreadable", file.getFileName());
        }
    }
}
