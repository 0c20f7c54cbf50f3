package org.xinxiyuan.files.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.xinxiyuan.files.container.Packing;

/** Breaks files on purpose, the same way for the same seed: bytes, parts of a zip (with right check sums), markup, numbers. */
final class Mutator {
    private static final Pattern TOKEN = Pattern.compile("<[^<>]*>|[^<>]+");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+");
    private static final Pattern VALUE = Pattern.compile("\"[^\"<>]*\"");
    private static final String[] NUMBERS = {
        "0", "-1", "1", "2147483647", "-2147483648", "99999999999", "65536", "1048577", "3.5", "NaN", "", "x"
    };
    private static final String[] WORDS = {
        "hidden",
        "1",
        "0",
        "true",
        "",
        "rId1",
        "rId9",
        "s",
        "inlineStr",
        "A1",
        "XFD1048576",
        "A1:XFD1048576",
        "#REF!",
        "%1%2%3",
        "&amp;C&amp;9",
        "../../..",
        "http://a/%zz",
        "\uD83D\uDE00"
    };

    private final Random random;

    Mutator(long seed) {
        this.random = new Random(seed);
    }

    byte[] mutated(byte[] file) {
        var bytes = file;
        int rounds = 1 + random.nextInt(3);
        for (int i = 0; i < rounds; i++) {
            boolean zip = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
            bytes = zip && random.nextInt(5) > 0 ? parts(bytes) : raw(bytes);
        }
        return bytes;
    }

    private byte[] raw(byte[] bytes) {
        if (bytes.length < 4) {
            return new byte[] {(byte) random.nextInt(256)};
        }
        return switch (random.nextInt(8)) {
            case 0, 1 -> flipped(bytes);
            case 2 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 3 -> doubled(bytes);
            case 4 -> without(bytes);
            case 5 -> swapped(bytes, text -> replaced(text, NUMBER, NUMBERS));
            case 6 -> swapped(bytes, this::markup);
            default -> filled(bytes);
        };
    }

    private byte[] flipped(byte[] bytes) {
        var out = bytes.clone();
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            out[random.nextInt(out.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return out;
    }

    private byte[] filled(byte[] bytes) {
        var out = bytes.clone();
        int from = random.nextInt(out.length);
        var fill = new byte[] {0, (byte) 0xFF, 0x7F, (byte) 0x80, '9'};
        Arrays.fill(out, from, Math.min(out.length, from + 1 + random.nextInt(8)), fill[random.nextInt(fill.length)]);
        return out;
    }

    private byte[] doubled(byte[] bytes) {
        int from = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - from, 1 + random.nextInt(2000));
        var out = new byte[bytes.length + length];
        System.arraycopy(bytes, 0, out, 0, from + length);
        System.arraycopy(bytes, from, out, from + length, bytes.length - from);
        return out;
    }

    private byte[] without(byte[] bytes) {
        int from = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - from, 1 + random.nextInt(200));
        var out = Arrays.copyOf(bytes, bytes.length - length);
        System.arraycopy(bytes, from + length, out, from, bytes.length - from - length);
        return out;
    }

    private static byte[] swapped(byte[] bytes, Function<String, String> change) {
        return change.apply(new String(bytes, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private String replaced(String text, Pattern what, String[] with) {
        var places = what.matcher(text).results().toList();
        if (places.isEmpty()) {
            return text;
        }
        var place = places.get(random.nextInt(places.size()));
        return text.substring(0, place.start()) + with[random.nextInt(with.length)] + text.substring(place.end());
    }

    private byte[] parts(byte[] zip) {
        var parts = unzip(zip);
        if (parts.isEmpty()) {
            return raw(zip);
        }
        var names = new ArrayList<>(parts.keySet());
        var name = names.get(random.nextInt(names.size()));
        var other = names.get(random.nextInt(names.size()));
        switch (random.nextInt(12)) {
            case 0 -> parts.remove(name);
            case 1 -> parts.put(other, parts.get(name));
            case 2 -> parts.put(name, raw(parts.get(name)));
            default -> {
                var text = new String(parts.get(name), StandardCharsets.UTF_8);
                parts.put(name, markup(text).getBytes(StandardCharsets.UTF_8));
            }
        }
        return Packing.zip(parts);
    }

    private static LinkedHashMap<String, byte[]> unzip(byte[] bytes) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                parts.put(e.getName(), zip.readAllBytes());
            }
        } catch (IOException | IllegalArgumentException broken) {
            return parts;
        }
        return parts;
    }

    private String markup(String text) {
        return switch (random.nextInt(6)) {
            case 0 -> replaced(text, VALUE, quoted());
            case 1 -> replaced(text, NUMBER, NUMBERS);
            case 2 ->
                replaced(text, Pattern.compile(":[a-zA-Z]+"), new String[] {":t", ":p", ":r", ":tbl", ":tc", ":x"});
            default -> tokens(text);
        };
    }

    private static String[] quoted() {
        return Arrays.stream(WORDS).map(w -> "\"" + w + "\"").toArray(String[]::new);
    }

    /** Elements taken out, doubled, moved, wrapped in themselves. */
    private String tokens(String text) {
        List<String> tokens = new ArrayList<>();
        TOKEN.matcher(text).results().forEach(m -> tokens.add(m.group()));
        if (tokens.size() < 2) {
            return text;
        }
        int at = random.nextInt(tokens.size());
        int end = element(tokens, at);
        var element = new ArrayList<>(tokens.subList(at, end));
        switch (random.nextInt(4)) {
            case 0 -> tokens.subList(at, end).clear();
            case 1 -> tokens.addAll(end, element);
            case 2 -> tokens.addAll(random.nextInt(tokens.size()), element);
            default -> {
                if (element.size() > 1) {
                    tokens.add(end, element.get(element.size() - 1));
                    tokens.add(at, element.get(0));
                }
            }
        }
        return String.join("", tokens);
    }

    private static int element(List<String> tokens, int at) {
        var name = name(tokens.get(at));
        if (name.isEmpty() || tokens.get(at).endsWith("/>")) {
            return at + 1;
        }
        int depth = 0;
        for (int i = at; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (token.startsWith("</" + name) && --depth == 0) {
                return i + 1;
            }
            depth += name(token).equals(name) && !token.endsWith("/>") ? 1 : 0;
        }
        return at + 1;
    }

    private static String name(String token) {
        return token.matches("(?s)<[A-Za-z].*") ? token.substring(1).split("[\\s/>]", 2)[0] : "";
    }
}
