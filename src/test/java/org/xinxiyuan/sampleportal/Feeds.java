package org.xinxiyuan.sampleportal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reading the feed as a township does. */
final class Feeds {
    private final Township town;

    Feeds(Township town) {
        this.town = town;
    }

    String end() {
        return town.get("/changes?limit=500").json().path("nextCursor").asText();
    }

    List<JsonNode> since(String cursor) {
        return list("/changes?limit=500&cursor=" + cursor);
    }

    /** {@code type key op} of what came since. */
    List<String> news(String cursor) {
        return since(cursor).stream()
                .map(it -> it.path("type").asText() + " " + it.path("key").asText() + " "
                        + it.path("op").asText())
                .toList();
    }

    Optional<JsonNode> living(String type, String key) {
        return list("/changes?limit=500&types=" + type).stream()
                .filter(it -> key.equals(it.path("key").asText()))
                .map(it -> it.path("data"))
                .findFirst();
    }

    private List<JsonNode> list(String path) {
        var found = new ArrayList<JsonNode>();
        town.get(path).json().path("changes").forEach(found::add);
        return found;
    }
}
