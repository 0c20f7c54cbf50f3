package org.xinxiyuan.service.columns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.check.Finding;
import org.xinxiyuan.check.upkeep.ColumnStand;
import org.xinxiyuan.check.upkeep.Inspection;
import org.xinxiyuan.check.upkeep.Inspector;
import org.xinxiyuan.check.upkeep.PieceDue;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.Drafts;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Manuscript;
import org.xinxiyuan.document.Manuscript.Heading;
import org.xinxiyuan.document.Manuscript.Surroundings;
import org.xinxiyuan.service.desk.Publication;
import org.xinxiyuan.service.desk.Rulebook;
import org.xinxiyuan.service.desk.Stock;

/** 栏目巡查: every column with what stands in it and what is owed, on any day; reads the store once. */
public final class Round {
    private static final String GUIDE = "guide";

    private final Drafts drafts;
    private final Stock stock;
    private final Rulebook rules;
    private final Register register;

    public Round(Drafts drafts, Stock stock, Rulebook rules, Register register) {
        this.drafts = drafts;
        this.stock = stock;
        this.rules = rules;
        this.register = register;
    }

    public LocalDate today() {
        return stock.today();
    }

    /** All columns, most urgent first. */
    public List<ColumnStand> stands(LocalDate day) {
        return walk(day, draft -> {});
    }

    /** The site inspection of that day, by what is published now (or was by then). */
    public Inspection inspect(LocalDate day) {
        var poor = new ArrayList<String>();
        var stands = walk(day, draft -> guide(draft).ifPresent(poor::add));
        return new Inspector(day, stands, poor).inspect();
    }

    private List<ColumnStand> walk(LocalDate day, Consumer<Draft> published) {
        var publications = stock.publications();
        var ledger = new Ledger(rules.calendar(), register, publications);
        var found = new HashMap<String, ColumnTally>();
        var columns = stock.placements().in(rules.catalog()).all();
        Pages.each(
                drafts,
                page -> page.forEach(draft -> columns.apply(draft).ifPresent(column -> {
                    var life = Optional.ofNullable(publications.get(draft.id())).filter(p -> before(p, day));
                    var tally = found.computeIfAbsent(column.code(), code -> new ColumnTally());
                    if (life.filter(Publication::isPublic).isPresent()) {
                        tally.add(life.get().since().orElseThrow());
                        published.accept(draft);
                    }
                    ledger.note(draft, column);
                })));
        ledger.settle((column, due) -> found.get(column).owe(due));
        return rules.catalog().columns().stream()
                .map(column -> stand(column, found.getOrDefault(column.code(), new ColumnTally()), ledger, day))
                .sorted(ColumnStand.byUrgency())
                .toList();
    }

    private static ColumnStand stand(CatalogItem column, ColumnTally tally, Ledger ledger, LocalDate day) {
        ledger.yearly(column, day, tally.firstIn(day.getYear())).ifPresent(tally::owe);
        return new ColumnStand(column, tally.pieces(), tally.last(), tally.open(day), day);
    }

    private static boolean before(Publication publication, LocalDate day) {
        return publication.since().filter(since -> !since.isAfter(day)).isPresent();
    }

    private Optional<CatalogItem> rulesOf(Draft draft) {
        return stock.placements().in(rules.catalog()).of(draft);
    }

    /** What a published service guide lacks, in a sentence. */
    private Optional<String> guide(Draft draft) {
        return rulesOf(draft)
                .filter(column -> column.contentKind().equals(GUIDE))
                .map(column -> lacking(draft))
                .filter(lacks -> !lacks.isEmpty())
                .map(lacks -> draft.content().title() + "：" + String.join("；", lacks));
    }

    private List<String> lacking(Draft draft) {
        var around = new Surroundings(stock.today(), true, false, List.of(), List.of());
        return rules.checker().check(manuscript(draft, around)).findings().stream()
                .filter(finding -> finding.code().equals("ELEM_MISSING"))
                .map(Finding::message)
                .toList();
    }

    /** A piece as it was typed, nothing hidden: enough to judge where it belongs. */
    static Manuscript manuscript(Draft draft, Surroundings around) {
        var content = draft.content();
        var names = content.attachments().stream().map(a -> a.fileName()).toList();
        return new Manuscript(
                new Heading(content.title(), content.summary()), content.body(), content.filing(), names, around);
    }

    /** The dues of one piece, met ones too. */
    public List<PieceDue> dues(Draft draft) {
        if (!(draft.content().filing() instanceof Filing.Disclosure)
                || rulesOf(draft).isEmpty()) {
            return List.of();
        }
        var publication = Map.of(draft.id(), stock.publication(draft.id()));
        return new Ledger(rules.calendar(), register, publication)
                .of(draft, rulesOf(draft).get(), stock.around(draft).linked());
    }
}
