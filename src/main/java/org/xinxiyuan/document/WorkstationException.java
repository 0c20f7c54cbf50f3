package org.xinxiyuan.document;

import java.util.List;

/**
 * The one exception of the workstation: something unexpected, shown once in three sentences (what happened, is the
 * work safe, what next). The key names the message in {@code messages.properties}; the arguments never hold personal
 * data or text of a piece.
 */
public final class WorkstationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    public WorkstationException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public WorkstationException(Throwable cause, String key, Object... arguments) {
        super(key, cause);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** Key of the message, such as {@code store.wrong-passphrase}. */
    public String key() {
        return key;
    }

    /** What the message's places are filled with, free of personal data. */
    public List<Object> arguments() {
        return arguments;
    }
}
