package org.xinxiyuan.files;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.xinxiyuan.files.container.Packing;

/** Builds small Office files part by part, and looks into them. */
public final class OfficeFiles {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, String> relations = new LinkedHashMap<>();
    private final String main;
    private final String type;
    private String extraTypes = "";

    private OfficeFiles(String main, String type) {
        this.main = main;
        this.type = type;
    }

    /** A docx with this inside {@code w:body}. */
    public static OfficeFiles docx(String body) {
        var file = new OfficeFiles("word/document.xml", "wordprocessingml.document.main+xml");
        return file.part("word/document.xml", story("document", "<w:body>" + body + "</w:body>"));
    }

    public static String story(String root, String content) {
        return "<?xml version=\"1.0\"?><w:" + root + " xmlns:w=\"" + W + "\" xmlns:r=\"" + R
                + "\" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">" + content + "</w:"
                + root + ">";
    }

    public static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    /** An xlsx with one sheet, its {@code worksheet} content given. */
    public static OfficeFiles xlsx(String sheet) {
        var file = new OfficeFiles("xl/workbook.xml", "spreadsheetml.sheet.main+xml");
        return file.workbook("<sheets><sheet name=\"表一\" sheetId=\"1\" r:id=\"rId1\"/></sheets>")
                .part("xl/worksheets/sheet1.xml", worksheet(sheet))
                .relate("rId1", "worksheet", "worksheets/sheet1.xml");
    }

    public OfficeFiles workbook(String content) {
        return part("xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                + " xmlns:r=\"" + R + "\">" + content + "</workbook>");
    }

    public static String worksheet(String content) {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + R + "\">"
                + content + "</worksheet>";
    }

    /** Rows of text cells; a value of digits behind {@code #} becomes a number. */
    public static String data(String... rows) {
        var xml = new StringBuilder("<sheetData>");
        for (int r = 0; r < rows.length; r++) {
            xml.append("<row r=\"" + (r + 1) + "\">");
            var cells = rows[r].split(",", -1);
            for (int c = 0; c < cells.length; c++) {
                var at = " r=\"" + (char) ('A' + c) + (r + 1) + "\"";
                xml.append(cells[c].startsWith("#")
                        ? "<c" + at + "><v>" + cells[c].substring(1) + "</v></c>"
                        : "<c" + at + " t=\"inlineStr\"><is><t>" + cells[c] + "</t></is></c>");
            }
            xml.append("</row>");
        }
        return xml + "</sheetData>";
    }

    public OfficeFiles part(String name, String text) {
        return part(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public OfficeFiles part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    /** Relates the main part; a target with a scheme is outside. */
    public OfficeFiles relate(String id, String kind, String target) {
        var mode = target.matches("[a-z]+:.*") ? " TargetMode=\"External\"" : "";
        relations.put(id, "<Relationship Id=\"" + id + "\" Type=\"" + R + "/" + kind + "\" Target=\"" + target + "\"" + mode
                + "/>");
        return this;
    }

    public OfficeFiles contentType(String xml) {
        extraTypes += xml;
        return this;
    }

    public byte[] bytes() {
        var all = new LinkedHashMap<String, byte[]>();
        all.put("[Content_Types].xml", utf8("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/" + main
                + "\" ContentType=\"application/vnd.openxmlformats-officedocument." + type + "\"/>" + extraTypes
                + "</Types>"));
        all.put("_rels/.rels", rels("<Relationship Id=\"rId1\" Type=\"" + R + "/officeDocument\" Target=\"" + main + "\"/>"));
        int slash = main.lastIndexOf('/') + 1;
        all.put(main.substring(0, slash) + "_rels/" + main.substring(slash) + ".rels",
                rels(String.join("", relations.values())));
        all.putAll(parts);
        return Packing.zip(all);
    }

    public static byte[] rels(String content) {
        return utf8("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                + "</Relationships>");
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static Map<String, byte[]> unzip(byte[] bytes) {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                entries.put(e.getName(), zip.readAllBytes());
            }
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return entries;
    }

    /** The characters are in no part: not as they are, not with the tags taken out, not in a name. */
    public static void assertGone(byte[] file, String value) {
        unzip(file).forEach((name, bytes) -> {
            var text = new String(bytes, StandardCharsets.UTF_8);
            assertFalse(name.contains(value), "name " + name);
            assertFalse(text.contains(value), "in " + name);
            assertFalse(text.replaceAll("<[^>]*>", "").contains(value), "split over tags in " + name);
            assertFalse(new String(bytes, StandardCharsets.UTF_16LE).contains(value), "wide in " + name);
        });
    }

    public static String partText(byte[] file, String name) {
        return new String(unzip(file).getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    public static byte[] picture(String format) {
        var image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 3, 0xFF0000);
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return out.toByteArray();
    }
}
