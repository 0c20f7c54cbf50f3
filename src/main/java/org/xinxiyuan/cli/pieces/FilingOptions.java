package org.xinxiyuan.cli.pieces;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Filing.Dates;
import org.xinxiyuan.document.Filing.Disclosure;
import org.xinxiyuan.document.Filing.Report;
import org.xinxiyuan.document.Lane;
import org.xinxiyuan.document.Link;
import org.xinxiyuan.document.Publicity;
import org.xinxiyuan.document.ReportType;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How {@code file} says where a piece belongs; what is not given stays as it was. */
public final class FilingOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--lane", required = true, description = "disclosure 政府信息公开，report 政务信息")
    private Lane lane;

    @Option(names = "--column", paramLabel = "CODE", description = "栏目代码")
    private String column;

    @Option(names = "--type", paramLabel = "T", description = "报送类型：${COMPLETION-CANDIDATES}")
    private ReportType type;

    @Option(names = "--formed-on", paramLabel = "D", description = "成文（形成）日期")
    private LocalDate formedOn;

    @Option(names = "--valid-until", paramLabel = "D", description = "有效期至")
    private LocalDate validUntil;

    @Option(names = "--doc-no", paramLabel = "N", description = "发文字号")
    private String docNo;

    @Option(names = "--publicity", paramLabel = "FROM,TO", description = "公示起止")
    private String publicity;

    @Option(names = "--link", paramLabel = "RELATION:ID", description = "关联，如 interprets:ID")
    private List<String> links = List.of();

    @Mixin
    private SourceOptions source;

    @Option(names = "--quota", paramLabel = "ID", description = "所完成的任务")
    private String quota;

    @Option(names = "--solicitation", paramLabel = "ID", description = "所答复的约稿")
    private String solicitation;

    @Option(names = "--follows", paramLabel = "ID", description = "所接的前一报")
    private String follows;

    Filing applyTo(Filing before, String author, Function<String, DraftId> pieces) {
        return lane == Lane.REPORT ? report(before, author, pieces) : disclosure(before, pieces);
    }

    private Filing report(Filing before, String author, Function<String, DraftId> pieces) {
        var old = Optional.of(before).filter(Report.class::isInstance).map(Report.class::cast);
        var chosen = Optional.ofNullable(type)
                .or(() -> old.map(Report::type))
                .orElseThrow(() -> usage("报送须写 --type"));
        return new Report(
                chosen,
                old.map(Report::author).orElse(author),
                Optional.ofNullable(quota).or(() -> old.flatMap(Report::quotaId)),
                Optional.ofNullable(solicitation).or(() -> old.flatMap(Report::solicitationId)),
                Optional.ofNullable(follows).map(pieces).or(() -> old.flatMap(Report::follows)));
    }

    private Filing disclosure(Filing before, Function<String, DraftId> pieces) {
        var old = Optional.of(before).filter(Disclosure.class::isInstance).map(Disclosure.class::cast);
        var chosen = Optional.ofNullable(column)
                .or(() -> old.map(Disclosure::column))
                .orElseThrow(() -> usage("公开须写 --column"));
        var oldDates = old.map(Disclosure::dates);
        var dates = new Dates(
                Optional.ofNullable(formedOn).or(() -> oldDates.flatMap(Dates::formedOn)),
                Optional.ofNullable(validUntil).or(() -> oldDates.flatMap(Dates::validUntil)),
                Optional.ofNullable(publicity).map(this::period).or(() -> oldDates.flatMap(Dates::publicity)));
        var tied = new ArrayList<>(old.map(Disclosure::links).orElse(List.of()));
        links.forEach(l -> tied.add(link(l, pieces)));
        return new Disclosure(
                chosen,
                dates,
                Optional.ofNullable(docNo).or(() -> old.flatMap(Disclosure::docNo)),
                old.map(Disclosure::elements).orElse(Map.of()),
                tied.stream().distinct().toList(),
                source.applyTo(old.flatMap(Disclosure::source)));
    }

    private Publicity period(String text) {
        try {
            var parts = text.split(",", 2);
            return new Publicity(LocalDate.parse(parts[0].strip()), LocalDate.parse(parts[1].strip()));
        } catch (DateTimeParseException | ArrayIndexOutOfBoundsException e) {
            throw usage("--publicity 写作 2026-03-16,2026-03-24");
        }
    }

    private Link link(String text, Function<String, DraftId> pieces) {
        var parts = text.split(":", 2);
        var relation = Stream.of(Link.Relation.values())
                .filter(r -> r.word().equalsIgnoreCase(parts[0]))
                .findFirst()
                .filter(r -> parts.length == 2)
                .orElseThrow(() -> usage("--link 写作 interprets:ID"));
        return new Link(relation, pieces.apply(parts[1]));
    }

    private ParameterException usage(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
