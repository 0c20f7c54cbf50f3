package org.xinxiyuan.service.checking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.xinxiyuan.document.Attachment;
import org.xinxiyuan.document.Content;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Manuscript.Surroundings;
import org.xinxiyuan.document.Revision;
import org.xinxiyuan.document.Sha256;
import org.xinxiyuan.document.SourceReader.Text;
import org.xinxiyuan.document.SourceReader;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.redact.Choices;
import org.xinxiyuan.service.desk.Rulebook;
import org.xinxiyuan.service.drafting.Importing.Parcel;
import org.xinxiyuan.service.drafting.Importing.Source;
import org.xinxiyuan.service.drafting.Importing;

/** 散件: a file that is looked at without a store; nothing is kept and nothing stands around it. */
public final class LooseFile {
    private static final DraftId NOWHERE = new DraftId("");

    private final Rulebook rules;
    private final SourceReader reader;
    private final Clock clock;

    public LooseFile(Rulebook rules, SourceReader reader, Clock clock) {
        this.rules = rules;
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * Reads and judges a file. Throws {@code file.refused} where it cannot be read and {@code file.classified} where it
     * carries a classification mark.
     */
    public Prepared prepare(Parcel parcel, UnaryOperator<Draft> filing) {
        var draft = filing.apply(draft(parcel));
        var judge = new Judging(rules, new Surroundings(LocalDate.now(clock), false, false, List.of(), List.of()));
        return judge.prepare(draft, new Choices(List.of(), List.of()), List.of(), a -> bytes(parcel, a));
    }

    private Draft draft(Parcel parcel) {
        var note = parcel.note();
        var text = text(parcel.file());
        var files = new ArrayList<Attachment>();
        for (Source file : parcel.attachments()) {
            files.add(new Attachment(
                    Sha256.of(file.bytes()), file.bytes().length, file.fileName(), "", ""));
        }
        var content = new Content(
                note.title().orElse(text.title()), note.summary().orElse(""), text.body(), note.filing(), files);
        var revision = new Revision(NOWHERE, 1, clock.instant(), content);
        return new Draft(NOWHERE, clock.instant(), revision, Optional.empty(), false);
    }

    private Text text(Source file) {
        var reading = reader.read(file.fileName(), file.bytes());
        if (reading instanceof SourceReader.Unreadable no) {
            throw new WorkstationException("file.refused", no.sentence());
        }
        if (reading instanceof SourceReader.Classified) {
            throw new WorkstationException("file.classified");
        }
        return (Text) reading;
    }

    private static byte[] bytes(Parcel parcel, Attachment attachment) {
        return parcel.attachments().stream()
                .filter(f -> f.fileName().equals(attachment.fileName()))
                .findFirst()
                .map(Source::bytes)
                .orElseThrow();
    }
}
