package org.xinxiyuan.document;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The one exception of the workstation: something unexpected, shown once in three sentences (what happened, is the
 * work safe, what next). The key names the message in {@code messages.properties}; neither arguments nor cause hold
 * personal data or text of a piece.
 */
public final class WorkstationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Identifiers and hashes. */
    private static final Pattern CODE = Pattern.compile("[0-9a-f-]{32,64}");

    private static final Pattern LONG_NUMBER = Pattern.compile("\\d(?:[ .-]?\\d){8,}[Xx]?");

    private final String key;
    private final transient List<Object> arguments;

    public WorkstationException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = safe(arguments);
    }

    public WorkstationException(Throwable cause, String key, Object... arguments) {
        super(key, cause instanceof WorkstationException ? cause : new Untold(cause));
        this.key = key;
        this.arguments = safe(arguments);
    }

    private static List<Object> safe(Object... arguments) {
        return Stream.of(arguments)
                .map(one -> CODE.matcher(one.toString()).matches() ? one : withoutNumbers(one))
                .toList();
    }

    /** A file may be named after a person's number (张三110….xlsx): the name stays recognisable, the number goes. */
    private static Object withoutNumbers(Object argument) {
        var text = argument.toString();
        var safe = LONG_NUMBER.matcher(text).replaceAll("…");
        return safe.equals(text) ? argument : safe;
    }

    /** Keeps kind and place of the trouble; its words may quote a path, a statement or a text. */
    private static final class Untold extends Exception {
        private static final long serialVersionUID = 1L;

        Untold(Throwable trouble) {
            super(trouble.getClass().getName());
            setStackTrace(trouble.getStackTrace());
        }

        @Override
        public String toString() {
            return getMessage();
        }
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
