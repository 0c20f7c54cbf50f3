package org.xinxiyuan.gui.checking;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.Suggestion;
import org.xinxiyuan.document.Attachment;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Manuscript;
import org.xinxiyuan.gui.common.Background;
import org.xinxiyuan.gui.common.Workbench;
import org.xinxiyuan.gui.common.Workbench.Mark;
import org.xinxiyuan.service.checking.Prepared;

/** 检查: runs beside the typing, never before it; nothing is checked while an input method composes. */
public final class CheckingViewModel {
    static final Duration PAUSE = Duration.ofMillis(400);

    private final Workbench bench;
    private final Background background;
    private final ObservableList<FindingRow> findings = FXCollections.observableArrayList();
    private final ObservableList<Suggested> suggestions = FXCollections.observableArrayList();
    private final BooleanProperty checking = new SimpleBooleanProperty();
    private long ticket;

    public CheckingViewModel(Workbench bench, Background background) {
        this.bench = bench;
        this.background = background;
        bench.typed().addListener((o, was, is) -> soon());
        bench.composing().addListener((o, was, is) -> soon());
    }

    /** A column the piece may belong in. */
    public record Suggested(String code, String name, String reason) {}

    private record Judged(List<FindingRow> findings, List<Suggested> suggestions, List<Mark> marks) {}

    public Workbench bench() {
        return bench;
    }

    public ObservableList<FindingRow> findings() {
        return findings;
    }

    /** Likely columns, for a piece that is not filed. */
    public ObservableList<Suggested> suggestions() {
        return suggestions;
    }

    public BooleanProperty checking() {
        return checking;
    }

    /** Carries out what a finding proposes. */
    public void remedy(FindingRow row) {
        row.remedy().column().ifPresent(code -> bench.ask(new Workbench.Refile(code)));
        row.remedy().fix().ifPresent(fix -> row.at().ifPresent(at -> bench.ask(new Workbench.Replace(at, fix))));
    }

    public void show(FindingRow row) {
        row.at().ifPresent(at -> bench.ask(new Workbench.Show(at)));
    }

    public void file(Suggested suggested) {
        bench.ask(new Workbench.Refile(suggested.code()));
    }

    private void soon() {
        long mine = ++ticket;
        if (bench.typed().get().isEmpty()) {
            show(new Judged(List.of(), List.of(), List.of()));
            return;
        }
        if (bench.composing().get()) {
            return;
        }
        checking.set(true);
        background.after(PAUSE, () -> {
            if (mine == ticket) {
                bench.typed().get().ifPresent(draft -> check(draft, mine));
            }
        });
    }

    private void check(Draft draft, long mine) {
        background.run(
                () -> judge(draft),
                judged -> {
                    if (mine == ticket) {
                        show(judged);
                    }
                },
                bench::fail);
    }

    private void show(Judged judged) {
        checking.set(false);
        findings.setAll(judged.findings());
        suggestions.setAll(judged.suggestions());
        bench.marks().set(judged.marks());
    }

    private Judged judge(Draft draft) {
        var glance = bench.office().preparing().glance(draft);
        var places = new PlaceMap(glance.text().redactions(), "body");
        var rows = glance.report().findings().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .map(f -> row(f, places))
                .toList();
        return new Judged(rows, suggested(draft), marks(glance, rows));
    }

    private FindingRow row(Finding finding, PlaceMap places) {
        var at = finding.details().at().flatMap(places::original);
        var column = finding.details().suggest();
        var name = column.flatMap(bench.office().rules().catalog()::item)
                .map(CatalogItem::name)
                .orElse("");
        var fix = at.flatMap(place -> finding.details().fix());
        return new FindingRow(
                finding.severity(),
                finding.message(),
                finding.basis(),
                at,
                new FindingRow.Remedy(fix, column.filter(c -> !name.isEmpty()), name));
    }

    private List<Suggested> suggested(Draft draft) {
        var content = draft.content();
        if (!(content.filing() instanceof Filing.Unfiled) || content.body().isBlank()) {
            return List.of();
        }
        var manuscript = new Manuscript(
                new Manuscript.Heading(content.title(), content.summary()),
                content.body(),
                content.filing(),
                content.attachments().stream().map(Attachment::fileName).toList(),
                bench.office().stock().around(draft));
        return bench.office().rules().checker().suggest(manuscript).stream()
                .map(CheckingViewModel::words)
                .toList();
    }

    private static Suggested words(Suggestion suggestion) {
        return new Suggested(
                suggestion.item().code(),
                suggestion.item().name(),
                suggestion.reasons().stream().findFirst().orElse(""));
    }

    private static List<Mark> marks(Prepared glance, List<FindingRow> rows) {
        var marks = new ArrayList<Mark>();
        for (FindingRow row : rows) {
            row.at().ifPresent(at -> marks.add(new Mark(at, style(row))));
        }
        glance.text().redactions().stream()
                .filter(r -> r.place().field().equals("body"))
                .map(r -> new Mark(r.span(), "mark-personal"))
                .forEach(marks::add);
        return marks;
    }

    private static String style(FindingRow row) {
        return switch (row.severity()) {
            case BLOCK -> "mark-block";
            case WARN -> "mark-warn";
            case HINT -> "mark-hint";
        };
    }
}
