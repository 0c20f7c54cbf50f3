package org.xinxiyuan.service.columns;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.catalog.county.CatalogComparison;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.outbox.Outbox;
import org.xinxiyuan.review.ReviewState;
import org.xinxiyuan.service.catalogs.Catalogs;
import org.xinxiyuan.service.catalogs.Catalogs.Label;
import org.xinxiyuan.service.catalogs.Catalogs.Sent;
import org.xinxiyuan.service.catalogs.Catalogs.Step;
import org.xinxiyuan.service.catalogs.Catalogs.Version;
import org.xinxiyuan.service.catalogs.Placements;
import org.xinxiyuan.service.columns.CatalogFiles.Base;
import org.xinxiyuan.service.columns.CatalogFiles.Upload;
import org.xinxiyuan.service.columns.CatalogPreview.Coming;
import org.xinxiyuan.service.desk.Desk;
import org.xinxiyuan.service.desk.Rulebook;
import org.xinxiyuan.service.desk.Stock;

/**
 * 目录换版: another catalog is looked at, then comes into force. Pieces that were never sent are filed anew in one
 * transaction; what has no place any more waits for a person; what was sent keeps the version it was sent under.
 */
public record CatalogImport(
        Desk desk, Around around, Rulebook rules, Catalogs catalogs, CatalogFiles files, Clock clock) {
    /** What lies around the pieces. */
    public record Around(Outbox outbox, Stock stock, Register register) {}

    /** The versions kept, and the one in force; none where the shipped catalog is. */
    public record Shelf(List<Version> versions, Optional<Version> inForce) {}

    /**
     * @param rules under the new catalog, to be worked by from now on
     * @param refiled pieces that have a new column
     * @param toChoose pieces whose column is to be chosen
     */
    public record Outcome(
            Version version,
            Rulebook rules,
            List<DraftId> refiled,
            List<DraftId> toChoose,
            List<Recount.Moved> moved) {}

    public Shelf shelf() {
        var versions = catalogs.versions();
        return new Shelf(
                versions,
                last().flatMap(step -> versions.stream()
                        .filter(version -> version.number() == step.version())
                        .findFirst()));
    }

    private Optional<Step> last() {
        return catalogs.steps().stream().reduce((earlier, later) -> later);
    }

    /** A file as it came; whatever is wrong in it is in the preview. */
    public CatalogPreview look(String fileName, byte[] bytes, boolean rest) {
        var today = LocalDate.now(clock).toString();
        var reading = files.read(new Upload(fileName, bytes, rest), base(), today);
        if (reading.catalog().isEmpty()) {
            return CatalogPreview.broken(reading.faults(), reading.notes());
        }
        var read = reading.catalog().get();
        var edition = read.catalog().edition();
        var label = new Label(edition.name(), edition.version(), fileName);
        return preview(new Coming(label, read.text(), read.catalog()), reading.notes());
    }

    /** A version that was in force before. */
    public CatalogPreview lookBack(int number) {
        var version = catalogs.versions().stream()
                .filter(kept -> kept.number() == number)
                .findFirst()
                .orElseThrow(() -> new WorkstationException("catalog.unknown-version", number));
        var text = catalogs.text(number);
        return preview(new Coming(version.label(), text, files.load(text)), List.of());
    }

    Base base() {
        return new Base(last().map(step -> catalogs.text(step.version())).orElseGet(files::shipped), rules.catalog());
    }

    private CatalogPreview preview(Coming coming, List<String> notes) {
        var changes = CatalogComparison.of(rules.catalog(), coming.catalog());
        var rows = new Destinations(rules.catalog(), coming.catalog(), catalogs, files)
                .rows(desk.drafts(), around.outbox(), target(coming.text()));
        return new CatalogPreview(Optional.of(coming), changes, rows, List.of(), notes);
    }

    /** The last step of a version that is kept already. */
    private Optional<Step> target(String text) {
        return catalogs.steps().stream()
                .filter(step -> catalogs.text(step.version()).equals(text))
                .reduce((earlier, later) -> later);
    }

    /**
     * Puts the catalog of the preview in force.
     *
     * @param choices where the officer decided otherwise: old code to new code, or to none
     */
    public Outcome apply(CatalogPreview preview, Map<String, Optional<String>> choices, String by) {
        var coming = preview.coming().orElseThrow(() -> new WorkstationException("catalog.broken"));
        var moves = moves(preview, coming, choices);
        return desk.transactions().inTransaction(() -> {
            var now = clock.instant();
            var recount = new Recount(desk.drafts(), around.stock(), around.register());
            var before = recount.owed(rules);
            var earlier = last().orElseGet(() -> first(by, now));
            int number = catalogs.keep(coming.label(), coming.text(), by, now);
            var pieces = new Pieces(new ArrayList<>(), new ArrayList<>());
            var step = catalogs.take(number, moves, by, now);
            var mark = mark(earlier, step, by, now);
            Pages.each(desk.drafts(), page -> page.forEach(draft -> settle(draft, earlier, moves, pieces, mark)));
            var after = files.rules(rules, coming.catalog());
            var moved = recount.moved(before, recount.owed(after), now);
            return new Outcome(shelf().inForce().orElseThrow(), after, pieces.refiled(), pieces.toChoose(), moved);
        });
    }

    /** The shipped catalog becomes the first version, so that it can be brought back as it was. */
    private Step first(String by, Instant now) {
        var edition = rules.catalog().edition();
        var label = new Label(edition.name(), edition.version(), "随附目录");
        return catalogs.take(catalogs.keep(label, base().text(), by, now), Map.of(), by, now);
    }

    private record Pieces(List<DraftId> refiled, List<DraftId> toChoose) {}

    private record Mark(String versions, String by, Instant at) {}

    private static Mark mark(Step from, Step to, String by, Instant at) {
        return new Mark("目录第" + from.version() + "版→第" + to.version() + "版", by, at);
    }

    private static Map<String, Optional<String>> moves(
            CatalogPreview preview, Coming coming, Map<String, Optional<String>> choices) {
        var moves = new LinkedHashMap<String, Optional<String>>();
        preview.rows().forEach(row -> moves.put(row.code(), row.proposal().to().map(CatalogItem::code)));
        choices.forEach((from, to) -> {
            if (!moves.containsKey(from)) {
                throw new WorkstationException("catalog.map-from", from);
            }
            to.filter(code -> coming.catalog()
                            .item(code)
                            .filter(CatalogItem::publishable)
                            .isEmpty())
                    .ifPresent(code -> {
                        throw new WorkstationException("catalog.map-to", code);
                    });
            moves.put(from, to);
        });
        return moves;
    }

    private void settle(Draft draft, Step earlier, Map<String, Optional<String>> moves, Pieces pieces, Mark mark) {
        if (!(draft.content().filing() instanceof Filing.Disclosure filed)) {
            return;
        }
        if (!around.outbox().of(draft.id()).isEmpty()) {
            catalogs.sentUnder(draft.id(), new Sent(earlier.number(), filed.column()));
        } else if (!draft.locked() && moves.containsKey(filed.column())) {
            var to = moves.get(filed.column());
            var code = to.orElseGet(() -> toChoose(filed.column()));
            boolean other = !code.equals(filed.column());
            if (other) {
                refile(draft, filed, code, mark);
            }
            if (to.isEmpty()) {
                pieces.toChoose().add(draft.id());
            } else if (other) {
                pieces.refiled().add(draft.id());
            }
        }
    }

    private static String toChoose(String code) {
        return code.startsWith(Placements.TO_CHOOSE) ? code : Placements.TO_CHOOSE + code;
    }

    private void refile(Draft draft, Filing.Disclosure d, String code, Mark mark) {
        desk.drafts().save(draft.id(), draft.content().withFiling(d.withColumn(code)), mark.at());
        var state = desk.reviews().standing(draft.id()).state();
        if (state == ReviewState.SUBMITTED || state == ReviewState.APPROVED) {
            desk.reviews().revoke(draft.id(), "catalog", mark.at());
        }
        var detail = mark.versions() + "：栏目" + d.column() + "→" + code;
        desk.reviews().note(draft.id(), "refiled", mark.by(), detail, mark.at());
    }
}
