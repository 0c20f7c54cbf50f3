package org.xinxiyuan;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.catalog.DisclosureCatalog;
import org.xinxiyuan.catalog.TimeLimit;
import org.xinxiyuan.intake.StandardWorkbook;

/** Catalogs of an invented county, made of the shipped one. */
public final class CatalogFilesForTests {
    private static final Path SHIPPED = Path.of("app/catalog/catalog-township.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    private CatalogFilesForTests() {}

    /** The shipped catalog as 清河县 might hand it down: columns renumbered, renamed, moved and dropped. */
    public static byte[] county(String version) {
        return changed(catalog -> {
            catalog.put("name", "清河县乡镇政府信息主动公开标准目录").put("version", version).put("sample", false);
            node(catalog, "0603").put("code", "0606");
            node(catalog, "0602").put("name", "镇村动态");
            node(catalog, "0605").put("parent", "10");
            node(catalog, "0404").putObject("timeLimit").put("type", "workdays").put("value", 5).put("from", "发放之日");
            drop(catalog, "1002");
            refer(catalog, "0603", "0606");
            refer(catalog, "1002", "0504");
        });
    }

    public static byte[] changed(Consumer<ObjectNode> change) {
        try {
            var catalog = (ObjectNode) JSON.readTree(Files.readString(SHIPPED));
            change.accept(catalog);
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(catalog).getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ObjectNode node(ObjectNode catalog, String code) {
        for (var node : catalog.path("nodes")) {
            if (node.path("code").asText().equals(code)) {
                return (ObjectNode) node;
            }
        }
        throw new IllegalArgumentException(code);
    }

    private static void drop(ObjectNode catalog, String code) {
        var nodes = catalog.path("nodes").elements();
        while (nodes.hasNext()) {
            if (nodes.next().path("code").asText().equals(code)) {
                nodes.remove();
            }
        }
    }

    /** Whatever names the one column names the other. */
    public static void refer(ObjectNode catalog, String from, String to) {
        catalog.path("nodes").findParents("correct").forEach(confusion -> {
            var correct = new ArrayList<String>();
            confusion.path("correct").forEach(code -> correct.add(code.asText().equals(from) ? to : code.asText()));
            var renewed = ((ObjectNode) confusion).putArray("correct");
            correct.stream().distinct().forEach(renewed::add);
        });
    }

    /** The columns of a catalog as a ten-column table of 54号文. */
    public static byte[] table(DisclosureCatalog catalog) {
        var rows = new ArrayList<List<String>>();
        for (CatalogItem item : catalog.columns()) {
            rows.add(row(catalog, item, rows.size() + 1));
        }
        return new StandardWorkbook().sheet("目录", rows).bytes();
    }

    private static List<String> row(DisclosureCatalog catalog, CatalogItem item, int number) {
        var reach = item.handling().reach();
        var parent = item.parent().flatMap(catalog::item).map(CatalogItem::name);
        var labels = item.elements().stream().map(e -> e.label()).toList();
        var content = labels.isEmpty() ? "全文" : String.join("；", labels);
        return List.of(
                Integer.toString(number),
                parent.orElse(item.name()),
                parent.isPresent() ? item.name() : "",
                content,
                item.legalBasis().isEmpty() ? "《政府信息公开条例》" : String.join("\n", item.legalBasis()),
                item.timeLimit().map(CatalogFilesForTests::words).orElse("20个工作日内"),
                reach.publisher(),
                String.join("、", reach.channels()),
                tick(reach.audience().equals("全社会")),
                tick(!reach.audience().equals("全社会")),
                tick(reach.mode().equals("主动公开")),
                tick(!reach.mode().equals("主动公开")),
                tick(reach.levels().contains("县级")),
                tick(reach.levels().contains("乡级")));
    }

    private static String tick(boolean is) {
        return is ? "√" : "";
    }

    private static String words(TimeLimit limit) {
        return switch (limit.type()) {
            case WORKDAYS -> limit.from() + "起" + limit.value() + "个工作日内";
            case DAYS -> limit.from() + "起" + limit.value() + "日内";
            case IMMEDIATE -> "即时公开";
            case FIXED_DATE -> limit.monthDay()
                    .map(day -> "每年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日前")
                    .orElseThrow();
            case SYNC_WITH_DOCUMENT -> "与被解读文件同步，最迟" + limit.value() + "个工作日内";
        };
    }
}
