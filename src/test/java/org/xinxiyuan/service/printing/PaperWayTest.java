package org.xinxiyuan.service.printing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.RealPremises;
import org.xinxiyuan.cli.demo.Samples;
import org.xinxiyuan.document.Content;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.review.Form;
import org.xinxiyuan.review.Person;
import org.xinxiyuan.review.Printing.Format;
import org.xinxiyuan.review.Role;
import org.xinxiyuan.service.Office;
import org.xinxiyuan.service.reviewing.Reviewing.NotSigned;
import org.xinxiyuan.service.reviewing.Reviewing.Signed;
import org.xinxiyuan.service.reviewing.Reviewing.Signing;
import org.xinxiyuan.service.reviewing.Reviewing.Submitted;

/** A piece printed, signed on paper, scanned, and exported, on the real rooms. */
class PaperWayTest {
    private static final String ID_NUMBER = "110105184912310020";

    private static final String BODY = """
            清明前后气温回升，为保护森林资源和群众生命财产安全，根据《森林防火条例》，现将有关事项通告如下：

            一、防火期为2026年3月16日至5月15日，防火区为全镇林地及距林地边缘100米以内地带。

            二、防火期内，禁止在防火区烧荒、烧秸秆、上坟烧纸、野炊。违反本通告的，依法处理。

            发现火情请拨打森林火警12119，联系电话：0000-6012375（镇应急办公室，24小时值班）。

            清河镇人民政府
            2026年3月13日

            """;

    @TempDir
    Path home;

    private Office office;

    @BeforeEach
    void anOffice() {
        var premises = RealPremises.at(Samples.clock());
        premises.create(home, "clear-water-7");
        office = premises.open(home, "clear-water-7");
        office.desk().preferences().put("unit", "清河镇人民政府");
        office.people().add(new Person("王某", Role.AUTHOR), "135790");
        office.people().add(new Person("李某", Role.ORDINARY), "135790");
    }

    @AfterEach
    void closed() {
        office.close();
    }

    @Test
    void theCodeOnTheScanStandsForTheTypedHash() {
        var id = submitted("关于开展森林防火的通告");
        var scan = office.exporting().form(id, Format.PDF).bytes();
        assertInstanceOf(Signed.class, office.reviewing().signOnPaper(id, "李某", scan, ""));
    }

    @Test
    void anotherPiecesFormIsRefusedEvenWithTheRightHashTyped() {
        var id = submitted("关于开展森林防火的通告");
        var other = submitted("关于开展秸秆禁烧的通告");
        var scan = office.exporting().form(other, Format.PDF).bytes();
        var hash = office.desk().reviews().standing(id).release().orElseThrow().sha256();
        assertRefused("另一件稿", office.reviewing().signOnPaper(id, "李某", scan, hash));
    }

    @Test
    void aFormOfAnEarlierTextIsRefused() {
        var id = submitted("关于开展森林防火的通告");
        var scan = office.exporting().form(id, Format.PDF).bytes();
        write(id, "关于开展森林防火的通告", BODY);
        assertInstanceOf(Submitted.class, office.reviewing().submit(id, "王某"));
        assertRefused("散列", office.reviewing().signOnPaper(id, "李某", scan, ""));
    }

    @Test
    void aScanWithoutACodeNeedsTheHash() {
        var id = submitted("关于开展森林防火的通告");
        var scan = "no code".getBytes(StandardCharsets.UTF_8);
        assertRefused("读不出二维码", office.reviewing().signOnPaper(id, "李某", scan, " "));
        var hash = office.desk().reviews().standing(id).release().orElseThrow().sha256();
        assertInstanceOf(Signed.class, office.reviewing().signOnPaper(id, "李某", scan, hash));
    }

    @Test
    void nothingIsExportedBeforeTheSignatureAndOnlyThePublicVersionAfterIt() {
        var id = submitted("关于开展森林防火的通告");
        assertThrows(WorkstationException.class, () -> office.exporting().release(id, Format.HTML));
        var scan = office.exporting().form(id, Format.PDF).bytes();
        office.reviewing().signOnPaper(id, "李某", scan, "");
        var html = new String(office.exporting().release(id, Format.HTML).get(0).bytes(), StandardCharsets.UTF_8);
        assertTrue(html.contains("护林员"), html);
        assertFalse(html.contains(ID_NUMBER), html);
        var hash = office.desk().reviews().standing(id).release().orElseThrow().sha256();
        assertTrue(html.contains(hash), html);
    }

    @Test
    void theFormTellsTheHashTheRedactionAndTheColumn() {
        var form = office.exporting().form(submitted("关于开展森林防火的通告"));
        var values = form.lines().stream()
                .filter(Form.Values.class::isInstance)
                .flatMap(line -> ((Form.Values) line).named().stream())
                .map(one -> one.name() + "=" + one.value())
                .toList();
        assertTrue(values.contains("拟发栏目=0603 通知公告"), values.toString());
        assertTrue(values.stream().anyMatch(v -> v.startsWith("脱敏情况=") && v.contains("1 处")), values.toString());
        assertTrue(values.stream().noneMatch(v -> v.contains(ID_NUMBER)), values.toString());
    }

    private static void assertRefused(String word, Signing signing) {
        var sentence = assertInstanceOf(NotSigned.class, signing).sentence();
        assertTrue(sentence.contains(word), sentence);
    }

    private DraftId submitted(String title) {
        var id = office.drafting().start().id();
        write(id, title, BODY + "护林员身份证号" + ID_NUMBER + "。");
        assertInstanceOf(Submitted.class, office.reviewing().submit(id, "王某"));
        return id;
    }

    private void write(DraftId id, String title, String body) {
        var dates = new Filing.Dates(Optional.of(LocalDate.of(2026, 3, 2)), Optional.empty(), Optional.empty());
        var filing = new Filing.Disclosure("0603", dates, Optional.empty(), Map.of(), List.of());
        office.drafting().save(id, new Content(title, "", body, filing, List.of()));
    }
}
