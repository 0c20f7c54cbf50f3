package org.xinxiyuan.store;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.xinxiyuan.document.Blobs;
import org.xinxiyuan.document.BlobsContract;

class FileBlobsTest extends BlobsContract {
    @RegisterExtension
    final StoreFixture fixture = new StoreFixture();

    @Override
    protected Blobs blobs() {
        return fixture.store().blobs();
    }
}
