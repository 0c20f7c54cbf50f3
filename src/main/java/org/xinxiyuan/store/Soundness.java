package org.xinxiyuan.store;

import java.util.List;

/**
 * What a self-check of the store found (自检).
 *
 * @param missingBlobs SHA-256 of attachments whose file is gone
 * @param damagedBlobs SHA-256 of attachments whose file was changed
 * @param brokenLinks numbers of the trail's lines that do not fit the one before
 */
public record Soundness(List<String> missingBlobs, List<String> damagedBlobs, List<String> brokenLinks) {
    public boolean sound() {
        return missingBlobs.isEmpty() && damagedBlobs.isEmpty() && brokenLinks.isEmpty();
    }
}
