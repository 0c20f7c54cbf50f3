package org.xinxiyuan.service.checking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.document.Attachment;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.redact.Album;
import org.xinxiyuan.redact.Choices;
import org.xinxiyuan.redact.FileRedactor;
import org.xinxiyuan.redact.Policy;
import org.xinxiyuan.service.desk.Desk;

/**
 * The pictures of all files of a piece (图片夹). Two files are held open at a time, pictures are drawn when they are asked
 * for. Not for several threads at once.
 */
public final class Portfolio implements AutoCloseable {
    private static final int OPEN = 2;

    private final Desk desk;
    private final FileRedactor files;
    private final Draft draft;
    private final Policy policy;
    private final Choices choices;
    private final Map<Integer, Album> open = new LinkedHashMap<>();

    Portfolio(Desk desk, FileRedactor files, Draft draft, Policy policy, Choices choices) {
        this.desk = desk;
        this.files = files;
        this.draft = draft;
        this.policy = policy;
        this.choices = choices;
    }

    public Draft draft() {
        return draft;
    }

    /** The pictures of every file in order, as they stand now. */
    public List<Sheet> sheets() {
        var sheets = new ArrayList<Sheet>();
        for (int i = 0; i < draft.content().attachments().size(); i++) {
            sheets.addAll(sheets(i));
        }
        return sheets;
    }

    /** The pictures of one attachment, counted from 0. */
    public List<Sheet> sheets(int attachment) {
        var file = draft.content().attachments().get(attachment).sha256();
        var paintings = desk.decisions().paintings(draft.id());
        var looks = desk.decisions().looked(draft.id());
        var sheets = new ArrayList<Sheet>();
        for (Album.Picture picture : album(attachment).pictures()) {
            var here = paintings.stream()
                    .filter(p -> p.file().equals(file) && p.picture().equals(picture.name()))
                    .toList();
            sheets.add(new Sheet(attachment, file, sheets.size() + 1, picture, here, false).looked(looks));
        }
        return sheets;
    }

    /** As it came, PNG; empty where it cannot be drawn. */
    public Optional<byte[]> original(Sheet sheet, int longest) {
        return album(sheet.attachment()).original(sheet.picture().name(), longest);
    }

    /** As it goes out. */
    public Optional<byte[]> shown(Sheet sheet, int longest) {
        return album(sheet.attachment()).shown(sheet.picture().name(), sheet.regions(), longest);
    }

    private Album album(int attachment) {
        var held = Optional.ofNullable(open.remove(attachment));
        var album = held.orElseGet(() -> opened(attachment));
        open.put(attachment, album);
        while (open.size() > OPEN) {
            open.remove(open.keySet().iterator().next()).close();
        }
        return album;
    }

    private Album opened(int attachment) {
        Attachment file = draft.content().attachments().get(attachment);
        var field = "attachments/" + attachment;
        return files.album(
                desk.blobs().get(file.sha256()), file.fileName(), field, policy, choices.of(file.sha256()));
    }

    @Override
    public void close() {
        open.values().forEach(Album::close);
        open.clear();
    }
}
