package org.xinxiyuan.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.document.ReportType;
import org.xinxiyuan.document.table.Sheet;
import org.xinxiyuan.quota.Assignment;
import org.xinxiyuan.quota.Duty;
import org.xinxiyuan.quota.Period;
import org.xinxiyuan.quota.ledger.Adoption;
import org.xinxiyuan.quota.ledger.Entry;
import org.xinxiyuan.quota.ledger.Evidence;
import org.xinxiyuan.quota.ledger.Instruction;
import org.xinxiyuan.quota.ledger.Level;
import org.xinxiyuan.quota.ledger.Note;
import org.xinxiyuan.quota.ledger.Solicitation;
import org.xinxiyuan.store.json.RecordJson;
import org.xinxiyuan.store.vault.Row;

/** Reads and writes rows of the ledger. */
final class LedgerRows {
    private static final Optional<String> NONE = Optional.empty();

    private LedgerRows() {}

    static Object[] values(Assignment a) {
        return new Object[] {
            a.id(),
            a.period().toString(),
            a.target(),
            a.duty().column(),
            a.duty().type(),
            a.duty().officer(),
            a.carryOver(),
            a.origin()
        };
    }

    static Assignment assignment(Row row) throws SQLException {
        var duty = new Duty(
                row.maybeText("column_code"),
                row.maybeText("report_type").map(ReportType::valueOf),
                row.maybeText("officer"));
        return new Assignment(
                row.text("id"),
                Period.parse(row.text("period")),
                (int) row.number("target"),
                duty,
                Assignment.CarryOver.valueOf(row.text("carry_over")),
                Assignment.Origin.valueOf(row.text("origin")));
    }

    static Object[] values(Entry entry) {
        if (entry instanceof Adoption a) {
            var publication = a.publication();
            return values("ADOPTION", a, Optional.of(a.piece()), Optional.of(a.level()), publication, 1);
        }
        if (entry instanceof Instruction i) {
            var named = new Adoption.Publication(NONE, i.rank());
            return values("INSTRUCTION", i, Optional.of(i.piece()), Optional.of(i.level()), named, 1);
        }
        var note = (Note) entry;
        var named = new Adoption.Publication(NONE, Optional.of(note.matter()));
        return values("NOTE", note, NONE, Optional.empty(), named, note.times());
    }

    private static Object[] values(
            String kind,
            Entry entry,
            Optional<String> piece,
            Optional<Level> level,
            Adoption.Publication named,
            int times) {
        var evidence = entry.evidence();
        return new Object[] {
            entry.id(),
            kind,
            piece,
            level,
            named.name(),
            named.step(),
            times,
            entry.on().toString(),
            evidence.fromPortal(),
            evidence.attachment(),
            evidence.remark()
        };
    }

    static Entry entry(Row row) throws SQLException {
        var on = LocalDate.parse(row.text("day"));
        var evidence = new Evidence(row.flag("from_portal"), row.maybeText("attachment"), row.maybeText("remark"));
        var id = row.text("id");
        return switch (row.text("kind")) {
            case "ADOPTION" -> {
                var named = new Adoption.Publication(row.maybeText("publication"), row.maybeText("step"));
                yield new Adoption(id, row.text("piece"), Level.valueOf(row.text("level")), named, on, evidence);
            }
            case "INSTRUCTION" ->
                new Instruction(
                        id, row.text("piece"), Level.valueOf(row.text("level")), row.maybeText("step"), on, evidence);
            default -> new Note(id, row.text("step"), (int) row.number("times"), on, evidence);
        };
    }

    static Object[] values(Solicitation s) {
        return new Object[] {
            s.id(),
            s.title(),
            s.requirement(),
            s.due().toString(),
            s.standing().state(),
            s.standing().reason(),
            s.standing().fromPortal(),
            s.answer()
        };
    }

    static Solicitation solicitation(Row row) throws SQLException {
        var standing = new Solicitation.Standing(
                Solicitation.State.valueOf(row.text("state")), row.maybeText("reason"), row.flag("from_portal"));
        return new Solicitation(
                row.text("id"),
                row.text("title"),
                row.text("requirement"),
                LocalDate.parse(row.text("due")),
                standing,
                row.maybeText("answer"));
    }

    static String sheets(List<Sheet> sheets) {
        var json = JsonNodeFactory.instance.arrayNode();
        for (var sheet : sheets) {
            var rows = json.addObject().put("name", sheet.name()).putArray("rows");
            sheet.rows().forEach(cells -> cells.forEach(rows.addArray()::add));
        }
        return json.toString();
    }

    static List<Sheet> sheets(String column) {
        var sheets = new ArrayList<Sheet>();
        for (JsonNode sheet : RecordJson.parse(column)) {
            var rows = new ArrayList<List<String>>();
            for (JsonNode cells : sheet.path("rows")) {
                var row = new ArrayList<String>();
                cells.forEach(cell -> row.add(cell.asText()));
                rows.add(row);
            }
            sheets.add(new Sheet(sheet.path("name").asText(), rows));
        }
        return sheets;
    }
}
