package org.xinxiyuan.cli.sending;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.xinxiyuan.document.Attachment;
import org.xinxiyuan.service.sending.merging.Place;
import org.xinxiyuan.service.sending.merging.ThreeWay;

/** A three-way view as it is told. */
final class ThreeWayLines {
    private ThreeWayLines() {}

    static Map<String, Object> json(ThreeWay view) {
        var json = new LinkedHashMap<String, Object>();
        json.put("occasion", view.occasion().name().toLowerCase(Locale.ROOT));
        json.put("baseKnown", view.baseKnown());
        json.put("places", view.places().stream().map(p -> json(p, view.baseKnown())).toList());
        json.put("portalOnly", view.foreign().stream().map(ThreeWayLines::json).toList());
        return json;
    }

    private static Map<String, Object> json(Attachment file) {
        var json = new LinkedHashMap<String, Object>();
        json.put("fileName", file.fileName());
        json.put("size", file.size());
        json.put("sha256", file.sha256());
        return json;
    }

    private static Map<String, Object> json(Place place, boolean baseKnown) {
        var json = new LinkedHashMap<String, Object>();
        json.put("key", place.key());
        json.put("label", place.label());
        json.put("changed", place.changed(baseKnown).name().toLowerCase(Locale.ROOT));
        if (baseKnown) {
            json.put("base", place.base().orElse(""));
        }
        json.put("mine", place.mine().orElse(""));
        json.put("theirs", place.theirs().orElse(""));
        return json;
    }

    static List<String> lines(ThreeWay view) {
        var lines = new ArrayList<String>();
        for (Place place : view.places()) {
            var who = switch (place.changed(view.baseKnown())) {
                case MINE -> "本机改";
                case THEIRS -> "门户改";
                default -> "两边都改，须选";
            };
            lines.add(place.key() + "  " + place.label() + "（" + who + "）");
            if (view.baseKnown()) {
                lines.add("    原：" + place.base().orElse(""));
            }
            lines.add("    本机：" + place.mine().orElse(""));
            lines.add("    门户：" + place.theirs().orElse(""));
        }
        view.foreign()
                .forEach(f -> lines.add("只在门户上的附件：《" + f.fileName() + "》 " + f.spokenSize() + "，取门户的附件时一并取回"));
        if (lines.isEmpty()) {
            lines.add("两边的文本没有不同。");
        }
        return lines;
    }
}
