package org.xinxiyuan.gui.reviewing;

import java.util.List;
import java.util.Optional;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.review.Form;
import org.xinxiyuan.review.Release;
import org.xinxiyuan.service.Office;

/**
 * 审批单 as the signer reads it: the very lines that are printed.
 *
 * @param code its QR code, a row for each line of modules
 * @param sha256 the hash that is signed
 * @param kept the signed original, where it was signed on paper
 */
public record Paper(Form form, List<String> code, String sha256, Optional<Kept> kept) {
    public Paper {
        code = List.copyOf(code);
    }

    /**
     * 签字扫描件, compared with what was registered.
     *
     * @param whole its bytes are there, with the hash of the signature
     * @param sound and the trail names the same hash
     * @param name to save it under; empty where it cannot be saved
     */
    public record Kept(String sha256, boolean whole, boolean sound, String name) {}

    static Paper of(Office office, DraftId id, Release release) {
        var form = office.exporting().form(id);
        var kept = office.scans().of(id).map(scan -> new Kept(
                scan.sha256(),
                scan.whole(),
                scan.sound(),
                scan.whole() ? office.exporting().scan(id).fileName() : ""));
        return new Paper(form, office.exporting().code(form), release.sha256(), kept);
    }
}
