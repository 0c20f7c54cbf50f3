package org.xinxiyuan.sampleportal.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinxiyuan.sampleportal.contract.Code;
import org.xinxiyuan.sampleportal.contract.ContentHash;
import org.xinxiyuan.sampleportal.contract.ItemShape;
import org.xinxiyuan.sampleportal.contract.Json;
import org.xinxiyuan.sampleportal.contract.Limits;
import org.xinxiyuan.sampleportal.contract.Problem;

/** 来件: an item that is well formed and whose hash is its own; nothing is said yet about whether it is taken. */
final class Submission {
    private final ObjectNode item;
    private final String json;
    private final List<Words> words;

    /** One string a person could have typed, and where it stands. */
    record Words(String pointer, String text) {
        @Override
        public String toString() {
            return "Words[" + pointer + "]";
        }
    }

    private Submission(ObjectNode item, String json, List<Words> words) {
        this.item = item;
        this.json = json;
        this.words = words;
    }

    static Submission read(String id, JsonNode node) {
        var json = Json.text(node);
        Limits.hold(json.getBytes(StandardCharsets.UTF_8).length, Limits.ITEM_BYTES);
        var words = new ArrayList<Words>();
        ItemShape.ITEM.walk("", node, (pointer, text) -> words.add(new Words(pointer, text)));
        var item = (ObjectNode) node;
        if (!id.equals(item.get("id").textValue())) {
            throw Problem.of(Code.BAD_REQUEST).detail("/id 与地址或操作的编号不一致").refused();
        }
        if (!ContentHash.ofItem(item).equals(item.get("contentSha256").textValue())) {
            throw Problem.of(Code.CONTENT_HASH_MISMATCH).refused();
        }
        return new Submission(item, json, List.copyOf(words));
    }

    ObjectNode item() {
        return item;
    }

    /** The item as JSON. */
    String json() {
        return json;
    }

    List<Words> words() {
        return words;
    }

    String id() {
        return text("id");
    }

    boolean report() {
        return "report".equals(text("lane"));
    }

    String text(String field) {
        return item.path(field).asText("");
    }

    long revision() {
        return item.get("revision").longValue();
    }

    long baseRevision() {
        return item.get("baseRevision").longValue();
    }

    String sha256() {
        return text("contentSha256");
    }

    boolean marked() {
        return "html-restricted".equals(text("bodyFormat"));
    }

    String signedAs() {
        return item.path("signOff").path("role").asText("");
    }

    boolean hasBundle() {
        return item.has("bundleId");
    }

    Optional<String> quotaId() {
        return Optional.ofNullable(item.path("quotaId").textValue());
    }

    Optional<String> solicitationId() {
        return Optional.ofNullable(item.path("solicitationId").textValue());
    }

    Optional<String> follows() {
        return Optional.ofNullable(item.path("follows").textValue());
    }

    /** Hashes of the attachments, in order of first mention. */
    Set<String> attachments() {
        var hashes = new LinkedHashSet<String>();
        item.path("attachments").forEach(ref -> hashes.add(ref.get("sha256").textValue()));
        return hashes;
    }

    List<String> linkTargets() {
        var targets = new ArrayList<String>();
        item.path("links").forEach(link -> targets.add(link.get("itemId").textValue()));
        return targets;
    }

    @Override
    public String toString() {
        return "Submission[" + id() + "]";
    }
}
