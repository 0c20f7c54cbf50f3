package org.xinxiyuan.sampleportal.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.xinxiyuan.sampleportal.contract.Json;

/**
 * 在库条目: what the portal now holds of an id.
 *
 * @param arrival order of the first receipt
 * @param lane {@code disclosure}, {@code report}, or empty: a tombstone of an id never seen
 * @param receipt the receipt of the current revision, as it was given
 * @param content the item as sent; empty once it is withdrawn
 */
public record Piece(
        String id, long arrival, String lane, String state, ObjectNode receipt, Optional<ObjectNode> content) {
    public boolean withdrawn() {
        return "withdrawn".equals(state);
    }

    public boolean report() {
        return "report".equals(lane);
    }

    public long revision() {
        return receipt.get("revision").longValue();
    }

    public String sha256() {
        return receipt.get("contentSha256").textValue();
    }

    /** Empty while it was never public. */
    public String publishedAt() {
        return receipt.path("publishedAt").asText("");
    }

    /** Today's receipt: the stored one with today's state. */
    public ObjectNode today() {
        return receipt.deepCopy().put("state", state).put("replayed", true);
    }

    static Piece read(ResultSet row) throws SQLException {
        var content = row.getString("content");
        return new Piece(
                row.getString("id"),
                row.getLong("arrival"),
                row.getString("lane"),
                row.getString("state"),
                Json.stored(row.getString("receipt")),
                content.isEmpty() ? Optional.empty() : Optional.of(Json.stored(content)));
    }

    @Override
    public String toString() {
        return "Piece[" + id + "]";
    }
}
