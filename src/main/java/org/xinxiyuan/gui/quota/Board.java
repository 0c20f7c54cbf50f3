package org.xinxiyuan.gui.quota;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.document.ReportType;
import org.xinxiyuan.quota.Duty;
import org.xinxiyuan.quota.InHand;
import org.xinxiyuan.quota.MonthStand;
import org.xinxiyuan.quota.Progress;
import org.xinxiyuan.quota.Warning;
import org.xinxiyuan.quota.ledger.Ranking;
import org.xinxiyuan.quota.ledger.Solicitation;
import org.xinxiyuan.review.Person;
import org.xinxiyuan.service.Office;
import org.xinxiyuan.service.quota.QuotaPage;
import org.xinxiyuan.service.quota.Scoring;

/**
 * What stands on the page at one moment (任务页一览): read in the background, shown at once.
 *
 * @param columns names of the columns that tasks speak of, by code
 */
public record Board(
        QuotaPage page, List<Ranking> rankings, Schemes schemes, Map<String, String> columns, List<String> people) {
    /** @param chosen id of the family the unit is scored by */
    public record Schemes(List<Scoring.Family> all, Optional<String> chosen) {}

    public static Board of(Office office) {
        var page = office.quotas().page();
        var catalog = office.rules().catalog();
        var columns = page.progress().stream()
                .flatMap(p -> p.assignment().duty().column().stream())
                .distinct()
                .flatMap(code -> catalog.item(code).stream())
                .collect(Collectors.toMap(CatalogItem::code, CatalogItem::name));
        return new Board(
                page,
                office.quotas().rankings(),
                new Schemes(office.scoring().families(), office.scoring().chosen()),
                columns,
                office.people().all().stream().map(Person::name).toList());
    }

    public LocalDate today() {
        return page.activity().on();
    }

    public MonthStand month() {
        return page.month();
    }

    public List<Progress> progress() {
        return page.progress();
    }

    public List<Warning> warnings() {
        return page.warnings();
    }

    public List<Solicitation> solicitations() {
        return page.open().solicitations();
    }

    public List<InHand> inHand() {
        return page.open().inHand();
    }

    /** 全单位, or whatever is asked for: 王某·动态, 0603 公示公告. */
    public String what(Duty duty, String wholeUnit) {
        var words = Stream.of(
                        duty.officer(),
                        duty.column().map(code -> code + " " + columns.getOrDefault(code, "")),
                        duty.type().map(ReportType::label))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("·"));
        return words.isEmpty() ? wholeUnit : words.strip();
    }
}
