package org.xinxiyuan.cli.pictures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xinxiyuan.redact.pictures.Painting;
import org.xinxiyuan.redact.pictures.Region;
import org.xinxiyuan.service.checking.Sheet;

/** A picture as {@code pictures} and {@code paint} tell it. */
final class SheetJson {
    private SheetJson() {}

    static Map<String, Object> of(Sheet sheet) {
        var json = new LinkedHashMap<String, Object>();
        json.put("file", sheet.attachment() + 1);
        json.put("picture", sheet.picture().name());
        json.put("width", sheet.picture().width());
        json.put("height", sheet.picture().height());
        json.put("paintable", sheet.picture().paintable());
        json.put("removed", sheet.removed());
        json.put("waits", sheet.waits());
        json.put("paintings", sheet.paintings().stream().map(SheetJson::painting).toList());
        return json;
    }

    private static Map<String, Object> painting(Painting painting) {
        var json = new LinkedHashMap<String, Object>();
        json.put("region", region(painting.region()));
        json.put("by", painting.by());
        json.put("at", painting.at().toString());
        return json;
    }

    /** Empty for the whole picture. */
    private static List<Integer> region(Region r) {
        return r.whole() ? List.of() : List.of(r.x(), r.y(), r.width(), r.height());
    }

    static String line(Sheet sheet) {
        var size = sheet.picture().width() == 0 ? "" : "  " + sheet.picture().width() + "×" + sheet.picture().height();
        var painted = sheet.removed() ? "  已整图删除" : "  涂盖 " + sheet.paintings().size() + " 处";
        return (sheet.attachment() + 1) + "  " + sheet.picture().name() + size
                + (sheet.paintings().isEmpty() ? "" : painted)
                + (sheet.picture().paintable() || sheet.removed() ? "" : "  只能整图删除")
                + (sheet.waits() ? "  ← 还没看" : "");
    }
}
