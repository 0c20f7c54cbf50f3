package org.xinxiyuan.gui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.gui.Bench;
import org.xinxiyuan.review.People.PinAnswer;
import org.xinxiyuan.review.Person;
import org.xinxiyuan.review.Role;

class PeopleViewModelTest {
    @TempDir
    Path folder;

    private Bench desk;
    private PeopleViewModel model;

    @BeforeEach
    void sitDown() {
        desk = new Bench(folder.resolve("home"));
        model = new PeopleViewModel(desk.bench, desk.background());
        model.begin();
    }

    @AfterEach
    void goHome() {
        desk.close();
    }

    @Test
    void registersASignerWhosePinWasTypedTwice() {
        fill("孙某", Role.ORDINARY, "480162", "48016");
        assertFalse(model.ready().get());
        model.repeated().set("480163");
        assertEquals(PeopleViewModel.Pin.DIFFERENT, model.standing().get());
        model.repeated().set("480162");
        model.save();
        assertEquals(PinAnswer.RIGHT, desk.office.people().tryPin("孙某", "480162"));
        assertEquals(new Person("孙某", Role.ORDINARY), model.people().get(3));
        assertTrue(model.name().get().isEmpty(), "the form is ready for the next one");
    }

    @Test
    void aShortPinIsNone() {
        fill("孙某", Role.ORDINARY, "48016", "48016");
        assertFalse(model.ready().get());
    }

    @Test
    void anAuthorNeedsNoPin() {
        fill("孙某", Role.AUTHOR, "", "");
        model.save();
        assertTrue(desk.office.people().find("孙某").isPresent());
        assertEquals("王某", desk.bench.author(), "who sits there stays");
    }

    @Test
    void theFirstRegisteredAuthorTakesTheSeatOfANamelessOne() {
        desk.bench.sit("承办员");
        fill("孙某", Role.AUTHOR, "", "");
        model.save();
        assertEquals("孙某", desk.bench.author());
    }

    @Test
    void aNewPinUnlocks() {
        for (int i = 0; i < 6; i++) {
            desk.office.people().tryPin("李某", "000000");
        }
        assertEquals(PinAnswer.LOCKED, desk.office.people().tryPin("李某", "738204"));
        model.edit(model.people().get(1));
        assertTrue(model.knows(model.name().get()));
        model.pin().set("605318");
        model.repeated().set("605318");
        model.save();
        assertEquals(PinAnswer.RIGHT, desk.office.people().tryPin("李某", "605318"));
        assertEquals(3, model.people().size());
    }

    private void fill(String name, Role role, String pin, String repeated) {
        model.name().set(name);
        model.role().set(role);
        model.pin().set(pin);
        model.repeated().set(repeated);
    }
}
