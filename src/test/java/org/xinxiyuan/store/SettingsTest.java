package org.xinxiyuan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.outbox.Connection.Registration;
import org.xinxiyuan.outbox.Connection.Seen;
import org.xinxiyuan.outbox.Connection.Unit;
import org.xinxiyuan.outbox.Feed;
import org.xinxiyuan.review.People.PinAnswer;
import org.xinxiyuan.review.Person;
import org.xinxiyuan.review.Role;

/** Settings, registration and PINs across a restart and a rollback. */
class SettingsTest {
    @RegisterExtension
    final StoreFixture fixture = new StoreFixture();

    private Store store() {
        return fixture.store();
    }

    @Test
    void aPreferenceIsWhatWasPutLast() {
        assertTrue(store().preferences().get("unit").isEmpty());
        store().preferences().put("unit", "清河镇");
        store().preferences().put("unit", "云岭镇");
        assertEquals(Optional.of("云岭镇"), store().preferences().get("unit"));
    }

    @Test
    void theRegistrationComesBackAndDoesNotPrintItsToken() {
        var registration = new Registration(
                "https://portal.example/gk/v1", "01955a01", "secret-token",
                new Unit("QH", "清河镇", List.of("items.write", "reports.write")), Instant.parse("2027-03-02T00:00:00Z"));
        assertTrue(store().connection().registration().isEmpty());
        store().connection().register(registration);
        store().connection().seen("portal", "epoch-1");
        store().connection().seen("portal", "epoch-2");
        fixture.store().close();
        try (var again = Store.open(fixture.home(), StoreFixture.PASSPHRASE, StoreFixture.CLOCK)) {
            assertEquals(Optional.of(registration), again.connection().registration());
            assertEquals(Optional.of(new Seen("portal", "epoch-2")), again.connection().lastSeen());
            assertFalse(again.connection().registration().toString().contains("secret-token"));
        }
    }

    @Test
    void aWrongTryStaysCountedWhenTheActIsUndone() {
        store().people().add(new Person("李某", Role.ORDINARY), "5678");
        for (int i = 0; i < 5; i++) {
            assertThrows(IllegalStateException.class, () -> store().transactions().run(() -> {
                assertEquals(PinAnswer.WRONG, store().people().tryPin("李某", "0000"));
                throw new IllegalStateException("on purpose");
            }));
        }
        assertEquals(PinAnswer.LOCKED, store().people().tryPin("李某", "5678"));
    }

    @Test
    void thePinIsKeptStretchedAndNeverTheSameTwice() {
        store().people().add(new Person("李某", Role.ORDINARY), "5678");
        store().people().add(new Person("王某", Role.AUTHOR), "5678");
        var kept = store().vault().query("SELECT iterations, hex(stretched) AS h FROM person",
                row -> Map.entry(row.number("iterations"), row.text("h")));
        assertEquals(2, Map.ofEntries(Map.entry(kept.get(0).getValue(), 1), Map.entry(kept.get(1).getValue(), 2)).size());
        kept.forEach(entry -> assertTrue(entry.getKey() >= 210_000));
    }

    @Test
    void aPortalEditMovesTheBase() {
        var id = new DraftId("01955a01-6a80-7c11-8f2e-2b7d90c4aa01");
        var edit = new Feed.Change(9, "portal_edit", id.value(), false, Map.of("revision", 4, "state", "published"));
        store().feed().apply(new Feed.Page(List.of(edit), "c", false));
        assertEquals(4, store().outbox().portalRevision(id));
        var older = new Feed.Change(7, "portal_edit", id.value(), false, Map.of("revision", 2, "state", "published"));
        store().feed().apply(new Feed.Page(List.of(older), "c", false));
        assertEquals(4, store().outbox().portalRevision(id));
    }
}
