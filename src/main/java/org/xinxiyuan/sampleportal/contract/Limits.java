package org.xinxiyuan.sampleportal.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** 上限 as announced in {@code /meta} and enforced with 413; sizes in UTF-8 bytes of what was sent. */
public final class Limits {
    public static final int BATCH_ITEMS = 100;
    public static final long BATCH_BYTES = 4L << 20;
    public static final long ITEM_BYTES = 1L << 20;
    public static final long ATTACHMENT_BYTES = 50L << 20;
    public static final int ATTACHMENTS_PER_ITEM = 20;
    public static final long CHUNK_BYTES = 1L << 20;
    public static final int CHANGES_PAGE = 500;

    private Limits() {}

    public static ObjectNode toJson() {
        return Json.object()
                .put("maxBatchItems", BATCH_ITEMS)
                .put("maxBatchBytes", BATCH_BYTES)
                .put("maxItemBytes", ITEM_BYTES)
                .put("maxAttachmentBytes", ATTACHMENT_BYTES)
                .put("maxAttachmentsPerItem", ATTACHMENTS_PER_ITEM)
                .put("chunkBytes", CHUNK_BYTES)
                .put("changesPageMax", CHANGES_PAGE);
    }

    public static void hold(long size, long limit) {
        if (size > limit) {
            throw Problem.of(Code.TOO_LARGE).limit(limit).refused();
        }
    }
}
