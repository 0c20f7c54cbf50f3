package org.xinxiyuan.gui.columns;

import java.util.ArrayList;
import java.util.List;
import org.xinxiyuan.check.upkeep.Inspection;
import org.xinxiyuan.gui.common.Messages;

/** An inspection in lines: veto items, points, and what to write first. */
record Verdict(Messages messages) {
    List<String> lines(Inspection inspection) {
        var lines = new ArrayList<String>();
        var day = inspection.on().toString();
        lines.add(messages.text(inspection.failed() ? "columns.failed" : "columns.passed", day));
        inspection.items().forEach(item -> lines.add(item(item)));
        inspection.deductions().forEach(d -> lines.add(messages.text("columns.points", d.points(), d.name())));
        if (!inspection.first().isEmpty()) {
            lines.add(messages.text("columns.first"));
        }
        int nr = 0;
        for (var piece : inspection.first()) {
            lines.add(++nr + ". " + piece.column() + "\n" + piece.why());
        }
        return lines;
    }

    private String item(Inspection.Item item) {
        var line = messages.text(item.failed() ? "columns.itemFails" : "columns.itemHolds")
                + " " + item.name() + "（" + item.count() + " / " + item.limit() + "）";
        return item.note().isEmpty() ? line : line + "\n" + item.note();
    }
}
