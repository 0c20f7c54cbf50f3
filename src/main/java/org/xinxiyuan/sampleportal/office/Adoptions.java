package org.xinxiyuan.sampleportal.office;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.xinxiyuan.sampleportal.contract.Json;
import org.xinxiyuan.sampleportal.store.Piece;

/** 采用与批示: what became of a report higher up. One piece may have many of either; the office can revoke each. */
public final class Adoptions {
    private static final Set<String> ADOPTED_FROM = Set.of("received", "in_review", "adopted");
    private static final String ADOPTION = "adoption";
    private static final String INSTRUCTION = "instruction";

    private final Register register;
    private final Rulings rulings;

    /**
     * 采用.
     *
     * @param level county, city, province or national
     * @param publication 刊物; empty for none
     */
    public record Adopted(String level, String publication, LocalDate on, OptionalDouble points, String note) {}

    /**
     * 批示: level and date, never its text.
     *
     * @param by whose; empty for none
     */
    public record Instructed(String level, String by, LocalDate on, OptionalDouble points) {}

    Adoptions(Register register, Rulings rulings) {
        this.register = register;
        this.rulings = rulings;
    }

    /** Gives the adoption's number. */
    public String adopt(String itemId, Adopted adopted) {
        return register.books().database().transaction(() -> {
            register.report(itemId);
            var piece = register.inOneOf(ADOPTED_FROM, itemId);
            var id = register.number("a");
            var data = Json.object().put("adoptionId", id).put("itemId", itemId);
            data.put("revision", piece.revision()).put("level", adopted.level());
            Rulings.optional(data, "publication", adopted.publication());
            data.put("adoptedOn", adopted.on().toString());
            points(data, adopted.points());
            Rulings.optional(data, "note", adopted.note());
            register.tell(ADOPTION, id, data, true);
            register.books().pieces().state(itemId, "adopted");
            register.books().feed().living("review", itemId).ifPresent(review -> forget("review", itemId));
            return id;
        });
    }

    /** With its last adoption gone a piece is in review again. */
    public void revoke(String adoptionId) {
        register.books().database().change(() -> {
            var itemId = gone(ADOPTION, adoptionId).get("itemId").textValue();
            if (of(ADOPTION, itemId).isEmpty()) {
                register.books()
                        .pieces()
                        .find(itemId)
                        .filter(piece -> "adopted".equals(piece.state()))
                        .ifPresent(this::reviewAgain);
            }
        });
    }

    private void reviewAgain(Piece piece) {
        rulings.rule(piece, "in_review", new Rulings.Reason("", ""));
    }

    /** Gives the instruction's number. */
    public String instruct(String itemId, Instructed instructed) {
        return register.books().database().transaction(() -> {
            register.report(itemId);
            var id = register.number("p");
            var data = Json.object().put("instructionId", id).put("itemId", itemId);
            data.put("level", instructed.level());
            Rulings.optional(data, "by", instructed.by());
            data.put("instructedOn", instructed.on().toString());
            points(data, instructed.points());
            register.tell(INSTRUCTION, id, data, true);
            return id;
        });
    }

    public void revokeInstruction(String instructionId) {
        register.books().database().change(() -> gone(INSTRUCTION, instructionId));
    }

    /** Living adoptions of a piece, in order of their numbers. */
    public List<ObjectNode> adoptions(String itemId) {
        return of(ADOPTION, itemId);
    }

    /** Living instructions on a piece. */
    public List<ObjectNode> instructions(String itemId) {
        return of(INSTRUCTION, itemId);
    }

    private List<ObjectNode> of(String type, String itemId) {
        return register.books().feed().living(type).values().stream()
                .map(Json::stored)
                .filter(data -> itemId.equals(data.get("itemId").textValue()))
                .toList();
    }

    private ObjectNode gone(String type, String key) {
        Optional<ObjectNode> living = register.books().feed().living(type, key);
        forget(type, key);
        return living.orElseThrow(() -> new NotPossible("没有此条记录，或已撤销"));
    }

    private void forget(String type, String key) {
        register.books().feed().delete(type, key, register.now(), true);
    }

    private static void points(ObjectNode data, OptionalDouble points) {
        points.ifPresent(value -> {
            if (value == Math.rint(value)) {
                data.put("points", (long) value);
            } else {
                data.put("points", value);
            }
        });
    }
}
