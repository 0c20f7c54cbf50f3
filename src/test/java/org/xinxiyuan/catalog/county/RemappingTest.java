package org.xinxiyuan.catalog.county;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.CatalogFilesForTests;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.catalog.DisclosureCatalog;
import org.xinxiyuan.catalog.county.Remapping.Proposal;
import org.xinxiyuan.catalog.county.Remapping.Reason;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.shipped.CountyCatalog;

final class RemappingTest {
    private static DisclosureCatalog changed(Consumer<ObjectNode> change) {
        var text = new String(CatalogFilesForTests.changed(change), StandardCharsets.UTF_8);
        return CountyCatalog.load("c.json", text, Path.of("app/redaction/policy.json"));
    }

    private static Proposal proposal(DisclosureCatalog fresh, String code) {
        return new Remapping(Checkers.CATALOG, fresh)
                .propose(Checkers.CATALOG.item(code).orElseThrow());
    }

    @ParameterizedTest(name = "{0} as {1} {2} below {3}: {4}")
    @CsvSource({
        "0416, 0416, 市政服务和公用事业, 04, SAME_CODE",
        "0416, 0416, 市政公用事业, 04, SAME_CODE",
        "0416, 0499, 市政服务和公用事业, 04, SAME_PATH",
        "0416, 0499, 市政服务和公用事业, 10, SAME_NAME",
        "0416, 0499, 市政公用事业服务, 10, ALIKE",
        "0416, 0416, 畜牧兽医, 04, NONE",
        "0416, 0499, 畜牧兽医, 04, NONE",
    })
    void proposesByCodePathNameAndLikenessInThisOrder(
            String old, String code, String name, String parent, Reason reason) {
        var fresh = changed(catalog -> {
            var node = CatalogFilesForTests.node(catalog, old);
            node.put("code", code).put("name", name).put("parent", parent).putArray("requiredElements");
            CatalogFilesForTests.refer(catalog, old, code);
        });
        var proposal = proposal(fresh, old);
        assertEquals(reason, proposal.reason(), proposal.toString());
        var expected = reason == Reason.NONE ? Optional.<String>empty() : Optional.of(code);
        assertEquals(expected, proposal.to().map(CatalogItem::code));
        assertTrue(proposal.score() >= 0 && proposal.score() <= 1);
    }

    @Test
    void twoColumnsOfOneNameAreNoProposalByName() {
        var fresh = changed(catalog -> {
            CatalogFilesForTests.node(catalog, "0416").put("code", "0499").put("parent", "10");
            var twin = CatalogFilesForTests.node(catalog, "0499").deepCopy().put("code", "0498").put("parent", "07");
            catalog.withArray("nodes").add(twin);
            CatalogFilesForTests.refer(catalog, "0416", "0499");
        });
        assertEquals(Reason.ALIKE, proposal(fresh, "0416").reason());
    }

    @Test
    void aCatalogEqualsItself() {
        assertEquals(List.of(), CatalogComparison.of(Checkers.CATALOG, Checkers.CATALOG));
        assertTrue(new Remapping(Checkers.CATALOG, Checkers.CATALOG)
                .proposals().stream().allMatch(p -> p.reason() == Reason.SAME_CODE));
    }

    @Test
    void profileSignOffElementsAndLimitAreToldApart() {
        var fresh = changed(catalog -> {
            var node = CatalogFilesForTests.node(catalog, "0404");
            node.put("redactionProfile", "publicity").put("signOff", "ordinary").putNull("timeLimit");
            node.put("limitText", "按规定");
            ((ObjectNode) node.path("requiredElements").get(0)).put("level", "warn");
        });
        var changes = CatalogComparison.of(Checkers.CATALOG, fresh);
        assertEquals(1, changes.size());
        assertEquals(
                List.of(
                        "公开时限：信息形成或者变更之日起20个工作日 → 按规定（待核对）",
                        "要素“补贴项目”：缺了不能送审 → 缺了提醒",
                        "脱敏口径：subsidy → publicity",
                        "签发级别：主要负责人 → 审核责任人"),
                changes.get(0).details());
    }
}
