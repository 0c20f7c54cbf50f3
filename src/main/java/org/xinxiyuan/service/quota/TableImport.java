package org.xinxiyuan.service.quota;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.document.table.Workbook;
import org.xinxiyuan.quota.Assignment;
import org.xinxiyuan.quota.Period;
import org.xinxiyuan.quota.ledger.Ledger.By;
import org.xinxiyuan.quota.ledger.Ranking;
import org.xinxiyuan.quota.scoring.Scheme;
import org.xinxiyuan.quota.tables.AssignmentTable;
import org.xinxiyuan.quota.tables.Parsed;
import org.xinxiyuan.quota.tables.Parsed.Problem;
import org.xinxiyuan.quota.tables.RankingTable;
import org.xinxiyuan.quota.tables.SchemeTable;
import org.xinxiyuan.review.People;
import org.xinxiyuan.review.Person;

/** 表格导入: a spreadsheet is taken whole or, with one mistake in it, not at all. */
public final class TableImport {
    private final Reading reading;
    private final Bookkeeping bookkeeping;
    private final People people;

    public TableImport(Reading reading, Bookkeeping bookkeeping, People people) {
        this.reading = reading;
        this.bookkeeping = bookkeeping;
        this.people = people;
    }

    /** What became of a table. */
    public sealed interface Outcome {}

    /** @param others rows of other units, passed over */
    public record Assigned(List<Assignment> assignments, int others) implements Outcome {}

    public record Adopted(Scheme scheme) implements Outcome {}

    /** @param own the place of this unit, where it is found */
    public record Ranked(Ranking ranking, Optional<Ranking.Place> own) implements Outcome {}

    /** Nothing was taken. */
    public record Refused(List<Problem> problems) implements Outcome {}

    /** 考核任务表 or 计分方案表, told by their heads. Throws {@code table.unreadable} where it is no spreadsheet. */
    public Outcome take(String fileName, byte[] bytes, String by) {
        var table = reading.books().tables().read(fileName, bytes);
        return SchemeTable.fits(table) ? scheme(table, by) : assignments(table, by);
    }

    /** 通报. @param period where the table does not say it */
    public Outcome takeRanking(String fileName, byte[] bytes, Optional<Period> period, String by) {
        var table = reading.books().tables().read(fileName, bytes);
        var parsed = RankingTable.read(table, period);
        parsed.value().ifPresent(ranking -> reading.books().ledger().put(ranking, by(by)));
        return parsed.value()
                .<Outcome>map(r -> new Ranked(r, r.of(reading.desk().unit())))
                .orElseGet(() -> new Refused(parsed.problems()));
    }

    private Outcome assignments(Workbook table, String by) {
        var officers = people.all().stream().map(Person::name).collect(Collectors.toSet());
        var owner = new AssignmentTable.Owner(reading.desk().unit(), officers, this::column);
        var parsed = AssignmentTable.read(table, owner);
        return parsed.value()
                .<Outcome>map(rows -> new Assigned(entered(rows, by), rows.others()))
                .orElseGet(() -> new Refused(parsed.problems()));
    }

    private List<Assignment> entered(AssignmentTable.Rows rows, String by) {
        return reading.desk()
                .transactions()
                .inTransaction(() -> rows.rows().stream()
                        .map(row -> bookkeeping.assign(
                                row.period(), row.target(), row.duty(), row.carryOver(), Assignment.Origin.FILE, by))
                        .toList());
    }

    /** By code, or by a name that one column alone has. */
    private Optional<String> column(String written) {
        var catalog = reading.rules().catalog();
        var byCode = catalog.item(written).map(CatalogItem::code);
        var named = catalog.columns().stream()
                .filter(c -> c.name().equals(written))
                .map(CatalogItem::code)
                .toList();
        return byCode.isPresent() || named.size() != 1 ? byCode : Optional.of(named.get(0));
    }

    private Outcome scheme(Workbook table, String by) {
        Parsed<Scheme> parsed = SchemeTable.read(table);
        if (parsed.value().isEmpty()) {
            return new Refused(parsed.problems());
        }
        var scheme = parsed.value().get();
        var clash = reading.books().ledger().schemes().stream()
                .flatMap(other -> SchemeTable.read(other).value().stream())
                .filter(other ->
                        other.family().equals(scheme.family()) && !other.id().equals(scheme.id()))
                .filter(other -> other.inForce().overlaps(scheme.inForce()))
                .findFirst();
        if (clash.isPresent()) {
            return new Refused(List.of(
                    new Problem("规则", 1, "", "与已导入的“" + clash.get().origin().name() + "”施行时间重叠，请写明施行、废止日期")));
        }
        reading.books().ledger().putScheme(scheme.id(), table, by(by));
        return new Adopted(scheme);
    }

    private By by(String name) {
        return new By(name, reading.clock().instant());
    }
}
