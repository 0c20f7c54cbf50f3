package org.xinxiyuan.cli.tools;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xinxiyuan.check.Grounds;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.service.checking.GateSheets;
import org.xinxiyuan.service.desk.Rulebook;

/** The sheets of all rules for {@code rules list}; what the gate demands beside them has the rule {@code gate}. */
record RuleTable(List<Row> rows) {
    private record Row(String rule, RuleSheet sheet) {}

    static RuleTable of(Rulebook rules) {
        var asked = rules.checker().rules().stream()
                .flatMap(rule -> rule.sheets().stream().map(sheet -> new Row(rule.id(), sheet)));
        var gate = GateSheets.all(rules.catalog().redaction()).stream().map(sheet -> new Row("gate", sheet));
        return new RuleTable(Stream.concat(asked, gate).toList());
    }

    List<Map<String, Object>> json() {
        return rows.stream().map(RuleTable::json).toList();
    }

    private static Map<String, Object> json(Row row) {
        var json = new LinkedHashMap<String, Object>();
        json.put("rule", row.rule());
        json.put("code", row.sheet().code());
        json.put("severity", row.sheet().severity().name());
        json.put("says", row.sheet().says());
        json.put("grounds", row.sheet().grounds().stream().map(RuleTable::json).toList());
        return json;
    }

    /** A date that nobody has confirmed is written as null, not left out. */
    private static Map<String, Object> json(Grounds basis) {
        var json = new LinkedHashMap<String, Object>();
        json.put("text", basis.text());
        json.put("since", basis.since().map(LocalDate::toString).orElse(null));
        json.put("until", basis.until().map(LocalDate::toString).orElse(null));
        json.put("source", basis.source().name());
        return json;
    }

    List<String> lines() {
        return rows.stream().map(RuleTable::line).toList();
    }

    private static String line(Row row) {
        var sheet = row.sheet();
        return String.join("  ", sheet.severity().name(), sheet.code(), sheet.says())
                + sheet.grounds().stream().map(RuleTable::line).collect(Collectors.joining());
    }

    private static String line(Grounds basis) {
        String dates = basis.source() == Grounds.Source.CATALOG
                ? ""
                : "  施行 " + day(basis.since()) + "  失效 " + day(basis.until());
        return "\n    " + basis.text() + dates + "  " + basis.source().label();
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("待核对");
    }
}
