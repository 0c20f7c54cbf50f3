package org.xinxiyuan.print.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.xinxiyuan.print.docx.Paper.Type;
import org.xinxiyuan.print.docx.RuledTable.Cell;
import org.xinxiyuan.print.text.QrCode;
import org.xinxiyuan.review.Form;

/** A form as docx: A4, a table in Song and Fangsong by name, the code below it (审批单 docx). */
public final class FormDocx {
    private static final Type TITLE = new Type(Paper.SONG, 22, true);
    private static final Type NAME = Type.of(Paper.SONG, 12);
    private static final Type VALUE = Type.of(Paper.FANGSONG, 12);
    private static final Type SMALL = Type.of(Paper.SONG, 9);
    private static final double TEXT = 166;
    private static final double NAME_WIDTH = 30;
    private static final double SPACE = 24;
    private static final int CODE = 84;

    private final Paper paper;

    private FormDocx(Paper paper) {
        this.paper = paper;
    }

    public static byte[] of(Form form) {
        try (var paper = new Paper(new Paper.Margins(22, 18, 22, 22))) {
            new FormDocx(paper).write(form);
            return paper.bytes();
        }
    }

    private void write(Form form) {
        Paper.write(paper.paragraph(ParagraphAlignment.CENTER), form.title(), TITLE);
        Paper.write(paper.paragraph(ParagraphAlignment.LEFT), form.subtitle(), NAME);
        double value = TEXT / 2 - NAME_WIDTH;
        var ruled = new RuledTable(paper, NAME_WIDTH, value, NAME_WIDTH, value);
        for (Form.Line line : form.lines()) {
            if (line instanceof Form.Values values) {
                ruled.row(values(values.named()), 0);
            } else if (line instanceof Form.Space space) {
                ruled.row(List.of(name(space.name()), value(space.filled(), 3)), SPACE);
            }
        }
        form.lines().stream()
                .filter(Form.Table.class::isInstance)
                .map(Form.Table.class::cast)
                .forEach(this::table);
        if (!form.code().isEmpty()) {
            code(form.code());
        }
    }

    private static List<Cell> values(List<Form.Named> named) {
        var cells = new ArrayList<Cell>();
        for (Form.Named one : named) {
            cells.add(name(one.name()));
            cells.add(value(one.value(), named.size() == 1 ? 3 : 1));
        }
        return cells;
    }

    private static Cell name(String name) {
        return new Cell(name, 1, NAME, ParagraphAlignment.CENTER);
    }

    private static Cell value(String value, int span) {
        return new Cell(value, span, VALUE, ParagraphAlignment.LEFT);
    }

    private void table(Form.Table table) {
        paper.paragraph(ParagraphAlignment.LEFT);
        var widths = new double[table.heads().size()];
        Arrays.fill(widths, TEXT / Math.max(1, widths.length));
        var ruled = new RuledTable(paper, widths);
        ruled.row(table.heads().stream().map(FormDocx::name).toList(), 0);
        table.rows()
                .forEach(row ->
                        ruled.row(row.stream().map(cell -> value(cell, 1)).toList(), 0));
    }

    private void code(String text) {
        Paper.write(paper.paragraph(ParagraphAlignment.LEFT), "签字后整页扫描或拍照存回本机，程序读码核对所签内容。", SMALL);
        var picture = new ByteArrayOutputStream();
        try {
            ImageIO.write(QrCode.picture(text, 6), "png", picture);
            paper.paragraph(ParagraphAlignment.RIGHT)
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(picture.toByteArray()),
                            PictureType.PNG,
                            "code.png",
                            Units.toEMU(CODE),
                            Units.toEMU(CODE));
        } catch (IOException | InvalidFormatException e) {
            throw Paper.failed(e);
        }
    }
}
