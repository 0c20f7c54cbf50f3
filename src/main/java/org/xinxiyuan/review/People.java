package org.xinxiyuan.review;

import java.util.List;
import java.util.Optional;

/** Port: the unit's people and their PINs (stretched, never kept as typed; five tries, then locked). */
public interface People {
    /** Adds a person or replaces role and PIN of the one with that name; unlocks. */
    void add(Person person, String pin);

    Optional<Person> find(String name);

    List<Person> all();

    /** Tries a PIN; a wrong try is counted before the answer is given. */
    PinAnswer tryPin(String name, String pin);

    /** What became of a PIN. */
    enum PinAnswer {
        RIGHT,
        WRONG,
        LOCKED
    }
}
