package org.xinxiyuan.files.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.xinxiyuan.files.container.BrokenFile;

/**
 * What a PDF says outside its pages (PDF 页面以外的内容), object by object.
 *
 * @param words every string of every object, on lines of their own
 * @param files metadata, scripts and files inside
 */
public record PdfStrings(String words, List<byte[]> files) {
    private static final int DEEPEST = 100;
    /** Far more than any paper's properties. */
    private static final int MAX_FILE = 64 << 20;

    static PdfStrings of(PDDocument document) throws BrokenFile {
        var words = new StringBuilder();
        var files = new ArrayList<byte[]>();
        try {
            collect(document.getDocument().getTrailer(), words, files, DEEPEST);
            for (var key : document.getDocument().getXrefTable().keySet()) {
                var object = document.getDocument().getObjectFromPool(key);
                collect(object.getObject(), words, files, DEEPEST);
            }
        } catch (IOException | RuntimeException broken) {
            throw BrokenFile.corrupt("文件");
        }
        return new PdfStrings(words.toString(), files);
    }

    private static void collect(COSBase base, StringBuilder words, List<byte[]> files, int depth) throws IOException {
        if (depth == 0 || base instanceof COSObject) {
            return;
        }
        if (base instanceof COSString string) {
            words.append(string.getString()).append("\n。\n");
        } else if (base instanceof COSArray array) {
            for (var item : array) {
                collect(item, words, files, depth - 1);
            }
        } else if (base instanceof COSDictionary dictionary) {
            for (var name : dictionary.keySet()) {
                collect(dictionary.getItem(name), words, files, depth - 1);
            }
            if (dictionary instanceof COSStream stream && holdsAFile(stream)) {
                try (var in = stream.createInputStream()) {
                    files.add(in.readNBytes(MAX_FILE));
                }
            }
        }
    }

    private static boolean holdsAFile(COSStream stream) {
        var type = stream.getNameAsString(COSName.TYPE, "");
        return type.equals("Metadata") || type.equals("EmbeddedFile") || stream.containsKey(COSName.PARAMS);
    }

    @Override
    public String toString() {
        return "PdfStrings[" + words.length() + " chars]";
    }
}
