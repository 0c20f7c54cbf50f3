package org.xinxiyuan.service.sending.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.xinxiyuan.document.Attachment;

/**
 * 两边的附件. The portal's files are public copies; each stands for the draft's file it was made from. What has no such
 * file here is foreign and comes from the portal.
 *
 * @param own the draft's files
 * @param sent their public copies, in the same order
 * @param theirs the portal's
 */
record MergedFiles(List<Attachment> own, List<Attachment> sent, List<Attachment> theirs) {
    /** The portal's list, each file as this machine knows it where it does. */
    List<Attachment> taken() {
        var taken = new ArrayList<Attachment>();
        theirs.forEach(file -> taken.add(original(file).orElse(file)));
        return taken;
    }

    List<Attachment> foreign() {
        return theirs.stream().filter(file -> original(file).isEmpty()).toList();
    }

    /** The draft's file, called what the portal calls it where the portal changed that. */
    private Optional<Attachment> original(Attachment file) {
        var at = place(file);
        if (at.isEmpty() || at.getAsInt() >= own.size()) {
            return Optional.empty();
        }
        var original = own.get(at.getAsInt());
        var copy = sent.get(at.getAsInt());
        boolean renamed = !file.fileName().equals(copy.fileName());
        boolean captioned = !file.caption().equals(copy.caption());
        return Optional.of(new Attachment(
                original.sha256(),
                original.size(),
                renamed ? file.fileName() : original.fileName(),
                original.mediaType(),
                captioned ? file.caption() : original.caption()));
    }

    private OptionalInt place(Attachment file) {
        return IntStream.range(0, sent.size())
                .filter(i -> sent.get(i).sha256().equals(file.sha256()))
                .findFirst();
    }
}
