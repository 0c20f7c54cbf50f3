package org.xinxiyuan.portal.wordpress;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import okhttp3.MediaType;
import org.xinxiyuan.document.Attachment;
import org.xinxiyuan.document.Blobs;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.portal.BlobBody;
import org.xinxiyuan.portal.Nodes;

/** 媒体库: attachments named by their hash, looked up before each upload: a repeat would become another file. */
final class Media {
    private static final int PIECE = 256 << 10;

    private final Site site;
    private final Blobs blobs;

    /** @param name as shown; @param url where the site serves it */
    record Stored(String name, String url) {}

    Media(Site site, Blobs blobs) {
        this.site = site;
        this.blobs = blobs;
    }

    /** The file as the site holds it, sent there if it was not. */
    Stored bring(Attachment file) {
        var known = site.list("media", Map.of("slug", file.sha256(), "context", "edit")).stream()
                .findFirst();
        var stored = known.orElseGet(() -> upload(file));
        return new Stored(file.fileName(), Nodes.text(stored, "source_url"));
    }

    private JsonNode upload(Attachment file) {
        var type = MediaType.parse(file.mediaType());
        var body = type == null
                ? new BlobBody(blobs, file.sha256(), 0, file.size())
                : new BlobBody(blobs, file.sha256(), 0, file.size(), type);
        return site.post(
                "media",
                body,
                Map.of(
                        "Content-Disposition",
                        "attachment; filename=\"" + file.sha256() + ending(file) + "\"",
                        "Content-MD5",
                        md5(file)));
    }

    private static String ending(Attachment file) {
        int dot = file.fileName().lastIndexOf('.');
        var ending = dot < 0 ? "" : file.fileName().substring(dot);
        return ending.matches("\\.[A-Za-z0-9]{1,8}") ? ending : "";
    }

    /** The site checks it against what arrived (412 where it differs); it proves nothing else. */
    private String md5(Attachment file) {
        try {
            var digest = MessageDigest.getInstance("MD5");
            for (long at = 0; at < file.size(); at += PIECE) {
                digest.update(blobs.read(file.sha256(), at, (int) Math.min(PIECE, file.size() - at)));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new WorkstationException(missing, "review.no-sha256");
        }
    }
}
