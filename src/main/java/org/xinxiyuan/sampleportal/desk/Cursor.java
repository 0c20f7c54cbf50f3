package org.xinxiyuan.sampleportal.desk;

import java.util.regex.Pattern;
import org.xinxiyuan.sampleportal.contract.Code;
import org.xinxiyuan.sampleportal.contract.ContentHash;
import org.xinxiyuan.sampleportal.contract.Problem;

/**
 * 游标: a place in the commit sequence of one epoch; opaque to clients.
 *
 * @param quietUntil deletions up to here are not told, for the reader began without a cursor at that head
 */
record Cursor(long position, long quietUntil) {
    private static final Pattern FORM = Pattern.compile("c1\\.([0-9a-f]{8})\\.([0-9a-f]{16})\\.([0-9a-f]{16})");
    private static final int EPOCH_DIGITS = 8;

    static Cursor read(String text, String epoch, long head) {
        var match = FORM.matcher(text);
        if (match.matches() && match.group(1).equals(mark(epoch))) {
            var cursor = new Cursor(number(match.group(2)), number(match.group(3)));
            if (cursor.position() >= 0 && cursor.position() <= head) {
                return cursor;
            }
        }
        throw Problem.of(Code.CURSOR_EXPIRED).refused();
    }

    String write(String epoch) {
        return "c1.%s.%016x.%016x".formatted(mark(epoch), position, quietUntil);
    }

    private static long number(String hex) {
        return Long.parseUnsignedLong(hex, 16);
    }

    private static String mark(String epoch) {
        return ContentHash.sha256(epoch).substring(0, EPOCH_DIGITS);
    }
}
