package org.xinxiyuan.files.rtf;

import java.nio.charset.StandardCharsets;
import org.xinxiyuan.files.container.BrokenFile;

/** Splits RTF into groups, control words, bytes (RTF 记号). */
final class RtfTokens {
    private static final int DEEPEST = 200;

    private final byte[] rtf;
    private final Sink sink;
    private int at;
    private int depth;

    /** What takes the tokens. */
    interface Sink {
        void open();

        void close();

        /** A control word or symbol; the parameter is {@link #NONE} where there is none. */
        void control(String word, int parameter);

        void character(int eightBits);
    }

    static final int NONE = Integer.MIN_VALUE;

    RtfTokens(byte[] rtf, Sink sink) {
        this.rtf = rtf;
        this.sink = sink;
    }

    void run() throws BrokenFile {
        while (at < rtf.length) {
            int c = rtf[at++] & 0xFF;
            switch (c) {
                case '{' -> open();
                case '}' -> {
                    depth--;
                    sink.close();
                    if (depth <= 0) {
                        return;
                    }
                }
                case '\\' -> control();
                case '\r', '\n', 0 -> {}
                default -> sink.character(c);
            }
        }
        throw BrokenFile.corrupt("文件");
    }

    private void open() throws BrokenFile {
        if (++depth > DEEPEST) {
            throw BrokenFile.corrupt("文件");
        }
        sink.open();
    }

    private void control() throws BrokenFile {
        if (at >= rtf.length) {
            throw BrokenFile.corrupt("文件");
        }
        int c = rtf[at] & 0xFF;
        if (!isLetter(c)) {
            at++;
            symbol(c);
            return;
        }
        int start = at;
        while (at < rtf.length && isLetter(rtf[at])) {
            at++;
        }
        var word = new String(rtf, start, at - start, StandardCharsets.US_ASCII);
        int parameter = number();
        if (at < rtf.length && rtf[at] == ' ') {
            at++;
        }
        if (word.equals("bin") && parameter > 0) {
            at = (int) Math.min(rtf.length, (long) at + parameter);
        } else {
            sink.control(word, parameter);
        }
    }

    private int number() {
        int start = at;
        if (at < rtf.length && rtf[at] == '-') {
            at++;
        }
        while (at < rtf.length && rtf[at] >= '0' && rtf[at] <= '9' && at - start < 10) {
            at++;
        }
        var digits = new String(rtf, start, at - start, StandardCharsets.US_ASCII);
        try {
            return digits.isEmpty() ? NONE : Integer.parseInt(digits);
        } catch (NumberFormatException tooBig) {
            return NONE;
        }
    }

    private void symbol(int c) throws BrokenFile {
        switch (c) {
            case '\'' -> {
                if (at + 2 > rtf.length) {
                    throw BrokenFile.corrupt("文件");
                }
                int high = Character.digit(rtf[at], 16);
                int low = Character.digit(rtf[at + 1], 16);
                at += 2;
                sink.character(high < 0 || low < 0 ? '?' : high * 16 + low);
            }
            case '\\', '{', '}' -> sink.character(c);
            case '\r', '\n' -> sink.control("par", NONE);
            default -> sink.control(String.valueOf((char) c), NONE);
        }
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
