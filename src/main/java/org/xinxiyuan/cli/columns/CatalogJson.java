package org.xinxiyuan.cli.columns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.catalog.DisclosureCatalog;
import org.xinxiyuan.catalog.county.CatalogChange;
import org.xinxiyuan.service.catalogs.Catalogs.Version;
import org.xinxiyuan.service.columns.CatalogImport.Outcome;
import org.xinxiyuan.service.columns.CatalogImport.Shelf;
import org.xinxiyuan.service.columns.CatalogPreview;
import org.xinxiyuan.service.columns.CatalogPreview.Row;

/** Catalogs and their differences, as JSON and as lines. */
final class CatalogJson {
    private CatalogJson() {}

    static Map<String, Object> of(Shelf shelf, DisclosureCatalog catalog, Optional<String> offered) {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", catalog.edition().name());
        json.put("version", catalog.version());
        json.put("sample", catalog.edition().sample());
        json.put("columns", catalog.columns().size());
        offered.ifPresent(version -> json.put("offered", version));
        shelf.inForce().ifPresent(version -> json.put("inForce", version.number()));
        json.put("versions", shelf.versions().stream().map(CatalogJson::of).toList());
        json.put(
                "toCheck",
                unread(catalog).stream()
                        .map(item -> Map.of(
                                "code", item.code(),
                                "name", item.name(),
                                "limitText", item.timing().limitText().orElse("")))
                        .toList());
        return json;
    }

    private static List<CatalogItem> unread(DisclosureCatalog catalog) {
        return catalog.items().stream()
                .filter(item -> item.timing().limitText().isPresent())
                .toList();
    }

    private static Map<String, Object> of(Version version) {
        var json = new LinkedHashMap<String, Object>();
        json.put("number", version.number());
        json.put("name", version.label().name());
        json.put("version", version.label().version());
        json.put("source", version.label().source());
        json.put("sha256", version.sha256());
        json.put("at", version.at().toString());
        json.put("by", version.by());
        return json;
    }

    static List<String> lines(Shelf shelf, DisclosureCatalog catalog, Optional<String> offered) {
        var lines = new ArrayList<String>();
        lines.add("现行目录：" + catalog.edition().name() + " " + catalog.version() + "，能发布信息的栏目 "
                + catalog.columns().size() + " 个" + (catalog.edition().sample() ? "（示例，待换成县里的目录）" : ""));
        offered.ifPresent(version -> lines.add("县里发布了新目录：" + version + " 版；看不同之处用 catalog county，换版加 --apply"));
        for (Version version : shelf.versions()) {
            boolean now = shelf.inForce().equals(Optional.of(version));
            lines.add((now ? "▶ " : "  ") + "第" + version.number() + "版  "
                    + version.label().name() + " "
                    + version.label().version() + "  " + version.label().source() + "  " + version.by() + "  "
                    + version.at());
        }
        unread(catalog)
                .forEach(item -> lines.add(
                        "待核对  " + item + "  公开时限“" + item.timing().limitText().orElse("") + "”"));
        return lines;
    }

    static Map<String, Object> of(CatalogPreview preview, Map<String, Optional<String>> choices, boolean applied) {
        var json = new LinkedHashMap<String, Object>();
        preview.coming().ifPresent(coming -> {
            json.put("name", coming.label().name());
            json.put("version", coming.label().version());
            json.put("source", coming.label().source());
        });
        json.put("applied", applied);
        json.put(
                "faults",
                preview.faults().stream()
                        .map(fault -> Map.of("where", fault.where(), "what", fault.what()))
                        .toList());
        json.put("notes", preview.notes());
        json.put("changes", preview.changes().stream().map(CatalogJson::of).toList());
        json.put(
                "map",
                preview.rows().stream()
                        .filter(row -> !row.stays() || choices.containsKey(row.code()))
                        .map(row -> of(row, choices))
                        .toList());
        json.put("affected", preview.affected());
        return json;
    }

    private static Map<String, Object> of(CatalogChange change) {
        var json = new LinkedHashMap<String, Object>();
        json.put("kind", change.kind().name().toLowerCase(Locale.ROOT));
        json.put("code", change.item().code());
        json.put("name", change.item().name());
        json.put("details", change.details());
        return json;
    }

    private static Map<String, Object> of(Row row, Map<String, Optional<String>> choices) {
        var json = new LinkedHashMap<String, Object>();
        var proposed = row.proposal().to().map(CatalogItem::code);
        json.put("from", row.code());
        json.put("path", row.path());
        choices.getOrDefault(row.code(), proposed).ifPresent(code -> json.put("to", code));
        boolean chosen = choices.containsKey(row.code());
        json.put(
                "reason",
                chosen
                        ? "chosen"
                        : row.proposal()
                                .reason()
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-'));
        json.put("score", row.proposal().score());
        json.put("drafts", row.drafts());
        json.put("sent", row.sent());
        return json;
    }

    static List<String> lines(CatalogPreview preview) {
        var lines = new ArrayList<String>();
        preview.faults().forEach(fault -> lines.add("✗ " + fault));
        if (!preview.faults().isEmpty()) {
            lines.add("共 " + preview.faults().size() + " 处错误，没有导入；全部改好再试。");
        }
        preview.notes().forEach(note -> lines.add("待核对  " + note));
        preview.changes().forEach(change -> {
            lines.add(change.kind().label() + "  " + change.item());
            change.details().forEach(detail -> lines.add("        " + detail));
        });
        preview.rows().stream().filter(row -> !row.stays()).forEach(row -> lines.add(line(row)));
        preview.coming()
                .ifPresent(coming ->
                        lines.add("与现行目录有 " + preview.changes().size() + " 处不同，涉及未发出稿件 " + preview.affected() + " 件。"));
        return lines;
    }

    private static String line(Row row) {
        return "对应  " + row.code() + " " + row.path() + " → "
                + row.proposal().to().map(CatalogItem::toString).orElse("待选") + "  （"
                + row.proposal().reason().label() + " " + row.proposal().score() + "，未发出 " + row.drafts() + " 件，已发出 "
                + row.sent() + " 件）";
    }

    static Map<String, Object> of(CatalogPreview preview, Map<String, Optional<String>> choices, Outcome outcome) {
        var json = of(preview, choices, true);
        json.put("inForce", outcome.version().number());
        json.put("refiled", outcome.refiled().stream().map(id -> id.value()).toList());
        json.put("toChoose", outcome.toChoose().stream().map(id -> id.value()).toList());
        json.put("moved", outcome.moved().stream().map(CalendarCommand::json).toList());
        return json;
    }

    static List<String> lines(CatalogPreview preview, Outcome outcome) {
        var lines = new ArrayList<>(lines(preview));
        lines.add("第" + outcome.version().number() + "版现在生效：改归栏目 "
                + outcome.refiled().size() + " 件，栏目待选 " + outcome.toChoose().size() + " 件，到期日变动 "
                + outcome.moved().size() + " 项。");
        outcome.toChoose().forEach(id -> lines.add("栏目待选  " + id.value()));
        return lines;
    }
}
