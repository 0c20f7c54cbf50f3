package org.xinxiyuan.files.container;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.w3c.dom.Document;
import org.xinxiyuan.files.container.Relations.Relation;

/** A fresh docx or xlsx package (新包): only what is put in goes out, with relationships and types of its own. */
public final class OfficePackage {
    public static final String THEME = "application/vnd.openxmlformats-officedocument.theme+xml";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** An address that is encoded more often than this hides something. */
    private static final int MAX_ENCODINGS = 5;

    private final Map<String, byte[]> parts = new TreeMap<>();
    private final Map<String, String> types = new TreeMap<>();
    private final Map<String, List<String>> relations = new LinkedHashMap<>();
    private final Map<String, String> ids = new LinkedHashMap<>();

    public void xml(String name, String type, Document document) {
        text(name, type, XmlWriter.bytes(document));
    }

    public void text(String name, String type, byte[] xml) {
        parts.put(name, xml);
        types.put(name, type);
    }

    public void picture(String name, String mediaType, byte[] bytes) {
        text(name, mediaType, bytes);
    }

    /** Relates two parts, the package itself being the empty name; the same two again have the same id. */
    public String relate(String from, String type, String to) {
        return relation(from, type, "/" + to, "");
    }

    public String relateOutside(String from, String type, String address) {
        return relation(from, type, address, " TargetMode=\"External\"");
    }

    private String relation(String from, String type, String target, String mode) {
        return ids.computeIfAbsent(from + "\n" + type + "\n" + target, key -> {
            var list = relations.computeIfAbsent(from, f -> new ArrayList<>());
            var id = "rId" + (list.size() + 1);
            list.add("<Relationship Id=\"" + id + "\" Type=\"" + TYPE + type + "\" Target=\"" + escaped(target) + "\""
                    + mode + "/>");
            return id;
        });
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }

    /** A web address without a person in it; mailto: and tel: are not. */
    public static boolean isHarmlessLink(Relation relation, Predicate<String> unwanted) {
        var target = relation.target();
        if (!relation.external() || !target.matches("(?i)https?://[^@]*")) {
            return false;
        }
        try {
            for (int i = 0; i < MAX_ENCODINGS; i++) {
                var decoded = URLDecoder.decode(target, StandardCharsets.UTF_8);
                if (unwanted.test(target) || unwanted.test(decoded)) {
                    return false;
                }
                if (decoded.equals(target)) {
                    return true;
                }
                target = decoded;
            }
        } catch (IllegalArgumentException notEncoded) {
            return false;
        }
        return false;
    }

    /** The package; the same content gives the same bytes. */
    public byte[] bytes() {
        var all = new LinkedHashMap<String, byte[]>();
        all.put("[Content_Types].xml", contentTypes().getBytes(StandardCharsets.UTF_8));
        for (var source : new TreeMap<>(relations).entrySet()) {
            int slash = source.getKey().lastIndexOf('/') + 1;
            var name = source.getKey().substring(0, slash) + "_rels/"
                    + source.getKey().substring(slash) + ".rels";
            var xml = HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + String.join("", source.getValue()) + "</Relationships>";
            all.put(name, xml.getBytes(StandardCharsets.UTF_8));
        }
        all.putAll(parts);
        return Packing.zip(all);
    }

    private String contentTypes() {
        var xml = new StringBuilder(HEAD)
                .append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
                .append("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package")
                .append(".relationships+xml\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        types.forEach((name, type) -> xml.append("<Override PartName=\"/")
                .append(escaped(name))
                .append("\" ContentType=\"")
                .append(type)
                .append("\"/>"));
        return xml.append("</Types>").toString();
    }
}
