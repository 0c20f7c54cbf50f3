package org.xinxiyuan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.review.Releases;

/** What the database itself refuses, and what the chain shows where somebody went round the database. */
class TrailTest {
    private static final DraftId PIECE = new DraftId("01955a01-6a80-7c11-8f2e-2b7d90c4aa01");

    @RegisterExtension
    final StoreFixture fixture = new StoreFixture();

    @BeforeEach
    void writeFiveLines() {
        for (int i = 1; i <= 5; i++) {
            fixture.store().reviews().note(PIECE, "event" + i, "王某", "detail", StoreFixture.CLOCK.instant());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE FROM trail", "UPDATE trail SET detail = 'x' WHERE seq = 2"})
    void theTrailRefusesChange(String sql) {
        assertThrows(WorkstationException.class, () -> fixture.store().vault().update(sql));
        assertEquals(5, fixture.store().reviews().trail(PIECE).size());
        assertEquals(List.of(), fixture.store().soundness().brokenLinks());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', value = {
        "UPDATE trail SET detail = 'x' WHERE seq = 2 | 2",
        "UPDATE trail SET done_by = '赵某' WHERE seq = 5 | 5",
        "UPDATE trail SET done_at = done_at + 1 WHERE seq = 1 | 1",
        "UPDATE trail SET event = 'event2d', done_by = 'etail' WHERE seq = 2 | 2",
        "DELETE FROM trail WHERE seq = 3 | 4",
        "DELETE FROM trail WHERE seq = 1 | 2"
    })
    void theChainShowsWhereItWasTouched(String sql, String broken) {
        fixture.store().vault().update("DROP TRIGGER trail_is_never_changed");
        fixture.store().vault().update("DROP TRIGGER trail_is_never_cut");
        fixture.store().vault().update(sql);
        assertEquals(List.of(broken), fixture.store().soundness().brokenLinks());
    }

    @Test
    void aRevisionRefusesChange() {
        assertThrows(WorkstationException.class, () -> {
            fixture.store().drafts().add(PIECE, new org.xinxiyuan.document.Content(
                    "a", "", "b", new org.xinxiyuan.document.Filing.Unfiled(), List.of()),
                    Optional.empty(), StoreFixture.CLOCK.instant());
            fixture.store().vault().update("UPDATE revision SET body = 'c'");
        });
        assertEquals("b", fixture.store().drafts().find(PIECE).orElseThrow().content().body());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "content = 'x'", "sha256 = 'x'", "id = 'x'", "sign_off = 'x'", "quota_id = 'x'", "revision = 9",
        "base_revision = 9", "revision = NULL, base_revision = NULL", "op = 'WITHDRAW'", "attachments = '[]'"
    })
    void whatWasClaimedRefusesChange(String change) {
        var outbox = fixture.store().outbox();
        var entry = outbox.add(
                Releases.approved(PIECE, "{\"a\":1}"), "题", false, Optional.empty(), StoreFixture.CLOCK.instant());
        outbox.claim(List.of(entry.row()), "batch");
        var before = outbox.all();
        assertThrows(WorkstationException.class, () -> fixture.store().vault().update("UPDATE outbox SET " + change));
        assertEquals(before, outbox.all());
    }
}
