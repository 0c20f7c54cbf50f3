package org.xinxiyuan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.quota.ledger.Evidence;
import org.xinxiyuan.quota.ledger.Ledger;
import org.xinxiyuan.quota.ledger.LedgerContract;
import org.xinxiyuan.quota.ledger.Note;

class SqliteLedgerTest extends LedgerContract {
    @RegisterExtension
    final StoreFixture fixture = new StoreFixture();

    @Override
    protected Ledger ledger() {
        return fixture.store().ledger();
    }

    @Override
    protected List<String> trail() {
        return Stream.of("unit", PIECE)
                .flatMap(id -> fixture.store().reviews().trail(new DraftId(id)).stream())
                .map(line -> line.by() + " " + line.event())
                .toList();
    }

    @Override
    protected String stored(byte[] bytes) {
        return fixture.store().blobs().put(bytes);
    }

    @AfterEach
    void theStoreIsSound() {
        assertTrue(fixture.store().soundness().sound());
    }

    @Test
    void evidenceGoesWithItsEntryAndNotBefore() {
        var blobs = fixture.store().blobs();
        var sha = blobs.put(new byte[] {1, 2, 3});
        var by = new Ledger.By("王某", Instant.EPOCH);
        var evidence = new Evidence(false, Optional.of(sha), Optional.empty());
        var note = new Note("n", "错情", 1, LocalDate.EPOCH, evidence);
        ledger().put(note, by);
        ledger().put(new Note("n", "错情", 2, LocalDate.EPOCH, evidence), by);
        assertTrue(blobs.has(sha), "the entry was changed and keeps it");
        ledger().put(new Note("m", "错情", 2, LocalDate.EPOCH, evidence), by);
        ledger().remove("n", by);
        assertTrue(blobs.has(sha), "another one holds it");
        ledger().remove("m", by);
        assertFalse(blobs.has(sha));
        assertEquals(List.of(), ledger().entries());
    }
}
