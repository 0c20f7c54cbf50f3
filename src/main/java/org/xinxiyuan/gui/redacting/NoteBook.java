package org.xinxiyuan.gui.redacting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.gui.redacting.pages.Note;

/** The numbered places as both sides draw them (编号簿), by field; follows each decision at once. */
final class NoteBook {
    private final Map<String, List<Note>> byField = new HashMap<>();
    private final Map<Integer, Integer> positions = new HashMap<>();
    private final String hideWord;

    NoteBook(List<PlaceRow> rows, String hideWord) {
        this.hideWord = hideWord;
        for (var row : rows) {
            var notes = of(fieldOf(row));
            positions.put(row.number(), notes.size());
            notes.add(note(row));
        }
    }

    List<Note> of(String field) {
        return byField.computeIfAbsent(field, f -> new ArrayList<>());
    }

    void put(PlaceRow row) {
        Optional.ofNullable(positions.get(row.number()))
                .ifPresent(at -> of(fieldOf(row)).set(at, note(row)));
    }

    private static String fieldOf(PlaceRow row) {
        return row.redaction().place().field();
    }

    private Note note(PlaceRow row) {
        var soon = row.soon() ? Optional.of(soon(row)) : Optional.<String>empty();
        var done = row.redaction().treatment().label();
        return new Note(row.number(), row.redaction().span(), row.kind(), done, style(row), soon);
    }

    private String soon(PlaceRow row) {
        return switch (row.redaction().treatment()) {
            case KEEP -> row.value();
            case HIDE, DECIDE -> hideWord;
            case DELETE -> "";
            default -> "…";
        };
    }

    private static String style(PlaceRow row) {
        if (row.undecided()) {
            return "kind-open";
        }
        return switch (row.redaction().place().type()) {
            case ID_CARD, PASSPORT, BIRTH_DATE -> "kind-identity";
            case PHONE_MOBILE, PHONE_LANDLINE, EMAIL, WECHAT, QQ -> "kind-contact";
            case BANK_CARD, PLATE -> "kind-property";
            case ADDRESS -> "kind-address";
            case NAME, MINOR, HEALTH -> "kind-person";
        };
    }
}
