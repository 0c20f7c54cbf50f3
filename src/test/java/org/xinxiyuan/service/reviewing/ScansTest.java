package org.xinxiyuan.service.reviewing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Sha256;
import org.xinxiyuan.review.Printing.Format;
import org.xinxiyuan.service.reviewing.Reviewing.Signed;

/** From the signature on paper to the scan that is compared, on the real rooms. */
class ScansTest {
    @TempDir
    Path home;

    private TownOffice town;
    private DraftId id;
    private byte[] scan;

    @BeforeEach
    void aPieceSignedOnPaper() {
        town = new TownOffice(home);
        id = town.notice();
        town.office.reviewing().submit(id, "王某");
        scan = town.office.exporting().form(id, Format.PDF).bytes();
        assertInstanceOf(Signed.class, town.office.reviewing().signOnPaper(id, "李某", scan, ""));
    }

    @AfterEach
    void closed() {
        town.close();
    }

    @Test
    void theScanIsKeptRegisteredAndGivenBackAsItWas() {
        var kept = town.office.scans().of(id).orElseThrow();
        assertTrue(kept.sound());
        assertEquals(Sha256.of(scan), kept.sha256());
        assertEquals("签字审批单.pdf", town.office.exporting().scan(id).fileName());
        assertArrayEquals(scan, town.office.exporting().scan(id).bytes());
        assertEquals(1, town.office.scans().all().size());
    }

    @Test
    void aScanThatIsGoneIsSaid() throws IOException {
        try (var files = Files.walk(home.resolve("blobs"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        var kept = town.office.scans().of(id).orElseThrow();
        assertFalse(kept.whole());
        assertTrue(kept.registered(), "the trail still names it");
        assertFalse(kept.sound());
    }

    @Test
    void aVoidSignatureKeepsItsScanAndOneByPinHasNone() {
        town.write(id, "又及。");
        assertEquals(Optional.empty(), town.office.scans().of(id), "edited: nothing is signed now");
        assertEquals(1, town.office.scans().all().size());
        town.office.reviewing().submit(id, "王某");
        assertInstanceOf(Signed.class, town.office.reviewing().sign(id, "李某", TownOffice.PIN));
        assertEquals(Optional.empty(), town.office.scans().of(id));
    }
}
