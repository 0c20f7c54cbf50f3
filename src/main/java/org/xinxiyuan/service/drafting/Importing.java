package org.xinxiyuan.service.drafting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.document.Attachment;
import org.xinxiyuan.document.ClassificationMarks;
import org.xinxiyuan.document.Content;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Ids;
import org.xinxiyuan.document.Link;
import org.xinxiyuan.document.PieceNote;
import org.xinxiyuan.document.Sha256;
import org.xinxiyuan.document.SourceReader.Classified;
import org.xinxiyuan.document.SourceReader.Text;
import org.xinxiyuan.document.SourceReader.Unreadable;
import org.xinxiyuan.document.SourceReader;
import org.xinxiyuan.service.desk.Desk;

/** 导入: files from the officer's disk become drafts; the same file again is the same draft. */
public final class Importing {
    private final Desk desk;
    private final SourceReader reader;
    private final Attaching attaching;
    private final Ids ids;
    private final Clock clock;

    public Importing(Desk desk, SourceReader reader, Attaching attaching, Ids ids, Clock clock) {
        this.desk = desk;
        this.reader = reader;
        this.attaching = attaching;
        this.ids = ids;
        this.clock = clock;
    }

    /** A file as it lies on the disk. Prints as its length alone. */
    public record Source(String fileName, byte[] bytes) {
        @Override
        public String toString() {
            return "Source[" + bytes.length + " bytes]";
        }
    }

    /** A file with its filing and the files to be attached; the attached may be the file itself. */
    public record Parcel(Source file, PieceNote note, List<Source> attachments) {}

    /** What became of a file. */
    public sealed interface Outcome {
        String fileName();
    }

    public record Added(String fileName, Draft draft) implements Outcome {}

    /** The same file was here before: the same draft. */
    public record Known(String fileName, Draft draft) implements Outcome {}

    /** One clear sentence; the store is as it was. */
    public record Refused(String fileName, String sentence) implements Outcome {}

    /** A classification mark: refused, nothing kept; the log holds time and rule only. */
    public record Secret(String rule) implements Outcome {
        /** What the officer is told. Not the file's name: that may be secret too. */
        public static final String SENTENCE = "这份文件带有国家秘密标志，本机不是涉密设备，不得存储、处理，文件没有留下任何内容。"
                + "请立即停止在本机操作该文件，并报告本单位保密工作人员。";

        @Override
        public String fileName() {
            return "";
        }
    }

    /** Imports each file by itself: one that is refused does not stop the others. Links are tied at the end. */
    public List<Outcome> importAll(List<Parcel> parcels) {
        var outcomes = new ArrayList<Outcome>();
        for (Parcel parcel : parcels) {
            outcomes.add(importOne(parcel));
        }
        for (int i = 0; i < parcels.size(); i++) {
            if (outcomes.get(i) instanceof Added added) {
                tie(added.draft(), parcels.get(i).note());
            }
        }
        return outcomes;
    }

    private Outcome importOne(Parcel parcel) {
        var name = parcel.file().fileName();
        var known = desk.drafts().findByOriginal(Sha256.of(parcel.file().bytes()));
        if (known.isPresent()) {
            return new Known(name, known.get());
        }
        var mark = ClassificationMarks.find(name);
        if (mark.isPresent()) {
            return new Secret(mark.get());
        }
        var reading = reader.read(name, parcel.file().bytes());
        if (reading instanceof Unreadable no) {
            return new Refused(name, no.sentence());
        }
        if (reading instanceof Classified secret) {
            return new Secret(secret.rule());
        }
        return add(parcel, (Text) reading);
    }

    private Outcome add(Parcel parcel, Text text) {
        for (Source file : parcel.attachments()) {
            var mark = attaching.classified(file.fileName(), file.bytes());
            if (mark.isPresent()) {
                return new Secret(mark.get());
            }
        }
        return desk.transactions().inTransaction(() -> {
            var name = parcel.file().fileName();
            var original = attaching.keep(name, parcel.file().bytes(), text.mediaType());
            var attached = new ArrayList<Attachment>();
            parcel.attachments().forEach(f -> attached.add(attaching.keep(f.fileName(), f.bytes())));
            var note = parcel.note();
            var content = new Content(
                    note.title().orElse(text.title()),
                    note.summary().orElse(""),
                    text.body(),
                    withDocNo(note.filing(), text.docNo()),
                    attached);
            var draft = desk.drafts().add(ids.nextDraft(), content, Optional.of(original), clock.instant());
            desk.reviews().note(draft.id(), "imported", "", original.sha256(), clock.instant());
            return new Added(name, draft);
        });
    }

    private static Filing withDocNo(Filing filing, Optional<String> docNo) {
        return filing instanceof Filing.Disclosure d && d.docNo().isEmpty()
                ? d.withDocNo(docNo)
                : filing;
    }

    private void tie(Draft draft, PieceNote note) {
        if (!(draft.content().filing() instanceof Filing.Disclosure d) || note.links().isEmpty()) {
            return;
        }
        var links = new ArrayList<>(d.links());
        for (var named : note.links()) {
            byOriginalName(named.fileName()).ifPresent(to -> links.add(
                    new Link(named.relation(), to.id())));
        }
        desk.drafts().save(draft.id(), draft.content().withFiling(d.withLinks(links)), clock.instant());
    }

    private Optional<Draft> byOriginalName(String fileName) {
        return desk.drafts().all().stream()
                .filter(d -> d.original().filter(o -> o.fileName().equals(fileName)).isPresent())
                .reduce((earlier, later) -> later);
    }
}
