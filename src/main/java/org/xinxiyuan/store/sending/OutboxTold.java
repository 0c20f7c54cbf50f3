package org.xinxiyuan.store.sending;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.outbox.Portal.Match;
import org.xinxiyuan.outbox.Told;
import org.xinxiyuan.store.json.RecordJson;
import org.xinxiyuan.store.vault.Vault;

/** What the portal said about rows that wait for a person (门户所指). */
record OutboxTold(Vault vault) {
    private static final String PUT = "INSERT INTO outbox_told (row, findings, matches) VALUES (?, ?, ?)"
            + " ON CONFLICT (row) DO UPDATE SET findings = excluded.findings, matches = excluded.matches";
    private static final String STANDING = "SELECT t.row AS row, t.findings AS findings, t.matches AS matches"
            + " FROM outbox_told t JOIN outbox o ON o.row = t.row WHERE o.state IN ('BLOCKED', 'CONFLICT')";

    void put(String row, Told told) {
        var findings = JsonNodeFactory.instance.arrayNode();
        told.findings().forEach(findings::add);
        var matches = JsonNodeFactory.instance.arrayNode();
        told.matches().forEach(m -> matches.addObject()
                .put("id", m.id().value())
                .put("revision", m.revision())
                .put("title", m.title())
                .put("state", m.state()));
        vault.update(PUT, row, findings.toString(), matches.toString());
    }

    Map<String, Told> standing() {
        var standing = new LinkedHashMap<String, Told>();
        vault.query(STANDING, row -> Map.entry(
                        row.text("row"),
                        new Told(findings(row.text("findings")), matches(row.text("row"), row.text("matches")))))
                .forEach(e -> standing.put(e.getKey(), e.getValue()));
        return standing;
    }

    private static List<String> findings(String column) {
        var findings = new ArrayList<String>();
        RecordJson.parse(column).forEach(f -> findings.add(f.asText()));
        return findings;
    }

    private static List<Match> matches(String row, String column) {
        var matches = new ArrayList<Match>();
        RecordJson.parse(column)
                .forEach(m -> matches.add(new Match(
                        row,
                        new DraftId(m.path("id").asText()),
                        m.path("revision").asLong(),
                        m.path("title").asText(),
                        m.path("state").asText())));
        return matches;
    }
}
