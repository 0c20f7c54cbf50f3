package org.xinxiyuan.sampleportal.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.sampleportal.contract.Finding;
import org.xinxiyuan.sampleportal.contract.Json;

/** 附件登记: what the portal knows of each whole, verified attachment. */
public final class AttachmentRows {
    private final Database database;

    /** A whole attachment; {@code findings} are what its readable text showed, with positions and masks only. */
    public record Stored(String sha256, long size, String mediaType, List<Finding> findings) {}

    public AttachmentRows(Database database) {
        this.database = database;
    }

    public Optional<Stored> find(String sha256) {
        return database.one(
                "SELECT * FROM attachment WHERE sha256 = ?",
                row -> new Stored(
                        row.getString("sha256"),
                        row.getLong("size"),
                        row.getString("media_type"),
                        findings(row.getString("findings"))),
                sha256);
    }

    public void add(Stored stored) {
        var findings = Json.object().putArray("findings");
        stored.findings().forEach(finding -> findings.add(finding.toJson()));
        database.run(
                "INSERT OR REPLACE INTO attachment (sha256, size, media_type, findings) VALUES (?, ?, ?, ?)",
                stored.sha256(),
                stored.size(),
                stored.mediaType(),
                Json.text(findings));
    }

    public void remove(String sha256) {
        database.run("DELETE FROM attachment WHERE sha256 = ?", sha256);
    }

    public List<String> all() {
        return database.list("SELECT sha256 FROM attachment", row -> row.getString(1));
    }

    private static List<Finding> findings(String json) {
        try {
            var found = new ArrayList<Finding>();
            for (JsonNode node : Json.file(json.getBytes(StandardCharsets.UTF_8))) {
                found.add(Finding.fromJson(node));
            }
            return List.copyOf(found);
        } catch (IOException e) {
            throw new StoreFailure("stored findings are damaged", e);
        }
    }
}
