package org.xinxiyuan.sampleportal.office;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;
import org.xinxiyuan.sampleportal.contract.Json;
import org.xinxiyuan.sampleportal.desk.Filing;
import org.xinxiyuan.sampleportal.store.Piece;

/** 审核与公开: takes a piece into review, gives it back, rejects it, publishes it, takes it down. */
public final class Rulings {
    private static final Set<String> ACCEPTED_FROM = Set.of("received", "returned", "rejected");
    private static final Set<String> RETURNED_FROM = Set.of("received", "in_review", "rejected", "taken_down");
    private static final Set<String> REJECTED_FROM = Set.of("received", "in_review", "returned", "taken_down");
    private static final Set<String> PUBLISHED_FROM = Set.of("received", "in_review", "taken_down");

    private final Register register;
    private final Filing filing;

    /**
     * 理由.
     *
     * @param code a word of the county's own, such as {@code missing_contact}; empty for none
     * @param comment what the township reads
     */
    public record Reason(String code, String comment) {}

    Rulings(Register register, Filing filing) {
        this.register = register;
        this.filing = filing;
    }

    public void accept(String id) {
        rule(id, ACCEPTED_FROM, "in_review", new Reason("", ""));
    }

    public void giveBack(String id, Reason reason) {
        needsWords(reason);
        rule(id, RETURNED_FROM, "returned", reason);
    }

    public void reject(String id, Reason reason) {
        needsWords(reason);
        rule(id, REJECTED_FROM, "rejected", reason);
    }

    private static void needsWords(Reason reason) {
        if (reason.comment().isBlank()) {
            throw new NotPossible("请写明理由");
        }
    }

    private void rule(String id, Set<String> from, String state, Reason reason) {
        register.books().database().change(() -> rule(register.inOneOf(from, id), state, reason));
    }

    /** Within a transaction. */
    void rule(Piece piece, String state, Reason reason) {
        var data = Json.object().put("itemId", piece.id()).put("revision", piece.revision());
        data.put("state", state);
        optional(data, "reasonCode", reason.code());
        optional(data, "comment", reason.comment());
        data.put("reviewedAt", register.now());
        register.books().pieces().state(piece.id(), state);
        register.tell("review", piece.id(), data, piece.report());
    }

    /** A piece is published together with what it is bundled with, or not at all. */
    public void publish(String id) {
        register.books().database().change(() -> {
            publishable(register.piece(id)).ifPresent(why -> {
                throw new NotPossible(why);
            });
            register.books().pieces().together(id).stream()
                    .filter(piece -> !"published".equals(piece.state()))
                    .forEach(filing::publish);
        });
    }

    /** Why a piece cannot be published now; empty if it can. */
    public Optional<String> publishable(Piece piece) {
        if (piece.report()) {
            return Optional.of("政务信息不公开");
        }
        if (!PUBLISHED_FROM.contains(piece.state())) {
            return Optional.of("现为“" + States.label(piece.state()) + "”，不能公开");
        }
        return register.books().pieces().together(piece.id()).stream()
                .flatMap(member -> hindrance(member).stream())
                .findFirst();
    }

    private Optional<String> hindrance(Piece member) {
        if (!"published".equals(member.state()) && !PUBLISHED_FROM.contains(member.state())) {
            return Optional.of("同组另一件" + States.label(member.state()) + "，须一并公开");
        }
        var until = member.content()
                .map(item -> item.path("publicity").path("to").asText())
                .orElse("");
        var passed = !until.isEmpty()
                && until.compareTo(register.county().clock().today().toString()) < 0;
        return passed ? Optional.of("公示期已满") : Optional.empty();
    }

    public void takeDown(String id, String comment) {
        register.books().database().change(() -> {
            Register.clean(register.scan().plain("/comment", comment));
            filing.takeDown(register.inOneOf(Set.of("published"), id), comment);
        });
    }

    static void optional(ObjectNode data, String field, String value) {
        if (!value.isBlank()) {
            data.put(field, value.strip());
        }
    }
}
