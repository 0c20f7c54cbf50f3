package org.xinxiyuan.service.quota;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.ReportType;
import org.xinxiyuan.quota.Duty;
import org.xinxiyuan.quota.Filed;
import org.xinxiyuan.quota.Period;
import org.xinxiyuan.quota.Progress;
import org.xinxiyuan.quota.ledger.Adoption;
import org.xinxiyuan.quota.ledger.Entry;
import org.xinxiyuan.quota.ledger.Instruction;
import org.xinxiyuan.quota.ledger.Note;
import org.xinxiyuan.quota.scoring.ScoreLine;
import org.xinxiyuan.quota.statement.Statement;
import org.xinxiyuan.quota.statement.Statement.Cell;
import org.xinxiyuan.quota.statement.Statement.Table;
import org.xinxiyuan.quota.statement.StatementPrinting.Format;

/** 报表: the unit's or an officer's month or quarter on paper: tasks, pieces, adoptions, score. */
public final class Statements {
    private static final String UNSTATED = "未载明";

    private final Reading reading;
    private final Scoring scoring;

    public Statements(Reading reading, Scoring scoring) {
        this.reading = reading;
        this.scoring = scoring;
    }

    /** @param officer his own; the whole unit's where empty */
    public byte[] print(Period period, Optional<String> officer, Format format) {
        return reading.books().printing().print(of(period, officer), format);
    }

    public Statement of(Period period, Optional<String> officer) {
        var day = reading.on(reading.today());
        var filed = day.received().stream()
                .filter(f -> period.contains(f.on()))
                .filter(f -> officer.isEmpty() || Day.by(officer.get(), f.properties()))
                .toList();
        var entries = day.books().entries().stream()
                .filter(e -> period.contains(e.on()))
                .filter(e -> officer.isEmpty() || his(e, officer.get(), day))
                .toList();
        var titles = reading.books().submissions().titles(pieces(filed, entries));
        var head = new Statement.Head(reading.desk().unit(), officer, period, reading.today());
        var tables = new ArrayList<Table>();
        tables.add(tasks(day, period, officer));
        tables.add(filed(filed, titles));
        tables.add(entries(entries, titles));
        scoring.chosen().ifPresent(family -> tables.add(score(day, period, officer, family)));
        return new Statement(head, tables);
    }

    private static List<String> pieces(List<Filed> filed, List<Entry> entries) {
        return Stream.concat(filed.stream().map(Filed::piece), entries.stream().flatMap(e -> piece(e).stream()))
                .distinct()
                .toList();
    }

    private static Optional<String> piece(Entry entry) {
        if (entry instanceof Adoption a) {
            return Optional.of(a.piece());
        }
        return entry instanceof Instruction i ? Optional.of(i.piece()) : Optional.empty();
    }

    private static boolean his(Entry entry, String officer, Day day) {
        var pieces = day.byPiece();
        return piece(entry)
                .flatMap(id -> Optional.ofNullable(pieces.get(id)))
                .filter(f -> Day.by(officer, f.properties()))
                .isPresent();
    }

    private Table tasks(Day day, Period period, Optional<String> officer) {
        var rows = day.reckoning().of(period, day.today()).stream()
                .filter(p ->
                        officer.isEmpty() || p.assignment().duty().officer().equals(officer))
                .map(this::task)
                .toList();
        return new Table(
                "一、任务完成情况",
                List.of("任务", "应报", "上期结转", "已报", "还差", "来源"),
                List.of(34, 12, 14, 12, 12, 16),
                rows,
                rows.isEmpty() ? "本期没有下达任务。" : "");
    }

    private List<Cell> task(Progress p) {
        return List.of(
                Cell.of(what(p.assignment().duty())),
                Cell.of(p.assignment().target()),
                Cell.of(p.carried()),
                Cell.of(p.done()),
                Cell.of(p.missing()),
                Cell.of(p.assignment().origin().label()));
    }

    private String what(Duty duty) {
        var parts = Stream.of(
                        duty.officer(),
                        duty.type().map(ReportType::label),
                        duty.column().map(this::column))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return parts.isEmpty() ? "全单位" : parts;
    }

    private String column(String code) {
        return reading.rules().catalog().item(code).map(CatalogItem::toString).orElse(code);
    }

    private Table filed(List<Filed> filed, Map<String, String> titles) {
        var rows = new ArrayList<List<Cell>>();
        for (var f : filed) {
            rows.add(List.of(
                    Cell.of(rows.size() + 1),
                    Cell.of(f.on().toString()),
                    Cell.of(titles.getOrDefault(f.piece(), "")),
                    Cell.of(f.properties()
                            .type()
                            .map(ReportType::label)
                            .orElseGet(() ->
                                    f.properties().column().map(this::column).orElse(""))),
                    Cell.of(f.properties().officer().orElse(""))));
        }
        return new Table(
                "二、报送稿件",
                List.of("序号", "收件日期", "标题", "类型或栏目", "报送人"),
                List.of(8, 16, 42, 22, 12),
                rows,
                "共 " + rows.size() + " 件，按回执计。");
    }

    private Table entries(List<Entry> entries, Map<String, String> titles) {
        var rows = entries.stream().map(e -> entry(e, titles)).toList();
        return new Table(
                "三、采用、批示和加减分事项",
                List.of("日期", "事项", "稿件", "刊物、档次", "依据"),
                List.of(16, 18, 34, 18, 14),
                rows,
                "共 " + rows.size() + " 项。");
    }

    private List<Cell> entry(Entry entry, Map<String, String> titles) {
        var evidence = entry.evidence();
        var why = (evidence.fromPortal() ? "县里下发" : "手工登记")
                + (evidence.attachment().isPresent() ? "，有附件" : "");
        return List.of(
                Cell.of(entry.on().toString()),
                Cell.of(event(entry)),
                Cell.of(piece(entry).map(id -> title(id, titles)).orElse("")),
                Cell.of(where(entry)),
                Cell.of(why));
    }

    private String title(String piece, Map<String, String> titles) {
        return Optional.ofNullable(titles.get(piece))
                .or(() -> reading.desk()
                        .drafts()
                        .find(new DraftId(piece))
                        .map(d -> d.content().title()))
                .orElse("（本机没有此稿）");
    }

    private static String event(Entry entry) {
        if (entry instanceof Adoption a) {
            return a.level().label() + "采用";
        }
        return entry instanceof Instruction i ? i.level().label() + "批示" : ((Note) entry).matter();
    }

    private static String where(Entry entry) {
        if (entry instanceof Adoption a) {
            return Stream.of(a.publication().name(), a.publication().step())
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(" "));
        }
        return entry instanceof Instruction i ? i.rank().orElse("") : "×" + ((Note) entry).times();
    }

    private Table score(Day day, Period period, Optional<String> officer, String family) {
        var sheet = scoring.sheet(day, period, officer, Optional.of(family));
        var lines = sheet.score().lines();
        int unstated = sheet.score().unstated().size();
        return new Table(
                "四、得分（" + sheet.name() + "）",
                List.of("日期", "计分事项", "分值", "说明"),
                List.of(16, 36, 12, 36),
                lines.stream().map(Statements::line).toList(),
                "合计 " + sheet.score().total().stripTrailingZeros().toPlainString() + " 分"
                        + (unstated > 0 ? "；" + unstated + " 项方案" + UNSTATED + "，没有计分" : "") + "。");
    }

    private static List<Cell> line(ScoreLine line) {
        Optional<BigDecimal> points = line.points();
        return List.of(
                Cell.of(line.fact().on().toString()),
                Cell.of(line.label()),
                points.map(Cell::of).orElse(Cell.of(UNSTATED)),
                Cell.of(line.remark().orElse("")));
    }
}
