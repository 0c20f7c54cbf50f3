package org.xinxiyuan.sampleportal.store;

/** The disk or SQLite failed the portal. Its message names the act, never a value. */
public final class StoreFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreFailure(String message, Throwable cause) {
        super(message, cause);
    }

    public StoreFailure(String message) {
        super(message);
    }
}
