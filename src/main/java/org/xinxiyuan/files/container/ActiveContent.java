package org.xinxiyuan.files.container;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.DocumentNode;
import org.apache.poi.util.LittleEndian;
import org.w3c.dom.Document;

/**
 * What a file could run (宏、控件): VBA projects, Excel 4 macro sheets, ActiveX controls. Told by type, relationship and
 * content, since a part may carry any name; the file is refused naming the part.
 */
final class ActiveContent {
    static final String MACRO = "宏";
    static final String MACRO_SHEET = "宏表";
    static final String CONTROL = "ActiveX 控件";

    private static final Pattern PLAIN_NAME = Pattern.compile("/?[A-Za-z_./\\[\\]-]{1,60}\\d{0,3}\\.[A-Za-z]{1,5}");
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PROJECT = "_VBA_PROJECT".getBytes(StandardCharsets.UTF_16LE);
    private static final byte[] OCX = "OCXNAME".getBytes(StandardCharsets.UTF_16LE);
    private static final byte[] PACKED = "vbaProject".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern ELEMENT = Pattern.compile("<(?:\\w+:)?(macrosheet|ocx)\\b");
    private static final int HEAD = 4_000;
    private static final int BOUND_SHEET = 0x85;
    private static final int FILE_PASS = 0x2F;
    private static final int END = 0x0A;

    private ActiveContent() {}

    /** Throws where a docx or xlsx holds anything of it, related or not. */
    static void refuse(Parts parts) throws BrokenFile {
        for (var name : parts.names()) {
            var bytes = parts.bytes(name).orElseThrow();
            var kind = ofName(name).or(() -> ofBytes(bytes));
            if (kind.isPresent()) {
                throw refusal(kind.get(), name);
            }
            if (name.equals("[Content_Types].xml") || name.endsWith(".rels")) {
                refuseTypes(parts, bytes);
            }
        }
    }

    /** What is no XML here is refused where it is read. */
    private static void refuseTypes(Parts parts, byte[] xml) throws BrokenFile {
        Document types;
        try {
            types = Xml.parse(xml, "文件关系");
        } catch (BrokenFile unreadable) {
            return;
        }
        for (var e : Xml.all(types)) {
            var kind = ofName(e.getAttribute("ContentType") + " " + e.getAttribute("Type"));
            var extension = e.getAttribute("Extension");
            boolean unused = !extension.isEmpty() && parts.names().stream().noneMatch(n -> n.endsWith("." + extension));
            if (kind.isPresent() && !unused) {
                throw refusal(kind.get(), e.getAttribute("PartName") + e.getAttribute("Target"));
            }
        }
    }

    /** Of a content type, a relationship or the name of a part. */
    private static Optional<String> ofName(String name) {
        var low = name.toLowerCase(Locale.ROOT);
        if (low.contains("macrosheet")) {
            return Optional.of(MACRO_SHEET);
        }
        boolean macro = low.contains("vbaproject") || low.contains("vbadata") || low.contains("macroenabled");
        return macro ? Optional.of(MACRO) : Optional.of(CONTROL).filter(c -> low.contains("activex"));
    }

    private static Optional<String> ofBytes(byte[] bytes) {
        boolean ole = holds(bytes, OLE, OLE.length);
        if (ole && holds(bytes, PROJECT, bytes.length) || Magic.isZip(bytes) && holds(bytes, PACKED, bytes.length)) {
            return Optional.of(MACRO);
        }
        if (ole) {
            return Optional.of(CONTROL).filter(c -> holds(bytes, OCX, bytes.length));
        }
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1).replace("\0", "");
        var element = ELEMENT.matcher(head);
        return element.find()
                ? Optional.of(element.group(1).equals("ocx") ? CONTROL : MACRO_SHEET)
                : Optional.empty();
    }

    /** Throws where a doc, wps, xls or et holds anything of it. */
    static void refuse(DirectoryEntry folder) throws BrokenFile {
        for (var entry : folder) {
            var name = entry.getName();
            if (name.startsWith("_VBA_PROJECT") || name.equals("VBA") && entry.isDirectoryEntry()) {
                throw refusal(MACRO, "");
            }
            if (name.equals("\u0003OCXNAME")) {
                throw refusal(CONTROL, "");
            }
            if (entry instanceof DirectoryEntry inner) {
                refuse(inner);
            }
        }
    }

    /** Throws where the streams of a workbook name a macro sheet or a module among its sheets. */
    static void refuseMacroSheets(DirectoryEntry root) throws BrokenFile, IOException {
        for (var name : new String[] {"Workbook", "Book"}) {
            if (root.hasEntry(name) && root.getEntry(name) instanceof DocumentNode stream) {
                try (var in = new DocumentInputStream(stream)) {
                    refuseMacroSheets(in.readAllBytes());
                }
            }
        }
    }

    private static void refuseMacroSheets(byte[] records) throws BrokenFile {
        for (int at = 0; at + 4 <= records.length; at += 4 + LittleEndian.getUShort(records, at + 2)) {
            int record = LittleEndian.getUShort(records, at);
            if (record == FILE_PASS || record == END) {
                return;
            }
            int kind = record == BOUND_SHEET && at + 10 <= records.length ? records[at + 9] : 0;
            if (kind == 1) {
                throw refusal(MACRO_SHEET, "");
            }
            if (kind == 6) {
                throw refusal(MACRO, "");
            }
        }
    }

    private static boolean holds(byte[] bytes, byte[] what, int within) {
        for (int from = 0; from + what.length <= Math.min(within, bytes.length); from++) {
            int same = 0;
            while (same < what.length && bytes[from + same] == what[same]) {
                same++;
            }
            if (same == what.length) {
                return true;
            }
        }
        return false;
    }

    /** A part is named where its name is plain; it may be anything. */
    private static BrokenFile refusal(String kind, String part) {
        var where = PLAIN_NAME.matcher(part).matches() ? "（" + part + "）" : "";
        var reason = "带有" + kind + where + "，为安全起见不打开，请另存为不带宏和控件的 .docx 或 .xlsx 后再试";
        return new BrokenFile(kind + where, reason);
    }
}
