package org.xinxiyuan.sampleportal.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.xinxiyuan.sampleportal.contract.Json;
import org.xinxiyuan.sampleportal.contract.RequestShape;
import org.xinxiyuan.sampleportal.store.Piece;
import org.xinxiyuan.sampleportal.store.Pieces;

/** 查询: one item, today's states, likely duplicates. A report is there only for a device with reports.write. */
public final class Enquiries {
    private static final int MOST_MATCHES = 5;

    private final Pieces pieces;

    public Enquiries(Pieces pieces) {
        this.pieces = pieces;
    }

    public Optional<Piece> item(Caller caller, String id) {
        return pieces.find(id).filter(piece -> !piece.report() || caller.seesReports());
    }

    public ObjectNode states(Caller caller, JsonNode request) {
        RequestShape.STATUS.check(request);
        var answer = Json.object();
        var items = answer.putArray("items");
        request.get("ids").forEach(id -> item(caller, id.textValue()).ifPresent(piece -> items.add(piece.today())));
        return answer;
    }

    public ObjectNode duplicates(Caller caller, JsonNode request) {
        RequestShape.FIND.check(request);
        var answer = Json.object();
        var matches = answer.putArray("matches");
        var queries = request.get("queries");
        for (int i = 0; i < queries.size(); i++) {
            if ("report".equals(queries.get(i).get("lane").textValue())) {
                caller.needs("reports.write");
            }
            match(i, queries.get(i), matches);
        }
        return answer;
    }

    private void match(int number, JsonNode query, ArrayNode matches) {
        var lane = query.get("lane").textValue();
        var column = "report".equals(lane) ? "" : query.get("columnCode").textValue();
        var byTitle = pieces.byTitle(lane, query.get("title").textValue(), column, MOST_MATCHES);
        var byBody = query.has("bodySha256")
                ? pieces.byBody(lane, query.get("bodySha256").textValue(), MOST_MATCHES)
                : List.<Piece>of();
        newest(byTitle, byBody).forEach(piece -> {
            var match = matches.addObject().put("query", number);
            var matched = match.putArray("matched");
            if (byTitle.contains(piece)) {
                matched.add("title");
            }
            if (byBody.contains(piece)) {
                matched.add("body");
            }
            describe(piece, match);
        });
    }

    private static List<Piece> newest(List<Piece> byTitle, List<Piece> byBody) {
        Map<Long, Piece> found = new LinkedHashMap<>();
        byTitle.forEach(piece -> found.put(piece.arrival(), piece));
        byBody.forEach(piece -> found.put(piece.arrival(), piece));
        return new TreeSet<>(found.keySet())
                .descendingSet().stream().limit(MOST_MATCHES).map(found::get).toList();
    }

    private static void describe(Piece piece, ObjectNode match) {
        match.put("id", piece.id()).put("revision", piece.revision()).put("lane", piece.lane());
        piece.content().ifPresent(item -> {
            if (item.has("columnCode")) {
                match.set("columnCode", item.get("columnCode"));
            }
            match.set("title", item.get("title"));
        });
        match.put("state", piece.state());
        if (!piece.publishedAt().isEmpty()) {
            match.put("publishedAt", piece.publishedAt());
        }
    }
}
