package org.xinxiyuan.files.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.xinxiyuan.files.container.BrokenFile;

/**
 * What a PDF says outside its pages (PDF 页面以外的内容), object by object.
 *
 * @param words every string, name and long number of every object, on lines of their own
 * @param files metadata, scripts and files inside
 * @param streams all others but pictures: contents of pages, fonts, maps of characters
 */
public record PdfStrings(String words, List<byte[]> files, List<byte[]> streams) {
    private static final int DEEPEST = 100;
    /** Far more than any paper's properties. */
    private static final int MAX_FILE = 64 << 20;

    private static final long MAX_ALL = 256L << 20;
    /** Longer numbers may be somebody's. */
    private static final long LONG = 999_999_999L;

    static PdfStrings of(PDDocument document) throws BrokenFile {
        var all = new Gathering();
        try {
            all.collect(document.getDocument().getTrailer(), DEEPEST);
            for (var key : document.getDocument().getXrefTable().keySet()) {
                all.collect(document.getDocument().getObjectFromPool(key).getObject(), DEEPEST);
            }
        } catch (IOException | RuntimeException broken) {
            throw BrokenFile.corrupt("文件");
        }
        return new PdfStrings(all.words.toString(), all.files, all.streams);
    }

    @Override
    public String toString() {
        return "PdfStrings[" + words.length() + " chars]";
    }

    private static final class Gathering {
        private final StringBuilder words = new StringBuilder();
        private final List<byte[]> files = new ArrayList<>();
        private final List<byte[]> streams = new ArrayList<>();
        private long room = MAX_ALL;

        void collect(COSBase base, int depth) throws IOException {
            if (depth == 0 || base instanceof COSObject) {
                return;
            }
            if (base instanceof COSString string) {
                add(string.getString());
            } else if (base instanceof COSName name) {
                add(name.getName());
            } else if (base instanceof COSNumber number && Math.abs(number.longValue()) > LONG) {
                add(String.valueOf(number.longValue()));
            } else if (base instanceof COSArray array) {
                for (var item : array) {
                    collect(item, depth - 1);
                }
            } else if (base instanceof COSDictionary dictionary) {
                for (var name : dictionary.keySet()) {
                    add(name.getName());
                    collect(dictionary.getItem(name), depth - 1);
                }
                if (dictionary instanceof COSStream stream) {
                    content(stream);
                }
            }
        }

        private void add(String text) {
            words.append(text).append("\n。\n");
        }

        private void content(COSStream stream) throws IOException {
            if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                return;
            }
            try (var in = stream.createInputStream()) {
                var bytes = in.readNBytes(MAX_FILE);
                room -= bytes.length;
                if (room < 0) {
                    throw new IOException("too much");
                }
                (holdsAFile(stream) ? files : streams).add(bytes);
            }
        }

        private static boolean holdsAFile(COSStream stream) {
            var type = stream.getNameAsString(COSName.TYPE, "");
            return type.equals("Metadata") || type.equals("EmbeddedFile") || stream.containsKey(COSName.PARAMS);
        }
    }
}
