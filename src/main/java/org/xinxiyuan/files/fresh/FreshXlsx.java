package org.xinxiyuan.files.fresh;

import static org.xinxiyuan.files.fresh.Markup.escaped;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.xinxiyuan.files.container.OfficePackage;

/** Writes tables into a workbook of our own (新建 xlsx): values as they were seen, merged cells, widths. */
public final class FreshXlsx {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private FreshXlsx() {}

    /**
     * @param rows values by row and column, empty where there is none
     * @param merges areas
     * @param widths of the columns, in characters
     */
    public record Sheet(String name, List<List<Value>> rows, List<Area> merges, List<Double> widths) {
        @Override
        public String toString() {
            return "Sheet[" + rows.size() + " rows]";
        }
    }

    /**
     * @param number whether it goes on as a number
     */
    public record Value(String text, boolean number) {
        public static final Value NONE = new Value("", false);

        @Override
        public String toString() {
            return "Value[" + text.length() + " chars]";
        }
    }

    /** Rows and columns from 0, ends included. */
    public record Area(int top, int left, int bottom, int right) {}

    public static byte[] of(List<Sheet> sheets) {
        var out = new OfficePackage();
        out.relate("", "officeDocument", "xl/workbook.xml");
        var list = new StringBuilder();
        for (int i = 1; i <= sheets.size(); i++) {
            var part = "xl/worksheets/sheet" + i + ".xml";
            var sheet = sheets.get(i - 1);
            out.text(part, TYPE + "worksheet+xml", utf8(sheet(sheet)));
            var id = out.relate("xl/workbook.xml", "worksheet", part);
            list.append("<sheet name=\"" + escaped(sheet.name()) + "\" sheetId=\"" + i + "\" r:id=\"" + id + "\"/>");
        }
        var workbook = HEAD + "<workbook xmlns=\"" + S + "\" xmlns:r=\"" + R + "\"><sheets>" + list
                + "</sheets></workbook>";
        out.text("xl/workbook.xml", TYPE + "sheet.main+xml", utf8(workbook));
        return out.bytes();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String sheet(Sheet sheet) {
        var xml = new StringBuilder(HEAD).append("<worksheet xmlns=\"" + S + "\">");
        if (!sheet.widths().isEmpty()) {
            xml.append("<cols>");
            for (int i = 1; i <= sheet.widths().size(); i++) {
                xml.append("<col min=\"" + i + "\" max=\"" + i + "\" width=\"" + sheet.widths().get(i - 1)
                        + "\" customWidth=\"1\"/>");
            }
            xml.append("</cols>");
        }
        xml.append("<sheetData>");
        for (int i = 0; i < sheet.rows().size(); i++) {
            row(sheet.rows().get(i), i + 1, xml);
        }
        xml.append("</sheetData>");
        if (!sheet.merges().isEmpty()) {
            xml.append("<mergeCells>");
            sheet.merges().forEach(a -> xml.append("<mergeCell ref=\"" + reference(a.top() + 1, a.left()) + ":"
                    + reference(a.bottom() + 1, a.right()) + "\"/>"));
            xml.append("</mergeCells>");
        }
        return xml.append("</worksheet>").toString();
    }

    private static void row(List<Value> row, int number, StringBuilder xml) {
        xml.append("<row r=\"" + number + "\">");
        for (int column = 0; column < row.size(); column++) {
            var value = row.get(column);
            if (!value.text().isEmpty()) {
                var at = reference(number, column);
                xml.append(
                        value.number()
                                ? "<c r=\"" + at + "\"><v>" + value.text() + "</v></c>"
                                : "<c r=\"" + at + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                                        + escaped(value.text()) + "</t></is></c>");
            }
        }
        xml.append("</row>");
    }

    private static String reference(int row, int column) {
        var letters = new StringBuilder();
        for (int c = column + 1; c > 0; c = (c - 1) / 26) {
            letters.insert(0, (char) ('A' + (c - 1) % 26));
        }
        return letters.toString() + row;
    }
}
