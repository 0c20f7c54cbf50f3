package org.xinxiyuan.service.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.RealPremises;
import org.xinxiyuan.cli.demo.Samples;
import org.xinxiyuan.document.Content;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.ReportType;
import org.xinxiyuan.files.OfficeFiles;
import org.xinxiyuan.redact.pictures.Region;
import org.xinxiyuan.review.Person;
import org.xinxiyuan.review.Release;
import org.xinxiyuan.review.ReviewState;
import org.xinxiyuan.review.Role;
import org.xinxiyuan.service.Office;
import org.xinxiyuan.service.desk.Desk;

/** From the painted picture to what is signed. */
class PicturingTest {
    private static final Region FACE = new Region(4, 4, 10, 8);

    @TempDir
    Path home;

    private Office office;
    private Draft piece;

    @BeforeEach
    void aPieceWithAPhoto() {
        var premises = RealPremises.at(Samples.clock());
        premises.create(home, "for-this-test-only");
        office = premises.open(home, "for-this-test-only");
        office.desk().preferences().put(Desk.UNIT, "清河镇人民政府");
        office.people().add(new Person("王某", Role.AUTHOR), "260316");
        piece = office.drafting().start();
        office.drafting().save(piece.id(), content());
        office.drafting().attach(piece.id(), "照片.png", OfficeFiles.picture("png"));
        piece = office.drafting().find(piece.id());
    }

    private Content content() {
        var filing = new Filing.Report(
                ReportType.BRIEF, "王某", Optional.empty(), Optional.empty(), Optional.empty());
        return new Content("春季防火巡查进展", "", "近日，清河镇组织护林员开展春季防火巡查，进展顺利。", filing, List.of());
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Sheet sheet() {
        try (var portfolio = office.picturing().pictures(piece)) {
            return portfolio.sheets().get(0);
        }
    }

    private Release released() {
        office.picturing().look(piece, sheet(), "王某");
        office.reviewing().submit(piece.id(), "王某");
        return office.desk().reviews().standing(piece.id()).release().orElseThrow();
    }

    @Test
    void aPaintingVoidsWhatWasSubmittedAndChangesItsHash() {
        var before = released();
        office.picturing().paint(piece, sheet(), FACE, "王某");
        assertEquals(ReviewState.DRAFTING, office.desk().reviews().standing(piece.id()).state());
        assertFalse(office.preparing().prepare(piece).unseen().isEmpty(), "to be looked at anew");
        var after = released();
        assertNotEquals(before.sha256(), after.sha256());
        assertFalse(before.certificate().contains("paintings"));
        assertTrue(
                after.certificate().contains("\"paintings\":[{\"by\":\"王某\",\"field\":\"attachments/0\",\"regions\":1}]"),
                after.certificate());
    }

    @Test
    void theTrailTellsWhoPaintedAndWhoTookItBack() {
        var painting = office.picturing().paint(piece, sheet(), FACE, "王某");
        office.picturing().unpaint(piece, painting, "李某");
        var told = office.desk().reviews().trail(piece.id()).stream()
                .map(line -> line.event() + " " + line.by())
                .filter(line -> line.contains("painted"))
                .toList();
        assertEquals(List.of("painted 王某", "unpainted 李某"), told);
        assertEquals(List.of(), sheet().paintings());
    }

    @Test
    void aPaintingHoldsWhenTheFilesStandInAnotherOrder() {
        office.picturing().paint(piece, sheet(), FACE, "王某");
        var photo = piece.content().attachments().get(0);
        office.drafting().attach(piece.id(), "附表.txt", "项目\n道路".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var files = office.drafting().find(piece.id()).content().attachments();
        var turned = List.of(files.get(1), files.get(0));
        office.drafting().save(piece.id(), piece.content().withAttachments(turned));
        piece = office.drafting().find(piece.id());
        assertEquals(1, sheet().attachment());
        assertEquals(photo.sha256(), sheet().file());
        assertEquals(List.of(FACE), sheet().regions());
        assertEquals(1, office.preparing().prepare(piece).files().get(1).paintings().size());
    }
}
