package org.xinxiyuan.print.pdf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.xinxiyuan.print.pdf.Grid.Cell;
import org.xinxiyuan.print.text.QrCode;
import org.xinxiyuan.review.Form;

/** A form as PDF: A4, a ruled table, the code below it (审批单 PDF). */
public final class FormPdf {
    private static final float TITLE = 20;
    private static final float TEXT = 11;
    private static final float SMALL = 9;
    private static final float NAME = 88;
    private static final float SPACE = 62;
    private static final float CODE = 84;

    private final Sheet sheet;
    private final Grid grid;

    private FormPdf(Sheet sheet) {
        this.sheet = sheet;
        this.grid = new Grid(sheet, Face.SONG, TEXT);
    }

    public static byte[] of(Form form, Path fonts) {
        try (var sheet = new Sheet(fonts, Sheet.Margins.millimetres(22, 18, 22, 22))) {
            new FormPdf(sheet).draw(form);
            return sheet.bytes();
        }
    }

    private void draw(Form form) {
        sheet.down(TITLE);
        centred(form.title(), Face.TITLE, TITLE);
        sheet.down(14);
        if (!form.subtitle().isEmpty()) {
            sheet.down(6);
            sheet.text(form.subtitle(), Face.SONG, TEXT, sheet.left(), sheet.y());
        }
        sheet.down(8);
        form.lines().forEach(this::line);
        if (!form.code().isEmpty()) {
            code(form.code());
        }
    }

    private void centred(String text, Face face, float size) {
        float slack = sheet.width() - sheet.fonts().width(text, face, size);
        sheet.text(text, face, size, sheet.left() + slack / 2, sheet.y());
    }

    private void line(Form.Line line) {
        if (line instanceof Form.Values values) {
            values(values.named());
        } else if (line instanceof Form.Space space) {
            grid.row(List.of(name(space.name()), new Cell(space.filled(), sheet.width() - NAME, false, SPACE)));
        } else if (line instanceof Form.Table table) {
            table(table);
        }
    }

    private void values(List<Form.Named> named) {
        float width = sheet.width() / named.size() - NAME;
        var cells = new ArrayList<Cell>();
        for (Form.Named one : named) {
            cells.add(name(one.name()));
            cells.add(new Cell(one.value(), width, false, 0));
        }
        grid.row(cells);
    }

    private static Cell name(String name) {
        return new Cell(name, NAME, true, 0);
    }

    private void table(Form.Table table) {
        float width = sheet.width() / Math.max(1, table.heads().size());
        grid.row(table.heads().stream().map(h -> new Cell(h, width, true, 0)).toList());
        for (List<String> row : table.rows()) {
            var cells = new ArrayList<>(row);
            cells.addAll(Collections.nCopies(Math.max(0, table.heads().size() - row.size()), ""));
            grid.row(cells.stream().map(c -> new Cell(c, width, false, 0)).toList());
        }
    }

    /** Printed as squares, so that it stays sharp at any size. */
    private void code(String text) {
        var modules = QrCode.modules(text);
        float module = CODE / modules.getWidth();
        sheet.ensure(CODE + 24);
        sheet.down(CODE + 14);
        float left = sheet.left() + sheet.width() - CODE;
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    sheet.filled(left + x * module, sheet.y() + CODE - (y + 1) * module, module, module);
                }
            }
        }
        sheet.text("签字后整页扫描或拍照存回本机，程序读码核对所签内容。", Face.SONG, SMALL, sheet.left(), sheet.y() + CODE - SMALL);
    }
}
