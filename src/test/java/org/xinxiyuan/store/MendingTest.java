package org.xinxiyuan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinxiyuan.document.Content;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.WorkstationException;

/** The self-check, the mending, and another passphrase. */
class MendingTest {
    private static final DraftId PIECE = new DraftId("01955a01-6a80-7c11-8f2e-2b7d90c4aa01");
    private static final String FRESH = "新 'passphrase'";

    @RegisterExtension
    final StoreFixture fixture = new StoreFixture();

    private String blob;

    @BeforeEach
    void writeSomething() {
        var content = new Content("春耕", "", "备耕 正文", new Filing.Unfiled(), List.of());
        fixture.store().drafts().add(PIECE, content, Optional.empty(), StoreFixture.CLOCK.instant());
        fixture.store().indexNow();
        blob = fixture.store().blobs().put(new byte[1000]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM search_index_docsize",
                "UPDATE search_index_data SET block = zeroblob(length(block)) WHERE id > 10",
                "UPDATE search_titles_data SET block = zeroblob(length(block)) WHERE id > 10"
            })
    void aDamagedIndexIsFoundAndMadeAgain(String damage) {
        fixture.store().vault().update(damage);
        assertEquals(List.of("search-index"), fixture.store().soundness().database());
        assertTrue(fixture.store().soundness().mendable());
        fixture.store().mend();
        assertTrue(fixture.store().soundness().sound());
        assertEquals(List.of(PIECE), fixture.store().drafts().search("备耕", 5));
        fixture.store().drafts().remove(PIECE);
        assertEquals(List.of(), fixture.store().drafts().search("备耕", 5));
    }

    @Test
    void aLostParentIsFoundAndNotMended() {
        fixture.store().vault().update("PRAGMA foreign_keys = OFF");
        fixture.store().vault().update("DELETE FROM draft");
        assertEquals(
                List.of("reference revision", "reference in_hand", "search-index"),
                fixture.store().soundness().database());
        assertFalse(fixture.store().soundness().mendable());
    }

    private void change(String old, String fresh) {
        Store.changePassphrase(fixture.home(), old, fresh, StoreFixture.CLOCK);
    }

    private static void throwsKey(String key, org.junit.jupiter.api.function.Executable act) {
        assertEquals(key, assertThrows(WorkstationException.class, act).key());
    }

    @Test
    void anotherPassphraseOpensEverythingAndTheOldOneNothing() {
        fixture.store().close();
        change(StoreFixture.PASSPHRASE, FRESH);
        throwsKey("store.wrong-passphrase", () -> Store.openReadOnly(fixture.home(), StoreFixture.PASSPHRASE));
        try (var store = Store.open(fixture.home(), FRESH, StoreFixture.CLOCK)) {
            assertEquals(
                    "春耕", store.drafts().find(PIECE).orElseThrow().content().title());
            assertEquals(1000, store.blobs().get(blob).length);
            assertTrue(store.soundness().sound());
        }
    }

    @Test
    void thePassphraseIsNotChangedByAStrangerOrUnderSomebodysHands() {
        throwsKey("store.locked", () -> change(StoreFixture.PASSPHRASE, FRESH));
        fixture.store().close();
        throwsKey("store.wrong-passphrase", () -> change("wrong", FRESH));
        throwsKey("store.no-passphrase", () -> change(StoreFixture.PASSPHRASE, ""));
        try (var reader = Store.openReadOnly(fixture.home(), StoreFixture.PASSPHRASE)) {
            assertEquals(1, reader.drafts().all().size());
            throwsKey("store.in-use", () -> change(StoreFixture.PASSPHRASE, FRESH));
            assertEquals(1, reader.drafts().all().size());
        }
        change(StoreFixture.PASSPHRASE, FRESH);
        Store.open(fixture.home(), FRESH, StoreFixture.CLOCK).close();
    }
}
