package org.xinxiyuan.check.rules.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.catalog.DisclosureCatalog;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Grounds;
import org.xinxiyuan.check.Rule;
import org.xinxiyuan.check.RuleSheet;
import org.xinxiyuan.check.placing.ColumnJudge;
import org.xinxiyuan.check.reading.Words;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Manuscript;
import org.xinxiyuan.document.Manuscript.Existing;

/**
 * 班子变动后修订机构页面: who is appointed or removed as a leader changes the pages that name the leaders; told with the
 * appointment, and on a page that is older than an appointment in the stock.
 */
public final class LeadershipPagesFollow implements Rule {
    private static final RuleSheet REVISE =
            RuleSheet.hint("LEADER_CHANGED", "领导班子有变动的，同时修订机构职能和领导信息", Grounds.regulation("第二十条第（二）项"));
    private static final RuleSheet OUTDATED =
            RuleSheet.hint("LEADER_OUTDATED", "机构职能和领导信息不早于最近一次领导变动", Grounds.regulation("第二十条第（二）项"));
    private static final Pattern CHANGE =
            Pattern.compile("(?:任命|选举|当选|提名|担任|任|免去|辞去|不再担任)[^。；\\n]{0,24}?(?:镇|乡|街道)?(?:镇长|乡长|办事处主任|党委书记|党工委书记"
                    + "|党委副书记|人大主席|党委委员|武装部长)");

    private final ColumnJudge judge;
    private final DisclosureCatalog catalog;

    public LeadershipPagesFollow(ColumnJudge judge, DisclosureCatalog catalog) {
        this.judge = judge;
        this.catalog = catalog;
    }

    @Override
    public List<RuleSheet> sheets() {
        return List.of(REVISE, OUTDATED);
    }

    @Override
    public List<Finding> check(Manuscript m) {
        var verdict = judge.of(m);
        String kind = verdict.belongsIn().map(CatalogItem::contentKind).orElse("");
        return switch (kind) {
            case "recruitment" -> changes(m.title() + "。" + verdict.text().body()) ? List.of(revise(m)) : List.of();
            case "leader", "profile" -> outdated(m).stream().toList();
            default -> List.of();
        };
    }

    private Finding revise(Manuscript m) {
        String pages = m.around().existing().stream()
                .filter(other -> other.published() && namesLeaders(other))
                .map(other -> "《" + other.title() + "》")
                .collect(Collectors.joining());
        return REVISE.found("领导班子有变动：请同时修订机构职能和领导信息里的姓名、职务和分工" + (pages.isEmpty() ? "" : "，现有" + pages));
    }

    /** An appointment in the stock that is younger than this page. */
    private Optional<Finding> outdated(Manuscript m) {
        Optional<LocalDate> own =
                m.filing() instanceof Filing.Disclosure filed ? filed.dates().formedOn() : Optional.empty();
        boolean leaders = m.filing()
                .columnCode()
                .flatMap(catalog::item)
                .filter(this::namesLeaders)
                .isPresent();
        if (own.isEmpty() || !leaders) {
            return Optional.empty();
        }
        return m.around().existing().stream()
                .filter(other -> other.published() && kindOf(other).equals("recruitment"))
                .filter(other -> other.formedOn().filter(own.get()::isBefore).isPresent())
                .filter(other -> changes(other.title() + "。" + other.text().orElse("")))
                .findFirst()
                .map(other -> OUTDATED.found("之后发布了《" + other.title() + "》：请核对负责人、职务和分工是否要改"));
    }

    private static boolean changes(String text) {
        return Words.any(text, "镇长", "乡长", "主任", "书记", "主席", "委员", "部长")
                && CHANGE.matcher(text).find();
    }

    private String kindOf(Existing other) {
        return catalog.item(other.column()).map(CatalogItem::contentKind).orElse("");
    }

    private boolean namesLeaders(Existing other) {
        return catalog.item(other.column()).filter(this::namesLeaders).isPresent();
    }

    private boolean namesLeaders(CatalogItem column) {
        return column.contentKind().equals("leader")
                || column.contentKind().equals("profile")
                        && column.elements().stream()
                                .anyMatch(element -> element.key().equals("leader"));
    }
}
