package org.xinxiyuan.files.old;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.converter.AbstractWordUtils;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.xinxiyuan.files.container.BrokenFile;
import org.xinxiyuan.files.fresh.Block;

/**
 * A doc or wps of Word 97 and later (旧版 Word/WPS 文字), read for what is seen: body, tables, text boxes, notes. Page
 * headers, comments, deleted and hidden words are left out.
 */
public final class OldWord {
    private final HWPFDocument document;
    private final WordRuns runs = new WordRuns();
    private final AbstractWordUtils.NumberingState numbering = new AbstractWordUtils.NumberingState();
    private final List<Block> blocks = new ArrayList<>();

    private OldWord(HWPFDocument document) {
        this.document = document;
    }

    public static List<Block> blocks(byte[] bytes) throws BrokenFile {
        try (var document = open(bytes)) {
            return new OldWord(document).read();
        } catch (IOException | RuntimeException malformed) {
            throw BrokenFile.corrupt("文件");
        }
    }

    /** All characters of the file, hidden and deleted ones, headers and comments too. */
    public static String everything(byte[] bytes) throws BrokenFile {
        try (var document = open(bytes)) {
            return document.getText().toString().replace('\u0007', '\t').replace('\r', '\n');
        } catch (IOException | RuntimeException malformed) {
            throw BrokenFile.corrupt("文件");
        }
    }

    private static HWPFDocument open(byte[] bytes) throws BrokenFile, IOException {
        try {
            return new HWPFDocument(new ByteArrayInputStream(bytes));
        } catch (EncryptedDocumentException locked) {
            throw OldFiles.locked();
        } catch (OldWordFileFormatException ancient) {
            throw new BrokenFile("文件", "是 Word 95 或更早的文件，格式太旧，读不了，请用 Word 或 WPS 另存为 .docx 后再试");
        }
    }

    private List<Block> read() {
        range(document.getRange());
        range(document.getMainTextboxRange());
        range(document.getFootnoteRange());
        range(document.getEndnoteRange());
        return blocks;
    }

    private void range(Range range) {
        int count = range.numParagraphs();
        for (int i = 0; i < count; i++) {
            var paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                var table = range.getTable(paragraph);
                blocks.add(new WordTable(table, runs).rows());
                i += Math.max(0, table.numParagraphs() - 1);
            } else {
                paragraph(paragraph);
            }
        }
    }

    private void paragraph(Paragraph paragraph) {
        var text = runs.text(paragraph);
        if (!text.isBlank()) {
            blocks.add(new Block.Paragraph(bullet(paragraph) + text, level(paragraph)));
        }
    }

    private String bullet(Paragraph paragraph) {
        if (!paragraph.isInList()) {
            return "";
        }
        try {
            var list = paragraph.getList();
            return AbstractWordUtils.getBulletText(numbering, list, (char) paragraph.getIlvl()).strip();
        } catch (RuntimeException withoutDefinition) {
            return "";
        }
    }

    private int level(Paragraph paragraph) {
        var sheet = document.getStyleSheet();
        var index = paragraph.getStyleIndex();
        var style = index >= 0 && index < sheet.numStyles() ? sheet.getStyleDescription(index) : null;
        var name = style == null || style.getName() == null ? "" : style.getName();
        if (name.equalsIgnoreCase("title") || name.equals("标题")) {
            return 0;
        }
        return paragraph.getLvl() >= 0 && paragraph.getLvl() < 9 ? paragraph.getLvl() + 1 : -1;
    }
}
