package org.xinxiyuan.service.reviewing;

import java.util.TreeMap;
import org.xinxiyuan.document.Sha256;
import org.xinxiyuan.service.checking.Prepared;
import org.xinxiyuan.service.checking.PublicFile;

/** SHA-256 of a public version, text and files: one word or one decision changed gives another. */
final class TextHash {
    private TextHash() {}

    static String of(Prepared prepared) {
        var hash = new Sha256();
        new TreeMap<>(prepared.text().fields()).forEach((name, value) -> hash.addPart(name).addPart(value));
        for (PublicFile file : prepared.files()) {
            hash.addPart(file.original().sha256());
            hash.addPart(file.bytes().map(PublicFile.Bytes::value).orElseGet(() -> new byte[0]));
        }
        return hash.hex();
    }
}
