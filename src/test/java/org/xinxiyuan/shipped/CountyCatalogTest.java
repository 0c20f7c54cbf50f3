package org.xinxiyuan.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinxiyuan.CatalogFilesForTests;
import org.xinxiyuan.catalog.county.CatalogFault;

final class CountyCatalogTest {
    private static final Path POLICY = Path.of("app/redaction/policy.json");

    private static List<CatalogFault> faults(Consumer<ObjectNode> change) {
        var text = new String(CatalogFilesForTests.changed(change), StandardCharsets.UTF_8);
        return CountyCatalog.read("目录.json", text, POLICY).faults();
    }

    private static Arguments broken(String field, String says, Consumer<ObjectNode> change) {
        return Arguments.of(field, says, change);
    }

    private static Consumer<ObjectNode> in(String code, Consumer<ObjectNode> change) {
        return catalog -> change.accept(CatalogFilesForTests.node(catalog, code));
    }

    static Stream<Arguments> brokenOnes() {
        return Stream.of(
                broken("$.schema", "zwgk-catalog/2", c -> c.put("schema", "zwgk-catalog/1")),
                broken("$.colour", "没有这个字段", c -> c.put("colour", "red")),
                broken("$", "缺少字段 version", c -> c.remove("version")),
                broken("$.nodes[0].code", "两位一级", in("01", n -> n.put("code", "1"))),
                broken("$.nodes[0].publishable", "与 cardinality 不符", in("01", n -> n.put("publishable", false))),
                broken("$.nodes[0]", "必须有 signOff", in("01", n -> n.remove("signOff"))),
                broken("$.nodes[0].timeLimit.value", "不能小于0", in("01", n -> ((ObjectNode) n.path("timeLimit"))
                        .put("value", -1))),
                broken("$.nodes[0].timeLimit.type", "没有这个代码或词", in("01", n -> ((ObjectNode) n.path("timeLimit"))
                        .put("type", "weeks"))),
                broken("$.nodes[0].timeLimit", "不能再写 limitText", in("01", n -> n.put("limitText", "按规定"))),
                broken("$.nodes[2].parent", "没有这个上级栏目", in("0201", n -> n.put("parent", "88"))),
                broken("$.nodes[1].parent", "绕回到了自己", in("02", n -> n.put("parent", "02"))),
                broken("$.nodes[0].redactionProfile", "没有这个代码或词", in("01", n -> n.put("redactionProfile", "x"))),
                broken("$.nodes[0].titleCues[0]", "正则表达式", in("01", n -> n.putArray("titleCues").add("("))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("brokenOnes")
    void namesFileLinePathAndWhatIsExpected(String field, String says, Consumer<ObjectNode> change) {
        var faults = faults(change);
        assertTrue(
                faults.stream().anyMatch(f -> f.where().startsWith("“目录.json”第")
                        && f.where().endsWith("行 " + field)
                        && f.what().contains(says)),
                faults.toString());
    }

    @Test
    void everyFaultIsTold() {
        var faults = faults(catalog -> {
            CatalogFilesForTests.node(catalog, "01").put("colour", 1).put("redactionProfile", "x");
            CatalogFilesForTests.node(catalog, "0202").put("cardinality", "one").put("titleCues", 7);
        });
        assertEquals(4, faults.size(), faults.toString());
    }

    @Test
    void aSoundOneIsReadWhole() {
        var reading = CountyCatalog.read(
                "目录.json", new String(CatalogFilesForTests.county("7"), StandardCharsets.UTF_8), POLICY);
        assertEquals(List.of(), reading.faults());
        assertEquals("7", reading.catalog().orElseThrow().version());
    }

    @Test
    void whatIsNoJsonIsOneFault() {
        var faults = CountyCatalog.read("目录.json", "{\"schema\": ,}", POLICY).faults();
        assertEquals(1, faults.size());
        assertTrue(faults.get(0).what().contains("不是正确的JSON"), faults.toString());
    }
}
