package org.xinxiyuan.portal;

/** An answer that is not what the contract says; holds nothing of it. */
public final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Malformed() {
        super("protocol_error", null, false, false);
    }
}
