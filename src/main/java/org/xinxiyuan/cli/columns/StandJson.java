package org.xinxiyuan.cli.columns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.xinxiyuan.catalog.DueDate;
import org.xinxiyuan.check.upkeep.ColumnStand;
import org.xinxiyuan.check.upkeep.PieceDue;

/** How a column and a due date are said. */
final class StandJson {
    private static final int SHOWN = 3;

    private StandJson() {}

    static Map<String, Object> of(ColumnStand stand) {
        var json = new LinkedHashMap<String, Object>();
        json.put("code", stand.column().code());
        json.put("name", stand.column().name());
        json.put("frequency", stand.frequency());
        json.put("maxIdleDays", stand.maxIdleDays());
        json.put("vetoPart", stand.vetoPart());
        json.put("pieces", stand.pieces());
        stand.last().ifPresent(day -> json.put("lastPublished", day.toString()));
        stand.updateBy().ifPresent(day -> json.put("updateBy", day.toString()));
        json.put("state", word(stand.state()));
        json.put("dues", stand.dues().stream().map(due -> of(due, stand.on())).toList());
        return json;
    }

    static Map<String, Object> of(PieceDue owed, LocalDate today) {
        var json = new LinkedHashMap<String, Object>();
        owed.id().ifPresent(id -> json.put("id", id.value()));
        json.put("title", owed.title());
        json.put("obligation", word(owed.due().obligation()));
        owed.due().date().date().ifPresent(day -> json.put("due", day.toString()));
        if (owed.due().date() instanceof DueDate.NotAnnounced unknown) {
            json.put("unknownYear", unknown.year());
        }
        json.put("standing", word(owed.due().at(today)));
        owed.due().metOn().ifPresent(day -> json.put("metOn", day.toString()));
        owed.former().ifPresent(day -> json.put("formerDue", day.toString()));
        return json;
    }

    static List<String> lines(ColumnStand stand) {
        var lines = new ArrayList<String>();
        lines.add(stand.state().label() + "  " + stand.column() + "  " + stand.frequency()
                + "  " + stand.pieces() + " 件"
                + stand.last().map(day -> "  最近 " + day).orElse("")
                + stand.updateBy().map(day -> "  应在 " + day + " 前更新").orElse(""));
        stand.dues().stream().limit(SHOWN).forEach(due -> lines.add("        " + line(due, stand.on())));
        return lines;
    }

    static String line(PieceDue owed, LocalDate today) {
        var due = owed.due();
        return due.at(today).label() + "  " + due.obligation().label()
                + due.date().date().map(day -> "  " + day).orElse("")
                + owed.former().map(day -> "（原到期日 " + day + "）").orElse("") + "  " + owed.title();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
