package org.xinxiyuan.document;

class MemoryDraftsTest extends DraftsContract {
    private final MemoryDrafts drafts = new MemoryDrafts();

    @Override
    protected Drafts drafts() {
        return drafts;
    }
}
