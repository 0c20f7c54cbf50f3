package org.xinxiyuan.gui.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.PieceNote;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.service.drafting.Importing;
import org.xinxiyuan.service.drafting.Importing.Added;
import org.xinxiyuan.service.drafting.Importing.Known;
import org.xinxiyuan.service.drafting.Importing.Outcome;
import org.xinxiyuan.service.drafting.Importing.Parcel;
import org.xinxiyuan.service.drafting.Importing.Refused;
import org.xinxiyuan.service.drafting.Importing.Secret;
import org.xinxiyuan.service.drafting.Importing.Source;

/** 导入 from the officer's disk, and what is said of it. */
final class Intake {
    private static final long MEGABYTE = 1024 * 1024;
    private static final long LARGEST = 50 * MEGABYTE;

    private final Importing importing;
    private final Function<Path, Optional<PieceNote>> notes;
    private final Messages messages;

    Intake(Importing importing, Function<Path, Optional<PieceNote>> notes, Messages messages) {
        this.importing = importing;
        this.notes = notes;
        this.messages = messages;
    }

    /**
     * What became of an import.
     *
     * @param first the first piece that is new, or known
     * @param alarm something was refused
     */
    record Result(Optional<DraftId> first, String header, List<String> lines, boolean alarm) {}

    Result take(List<Path> files) {
        var outcomes = new ArrayList<Outcome>();
        var parcels = new ArrayList<Parcel>();
        for (Path file : files) {
            if (size(file) > LARGEST) {
                var tooLarge = messages.text("desk.import.tooLarge", file.getFileName(), size(file) / MEGABYTE);
                outcomes.add(new Refused(file.getFileName().toString(), tooLarge));
            } else {
                parcels.add(parcel(file));
            }
        }
        outcomes.addAll(importing.importAll(parcels));
        return told(outcomes);
    }

    private Result told(List<Outcome> outcomes) {
        var first = outcomes.stream().flatMap(o -> piece(o).stream()).findFirst();
        var added = outcomes.stream().filter(Added.class::isInstance).count();
        var header = messages.text("desk.import.header", added, outcomes.size());
        var lines = outcomes.stream().flatMap(o -> line(o).stream()).toList();
        var alarm = outcomes.stream().anyMatch(o -> o instanceof Refused || o instanceof Secret);
        return new Result(first, header, lines, alarm);
    }

    private static Optional<DraftId> piece(Outcome outcome) {
        if (outcome instanceof Added added) {
            return Optional.of(added.draft().id());
        }
        return outcome instanceof Known known ? Optional.of(known.draft().id()) : Optional.empty();
    }

    private Optional<String> line(Outcome outcome) {
        if (outcome instanceof Known known) {
            return Optional.of(messages.text("desk.import.known", known.fileName()));
        }
        if (outcome instanceof Refused refused) {
            return Optional.of(refused.sentence());
        }
        return outcome instanceof Secret ? Optional.of(Secret.SENTENCE) : Optional.empty();
    }

    private Parcel parcel(Path file) {
        var note = notes.apply(file).orElse(PieceNote.none());
        var attached =
                note.attach().stream().map(name -> source(file.resolveSibling(name))).toList();
        return new Parcel(source(file), note, attached);
    }

    private static Source source(Path file) {
        try {
            return new Source(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new WorkstationException(e, "file.unreadable", file.getFileName());
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new WorkstationException(e, "file.unreadable", file.getFileName());
        }
    }
}
