package org.xinxiyuan.service.drafting;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.document.Attachment;
import org.xinxiyuan.document.Blobs;
import org.xinxiyuan.document.ClassificationMarks;
import org.xinxiyuan.document.SourceReader;
import org.xinxiyuan.document.SourceReader.Classified;

/** 附件: keeps files beside a piece. What carries a classification mark is not kept. */
public final class Attaching {
    private static final Map<String, String> TYPES = Map.of(
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "csv", "text/csv",
            "txt", "text/plain",
            "md", "text/markdown",
            "html", "text/html",
            "pdf", "application/pdf",
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg");

    private final Blobs blobs;
    private final SourceReader reader;

    public Attaching(Blobs blobs, SourceReader reader) {
        this.blobs = blobs;
        this.reader = reader;
    }

    /** The rule that found a classification mark in name or content, if any. */
    public Optional<String> classified(String fileName, byte[] bytes) {
        var inName = ClassificationMarks.find(fileName);
        if (inName.isPresent()) {
            return inName;
        }
        return reader.read(fileName, bytes) instanceof Classified secret
                ? Optional.of(secret.rule())
                : Optional.empty();
    }

    /** Keeps a file; call {@link #classified} first. */
    public Attachment keep(String fileName, byte[] bytes) {
        return keep(fileName, bytes, TYPES.getOrDefault(extension(fileName), "application/octet-stream"));
    }

    Attachment keep(String fileName, byte[] bytes, String mediaType) {
        return new Attachment(blobs.put(bytes), bytes.length, fileName, mediaType, "");
    }

    private static String extension(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
