package org.xinxiyuan.quota.ledger;

import java.util.Optional;

/**
 * 依据: who says so.
 *
 * @param attachment SHA-256 of the stored original (刊物截图, 通报 …), where one was attached
 * @param fromPortal came with the county's feed; otherwise it was entered by hand
 */
public record Evidence(boolean fromPortal, Optional<String> attachment, Optional<String> remark) {
    public static final Evidence PORTAL = new Evidence(true, Optional.empty(), Optional.empty());
    public static final Evidence HAND = new Evidence(false, Optional.empty(), Optional.empty());
}
