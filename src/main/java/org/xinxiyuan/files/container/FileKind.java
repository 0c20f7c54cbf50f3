package org.xinxiyuan.files.container;

import java.util.Optional;

/** What a file is (文件类型), told by its bytes and never by its name. */
public enum FileKind {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv"),
    MARKDOWN("text/markdown"),
    HTML("text/html"),
    TEXT("text/plain"),
    PDF("application/pdf"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    /** Password-protected docx, xlsx (加密). */
    ENCRYPTED_OFFICE(""),
    /** doc, and wps which has the same container. */
    OLD_WORD(""),
    /** xls, and et which has the same container. */
    OLD_EXCEL(""),
    /** Often named .doc. */
    RTF(""),
    OFD(""),
    /** Other pictures: gif, bmp, tiff, webp, emf. */
    OTHER_IMAGE(""),
    EMPTY(""),
    UNKNOWN("");

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    /** As the portal's contract names it; empty for what never goes out. */
    public Optional<String> mediaType() {
        return mediaType.isEmpty() ? Optional.empty() : Optional.of(mediaType);
    }

    /** csv, md, html and txt: no magic bytes, text all the same. */
    public boolean isText() {
        return this == CSV || this == MARKDOWN || this == HTML || this == TEXT;
    }
}
