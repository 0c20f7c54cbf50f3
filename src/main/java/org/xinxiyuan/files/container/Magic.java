package org.xinxiyuan.files.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells a file's kind by its first bytes (文件头) and, for containers, by what they hold. */
final class Magic {
    private static final HexFormat HEX = HexFormat.of();

    private Magic() {}

    static boolean isZip(byte[] bytes) {
        return starts(bytes, "504B0304") || starts(bytes, "504B0506");
    }

    /** Kinds with magic bytes; {@link FileKind#UNKNOWN} may still be text. */
    static FileKind of(byte[] bytes) throws BrokenFile {
        if (bytes.length == 0) {
            return FileKind.EMPTY;
        }
        if (starts(bytes, "D0CF11E0A1B11AE1")) {
            return ofOle(bytes);
        }
        if (starts(bytes, "89504E470D0A1A0A")) {
            return FileKind.PNG;
        }
        if (starts(bytes, "FFD8FF")) {
            return FileKind.JPEG;
        }
        if (starts(bytes, "7B5C727466")) {
            return FileKind.RTF;
        }
        return starts(bytes, "255044462D") ? FileKind.PDF : otherImage(bytes);
    }

    private static FileKind otherImage(byte[] bytes) {
        boolean picture = starts(bytes, "474946383761") // GIF87a
                || starts(bytes, "474946383961")
                || starts(bytes, "49492A00") // TIFF
                || starts(bytes, "4D4D002A")
                || starts(bytes, "D7CDC69A") // WMF
                || (starts(bytes, "01000000") && at(bytes, 40, "20454D46")) // EMF
                || (starts(bytes, "52494646") && at(bytes, 8, "57454250")) // WebP
                || (starts(bytes, "424D") && at(bytes, 6, "00000000")); // BMP
        return picture ? FileKind.OTHER_IMAGE : FileKind.UNKNOWN;
    }

    private static FileKind ofOle(byte[] bytes) throws BrokenFile {
        Set<String> names;
        try (var ole = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            names = ole.getRoot().getEntryNames();
            ActiveContent.refuse(ole.getRoot());
            ActiveContent.refuseMacroSheets(ole.getRoot());
        } catch (IOException | RuntimeException malformed) {
            throw BrokenFile.corrupt("文件");
        }
        if (names.contains("EncryptedPackage") || names.contains("EncryptionInfo")) {
            return FileKind.ENCRYPTED_OFFICE;
        }
        if (names.contains("WordDocument")) {
            return FileKind.OLD_WORD;
        }
        return names.contains("Workbook") || names.contains("Book") ? FileKind.OLD_EXCEL : FileKind.UNKNOWN;
    }

    /** The kind of an unpacked zip container. */
    static FileKind ofParts(Parts parts) throws BrokenFile {
        if (parts.has("OFD.xml")) {
            return FileKind.OFD;
        }
        var types = parts.text("[Content_Types].xml").orElse("");
        if (!types.isEmpty()) {
            ActiveContent.refuse(parts);
        }
        if (types.matches("(?s).*wordprocessingml\\.(document|template)\\.main\\+xml.*")) {
            return FileKind.DOCX;
        }
        boolean sheet = types.matches("(?s).*spreadsheetml\\.(sheet|template)\\.main\\+xml.*");
        return sheet ? FileKind.XLSX : FileKind.UNKNOWN;
    }

    private static boolean starts(byte[] bytes, String hex) {
        return at(bytes, 0, hex);
    }

    private static boolean at(byte[] bytes, int offset, String hex) {
        var magic = HEX.parseHex(hex);
        if (bytes.length < offset + magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if (bytes[offset + i] != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
