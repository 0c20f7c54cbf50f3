package org.xinxiyuan.sampleportal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinxiyuan.sampleportal.contract.ContentHash;

/** Every string is checked again, and a refused one is stored nowhere. */
class PersonalDataTest {
    private static final String ID = Items.ID_NUMBER;

    @TempDir
    Path dir;

    Township town;

    @BeforeEach
    void start() {
        town = new Township(dir);
    }

    @AfterEach
    void stop() {
        town.close();
    }

    static Stream<Arguments> places() {
        return Stream.of(
                place("/title", item -> item.put("title", "关于" + ID + "的公告")),
                place("/summary", item -> item.put("summary", ID)),
                place("/docNo", item -> item.put("docNo", ID)),
                place("/elements/matter", item -> item.putObject("elements").put("matter", ID)),
                place("/disclosure/basis", item -> item.withObject("disclosure").put("basis", ID)),
                place("/sourceOrg", item -> item.put("sourceOrg", ID)),
                place("/correctionNote", item -> item.put("correctionNote", ID)),
                place(
                        "/sourcePolicy/title",
                        item -> item.putObject("sourcePolicy").put("title", ID)),
                place("/redaction/ruleset", item -> item.putObject("redaction").put("ruleset", ID)),
                place("/attachments/0/fileName", item -> Items.attach(item, "c".repeat(64), 1, ID + ".txt")),
                place("/body", item -> item.put("body", "身份证号" + ID + "。")));
    }

    private static Arguments place(String pointer, Consumer<ObjectNode> change) {
        return Arguments.of(pointer, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void isFoundIn(String pointer, Consumer<ObjectNode> change) throws IOException {
        var answer = town.put(Items.notice(1, change));
        assertEquals(422, answer.status());
        assertEquals("pii_found", answer.code());
        assertEquals("after_edit", answer.json().path("retry").asText());
        var finding = answer.json().at("/findings/0");
        assertEquals(pointer, finding.path("pointer").asText());
        assertEquals("ID_CARD", finding.path("kind").asText());
        assertEquals(18, finding.path("end").asInt() - finding.path("start").asInt());
        assertFalse(answer.text().contains(ID));
        nowhereInTheFolder(ID);
    }

    @Test
    void theOfficialsNamedBySignOffAndAuthorAreNoPersonalData() {
        var report = Items.report(1, item -> item.put("author", "王某" + Items.MOBILE));
        assertEquals(201, town.put(report).status());
    }

    @Test
    void aMobileIsAnErrorInAColumnAndAWarningInAReport() {
        assertEquals(
                "pii_found",
                town.put(Items.notice(1, item -> item.put("body", Items.MOBILE)))
                        .code());
        var report = town.put(Items.report(2, item -> item.put("body", "联系" + Items.MOBILE)));
        assertEquals(201, report.status());
        assertEquals("warning", report.json().at("/warnings/0/severity").asText());
        assertEquals(
                "pii_found",
                town.put(Items.report(3, item -> item.put("body", ID))).code());
    }

    @Test
    void aLandlineIsFineWhereTheColumnAsksForOne() {
        Consumer<ObjectNode> landline = item -> item.put("body", "咨询0000-6012345");
        assertEquals(201, town.put(Items.notice(1, landline)).status());
        assertEquals(
                "pii_found",
                town.put(Items.notice(2, landline.andThen(it -> it.put("columnCode", "0604"))))
                        .code());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"<p>1380013<strong>8001</strong></p>", "<p>1380013&#56;001</p>", "<p>138<em>0013</em>8001</p>"})
    void aNumberCutByMarkupIsFoundWhereItStands(String body) {
        var answer = town.put(Items.notice(1, item -> item.put("body", body).put("bodyFormat", "html-restricted")));
        assertEquals("pii_found", answer.code());
        var finding = answer.json().at("/findings/0");
        assertEquals(3, finding.path("start").asInt());
        assertEquals(
                "1",
                body.substring(
                        finding.path("end").asInt() - 1, finding.path("end").asInt()));
    }

    static Stream<Arguments> files() throws IOException {
        var sheet = "<sst><si><t>姓名</t></si><si><r><t>" + ID.substring(0, 6) + "</t></r><r><t>" + ID.substring(6)
                + "</t></r></si></sst>";
        var paragraph = "<w:p><w:r><w:t>" + ID.substring(0, 10) + "</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>"
                + ID.substring(10) + "</w:t></w:r></w:p>";
        return Stream.of(
                Arguments.of("a text", ("名单\n" + ID).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("a GBK text", ("名单\n" + ID).getBytes("GB18030")),
                Arguments.of("a page", ("<html><p>" + ID + "</p></html>").getBytes(StandardCharsets.UTF_8)),
                Arguments.of("a sheet", zip("xl/workbook.xml", "<x/>", "xl/sharedStrings.xml", sheet)),
                Arguments.of("a letter", zip("word/document.xml", paragraph)));
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isFoundInsideAnAttachmentWhichDoesNotStay(String name, byte[] file) {
        var sha256 = ContentHash.sha256(file);
        assertEquals(201, town.bytes("PUT", sha256, file).status());
        var answer = town.put(Items.notice(1, item -> Items.attach(item, sha256, file.length, "名单")));
        assertEquals("pii_found", answer.code(), name);
        assertEquals("/attachments/0", answer.json().at("/findings/0/pointer").asText());
        assertFalse(Files.exists(dir.resolve("attachments").resolve(sha256)));
        assertEquals(404, town.bytes("HEAD", sha256, new byte[0]).status());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void aTrialFindsItTooAndKeepsNothing(String pointer, Consumer<ObjectNode> change) throws IOException {
        var answer = town.send("POST", "/items:validate", Items.notice(1, change));
        assertEquals(200, answer.status());
        assertFalse(answer.json().path("ok").asBoolean(true));
        assertEquals(pointer, answer.json().at("/findings/0/pointer").asText());
        assertEquals("ID_CARD", answer.json().at("/findings/0/kind").asText());
        assertFalse(answer.text().contains(ID));
        assertEquals(404, town.get("/items/" + Items.id(1)).status());
        nowhereInTheFolder(ID);
    }

    @Test
    void aWithdrawalIsNeverRefusedForItsNoteWhichIsNotKept() throws IOException {
        town.put(Items.notice(1));
        var answer = town.withdraw(Items.id(1), Items.withdrawal(2, 1, "附件第2页含" + ID));
        assertEquals(200, answer.status());
        assertEquals("withdrawn", answer.json().path("state").asText());
        var warning = answer.json().at("/warnings/0");
        assertEquals("/note", warning.path("pointer").asText());
        assertEquals("warning", warning.path("severity").asText());
        assertEquals(6, warning.path("start").asInt());
        assertFalse(answer.text().contains(ID));
        nowhereInTheFolder(ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fileName", "caption"})
    void aFileNameAndACaptionAreReadInReportsAndBatchesToo(String field) throws IOException {
        var report = Items.report(1, item -> {
            Items.attach(item, "c".repeat(64), 1, "名单.txt");
            ((ObjectNode) item.at("/attachments/0")).put(field, "张某" + ID + ".txt");
        });
        var problem = town.batch(Items.putOperation(report)).json().at("/results/0/problem");
        assertEquals("pii_found", problem.path("code").asText());
        assertEquals(
                "/attachments/0/" + field, problem.at("/findings/0/pointer").asText());
        assertEquals(2, problem.at("/findings/0/start").asInt());
        nowhereInTheFolder(ID);
    }

    @Test
    void nothingOfARefusedTextIsLogged() {
        var printed = new ByteArrayOutputStream();
        var err = System.err;
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            town.put(Items.notice(1, item -> item.put("title", ID)));
            town.send("POST", "/items:validate", Items.notice(2, item -> item.put("body", ID)));
            town.send("PUT", "/items/" + Items.id(3), Items.notice(3).put("surprise", ID));
            town.withdraw(Items.id(4), Items.withdrawal(1, 0, ID));
        } finally {
            System.setErr(err);
        }
        assertFalse(printed.toString(StandardCharsets.UTF_8).contains(ID));
    }

    @Test
    void aPieceWithdrawnForPersonalDataIsGoneFromTheDiskAtOnce() throws IOException {
        var words = "这一段话撤回以后不得留在盘上";
        var file = words.getBytes(StandardCharsets.UTF_8);
        var sha256 = ContentHash.sha256(file);
        town.bytes("PUT", sha256, file);
        town.put(Items.notice(1, item -> {
            item.put("body", words);
            Items.attach(item, sha256, file.length, "附件.txt");
        }));
        assertTrue(somewhereInTheFolder(words));
        var withdrawal = Items.withdrawal(2, 1, "").put("reason", "pii_found");
        assertEquals(200, town.withdraw(Items.id(1), withdrawal).status());
        assertFalse(somewhereInTheFolder(words));
    }

    @Test
    void ofAnyWithdrawnPieceNothingIsLeftAfterAStop() throws IOException {
        town.put(Items.notice(1, item -> item.put("body", "这一段话也不留")));
        town.withdraw(Items.id(1), Items.withdrawal(2, 1, ""));
        nowhereInTheFolder("这一段话也不留");
    }

    /** After a stop, so that the write-ahead log is folded in. */
    private void nowhereInTheFolder(String text) throws IOException {
        town.portal.close();
        assertFalse(somewhereInTheFolder(text));
        town.start();
    }

    private boolean somewhereInTheFolder(String text) throws IOException {
        var needle = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        try (var files = Files.walk(dir)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(needle)) {
                    return true;
                }
            }
        }
        return false;
    }
}
