package org.xinxiyuan.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinxiyuan.files.OfficeFiles.assertGone;
import static org.xinxiyuan.files.OfficeFiles.data;
import static org.xinxiyuan.files.OfficeFiles.docx;
import static org.xinxiyuan.files.OfficeFiles.p;
import static org.xinxiyuan.files.OfficeFiles.xlsx;
import static org.xinxiyuan.files.SampleRedaction.ID;
import static org.xinxiyuan.files.SampleRedaction.MOBILE;
import static org.xinxiyuan.files.SampleRedaction.OTHER_ID;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinxiyuan.catalog.RedactionRules;
import org.xinxiyuan.files.container.BrokenFile;
import org.xinxiyuan.redact.FileRedactor.Cleaned;
import org.xinxiyuan.redact.FileRedactor.Refused;
import org.xinxiyuan.redact.Policy;
import org.xinxiyuan.redact.Redactor;
import org.xinxiyuan.redact.detect.Detector;
import org.xinxiyuan.redact.recognizers.Recognizers;
import org.xinxiyuan.shipped.ShippedCatalog;
import org.xinxiyuan.shipped.ShippedLexicon;

/** The redaction of files with the recognisers and profiles that ship. */
class RealRedactionTest {
    private static final Detector DETECTOR = Recognizers.detector(ShippedLexicon.load(Path.of("app")));
    private static final FileRedaction FILES = new FileRedaction(new RedactorText(DETECTOR, new Redactor(DETECTOR)));
    private static final RedactionRules RULES =
            ShippedCatalog.load(Path.of("app/catalog/catalog-township.json")).redaction();
    private static final Path SAMPLES = Path.of("samples");

    private static Cleaned redact(byte[] file, String name, String profile) {
        var outcome = FILES.redact(file, name, "attachments/0", Policy.of(RULES, profile), List.of());
        return assertInstanceOf(Cleaned.class, outcome, () -> ((Refused) outcome).reason());
    }

    private static String seen(byte[] bytes) throws BrokenFile {
        return VisibleText.of("a", bytes).orElseThrow();
    }

    static Stream<Path> officeSamples() throws IOException {
        return Files.list(SAMPLES)
                .filter(f -> f.toString().matches(".*\\.(docx|xlsx|csv|md|txt)")
                        && !f.toString().endsWith("README.md"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("officeSamples")
    void everySampleGoesOutAndStandsTheRescan(Path sample) throws IOException {
        var out = redact(Files.readAllBytes(sample), sample.getFileName().toString(), "publicity");
        assertEquals(List.of(), new Rescan(DETECTOR::detect).finds(out.bytes(), out.mediaType(), v -> false));
    }

    @Test
    void aPublicityListLosesItsNumberColumns() throws BrokenFile {
        var file = xlsx(data(
                "序号,姓名,身份证号,联系电话,金额", "#1,张三," + ID + "," + MOBILE + ",500", "#2,李四," + OTHER_ID + ",13800138001,600"));
        var out = redact(file.bytes(), "名单.xlsx", "publicity");
        assertEquals(
                "## 表一\n\n| 序号 | 姓名 | 金额 |\n| --- | --- | --- |\n| 1 | 张三 | 500 |\n| 2 | 李四 | 600 |\n",
                seen(out.bytes()).stripTrailing() + "\n");
    }

    @Test
    void aMergedFirstColumnDoesNotShiftTheOthers() throws BrokenFile {
        var file = xlsx(data("村组,姓名,身份证号,备注", "东村,张三," + ID + ",无", ",李四,33068118760512301,无", ",王五," + OTHER_ID + ",无")
                + "<mergeCells><mergeCell ref=\"A2:A4\"/></mergeCells>");
        var out = redact(file.bytes(), "名单.xlsx", "publicity");
        assertGone(out.bytes(), ID);
        assertGone(out.bytes(), "33068118760512301");
        assertTrue(seen(out.bytes()).contains("| 村组 | 姓名 | 备注 |"), seen(out.bytes()));
    }

    @Test
    void aNumberSavedAsANumberGoesWithItsColumn() throws BrokenFile {
        var file = xlsx(data("姓名,身份证号码,金额", "张三,#110105184912310000,#500", "李四,#330681187605123000,#600"));
        var out = redact(file.bytes(), "名单.xlsx", "publicity");
        assertGone(out.bytes(), "1101051849");
        assertGone(out.bytes(), "身份证");
    }

    @Test
    void theLabelGoesWithTheValueInProse() throws BrokenFile {
        var file = docx(p("张三（身份证号：" + ID + "），住清河镇，联系电话：" + MOBILE + "，予以救助。"));
        var text = seen(redact(file.bytes(), "a.docx", "standard").bytes());
        assertFalse(text.contains("身份证号") || text.contains("（）") || text.contains("联系电话"), text);
        assertTrue(text.contains("予以救助。"), text);
    }

    @Test
    void bracketsGoWithTheValueAboveATableToo() throws BrokenFile {
        var table = "<w:tbl><w:tr><w:tc>" + p("姓名") + "</w:tc><w:tc>" + p("身份证号") + "</w:tc></w:tr><w:tr><w:tc>"
                + p("李四") + "</w:tc><w:tc>" + p(OTHER_ID) + "</w:tc></w:tr></w:tbl>";
        var file = docx(p("其中张三（" + ID + "）已批准。") + p("名单如下") + table + p("另有王五（" + ID + "）待定。"));
        var text = seen(redact(file.bytes(), "a.docx", "publicity").bytes());
        assertTrue(text.contains("其中张三已批准。") && text.contains("另有王五待定。"), text);
        assertTrue(text.contains("名单如下"), text);
    }

    @Test
    void officePhonesStay() throws BrokenFile {
        var file = docx(p("咨询电话：0000-6012361，监督电话：0000-6012362。联系单位：清河镇人民政府"));
        var text = seen(redact(file.bytes(), "a.docx", "standard").bytes());
        assertTrue(text.contains("0000-6012361") && text.contains("0000-6012362"), text);
    }
}
