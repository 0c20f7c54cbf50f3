package org.xinxiyuan.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xinxiyuan.review.People.PinAnswer;

/** What every list of the unit's people (本单位人员) must do. */
public abstract class PeopleContract {
    private static final Person AUTHOR = new Person("王某", Role.AUTHOR);
    private static final Person SIGNER = new Person("李某", Role.ORDINARY);

    protected abstract People people();

    private void wrongTries(int count) {
        for (int i = 0; i < count; i++) {
            assertEquals(PinAnswer.WRONG, people().tryPin("李某", "0000"));
        }
    }

    @Test
    void everybodyIsFoundByName() {
        people().add(AUTHOR, "1234");
        people().add(SIGNER, "5678");
        assertEquals(Optional.of(SIGNER), people().find("李某"));
        assertEquals(List.of(AUTHOR, SIGNER), people().all());
        assertTrue(people().find("赵某").isEmpty());
    }

    @Test
    void onlyTheOwnPinIsRight() {
        people().add(AUTHOR, "1234");
        people().add(SIGNER, "密码 5678");
        assertEquals(PinAnswer.RIGHT, people().tryPin("李某", "密码 5678"));
        assertEquals(PinAnswer.WRONG, people().tryPin("李某", "1234"));
        assertEquals(PinAnswer.WRONG, people().tryPin("李某", ""));
        assertEquals(PinAnswer.WRONG, people().tryPin("赵某", "1234"));
    }

    @Test
    void afterFiveWrongTriesEvenTheRightPinIsRefused() {
        people().add(SIGNER, "5678");
        wrongTries(5);
        assertEquals(PinAnswer.LOCKED, people().tryPin("李某", "5678"));
        assertEquals(PinAnswer.LOCKED, people().tryPin("李某", "0000"));
    }

    @Test
    void aRightTryStartsTheCountAnew() {
        people().add(SIGNER, "5678");
        wrongTries(4);
        assertEquals(PinAnswer.RIGHT, people().tryPin("李某", "5678"));
        wrongTries(4);
        assertEquals(PinAnswer.RIGHT, people().tryPin("李某", "5678"));
    }

    @Test
    void addingAgainReplacesRoleAndPinAndUnlocks() {
        people().add(SIGNER, "5678");
        wrongTries(5);
        people().add(new Person("李某", Role.IMPORTANT), "9999");
        assertEquals(List.of(new Person("李某", Role.IMPORTANT)), people().all());
        assertEquals(PinAnswer.WRONG, people().tryPin("李某", "5678"));
        assertEquals(PinAnswer.RIGHT, people().tryPin("李某", "9999"));
    }
}
