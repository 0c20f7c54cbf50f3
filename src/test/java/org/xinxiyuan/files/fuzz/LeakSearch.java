package org.xinxiyuan.files.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipInputStream;

/**
 * Looks for a planted number in released bytes with code that shares nothing with the program: zips in zips, streams of
 * a PDF inflated by hand, base64, percent and entity forms, any encoding, and digits with everything else taken out.
 */
public final class LeakSearch {
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]{24,}={0,2}");
    private static final int DEEPEST = 5;

    private final List<String> texts = new ArrayList<>();

    private LeakSearch() {}

    /** True where the number stands anywhere in the bytes, in pieces too. */
    public static boolean holds(byte[] bytes, String number) {
        var search = new LeakSearch();
        search.add(bytes, 0);
        return search.texts.stream()
                .anyMatch(t -> t.contains(number) || digits(t).contains(number));
    }

    /** True where the number stands somewhere between other characters than letters and digits. */
    public static boolean holdsApart(byte[] bytes, String number) {
        var search = new LeakSearch();
        search.add(bytes, 0);
        return search.texts.stream().anyMatch(t -> apart(t, number));
    }

    private static boolean apart(String text, String number) {
        for (int at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
            int end = at + number.length();
            if ((at == 0 || !isPart(text.charAt(at - 1))) && (end == text.length() || !isPart(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPart(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9X]", "");
    }

    private void add(byte[] bytes, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        words(bytes, depth);
        if (bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K') {
            zip(bytes, depth);
        } else if (new String(bytes, 0, Math.min(1024, bytes.length), StandardCharsets.ISO_8859_1).contains("%PDF")) {
            pdf(bytes, depth);
        }
    }

    private void zip(byte[] bytes, int depth) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                texts.add(entry.getName() + "\n" + entry.getComment());
                add(zip.readAllBytes(), depth + 1);
            }
        } catch (IOException broken) {
            throw new AssertionError("a released zip is broken", broken);
        }
    }

    /** Every stream that can be inflated, wherever it stands. */
    private void pdf(byte[] bytes, int depth) {
        var raw = new String(bytes, StandardCharsets.ISO_8859_1);
        for (int at = raw.indexOf("stream"); at >= 0; at = raw.indexOf("stream", at + 6)) {
            int start = at + 6;
            while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
                start++;
            }
            boolean pixels = raw.substring(Math.max(0, at - 300), at).matches("(?s).*/Subtype\\s*/Image(?!.*endobj).*");
            if (!pixels && !raw.startsWith("end", Math.max(0, at - 3))) {
                var content = inflated(bytes, start);
                if (content.length > 0) {
                    add(content, depth + 1);
                }
            }
        }
    }

    private static byte[] inflated(byte[] bytes, int start) {
        var inflater = new Inflater();
        inflater.setInput(bytes, start, bytes.length - start);
        var out = new ByteArrayOutputStream();
        var buffer = new byte[8192];
        try {
            for (int n = inflater.inflate(buffer); n > 0; n = inflater.inflate(buffer)) {
                out.write(buffer, 0, n);
            }
        } catch (DataFormatException notDeflated) {
            return out.toByteArray();
        } finally {
            inflater.end();
        }
        return out.toByteArray();
    }

    private void words(byte[] bytes, int depth) {
        var utf8 = new String(bytes, StandardCharsets.UTF_8);
        texts.add(utf8);
        for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("GB18030"))) {
            texts.add(new String(bytes, charset));
        }
        if (utf8.indexOf('<') >= 0) {
            texts.add(utf8.replaceAll("<[^>]*>", ""));
            texts.add(utf8.replaceAll("<[^>]*>", "\n"));
        }
        if (utf8.indexOf('&') >= 0) {
            texts.add(entities(utf8));
        }
        if (utf8.indexOf('%') >= 0) {
            percent(utf8);
        }
        var matcher = BASE64.matcher(utf8);
        while (depth < DEEPEST && matcher.find()) {
            var word = matcher.group().replace("=", "");
            add(Base64.getDecoder().decode(word.substring(0, word.length() / 4 * 4)), depth + 1);
        }
    }

    private void percent(String text) {
        try {
            var once = URLDecoder.decode(text.replaceAll("%(?![0-9A-Fa-f]{2})", "%25"), StandardCharsets.UTF_8);
            texts.add(once);
            texts.add(URLDecoder.decode(once.replaceAll("%(?![0-9A-Fa-f]{2})", "%25"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notEncoded) {
            return;
        }
    }

    private static String entities(String text) {
        var decimal = Pattern.compile("&#(\\d{1,6});")
                .matcher(text)
                .replaceAll(m ->
                        java.util.regex.Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1)))));
        return Pattern.compile("&#[xX]([0-9A-Fa-f]{1,5});")
                .matcher(decimal)
                .replaceAll(m ->
                        java.util.regex.Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1), 16))));
    }
}
