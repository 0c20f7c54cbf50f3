package org.xinxiyuan.files.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * A page of words and lines alone (纯文字页), which may go over into the fresh document: its operators written anew, each
 * with operands of its kind only, without marked content and comments, with its fonts and nothing else.
 */
final class PlainPage {
    private static final Set<String> MARKS = Set.of("BMC", "BDC", "EMC", "MP", "DP");
    private static final Set<String> WORDS = Set.of("Tj", "TJ", "'", "\"");
    private static final Set<String> NAMED = Set.of("Tf", "gs", "cs", "CS", "ri");
    private static final Set<String> DRAWING = Set.of(
            "q", "Q", "cm", "w", "J", "j", "M", "d", "i", "BT", "ET", "Tc", "Tw", "Tz", "TL", "Tr", "Ts", "Td", "TD",
            "Tm", "T*", "m", "l", "c", "v", "y", "h", "re", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n", "W",
            "W*", "SC", "SCN", "sc", "scn", "G", "g", "RG", "rg", "K", "k");

    private final PDPage page;
    private final List<Object> tokens = new ArrayList<>();
    private final Optional<COSDictionary> resources;
    private boolean plain = true;

    PlainPage(PDPage page, PlainResources shared) throws IOException {
        this.page = page;
        var operands = new ArrayList<Object>();
        for (var token : new PDFStreamParser(page).parse()) {
            operands.add(token);
            if (token instanceof Operator operator) {
                take(operator.getName(), operands);
                operands.clear();
            }
        }
        this.resources = page.getResources() == null
                ? Optional.empty()
                : Optional.of(page.getResources().getCOSObject())
                        .filter(PlainPage::holdsNothingElse)
                        .flatMap(shared::copy);
    }

    /** Nothing on it could hide what its text does not show: no pictures, forms, patterns, layers. */
    boolean isPlain() {
        return plain && resources.isPresent();
    }

    private static boolean holdsNothingElse(COSDictionary resources) {
        return isEmpty(resources, COSName.PATTERN) && isEmpty(resources, COSName.SHADING) && layers(resources);
    }

    private static boolean isEmpty(COSDictionary resources, COSName kind) {
        return !(resources.getDictionaryObject(kind) instanceof COSDictionary all) || all.size() == 0;
    }

    private static boolean layers(COSDictionary resources) {
        if (resources.getDictionaryObject(COSName.PROPERTIES) instanceof COSDictionary all) {
            return all.keySet().stream()
                    .noneMatch(name -> all.getDictionaryObject(name) instanceof COSDictionary value
                            && value.getNameAsString(COSName.TYPE, "").startsWith("OC"));
        }
        return true;
    }

    private void take(String operator, List<Object> operands) {
        if (MARKS.contains(operator)) {
            return;
        }
        boolean words = WORDS.contains(operator);
        boolean named = NAMED.contains(operator);
        plain &= words || named || DRAWING.contains(operator);
        for (int i = 0; i < operands.size() - 1; i++) {
            tokens.add(operand(operands.get(i), words, named));
        }
        tokens.add(operands.get(operands.size() - 1));
    }

    private Object operand(Object operand, boolean words, boolean named) {
        if (operand instanceof COSFloat number) {
            return new COSFloat(number.floatValue());
        }
        if (operand instanceof COSArray array) {
            var copy = new COSArray();
            array.forEach(item -> copy.add((COSBase) operand(item, words, false)));
            return copy;
        }
        plain &= operand instanceof COSInteger number && PlainResources.isPlain(number)
                || operand instanceof COSName name && named && PlainResources.isPlain(name)
                || operand instanceof COSString && words;
        return operand;
    }

    void copyTo(PDDocument fresh) throws IOException {
        var copy = new PDPage(page.getMediaBox());
        copy.setCropBox(page.getCropBox());
        copy.setRotation(page.getRotation());
        copy.getCOSObject().setItem(COSName.RESOURCES, resources.orElseThrow());
        var content = new PDStream(fresh);
        try (var out = content.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        copy.setContents(content);
        fresh.addPage(copy);
    }
}
