package org.xinxiyuan.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinxiyuan.files.OfficeFiles.data;
import static org.xinxiyuan.files.OfficeFiles.xlsx;
import static org.xinxiyuan.files.SampleRedaction.ID;
import static org.xinxiyuan.files.SampleRedaction.MOBILE;
import static org.xinxiyuan.files.SampleRedaction.OTHER_ID;
import static org.xinxiyuan.files.SampleRedaction.policy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xinxiyuan.redact.Comparison;
import org.xinxiyuan.redact.FileRedactor.Cleaned;
import org.xinxiyuan.redact.Treatment;

/** What the officer compares is what the file holds. */
class ComparedFilesTest {
    private static final FileRedaction FILES = new FileRedaction(new SampleRedaction());
    private static final byte[] LIST = xlsx(data(
                    "补贴名单", "姓名,身份证号,金额,备注", "甲," + ID + ",#1,联系" + MOBILE, "乙|丙," + OTHER_ID + ",#2,"))
            .bytes();

    private static Cleaned cleaned(byte[] file, String name, Treatment treatment) {
        return assertInstanceOf(
                Cleaned.class, FILES.redact(file, name, "attachments/0", policy(treatment), List.of()));
    }

    @ParameterizedTest
    @EnumSource(names = {"HIDE", "MASK", "DELETE"})
    void everyCellStandsInTheReleasedWorkbookAsItIsShown(Treatment treatment) throws IOException {
        var cleaned = cleaned(LIST, "名单.xlsx", treatment);
        var sheet = cleaned.words().sheets().get(0);
        assertEquals("表一", sheet.name().in(cleaned.words().text()));
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(cleaned.bytes()))) {
            var released = new StringBuilder();
            workbook.getSheetAt(0).forEach(row -> row.forEach(cell -> released.append(
                            new DataFormatter().formatCellValue(cell).strip())
                    .append('\n')));
            var shown = new StringBuilder();
            for (var cell : sheet.cells()) {
                var words = cleaned.words().shown(cell.span()).replace("\\|", "|");
                shown.append(words).append('\n');
            }
            assertEquals(filled(released), filled(shown));
        }
    }

    private static List<String> filled(CharSequence lines) {
        return lines.toString().lines().filter(l -> !l.isBlank()).toList();
    }

    @Test
    void cellsKeepTheRowsAndColumnsOfTheFile() {
        var words = cleaned(LIST, "名单.xlsx", Treatment.HIDE).words();
        var cells = words.sheets().get(0).cells();
        assertEquals("0/0 补贴名单", told(words, cells.get(0)));
        assertEquals("1/1 身份证号", told(words, cells.get(2)));
        assertEquals("3/2 2", told(words, cells.get(cells.size() - 1)));
    }

    @Test
    void aCsvTableIsASheetToo() {
        var csv = "姓名,电话\n\n甲," + MOBILE + "\n";
        var words = cleaned(csv.getBytes(StandardCharsets.UTF_8), "名单.csv", Treatment.HIDE).words();
        var last = words.sheets().get(0).cells().get(3);
        assertEquals(1, last.column());
        assertTrue(last.row() > 0);
        assertTrue(!words.shown(last.span()).contains(MOBILE));
    }

    private static String told(Comparison words, Comparison.Cell cell) {
        return cell.row() + "/" + cell.column() + " " + cell.span().in(words.text());
    }
}
