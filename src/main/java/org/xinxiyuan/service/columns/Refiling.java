package org.xinxiyuan.service.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.check.placing.ColumnJudge;
import org.xinxiyuan.check.placing.Verdict;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.Drafts;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Manuscript.Surroundings;
import org.xinxiyuan.outbox.Outbox;
import org.xinxiyuan.service.desk.Rulebook;
import org.xinxiyuan.service.desk.Stock;
import org.xinxiyuan.service.drafting.Drafting;

/** 归栏复查: judges the column of every piece of the store at once. */
public final class Refiling {
    private final Drafts drafts;
    private final Outbox outbox;
    private final Stock stock;
    private final Drafting drafting;
    private final ColumnJudge judge;

    public Refiling(Drafts drafts, Outbox outbox, Stock stock, Drafting drafting, Rulebook rules) {
        this.drafts = drafts;
        this.outbox = outbox;
        this.stock = stock;
        this.drafting = drafting;
        this.judge = new ColumnJudge(rules.catalog());
    }

    /**
     * A piece that stands in the wrong column.
     *
     * @param from code it is filed under
     * @param to where it belongs; none: not in the disclosure catalog
     */
    public record Misfiled(Draft draft, String from, Optional<CatalogItem> to, String why) {}

    /** @param judged disclosure pieces that were looked at */
    public record Outcome(int judged, List<Misfiled> misfiled) {
        public Outcome {
            misfiled = List.copyOf(misfiled);
        }
    }

    /** Oldest first; pages are read one after another, the pieces of a page judged side by side. */
    public Outcome look() {
        var around = new Surroundings(stock.today(), false, false, List.of(), List.of());
        var misfiled = new ArrayList<Misfiled>();
        int[] judged = {0};
        Pages.each(drafts, page -> {
            var disclosures = page.stream()
                    .filter(d -> d.content().filing().columnCode().isPresent())
                    .toList();
            judged[0] += disclosures.size();
            disclosures.parallelStream()
                    .flatMap(draft -> misfiled(draft, around).stream())
                    .toList()
                    .forEach(misfiled::add);
        });
        return new Outcome(judged[0], misfiled);
    }

    private Optional<Misfiled> misfiled(Draft draft, Surroundings around) {
        var verdict = judge.of(Round.manuscript(draft, around));
        boolean wrong = verdict.kind() == Verdict.Kind.WRONG || verdict.kind() == Verdict.Kind.CONTAINER;
        var from = draft.content().filing().columnCode().orElseThrow();
        var why = verdict.kind() == Verdict.Kind.CONTAINER ? "类目不能直接发布。" : verdict.why();
        return wrong ? Optional.of(new Misfiled(draft, from, verdict.better(), why)) : Optional.empty();
    }

    /** Files it into the better column; false where it was sent, is locked, or belongs nowhere. */
    public boolean apply(Misfiled piece) {
        boolean open = piece.to().isPresent() && !piece.draft().locked() && outbox.of(piece.draft().id()).isEmpty();
        if (open && piece.draft().content().filing() instanceof Filing.Disclosure d) {
            var code = piece.to().get().code();
            drafting.file(piece.draft().id(), d.withColumn(code));
            return true;
        }
        return false;
    }
}
