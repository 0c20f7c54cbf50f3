package org.xinxiyuan.document;

class MemoryBlobsTest extends BlobsContract {
    private final MemoryBlobs blobs = new MemoryBlobs();

    @Override
    protected Blobs blobs() {
        return blobs;
    }
}
