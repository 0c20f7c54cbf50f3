package org.xinxiyuan.files.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * A page of words and lines alone (纯文字页), which may go over into the fresh document: its operators written anew,
 * without marked content and comments, with its fonts and nothing else.
 */
final class PlainPage {
    private static final COSName[] KEPT = {COSName.FONT, COSName.COLORSPACE, COSName.EXT_G_STATE, COSName.SHADING};
    private static final Set<String> MARKS = Set.of("BMC", "BDC", "EMC", "MP", "DP");
    private static final Set<String> FOREIGN = Set.of("Do", "BI", "d0", "d1");

    private final PDPage page;
    private final List<Object> tokens = new ArrayList<>();
    private boolean plain = true;

    PlainPage(PDPage page) throws IOException {
        this.page = page;
        var operands = new ArrayList<Object>();
        for (var token : new PDFStreamParser(page).parse()) {
            operands.add(token);
            if (token instanceof Operator operator) {
                if (!MARKS.contains(operator.getName())) {
                    tokens.addAll(operands);
                }
                plain &= !FOREIGN.contains(operator.getName());
                operands.clear();
            }
        }
        plain &= page.getResources() != null && resourcesArePlain(page.getResources().getCOSObject());
    }

    /** Nothing on it could hide what its text does not show: no pictures, forms, patterns, layers. */
    boolean isPlain() {
        return plain;
    }

    private static boolean resourcesArePlain(COSDictionary resources) {
        for (var dictionary : values(resources, COSName.FONT)) {
            if (COSName.TYPE3.equals(dictionary.getCOSName(COSName.SUBTYPE))) {
                return false;
            }
        }
        for (var dictionary : values(resources, COSName.EXT_G_STATE)) {
            if (dictionary.getDictionaryObject(COSName.SMASK) instanceof COSDictionary) {
                return false;
            }
        }
        return values(resources, COSName.PATTERN).isEmpty()
                && values(resources, COSName.PROPERTIES).stream()
                        .noneMatch(p -> p.getNameAsString(COSName.TYPE, "").startsWith("OC"));
    }

    private static List<COSDictionary> values(COSDictionary resources, COSName kind) {
        var values = new ArrayList<COSDictionary>();
        if (resources.getDictionaryObject(kind) instanceof COSDictionary all) {
            for (var name : all.keySet()) {
                if (all.getDictionaryObject(name) instanceof COSDictionary value) {
                    values.add(value);
                }
            }
        }
        return values;
    }

    void copyTo(PDDocument fresh) throws IOException {
        var copy = new PDPage(page.getMediaBox());
        copy.setCropBox(page.getCropBox());
        copy.setRotation(page.getRotation());
        var resources = new COSDictionary();
        for (var kind : KEPT) {
            var kept = page.getResources().getCOSObject().getDictionaryObject(kind);
            if (kept != null) {
                resources.setItem(kind, kept);
            }
        }
        copy.getCOSObject().setItem(COSName.RESOURCES, resources);
        var content = new PDStream(fresh);
        try (var out = content.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        copy.setContents(content);
        fresh.addPage(copy);
    }
}
