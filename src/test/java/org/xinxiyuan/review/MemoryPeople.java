package org.xinxiyuan.review;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The unit's people in memory, for tests. */
public final class MemoryPeople implements People {
    private static final int TRIES = 5;

    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, String> pins = new HashMap<>();
    private final Map<String, Integer> wrong = new HashMap<>();

    @Override
    public synchronized void add(Person person, String pin) {
        people.put(person.name(), person);
        pins.put(person.name(), pin);
        wrong.put(person.name(), 0);
    }

    @Override
    public synchronized Optional<Person> find(String name) {
        return Optional.ofNullable(people.get(name));
    }

    @Override
    public synchronized List<Person> all() {
        return List.copyOf(people.values());
    }

    @Override
    public synchronized PinAnswer tryPin(String name, String pin) {
        if (!people.containsKey(name)) {
            return PinAnswer.WRONG;
        }
        if (wrong.get(name) == TRIES) {
            return PinAnswer.LOCKED;
        }
        boolean right = pins.get(name).equals(pin);
        wrong.merge(name, 1, (tries, one) -> right ? 0 : tries + one);
        return right ? PinAnswer.RIGHT : PinAnswer.WRONG;
    }
}
