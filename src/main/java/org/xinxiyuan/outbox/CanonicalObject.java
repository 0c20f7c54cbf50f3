package org.xinxiyuan.outbox;

import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * The members of one canonical JSON object (RFC 8785), each kept as the very characters that were signed. Reads only
 * what {@code CanonicalJson} wrote: no white space, members sorted by UTF-16 code unit. Prints nothing.
 */
final class CanonicalObject {
    private final TreeMap<String, String> members = new TreeMap<>();

    private CanonicalObject() {}

    /** Splits an object into its members; throws {@link IllegalArgumentException} where it is not canonical JSON. */
    static CanonicalObject of(String json) {
        var object = new CanonicalObject();
        require(json.length() >= 2 && json.charAt(0) == '{' && json.charAt(json.length() - 1) == '}');
        int at = 1;
        while (at < json.length() - 1) {
            int colon = endOfString(json, at);
            require(json.charAt(colon) == ':');
            int end = endOfValue(json, colon + 1);
            object.members.put(unquote(json.substring(at, colon)), json.substring(colon + 1, end));
            require(json.charAt(end) == ',' || end == json.length() - 1);
            at = end + 1;
        }
        return object;
    }

    /** A string member. */
    Optional<String> text(String name) {
        return Optional.ofNullable(members.get(name)).filter(v -> v.startsWith("\"")).map(CanonicalObject::unquote);
    }

    /** This object and further members, given as JSON; canonical again. */
    String with(Map<String, String> further) {
        var all = new TreeMap<>(members);
        all.putAll(further);
        var json = new StringJoiner(",", "{", "}");
        all.forEach((name, value) -> json.add(quote(name) + ":" + value));
        return json.toString();
    }

    /** This object less a member; one that is not there is not missed. */
    CanonicalObject without(String name) {
        var fewer = new CanonicalObject();
        fewer.members.putAll(members);
        fewer.members.remove(name);
        return fewer;
    }

    /** A string as RFC 8785 writes it. */
    static String quote(String text) {
        var json = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int named = "\b\t\n\f\r\"\\".indexOf(c);
            if (named >= 0) {
                json.append('\\').append("btnfr\"\\".charAt(named));
            } else if (c < ' ') {
                json.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }

    private static String unquote(String json) {
        var text = new StringBuilder(json.length());
        for (int i = 1; i < json.length() - 1; i++) {
            char c = json.charAt(i);
            if (c != '\\') {
                text.append(c);
                continue;
            }
            char escape = json.charAt(++i);
            int named = "btnfr\"\\".indexOf(escape);
            require(named >= 0 || escape == 'u');
            if (named >= 0) {
                text.append("\b\t\n\f\r\"\\".charAt(named));
            } else {
                text.append((char) Integer.parseInt(json, i + 1, i + 5, 16));
                i += 4;
            }
        }
        return text.toString();
    }

    private static int endOfValue(String json, int from) {
        int depth = 0;
        for (int i = from; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '"') {
                i = endOfString(json, i) - 1;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (depth == 0 && (c == ',' || c == '}')) {
                return i;
            } else if (c == '}' || c == ']') {
                depth--;
            }
        }
        throw new IllegalArgumentException("not canonical JSON");
    }

    private static int endOfString(String json, int from) {
        require(json.charAt(from) == '"');
        for (int i = from + 1; i < json.length(); i++) {
            if (json.charAt(i) == '\\') {
                i++;
            } else if (json.charAt(i) == '"') {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("not canonical JSON");
    }

    private static void require(boolean canonical) {
        if (!canonical) {
            throw new IllegalArgumentException("not canonical JSON");
        }
    }
}
