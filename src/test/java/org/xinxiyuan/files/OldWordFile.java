package org.xinxiyuan.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Writes a small Word 97 file byte by byte ([MS-DOC]), since no library of ours can: paragraphs, tables, hidden runs. */
public final class OldWordFile {
    private static final int FIB = 1024;
    private static final int PAGE = 512;
    private static final int HIDDEN = 0x083C;
    private static final int DELETED = 0x0800;

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> runEnds = new ArrayList<>();
    private final List<byte[]> runs = new ArrayList<>();
    private final List<Integer> paragraphEnds = new ArrayList<>();
    private final List<byte[]> paragraphs = new ArrayList<>();
    private String keywords = "";

    public OldWordFile p(String words) {
        run(words + "\r", new byte[0]);
        return end(new byte[0]);
    }

    /** A paragraph with hidden and with deleted words inside. */
    public OldWordFile p(String before, String hidden, String deleted, String after) {
        run(before, new byte[0]);
        run(hidden, sprm(HIDDEN, 1));
        run(deleted, sprm(DELETED, 1));
        run(after + "\r", new byte[0]);
        return end(new byte[0]);
    }

    public OldWordFile row(String... cells) {
        for (var cell : cells) {
            run(cell + "\u0007", new byte[0]);
            end(sprm(0x2416, 1));
        }
        run("\u0007", new byte[0]);
        var definition = ByteBuffer.allocate(5 + 2 * (cells.length + 1) + 20 * cells.length)
                .order(ByteOrder.LITTLE_ENDIAN);
        definition.putShort((short) 0xD608).putShort((short) (definition.capacity() - 3)).put((byte) cells.length);
        for (int i = 0; i <= cells.length; i++) {
            definition.putShort((short) (i * 2000));
        }
        return end(joined(sprm(0x2416, 1), sprm(0x2417, 1), definition.array()));
    }

    public OldWordFile keywords(String words) {
        keywords = words;
        return this;
    }

    private void run(String words, byte[] properties) {
        text.append(words);
        runEnds.add(text.length());
        runs.add(properties);
    }

    private OldWordFile end(byte[] properties) {
        paragraphEnds.add(text.length());
        paragraphs.add(properties);
        return this;
    }

    private static byte[] sprm(int code, int value) {
        return new byte[] {(byte) code, (byte) (code >> 8), (byte) value};
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    public byte[] bytes() {
        var words = text.toString().getBytes(StandardCharsets.UTF_16LE);
        int firstPage = (FIB + words.length) / PAGE + 1;
        var main = little((firstPage + 2) * PAGE);
        fib(main, words.length);
        main.position(FIB);
        main.put(words);
        main.position(firstPage * PAGE);
        main.put(characterPage());
        main.put(paragraphPage());
        try (var ole = new POIFSFileSystem()) {
            ole.createDocument(new ByteArrayInputStream(main.array()), "WordDocument");
            ole.createDocument(new ByteArrayInputStream(table(firstPage)), "1Table");
            SummaryInformation summary = PropertySetFactory.newSummaryInformation();
            summary.setKeywords(keywords);
            summary.write(ole.getRoot(), SummaryInformation.DEFAULT_STREAM_NAME);
            PropertySetFactory.newDocumentSummaryInformation()
                    .write(ole.getRoot(), DocumentSummaryInformation.DEFAULT_STREAM_NAME);
            var out = new ByteArrayOutputStream();
            ole.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException | org.apache.poi.hpsf.WritingNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void fib(ByteBuffer main, int length) {
        main.putShort((short) 0xA5EC).putShort((short) 0xC1);
        main.putShort(0x0A, (short) 0x1200);
        main.putInt(0x18, FIB).putInt(0x1C, FIB + length);
        main.putShort(32, (short) 14).putShort(62, (short) 22);
        main.putInt(64, (FIB + length)).putInt(64 + 12, text.length());
        main.putShort(152, (short) 93);
        place(main, 1, 0, 24);
        place(main, 6, 64, 20);
        place(main, 12, 128, 12);
        place(main, 13, 160, 12);
        place(main, 15, 192, 6);
        place(main, 31, 256, 500);
        place(main, 33, 800, 21);
    }

    private static void place(ByteBuffer main, int index, int offset, int length) {
        main.putInt(154 + index * 8, offset).putInt(158 + index * 8, length);
    }

    private byte[] table(int firstPage) {
        var table = little(4096);
        int end = FIB + text.length() * 2;
        table.putShort(0, (short) 18).putShort(2, (short) 0).putShort(4, (short) 10);
        table.putInt(64, 0).putInt(68, text.length()).putInt(74, -1);
        table.putInt(128, FIB).putInt(132, end).putInt(136, firstPage);
        table.putInt(160, FIB).putInt(164, end).putInt(168, firstPage + 1);
        table.put(800, (byte) 2).putInt(801, 16).putInt(805, 0).putInt(809, text.length());
        table.putInt(815, FIB);
        return table.array();
    }

    private byte[] characterPage() {
        var page = little(PAGE);
        int count = runs.size();
        positions(page, runEnds);
        int at = PAGE - 2;
        for (int i = 0; i < count; i++) {
            var properties = runs.get(i);
            if (properties.length > 0) {
                at = (at - properties.length - 1) & ~1;
                page.put(at, (byte) properties.length);
                page.position(at + 1);
                page.put(properties);
                page.put(4 * (count + 1) + i, (byte) (at / 2));
            }
        }
        return page.array();
    }

    private byte[] paragraphPage() {
        var page = little(PAGE);
        int count = paragraphs.size();
        positions(page, paragraphEnds);
        int at = PAGE - 2;
        for (int i = 0; i < count; i++) {
            var properties = joined(new byte[2], paragraphs.get(i));
            boolean odd = properties.length % 2 == 1;
            at = (at - properties.length - (odd ? 1 : 2)) & ~1;
            page.position(at);
            if (odd) {
                page.put((byte) ((properties.length + 1) / 2));
            } else {
                page.put((byte) 0).put((byte) (properties.length / 2));
            }
            page.put(properties);
            page.put(4 * (count + 1) + i * 13, (byte) (at / 2));
        }
        if (at < 4 * (count + 1) + 13 * count) {
            throw new IllegalStateException("too much for one page");
        }
        return page.array();
    }

    private static void positions(ByteBuffer page, List<Integer> ends) {
        page.putInt(0, FIB);
        for (int i = 0; i < ends.size(); i++) {
            page.putInt(4 * (i + 1), FIB + 2 * ends.get(i));
        }
        page.put(PAGE - 1, (byte) ends.size());
    }
}
