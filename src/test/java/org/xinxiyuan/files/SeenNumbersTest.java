package org.xinxiyuan.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinxiyuan.files.OfficeFiles.data;
import static org.xinxiyuan.files.OfficeFiles.docx;
import static org.xinxiyuan.files.OfficeFiles.p;
import static org.xinxiyuan.files.OfficeFiles.xlsx;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinxiyuan.files.fuzz.LeakSearch;
import org.xinxiyuan.files.fuzz.RealFiles;
import org.xinxiyuan.redact.FileRedactor.Cleaned;
import org.xinxiyuan.redact.detect.PersonalData;

/** Numbers that a file holds in one way and shows in another are found as they are seen. */
class SeenNumbersTest {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String ID = "650103186902113375";
    private static final String MOBILE = "13800138011";
    private static final String CARD = "6222020000000000018";

    private static Cleaned cleaned(byte[] file) {
        return assertInstanceOf(Cleaned.class, RealFiles.redact(file, "a"));
    }

    private static long numbers(Cleaned out) {
        return out.redactions().stream()
                .filter(r -> r.place().type() != PersonalData.NAME)
                .count();
    }

    private static String seen(byte[] file) throws Exception {
        return VisibleText.of("a", file).orElseThrow();
    }

    private static byte[] formatted(String code, String header, String cell) {
        var styles = "<styleSheet xmlns=\"" + MAIN + "\"><numFmts><numFmt numFmtId=\"200\" formatCode=\""
                + code.replace("\"", "&quot;") + "\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"200\"/>"
                + "</cellXfs></styleSheet>";
        return xlsx(data("姓名," + header + ",金额", "王小明,@,#500")
                        .replace("<c r=\"B2\" t=\"inlineStr\"><is><t>@</t></is></c>", cell))
                .part("xl/styles.xml", styles)
                .relate("rId5", "styles", "styles.xml")
                .bytes();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "0",
                "0.00",
                "#,##0",
                "#,##0.00",
                "0%",
                "0.00E+00",
                "[DBNum2]General",
                ";;;",
                "000-0000-0000",
                "_ * #,##0.00_ ",
                "00000000000000",
                "0,",
                "yyyy/m/d",
                "h:mm",
                "0\"（手机）\"",
                "# ?/?"
            })
    void aTelephoneStoredAsANumberIsFoundWhateverItsFormat(String code) throws Exception {
        for (var header : new String[] {"号码", "联系电话", "备注"}) {
            var file = formatted(code, header, "<c r=\"B2\" s=\"1\"><v>" + MOBILE + "</v></c>");
            var out = cleaned(file);
            assertFalse(LeakSearch.holds(out.bytes(), MOBILE), header);
            assertEquals(1, numbers(out), header);
            assertTrue(seen(out.bytes()).contains("500"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"#,##0", "#,##0.00", "0.00", "yyyy/m/d", "0%", "\"¥\"#,##0.00"})
    void sumsAndDatesAreReadAsTheTableShowsThem(String code) throws Exception {
        var file = formatted(code, "合计", "<c r=\"B2\" s=\"1\"><v>45000</v></c>");
        var out = cleaned(file);
        assertEquals(0, numbers(out));
        assertEquals(seen(file).replace("王小明", "〔已隐藏〕"), seen(out.bytes()));
        assertTrue(seen(file).matches("(?s).*(?:45,000|45000|2023/3/15|4500000%).*"), seen(file));
    }

    @Test
    void theAreaThatAFormatWritesBelongsToTheNumber() throws Exception {
        var number = formatted("\"650103\"0", "证号", "<c r=\"B2\" s=\"1\"><v>186902113375</v></c>");
        var text =
                formatted("\"650103\"@", "证号", "<c r=\"B2\" s=\"1\" t=\"inlineStr\"><is><t>186902113375</t></is></c>");
        var whole = formatted("\"" + ID + "\"", "备注", "<c r=\"B2\" s=\"1\"><v>1</v></c>");
        var escaped = formatted("\\" + String.join("\\", ID.split("")) + "0", "备注", "<c r=\"B2\"><v>1</v></c>");
        for (var file : new byte[][] {number, text, whole, escaped}) {
            var out = cleaned(file).bytes();
            assertFalse(LeakSearch.holds(out, ID), seen(file));
            assertFalse(LeakSearch.holds(out, "186902113375"), seen(file));
            assertFalse(seen(out).contains("186902113375"), seen(out));
        }
    }

    @Test
    void escapedCharactersAreReadAsTheyAreSeen() throws Exception {
        var lineEnd = ID.substring(0, 9) + "_x000D_&#10;" + ID.substring(9);
        var digits = ID.chars().mapToObj(c -> String.format("_x%04X_", c)).collect(Collectors.joining());
        for (var words : new String[] {lineEnd, digits}) {
            var out = cleaned(xlsx(data("姓名,证号", "王小明," + words)).bytes());
            assertEquals(1, numbers(out));
            assertFalse(seen(out.bytes()).contains("_x"), seen(out.bytes()));
        }
        var meant = xlsx(data("代码,值", "甲,_x005F_x0041_")).bytes();
        assertTrue(seen(meant).contains("_x0041_"), seen(meant));
        assertEquals(seen(meant), seen(cleaned(meant).bytes()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"13,800,138,011\"",
                "\"13,800,138,011.00\"",
                "13800138011.0",
                "1.3800138011E10",
                "6.50103186902113E+17"
            })
    void aNumberThatACsvWritesAsASumIsFound(String field) throws Exception {
        var file = OfficeFiles.utf8("姓名,号码,金额\n王小明," + field + ",\"1,234,567.00\"\n");
        var out = cleaned(file);
        assertEquals(1, numbers(out));
        assertEquals(
                "| 〔已隐藏〕 | 〔已隐藏〕 | 1,234,567.00 |",
                seen(out.bytes()).strip().lines().skip(2).findFirst().orElse(""));
    }

    private static String boxes(String label, String number) {
        var cells = Stream.concat(Stream.of(label), Stream.of(number.split("")))
                .map(words -> "<w:tc>" + p(words) + "</w:tc>");
        return "<w:tr>" + cells.collect(Collectors.joining()) + "</w:tr>";
    }

    @Test
    void aNumberWithOneDigitToABoxIsStarredBoxByBox() throws Exception {
        var file = docx("<w:tbl>" + boxes("姓名", "王小明") + boxes("身份证号", ID) + boxes("联系电话", MOBILE) + boxes("银行卡号", CARD)
                        + "</w:tbl>")
                .bytes();
        var out = cleaned(file);
        assertEquals(3, numbers(out));
        assertEquals(47, seen(out.bytes()).chars().filter(c -> c == '*').count());
        assertFalse(LeakSearch.holds(out.bytes(), ID) || LeakSearch.holds(out.bytes(), MOBILE));
        assertTrue(seen(out.bytes()).contains("银行卡号"));
    }

    @Test
    void countsInCellsOfTheirOwnStay() throws Exception {
        var across = xlsx(data("村,1,2,3,4,5,6,7,8,9,10,11", "甲,1,3,8,0,0,1,3,8,0,1,1"))
                .bytes();
        var down = xlsx(data("村,数量", "a,1", "b,3", "c,8", "d,0", "e,0", "f,1", "g,3", "h,8", "i,0", "j,1", "k,1"))
                .bytes();
        for (var file : new byte[][] {across, down}) {
            var out = cleaned(file);
            assertEquals(seen(file), seen(out.bytes()));
            assertEquals(0, numbers(out));
        }
    }

    @Test
    void digitsOfASymbolFontAreDigits() throws Exception {
        var symbols = ID.chars()
                .mapToObj(c -> "<w:r><w:sym w:font=\"Symbol\" w:char=\"F0" + Integer.toHexString(c) + "\"/></w:r>")
                .collect(Collectors.joining());
        var privately =
                ID.chars().mapToObj(c -> String.valueOf((char) (0xF000 + c))).collect(Collectors.joining());
        for (var words : new String[] {"<w:p>" + symbols + "</w:p>", p(privately)}) {
            var out = cleaned(docx(p("证号") + words + p("\uF06C 一条")).bytes());
            assertEquals(1, numbers(out));
            assertFalse(seen(out.bytes()).matches("(?s).*[0-9\uF030-\uF039].*"), seen(out.bytes()));
            assertTrue(seen(out.bytes()).contains("\uF06C 一条"), "a bullet stays one");
        }
    }
}
