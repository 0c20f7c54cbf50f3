package org.xinxiyuan.gui.redacting;

import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.redact.FileRedactor.Cleaned;
import org.xinxiyuan.redact.FileRedactor.NeedsEyes;
import org.xinxiyuan.redact.FileRedactor.Refused;
import org.xinxiyuan.service.checking.PublicFile;

/**
 * What became of an attachment (附件一件).
 *
 * @param words the reason or the count, in a sentence
 * @param pictures it may hold pictures, or is pages that are looked at as pictures
 */
public record FileRow(String name, State state, String words, String sha256, boolean pictures) {
    /** 已处理, 须人看图, 已看过, 不能公开. */
    public enum State {
        CLEANED,
        UNSEEN,
        SEEN,
        REFUSED
    }

    static FileRow of(PublicFile file, Messages messages) {
        var name = file.original().fileName();
        var sha256 = file.original().sha256();
        if (file.outcome() instanceof Refused refused) {
            var why = messages.text("redacting.fileRefused", refused.part(), refused.reason());
            return new FileRow(name, State.REFUSED, why, sha256, true);
        }
        if (file.outcome() instanceof NeedsEyes) {
            var state = file.unseen() ? State.UNSEEN : State.SEEN;
            var words = messages.text(file.unseen() ? "redacting.fileUnseen" : "redacting.fileSeen");
            return new FileRow(name, state, words, sha256, true);
        }
        return cleaned(file, messages);
    }

    private static FileRow cleaned(PublicFile file, Messages messages) {
        var places = file.redactions().size();
        var words = places == 0
                ? messages.text("redacting.fileClean")
                : messages.text("redacting.fileCleaned", places);
        var state = file.pictures() == 0 ? State.CLEANED : file.unseen() ? State.UNSEEN : State.SEEN;
        var inside = file.unseen()
                ? messages.text("redacting.fileInside", file.pictures(), file.unseenSights().size())
                : "";
        boolean pictures = file.pictures() > 0 || isPdf(file);
        return new FileRow(
                file.original().fileName(), state, words + inside, file.original().sha256(), pictures);
    }

    private static boolean isPdf(PublicFile file) {
        return file.outcome() instanceof Cleaned c && c.mediaType().equals("application/pdf");
    }

    @Override
    public String toString() {
        return "FileRow[" + sha256 + "]";
    }
}
