package org.xinxiyuan.portal;

/** An answer that is not what the contract says; holds nothing of it. */
final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Malformed() {
        super("protocol_error", null, false, false);
    }
}
