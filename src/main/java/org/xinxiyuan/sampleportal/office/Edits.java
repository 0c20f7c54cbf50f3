package org.xinxiyuan.sampleportal.office;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.xinxiyuan.sampleportal.contract.ContentHash;
import org.xinxiyuan.sampleportal.contract.Json;
import org.xinxiyuan.sampleportal.desk.Acceptance;
import org.xinxiyuan.sampleportal.desk.Filing;
import org.xinxiyuan.sampleportal.store.Piece;

/** 县里改稿: a revision of the portal's own, signed as {@code portal}; the township fetches it and sees what changed. */
public final class Edits {
    private static final String OFFICE = "县政府办公室";

    private final Register register;
    private final Acceptance acceptance;
    private final Filing filing;

    /**
     * 改后文字.
     *
     * @param summary of a disclosure; empty for none
     * @param comment what the township is told of the edit; empty for nothing
     * @param revision the one that was read; 0 for whichever is there
     */
    public record Edited(String title, String summary, String body, String comment, long revision) {
        public Edited(String title, String summary, String body, String comment) {
            this(title, summary, body, comment, 0);
        }

        @Override
        public String toString() {
            return "Edited[]";
        }
    }

    Edits(Register register, Acceptance acceptance, Filing filing) {
        this.register = register;
        this.acceptance = acceptance;
        this.filing = filing;
    }

    public void edit(String id, Edited edited) {
        register.books().database().change(() -> {
            var piece = register.piece(id);
            if (edited.revision() != 0 && edited.revision() != piece.revision()) {
                throw new NotPossible("单位已报来新版本，请看过再改");
            }
            var item = item(piece, edited);
            acceptance.holdEdited(item);
            var receipt = filing.edit(piece, item);
            var data = Json.object()
                    .put("itemId", id)
                    .put("revision", item.get("revision").longValue());
            data.put("contentSha256", receipt.get("contentSha256").textValue()).put("state", piece.state());
            Rulings.optional(data, "comment", edited.comment());
            register.tell("portal_edit", id, data, piece.report());
        });
    }

    private ObjectNode item(Piece piece, Edited edited) {
        var held = piece.content().orElseThrow(() -> new NotPossible("没有此件，或已撤回"));
        var item = held.deepCopy();
        item.put("title", edited.title().strip()).put("body", lines(edited.body()));
        if (!piece.report()) {
            item.put("summary", edited.summary().strip());
            if (edited.summary().isBlank()) {
                item.remove("summary");
            }
        }
        if (ContentHash.ofItem(item).equals(ContentHash.ofItem(held))) {
            throw new NotPossible("没有改动");
        }
        item.put("revision", piece.revision() + 1).put("baseRevision", piece.revision());
        item.putObject("signOff").put("role", "portal").put("by", OFFICE).put("at", register.now());
        return item.put("contentSha256", ContentHash.ofItem(item));
    }

    /** A form sends CR LF where the piece has LF. */
    private static String lines(String body) {
        return body.replace("\r\n", "\n");
    }
}
