package org.xinxiyuan.cli.columns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xinxiyuan.check.upkeep.Inspection;

/** How an inspection is said. */
final class InspectionJson {
    private InspectionJson() {}

    static Map<String, Object> of(Inspection inspection) {
        var json = new LinkedHashMap<String, Object>();
        json.put("on", inspection.on().toString());
        json.put("failed", inspection.failed());
        json.put("items", inspection.items().stream().map(InspectionJson::of).toList());
        json.put("points", -inspection.points());
        json.put(
                "deductions",
                inspection.deductions().stream()
                        .map(d -> Map.of("name", d.name(), "points", -d.points(), "columns", d.columns()))
                        .toList());
        json.put(
                "first",
                inspection.first().stream()
                        .map(w -> Map.of("code", w.column().code(), "name", w.column().name(), "why", w.why()))
                        .toList());
        return json;
    }

    private static Map<String, Object> of(Inspection.Item item) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", item.id());
        json.put("name", item.name());
        json.put("count", item.count());
        json.put("limit", item.limit());
        json.put("failed", item.failed());
        json.put("what", item.what());
        json.put("note", item.note());
        return json;
    }

    static List<String> lines(Inspection inspection) {
        var lines = new ArrayList<String>();
        lines.add(inspection.on() + "  " + (inspection.failed() ? "单项否决成立" : "没有单项否决"));
        inspection.items().forEach(item -> {
            lines.add((item.failed() ? "否决  " : "通过  ") + item.name() + "  " + item.count() + " / " + item.limit());
            item.what().forEach(what -> lines.add("        " + what));
            if (!item.note().isEmpty()) {
                lines.add("        注：" + item.note());
            }
        });
        inspection.deductions().forEach(d -> lines.add("扣 " + d.points() + " 分  " + d.name()));
        lines.add("先写：");
        inspection.first().forEach(w -> lines.add("        " + w.column() + "  " + w.why()));
        return lines;
    }
}
