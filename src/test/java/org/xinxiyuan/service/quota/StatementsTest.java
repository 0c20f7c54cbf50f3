package org.xinxiyuan.service.quota;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.xinxiyuan.document.ReportType;
import org.xinxiyuan.document.SourceReader.Text;
import org.xinxiyuan.intake.Intake;
import org.xinxiyuan.intake.Workbooks;
import org.xinxiyuan.quota.Period;
import org.xinxiyuan.quota.ledger.Adoption;
import org.xinxiyuan.quota.ledger.Level;
import org.xinxiyuan.quota.statement.StatementPrinting.Format;
import org.xinxiyuan.review.MemoryPeople;
import org.xinxiyuan.review.Person;
import org.xinxiyuan.review.Role;

/** Statements as files, read back by our own readers. */
class StatementsTest {
    private static final Period MARCH = Period.parse("2026-03");

    private final Town town = town();

    private static Town town() {
        var town = new Town("2026-04-10");
        town.scoring().choose("changshan");
        town.quota("q", "2026-03", 8);
        town.quota("r", "2026-Q1", 20);
        town.sent("w", "2026-03-05", ReportType.LONG, "王某");
        town.sent("=1+1", "2026-03-06", ReportType.BRIEF, "钱某");
        var bulletin = new Adoption.Publication(Optional.of("云岭信息"), Optional.of("二档"));
        adopt(town, "w", Level.COUNTY, bulletin);
        adopt(town, "w", Level.PROVINCE, Adoption.Publication.UNNAMED);
        return town;
    }

    private static void adopt(Town town, String piece, Level level, Adoption.Publication where) {
        town.bookkeeping().adopt(piece, level, where, LocalDate.parse("2026-03-20"), Bookkeeping.Proof.NONE, "王某");
    }

    @Test
    void theDocumentReadsBack() {
        var bytes = town.statements().print(MARCH, Optional.empty(), Format.DOCX);
        var text = assertInstanceOf(Text.class, new Intake().read("报表.docx", bytes));
        var all = text.title() + text.body();
        for (var word : List.of(
                "2026年3月政务信息任务与采用报表", Town.UNIT, "2026-03-01 至 2026-03-31", "全单位", "还差", "题目w", "县级采用", "云岭信息 二档",
                "未载明", "合计 10 分；1 项方案未载明", "制表人", "2026-04-10", "常山县2014年（示例）")) {
            assertTrue(all.contains(word), word + "\n" + all);
        }
    }

    @Test
    void theSpreadsheetReadsBackAndFitsThePaper() throws IOException {
        var bytes = town.statements().print(Period.parse("2026-Q1"), Optional.empty(), Format.XLSX);
        var book = new Workbooks().read("报表.xlsx", bytes);
        assertEquals(
                List.of("任务完成情况", "报送稿件", "采用、批示和加减分事项", "得分"),
                book.sheets().stream().map(s -> s.name()).toList());
        assertEquals(List.of("全单位", "20", "0", "2", "18", "县里下发"), book.sheets().get(0).rows().get(4));
        assertEquals("题目=1+1", book.sheets().get(1).cell(5, 2));
        try (var poi = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (var sheet : poi) {
                assertEquals(PrintSetup.A4_PAPERSIZE, sheet.getPrintSetup().getPaperSize());
                assertTrue(sheet.getFitToPage());
                int width = 0;
                for (int c = 0; c < sheet.getRow(3).getLastCellNum(); c++) {
                    assertTrue(sheet.getColumnWidth(c) >= 6 * 256, "wide enough for its head");
                    width += sheet.getColumnWidth(c);
                }
                assertTrue(width <= 93 * 256, "one page wide");
            }
        }
    }

    @Test
    void anOfficersStatementHoldsHisOwn() {
        var statement = town.statements().of(MARCH, Optional.of("钱某"));
        assertTrue(statement.head().title().contains("钱某个人"));
        assertEquals(1, statement.tables().get(1).rows().size());
        assertTrue(statement.tables().get(2).rows().isEmpty(), "the adoptions are of another's piece");
        assertFalse(statement.tables().get(0).foot().isEmpty(), "nothing was assigned to him");
    }

    @Test
    void aWrongFileIsRefusedAndARightOneTaken() {
        var people = new MemoryPeople();
        people.add(new Person("王某", Role.AUTHOR), "135790");
        var tables = town.tables(people);
        assertEquals("table.unreadable", Town.key(() -> tables.take("x.xlsx", new byte[] {1, 2}, "王某")));
        assertInstanceOf(TableImport.Refused.class, tables.take("b.xlsx", sheet("期间", "数量", "2026-03", "x"), "王某"));
        assertEquals(List.of(), town.ledger.assignments());
        var taken = tables.take("a.xlsx", sheet("期间", "数量", "2026-03", "6"), "王某");
        assertEquals(1, assertInstanceOf(TableImport.Assigned.class, taken).assignments().size());
        tables.take("a.xlsx", sheet("期间", "数量", "2026-03", "7"), "王某");
        assertEquals(1, town.ledger.assignments().size(), "the same task again");
        assertEquals(7, town.quotas().progress(MARCH).get(0).wanted());
    }

    private static byte[] sheet(String... cells) {
        try (var book = new XSSFWorkbook();
                var out = new java.io.ByteArrayOutputStream()) {
            var sheet = book.createSheet("任务");
            for (int i = 0; i < cells.length; i += 2) {
                var row = sheet.createRow(i / 2);
                row.createCell(0).setCellValue(cells[i]);
                row.createCell(1).setCellValue(cells[i + 1]);
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
