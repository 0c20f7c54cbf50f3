package org.xinxiyuan.document;

/**
 * A file that belongs to a piece (附件), content-addressed.
 *
 * @param sha256 lower-case hex of the file's bytes
 * @param size in bytes
 * @param caption 图注, empty where there is none
 */
public record Attachment(String sha256, long size, String fileName, String mediaType, String caption) {
    @Override
    public String toString() {
        return "Attachment[" + sha256 + "]";
    }
}
