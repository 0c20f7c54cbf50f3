package org.xinxiyuan.files.container;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads text of unknown encoding (字符编码): byte order mark, strict UTF-8, UTF-16 by its share of NUL and of Chinese
 * characters, GB18030 (which contains GBK). Statistical detectors misread short GBK.
 */
public final class Charsets {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final double TELLING_SHARE = 0.3;

    private Charsets() {}

    /** The text without byte order mark, or nothing where the bytes are no text. */
    public static Optional<String> decode(byte[] bytes) {
        var marked = byMark(bytes);
        var text = marked.isPresent() ? marked : byTrial(bytes);
        return text.filter(Charsets::isText);
    }

    private static Optional<String> byMark(byte[] b) {
        if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
            return strict(b, 3, StandardCharsets.UTF_8);
        }
        if (b.length >= 4 && b[0] == (byte) 0x84 && b[1] == 0x31 && b[2] == (byte) 0x95 && b[3] == 0x33) {
            return strict(b, 4, GB18030);
        }
        if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
            return strict(b, 2, StandardCharsets.UTF_16LE);
        }
        return b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF
                ? strict(b, 2, StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static Optional<String> byTrial(byte[] bytes) {
        return strict(bytes, 0, StandardCharsets.UTF_8)
                .filter(text -> text.indexOf('\0') < 0)
                .or(() -> utf16(bytes))
                .or(() -> strict(bytes, 0, GB18030));
    }

    private static Optional<String> utf16(byte[] bytes) {
        if (bytes.length < 2 || bytes.length % 2 != 0) {
            return Optional.empty();
        }
        var little = strict(bytes, 0, StandardCharsets.UTF_16LE);
        var big = strict(bytes, 0, StandardCharsets.UTF_16BE);
        double littleShare = little.map(Charsets::plainShare).orElse(0.0);
        double bigShare = big.map(Charsets::plainShare).orElse(0.0);
        if (Math.max(littleShare, bigShare) < 0.9) {
            return Optional.empty();
        }
        return littleShare >= bigShare ? little : big;
    }

    /**
     * Share of characters an officer's text is made of. GBK read as UTF-16 lands in rare ideographs and private areas,
     * but some of it among common ones too, so ASCII or a line end or Chinese punctuation must be there as well.
     */
    private static double plainShare(String text) {
        long plain = text.chars().filter(Charsets::isPlain).count();
        long telling = text.chars()
                .filter(c -> c < 0x80 || (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFFEF) || isFrequent(c))
                .count();
        return telling < text.length() * TELLING_SHARE / 3 ? 0 : plain / (double) text.length();
    }

    private static boolean isPlain(int c) {
        return (c >= 0x20 && c < 0x7F)
                || c == '\n'
                || c == '\r'
                || c == '\t'
                || (c >= 0x4E00 && c <= 0x9FA5)
                || (c >= 0x3000 && c <= 0x303F)
                || (c >= 0xFF00 && c <= 0xFFEF)
                || (c >= 0x2010 && c <= 0x2049);
    }

    private static boolean isFrequent(int c) {
        return "的一是在不了有和人这中大为上个国我以要他年镇村民公政府关于知报告工作示月日号".indexOf(c) >= 0;
    }

    private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException notThisOne) {
            return Optional.empty();
        }
    }

    private static boolean isText(String text) {
        long odd = text.chars()
                .filter(c -> (c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f') || c == 0xFFFD)
                .count();
        return text.indexOf('\0') < 0 && odd <= text.length() / 200;
    }
}
