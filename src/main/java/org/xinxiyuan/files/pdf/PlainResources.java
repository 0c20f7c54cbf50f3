package org.xinxiyuan.files.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Fonts and states copied for a fresh document (字体等资源的副本), key by key: what is not named here stays
 * behind, and where anything could hold words of its own the page is not plain. What pages share is copied once.
 */
final class PlainResources {
    private static final int DEEPEST = 12;
    private static final int MAX_STREAM = 64 << 20;
    private static final Set<String> KINDS = Set.of("Font", "ExtGState", "ColorSpace");
    private static final Set<String> FONT = Set.of(
            "Type",
            "Subtype",
            "BaseFont",
            "Encoding",
            "FirstChar",
            "LastChar",
            "Widths",
            "FontDescriptor",
            "ToUnicode",
            "DescendantFonts",
            "CIDSystemInfo",
            "DW",
            "W",
            "DW2",
            "W2",
            "CIDToGIDMap",
            "Differences",
            "BaseEncoding",
            "FontName",
            "Flags",
            "FontBBox",
            "ItalicAngle",
            "Ascent",
            "Descent",
            "Leading",
            "CapHeight",
            "XHeight",
            "StemV",
            "StemH",
            "AvgWidth",
            "MaxWidth",
            "MissingWidth",
            "FontFile",
            "FontFile2",
            "FontFile3",
            "Registry",
            "Ordering",
            "Supplement",
            "CMapName",
            "WMode",
            "UseCMap",
            "Length1",
            "Length2",
            "Length3");
    private static final Set<String> STATE = Set.of(
            "Type", "LW", "LC", "LJ", "ML", "D", "RI", "OP", "op", "OPM", "FL", "SM", "SA", "BM", "SMask", "CA", "ca",
            "AIS", "TK", "TR", "TR2", "HT", "BG", "BG2", "UCR", "UCR2");
    private static final Set<String> COLOUR =
            Set.of("N", "Alternate", "Range", "WhitePoint", "BlackPoint", "Gamma", "Matrix");
    private static final Set<String> COLOUR_KINDS =
            Set.of("DeviceGray", "DeviceRGB", "DeviceCMYK", "ICCBased", "CalGray", "CalRGB", "Lab");
    /** Of a map of characters: a comment, a value longer than any ligature, a number longer than any code. */
    private static final Pattern COMMENT = Pattern.compile("%[^\\r\\n]*");

    private static final Pattern NO_CODE = Pattern.compile("<[^<>]{17,}>|(?<![0-9A-Fa-f<])[0-9]{7,}");
    private static final Pattern LONG_NUMBER = Pattern.compile("(?:[0-9][\\x00 ]?){11}");

    private final PDDocument fresh;
    private final Map<COSBase, COSBase> copies = new IdentityHashMap<>();

    PlainResources(PDDocument fresh) {
        this.fresh = fresh;
    }

    /** Something that may hold words. */
    private static final class NotPlain extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** A name without a number of a person in it. */
    static boolean isPlain(COSName name) {
        return name.getName().chars().filter(Character::isDigit).count() < 7;
    }

    /** A short number, written without the digits that a page does not need. */
    static boolean isPlain(COSInteger number) {
        return Math.abs(number.longValue()) < 1_000_000_000L;
    }

    /** The fonts, states and colours of a page; empty where they are not plain. */
    Optional<COSDictionary> copy(COSDictionary resources) {
        var copy = new COSDictionary();
        try {
            for (var kind : KINDS) {
                if (resources.getDictionaryObject(kind) instanceof COSDictionary all) {
                    copy.setItem(COSName.getPDFName(kind), copies(all, kind));
                }
            }
            return Optional.of(copy);
        } catch (IOException notPlain) {
            return Optional.empty();
        }
    }

    private COSDictionary copies(COSDictionary all, String kind) throws IOException {
        var copy = new COSDictionary();
        for (var name : all.keySet()) {
            require(isPlain(name));
            var value = all.getDictionaryObject(name);
            switch (kind) {
                case "Font" -> copy.setItem(name, plain(value, FONT, DEEPEST));
                case "ExtGState" -> copy.setItem(name, plain(value, STATE, 3));
                default -> copy.setItem(name, colour(value));
            }
        }
        return copy;
    }

    private COSBase colour(COSBase value) throws IOException {
        var kind = value instanceof COSArray array && array.size() > 0 ? array.getObject(0) : value;
        require(kind instanceof COSName name && COLOUR_KINDS.contains(name.getName()));
        return plain(value, COLOUR, 4);
    }

    private COSBase plain(COSBase base, Set<String> keys, int depth) throws IOException {
        require(depth > 0);
        var value = base instanceof COSObject reference ? reference.getObject() : base;
        if (value instanceof COSDictionary || value instanceof COSArray) {
            var known = copies.get(value);
            return known == null ? container(value, keys, depth) : known;
        }
        if (value instanceof COSName name) {
            require(isPlain(name));
            return name;
        }
        if (value instanceof COSInteger number) {
            require(isPlain(number));
            return number;
        }
        if (value instanceof COSFloat number) {
            return new COSFloat(number.floatValue());
        }
        if (value instanceof COSString words) {
            require(words.getString().matches("[A-Za-z]{1,16}[0-9]{0,6}"));
            return new COSString(words.getString());
        }
        require(value == null || value instanceof COSBoolean || value instanceof COSNull);
        return value == null ? COSNull.NULL : value;
    }

    private COSBase container(COSBase value, Set<String> keys, int depth) throws IOException {
        if (value instanceof COSArray array) {
            var copy = new COSArray();
            copies.put(value, copy);
            for (int i = 0; i < array.size(); i++) {
                copy.add(plain(array.get(i), keys, depth - 1));
            }
            return copy;
        }
        var dictionary = (COSDictionary) value;
        require(!COSName.TYPE3.equals(dictionary.getDictionaryObject(COSName.SUBTYPE)));
        var copy = value instanceof COSStream stream ? stream(stream) : new COSDictionary();
        copies.put(value, copy);
        for (var name : dictionary.keySet()) {
            if (keys.contains(name.getName())) {
                copy.setItem(name, plain(dictionary.getItem(name), keys, depth - 1));
            }
        }
        return copy;
    }

    private COSStream stream(COSStream stream) throws IOException {
        byte[] bytes;
        try (var in = stream.createInputStream()) {
            bytes = in.readNBytes(MAX_STREAM);
        }
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (text.contains("begincmap") || text.contains("begincodespacerange") || text.contains("beginbf")) {
            text = COMMENT.matcher(text).replaceAll("");
            require(!NO_CODE.matcher(text).find());
            bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        } else {
            require(!LONG_NUMBER.matcher(text).find());
        }
        var copy = fresh.getDocument().createCOSStream();
        try (var out = copy.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return copy;
    }

    private static void require(boolean plain) throws NotPlain {
        if (!plain) {
            throw new NotPlain();
        }
    }
}
