package org.xinxiyuan.gui.quota.score;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.xinxiyuan.gui.common.SavedFiles;
import org.xinxiyuan.gui.quota.Board;
import org.xinxiyuan.gui.quota.QuotaViewModel;
import org.xinxiyuan.quota.Period;
import org.xinxiyuan.quota.ledger.Ranking;
import org.xinxiyuan.quota.scoring.Scheme;
import org.xinxiyuan.quota.scoring.Score;
import org.xinxiyuan.quota.scoring.WhatIf;
import org.xinxiyuan.service.printing.Exporting.Exported;
import org.xinxiyuan.service.quota.ScoreSheet;

/** 得分: by the chosen scheme, line by line, and what one more adoption would bring. */
public final class ScoreViewModel {
    private final QuotaViewModel page;
    private final ObjectProperty<Period> period;
    private final ObjectProperty<Optional<String>> officer = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Sheet>> sheet = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<WhatIf> whatIf = FXCollections.observableArrayList();

    public ScoreViewModel(QuotaViewModel page) {
        this.page = page;
        period = new SimpleObjectProperty<>(Period.Span.YEAR.around(today()));
        period.addListener((o, was, is) -> reckon());
        officer.addListener((o, was, is) -> reckon());
        page.board().addListener((o, was, is) -> reckon());
    }

    /** A family of schemes to choose. */
    record Choice(String id, String name, boolean example) {}

    /** @param example not this county's own; @param source who published it; @param rules how it reckons */
    record Sheet(String name, boolean example, String source, String rules, Score score) {
        BigDecimal total() {
            return score.total().stripTrailingZeros();
        }
    }

    QuotaViewModel page() {
        return page;
    }

    LocalDate today() {
        return page.office().quotas().today();
    }

    ObjectProperty<Period> period() {
        return period;
    }

    ObjectProperty<Optional<String>> officer() {
        return officer;
    }

    /** Empty while no scheme was chosen. */
    ObjectProperty<Optional<Sheet>> sheet() {
        return sheet;
    }

    ObservableList<WhatIf> whatIf() {
        return whatIf;
    }

    List<Choice> choices(Board board) {
        return board.schemes().all().stream()
                .map(f -> new Choice(f.id(), f.name(), f.example()))
                .toList();
    }

    void choose(Choice choice) {
        var before = page.board().get().flatMap(board -> board.schemes().chosen());
        if (before.filter(choice.id()::equals).isEmpty()) {
            page.act(
                    () -> {
                        page.office().scoring().choose(choice.id());
                        return choice;
                    },
                    chosen -> page.tell("quota.score.chosen", chosen.name()));
        }
    }

    private record Reckoned(Sheet sheet, List<WhatIf> whatIf) {}

    private void reckon() {
        var family = page.board().get().flatMap(board -> board.schemes().chosen());
        var of = period.get();
        var whose = officer.get();
        if (family.isEmpty()) {
            sheet.set(Optional.empty());
            whatIf.clear();
            return;
        }
        page.read(
                () -> new Reckoned(
                        sheet(page.office().scoring().sheet(family.get(), of, whose)),
                        page.office().scoring().whatIf(family.get(), "")),
                is -> {
                    sheet.set(Optional.of(is.sheet()));
                    whatIf.setAll(is.whatIf());
                });
    }

    private Sheet sheet(ScoreSheet is) {
        var rules = is.versions().stream().map(this::rules).distinct().collect(Collectors.joining("\n"));
        var source =
                is.versions().stream().map(s -> s.origin().source()).distinct().collect(Collectors.joining("\n"));
        return new Sheet(is.name(), is.example(), source, rules, is.score());
    }

    private String rules(Scheme scheme) {
        return page.text(
                "quota.score.multiple",
                scheme.origin().name(),
                scheme.rules().multiple().label());
    }

    /** A name for the statement's file, without its ending. */
    String name(StatementForm.Typed typed) {
        return page.text(
                "quota.statement.name",
                typed.officer().orElse(page.unit()),
                typed.period().label());
    }

    void export(StatementForm.Typed typed, Path file) {
        page.read(
                () -> {
                    var bytes = page.office().statements().print(typed.period(), typed.officer(), typed.format());
                    return SavedFiles.write(List.of(new Exported(String.valueOf(file.getFileName()), bytes)), file);
                },
                names -> page.tell("quota.statement.saved", String.join("、", names)));
    }

    /** The unit's own place in each ranking, the newest first. */
    List<String> rankings(Board board) {
        return board.rankings().stream()
                .sorted((one, other) -> other.period().compareTo(one.period()))
                .map(this::place)
                .toList();
    }

    private String place(Ranking ranking) {
        var label = ranking.period().label();
        return ranking.of(page.unit())
                .map(p -> page.text(
                        ranking.amongTheLast(p) ? "quota.ranking.last" : "quota.ranking.place",
                        label,
                        p.score().toPlainString(),
                        p.rank(),
                        ranking.places().size()))
                .orElseGet(() -> page.text("quota.ranking.without", label));
    }
}
