package org.xinxiyuan.document;

/** Port: the bytes of attachments (附件), content-addressed by SHA-256 and encrypted like the rest. */
public interface Blobs {
    /** Stores the bytes, whole and verified, or not at all; the same bytes again are the same blob. Returns SHA-256. */
    String put(byte[] bytes);

    /** All bytes. Throws {@link WorkstationException} {@code store.blob-missing} where there is none. */
    byte[] get(String sha256);

    /** At most {@code length} bytes from {@code offset}; fewer at the end. */
    byte[] read(String sha256, long offset, int length);

    boolean has(String sha256);
}
