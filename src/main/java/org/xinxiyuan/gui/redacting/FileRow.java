package org.xinxiyuan.gui.redacting;

import org.xinxiyuan.gui.common.Messages;
import org.xinxiyuan.redact.FileRedactor.NeedsEyes;
import org.xinxiyuan.redact.FileRedactor.Refused;
import org.xinxiyuan.service.checking.PublicFile;

/**
 * What became of an attachment (附件一件).
 *
 * @param words the reason or the count, in a sentence
 * @param picture the image's bytes, empty where it is none
 */
public record FileRow(String name, State state, String words, String sha256, byte[] picture) {
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
            return new FileRow(name, State.REFUSED, why, sha256, new byte[0]);
        }
        if (file.outcome() instanceof NeedsEyes image) {
            var state = file.unseen() ? State.UNSEEN : State.SEEN;
            var words = messages.text(file.unseen() ? "redacting.fileUnseen" : "redacting.fileSeen");
            return new FileRow(name, state, words, sha256, image.bytes());
        }
        return cleaned(file, messages);
    }

    private static FileRow cleaned(PublicFile file, Messages messages) {
        var places = file.redactions().size();
        var words = places == 0
                ? messages.text("redacting.fileClean")
                : messages.text("redacting.fileCleaned", places);
        var state = file.pictures() == 0 ? State.CLEANED : file.unseen() ? State.UNSEEN : State.SEEN;
        var inside = file.unseen() ? messages.text("redacting.fileInside", file.pictures()) : "";
        var original = file.original();
        return new FileRow(original.fileName(), state, words + inside, original.sha256(), new byte[0]);
    }

    @Override
    public String toString() {
        return "FileRow[" + sha256 + "]";
    }
}
